import Bahasa
import CSV
import Database
import Foundation
import Jejak
import Organisasi

/// What came of it, and where the rows are that did not go in.
package struct HasilImpor: Sendable {
  package var hitungan: HitunganImpor
  /// How many rows of it an earlier, broken run had done; nil when there was none.
  package let dilanjutkan: Int?
  package let galat: URL
  package let konflik: URL
  /// Who may have been in the register before, or is in the file twice.
  package let ganda: URL
  /// Families that break a rule or have no head, to be looked up: they came in.
  package let keluarga: URL
}

extension Kependudukan {
  private static let sekaliBaca = 8_000

  /// Brings in a file. Nothing that is in the register is changed: what differs is listed. A file that was broken off
  /// goes on: it is read from its first row, so that reports and counts tell of all of it, and whom the broken run wrote
  /// is known by its event and not written again. One that was done before changes nothing.
  ///
  /// `kemajuan` is told how many bytes of how many are done.
  /// - Throws: `FieldErrors` at `peta` or `desa`, `CSVError`, `LembarError`.
  package func impor(
    _ berkas: BerkasImpor, oleh pelaku: Pelaku? = nil, kemajuan: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> HasilImpor {
    let sumber = try SumberBaris(berkas)
    let pembaca = try await pembaca(berkas, sumber)
    let pekerjaan = try await mulai(berkas, oleh: pelaku)
    let dahulu = pekerjaan.terbaca
    let laporan = LaporanImpor(berkas.url, judul: sumber.judul)
    let kosong = try await db.read { try !$0.exists("SELECT 1 FROM kartu_keluarga LIMIT 1") }
    // Into an empty register people come first; what they are looked up by is built once at the end.
    if berkas.cara == .tulis, kosong, dahulu == 0 {
      try await db.write { tx in
        try tx.mulaiCariPenduduk()
        try tx.lepasIndeksPenduduk()
      }
    }
    let kolom = Set(
      KolomOpenSID.allCases.enumerated().filter { pembaca.letak[$0.offset] != nil }.map(\.element))
    var pemutus = PemutusImpor(
      kode: pembaca.kode, kolom: kolom, sandi: sandi, keys: db.keys, peristiwa: pekerjaan.peristiwa,
      lingkup: berkas.lingkup, keadaan: KeadaanImpor(registerKosong: kosong && dahulu == 0))
    var hitungan = HitunganImpor()
    var terlapor: Set<Penduduk.ID> = []
    var mirip: GandaImpor?
    var pemeriksa = PeriksaKeluargaImpor(pada: hariIni)
    func catat(_ temuan: [TemuanImpor]) throws {
      hitungan.temuanKeluarga += temuan.count
      try laporan.tulis(keluarga: temuan)
    }
    var bagian = try await siapkan(sumber, pembaca, &pemutus, pekerjaan.peristiwa)
    while let kini = bagian {
      try Task.checkCancellation()
      kini.dihitung(&hitungan)
      try laporan.tulis(galat: kini.putusan.galat, semuaJudul: sumber.judul)
      try laporan.tulis(konflik: kini.putusan.konflik)
      terlapor.formUnion(kini.putusan.berbeda)
      if let pelaku { try await catatTebakan(kini.putusan.milikLain, oleh: pelaku) }
      let masuk = kini.putusan.masukDahulu + kini.putusan.baru
      try catat(pemeriksa.terima(masuk))
      if mirip == nil, berkas.ganda == .cari, !masuk.isEmpty {
        mirip = try await gandaImpor(berkas.lingkup, pekerjaan)
      }
      for satu in masuk { mirip?.tambah(satu.calon, keluarga: satu.keluarga) }
      let sampai = hitungan
      if berkas.cara == .tulis {
        // While one batch is written, the next is read and sealed.
        async let tertulis: Void = tulis(kini, sampai, pekerjaan)
        bagian = try await siapkan(sumber, pembaca, &pemutus, pekerjaan.peristiwa)
        try await tertulis
      } else {
        bagian = try await siapkan(sumber, pembaca, &pemutus, pekerjaan.peristiwa)
      }
      kemajuan(sumber.terbaca, sumber.ukuran)
    }
    try catat(pemeriksa.selesai())
    let tanpaKepala = pemutus.keadaan.tanpaKepala
    hitungan.tanpaKepala = tanpaKepala.count
    try laporan.tulis(tanpaKepala: tanpaKepala)
    if berkas.cara == .tulis {
      try await selesaikan(hitungan, pekerjaan, berkas, oleh: pelaku)
      try await siapkanCari()
    }
    if let pasangan = try await mirip?.mirip(ambang: ambangGanda, db) {
      hitungan.ganda = pasangan.count
      try laporan.tulis(ganda: pasangan)
      terlapor.formUnion(pasangan.compactMap(\.penduduk))
    }
    try await catatTerlapor(terlapor, berkas, oleh: pelaku)
    return HasilImpor(
      hitungan: hitungan, dilanjutkan: dahulu > 0 ? dahulu : nil, galat: laporan.galat,
      konflik: laporan.konflik, ganda: laporan.ganda, keluarga: laporan.keluarga)
  }

  /// To be refused for a number that somebody elsewhere has is an answer about him: each is counted, and above the limit
  /// the import ends.
  private func catatTebakan(_ pemilik: [Penduduk.ID], oleh pelaku: Pelaku) async throws {
    let waktu = now()
    for satu in pemilik {
      try await db.write { tx in
        try tx.catatLihat(
          "penduduk.dilihat", "penduduk", satu.rawValue, untuk: "NIK tertulis di berkas impor", oleh: pelaku,
          pada: waktu)
      }
    }
  }

  /// Notes whose data of the register the reports tell. It weighs nothing: how much a file may tell is bounded by what it
  /// says itself.
  private func catatTerlapor(_ orang: Set<Penduduk.ID>, _ berkas: BerkasImpor, oleh pelaku: Pelaku?)
    async throws
  {
    let waktu = now()
    try await db.write { tx in
      try tx.catatLaporan(
        orang, untuk: "dibandingkan dengan berkas impor \(berkas.nama)", oleh: pelaku,
        penjalan: berkas.penjalan, pada: waktu)
    }
  }

  /// Without whom a broken run of the same import wrote: they are rows of the file.
  private func gandaImpor(_ lingkup: LingkupPenduduk, _ pekerjaan: PekerjaanImpor) async throws -> GandaImpor
  {
    let dahulu: [Int64] =
      pekerjaan.terbaca == 0
      ? []
      : try await db.read { tx in
        try tx.values("SELECT id FROM penduduk WHERE peristiwa = \(pekerjaan.peristiwa) ORDER BY id")
      }
    let register = try await bacaGanda(kecuali: Set(dahulu)) { _, _ in }
    return GandaImpor(register.himpunan, try await db.read { try $0.indukDesa() }, lingkup)
  }

  private func pembaca(_ berkas: BerkasImpor, _ sumber: SumberBaris) async throws -> PembacaBaris {
    let bawaan = try PetaLembar.bawaan()
    let letak =
      berkas.letak ?? (berkas.peta.map { bawaan.ditambah($0) } ?? bawaan).letak(sumber.judul)
    let hilang = KolomOpenSID.wajib.filter { letak[$0] == nil }.map(\.rawValue)
    guard hilang.isEmpty else {
      throw FieldErrors("peta", "Kolom yang tidak ditemukan di berkas: \(hilang.joined(separator: ", ")).")
    }
    let unit = try await kodeDesa()
    let bawaanDesa = try berkas.desa.map { kode in
      guard let id = unit.first(where: { $0.key.filter(\.isNumber) == kode.filter(\.isNumber) })?.value else {
        throw FieldErrors("desa", "Desa dengan kode \(kode) tidak ada di kabupaten ini.")
      }
      return id
    }
    guard letak[.kodeDesa] != nil || bawaanDesa != nil else {
      throw FieldErrors("desa", "Sebutkan desanya: berkas ini tidak mempunyai kolom kode_desa.")
    }
    let (kode, wilayah) = try await db.read { (try $0.kodePenduduk(), try $0.wilayahNIK()) }
    return PembacaBaris(
      letak: letak, kode: kode, wilayah: wilayah, desa: unit, desaBawaan: bawaanDesa,
      lingkup: berkas.lingkup, hariIni: Tanggal(now()), sandi: sandi)
  }

  private func siapkan(
    _ sumber: SumberBaris, _ pembaca: PembacaBaris, _ pemutus: inout PemutusImpor, _ peristiwa: Peristiwa.ID
  ) async throws -> BagianImpor? {
    let rekaman = try sumber.berikut(Self.sekaliBaca)
    if rekaman.isEmpty { return nil }
    let terbaca = try await sejajar(rekaman, per: 2_000) { $0.map(pembaca.baca) }.flatMap { $0 }
    let putusan = try await pemutus.putuskan(Array(zip(rekaman, terbaca)), db)
    return try await BagianImpor(rekaman.count, putusan, sandi, db.keys, peristiwa)
  }
}
