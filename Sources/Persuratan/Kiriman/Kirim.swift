import Bahasa
import Database
import Foundation
import Kalender
import Naskah
import Organisasi
import Pemberitahuan
import Pencarian

extension Persuratan {
  /// Sends a signed letter that its office's TU sends by hand; under the same `kunci` once.
  /// - Returns: who got it.
  package func kirim(_ id: NaskahDinas.ID, kunci: String = "", oleh pelaku: Pelaku) async throws -> HasilKirim
  {
    let now = now()
    try await sekali(kunci, "kirim", id, oleh: pelaku, pada: now) { [alamat] tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard try naskah.status != .ditandatangani || tx.bolehMengirim(naskah, pelaku) else {
        throw NaskahError.bukanWewenang
      }
      let hasil = try tx.kirim(&naskah, alamat: alamat, pada: now)
      try tx.catat("naskah.dikirim", naskah, oleh: pelaku, keterangan: hasil.kalimat)
    }
    return try await db.read { tx in
      HasilKirim(kantor: try tx.sebaran(id).kantor, luar: try tx.hitunganLuar(id))
    }
  }
}

extension Struktur {
  func kalimatBelumSiap(_ unit: UnitKerja.ID) -> String {
    "\(self.unit[penerus(unit)]?.nama ?? "Kantor tujuan") belum siap menerima surat, dan tidak ada kantor di atasnya yang siap. Keluarkan dari tujuan, atau minta administrator menyiapkan kantornya."
  }
}

extension Tx {
  /// One delivery for every addressed office, each once, in this transaction; a record and mail for those outside; the
  /// search index; and every open screen is woken.
  ///
  /// `alamat`: where people outside reach this system.
  /// Gives who got it.
  func kirim(_ naskah: inout NaskahDinas, alamat: String, pada now: Date) throws -> HasilKirim {
    try naskah.kirim(pada: now)
    try update(naskah)
    if let lama = naskah.mengganti { try ganti(lama, oleh: naskah, alamat: alamat, pada: now) }
    let struktur = try struktur(pada: Tanggal(now))
    let kiriman = try kiriman(untuk: naskah, struktur, pada: now)
    try insert(kiriman)
    let luar = try kirimLuar(naskah, struktur, alamat: alamat, pada: now)
    try indeks(naskah, kiriman)
    try siarkan("surat-masuk", baru: naskah.id, kepada: Set(kiriman.map(\.kantor)).map { .unit($0) })
    try tuntas(.naskah(naskah.id))
    try siarkan("naskah", kepada: [.orang(naskah.konseptor), .unit(naskah.kantor)])
    return HasilKirim(kantor: kiriman.count, luar: luar)
  }

  /// - Returns: deliveries in the order of the addressees; main ones win over copies to the same office.
  /// - Throws: `FieldErrors` at `tujuan` for an office that nobody receives letters for: none is left out unseen.
  func kiriman(
    untuk naskah: NaskahDinas, _ struktur: Struktur, pada now: Date
  ) throws -> [Kiriman] {
    let kalender = try kalenderKerja()
    let kecepatan = try kalender.kecepatan(kode: naskah.konten.kecepatan)
    let unitKhusus = kalender.unitKhusus
    var tenggatBersama: [[UnitKerja.ID]: Date] = [:]
    var dilihat: Set<UnitKerja.ID> = []
    let semua =
      try penerima(naskah.konten.tujuan, struktur).map { ($0, Kiriman.Jenis.utama) }
      + penerima(naskah.konten.tembusan, struktur).map { ($0, .tembusan) }
    return try semua.compactMap { penerima, jenis in
      guard case .unit(let dituju) = penerima else { return nil }
      guard let tempat = struktur.penerimaSurat(untuk: dituju) else {
        throw FieldErrors("tujuan", struktur.kalimatBelumSiap(dituju))
      }
      // A unit that lost its head since the signature is not a place that has to be printed for: its office has the letter.
      let untuk = tempat.lewat?.id ?? tempat.kantor.id
      guard dilihat.insert(untuk).inserted else { return nil }
      let induk = struktur.jalur(dari: tempat.kantor.id).map(\.id)
      // Offices for which the calendar has the same of its own share their due date; it is computed once for them.
      let kunci = induk.filter(unitKhusus.contains)
      let tenggat =
        try tenggatBersama[kunci]
        ?? kalender.hariKerja(untuk: induk.first, induk: Array(induk.dropFirst()))
        .tenggat(kecepatan, diterima: now).saat
      tenggatBersama[kunci] = tenggat
      return Kiriman(
        id: key(), naskah: naskah.id, kantor: tempat.kantor.id, untuk: untuk, jenis: jenis, status: .terkirim,
        dikirim: now, tenggat: jenis == .utama ? tenggat : nil, alasan: "")
    }
  }

  /// Many rows by few statements, with the version of the calendar by which their due dates were counted.
  private func insert(_ kiriman: [Kiriman]) throws {
    let versi = try kalenderKerja().versi
    for awal in stride(from: 0, to: kiriman.count, by: 50) {
      let baris = kiriman[awal..<min(awal + 50, kiriman.count)]
        .map { satu -> SQL in
          """
          (\(satu.id), \(satu.naskah), \(satu.kantor), \(satu.untuk), \(satu.jenis), \(satu.status), \(satu.dikirim), \
          \(satu.tenggat), \(satu.tenggat.map { _ in versi }))
          """
        }
      guard let pertama = baris.first else { return }
      let nilai = baris.dropFirst().reduce(pertama) { "\($0), \($1)" }
      try run(
        """
        INSERT INTO kiriman (id, naskah, kantor, untuk, jenis, status, dikirim, tenggat, tenggat_versi)
        VALUES \(nilai)
        """)
    }
  }

  /// What may be found of it, and by whom; of a closed letter only that it exists, and only by leaders.
  func indeks(_ naskah: NaskahDinas, _ kiriman: [Kiriman]) throws {
    let tertutup = naskah.konten.keamanan.tertutup
    var hak: Set<HakCari> = [.orang(naskah.konseptor), .jabatan(naskah.konten.penandatangan)]
    hak.formUnion(
      try riwayatParaf(naskah.id).compactMap { $0.status == .setuju ? $0.orang.map { .orang($0) } : nil })
    if !tertutup, let penomor = try kantorPengirim(naskah.id) { hak.insert(.unit(penomor)) }
    for kantor in Set(kiriman.map(\.kantor)).union([naskah.kantor]) {
      hak.insert(tertutup ? .pimpinan(kantor) : .unit(kantor))
    }
    try indeks(
      Dokumen(
        jenis: "naskah", objek: naskah.id,
        judul: tertutup ? "Surat \(naskah.nomor ?? "")" : naskah.konten.hal,
        isi: tertutup
          ? "" : "\(naskah.nomor ?? "") \(BahasaIsi.teksPolos(BahasaIsi.baca(naskah.konten.isi)))",
        tanggal: naskah.tanggal ?? Tanggal(naskah.diubah), unit: naskah.kantor,
        klasifikasi: naskah.konten.klasifikasi, hak: hak))
  }
}
