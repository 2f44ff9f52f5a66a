import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi

/// A request as the front desk enters it.
package struct PermohonanBaru: Sendable {
  package var loket: UnitKerja.ID
  package var antrean: Antrean.ID?
  package var penduduk: Penduduk.ID
  package var jenis: PermohonanKTP.Jenis
  package var dasarNomor: String
  package var dasarTanggal: Tanggal?
  package var kartuLama: String
  /// Made with the form: the same form sent twice makes one request.
  package var kunci: String

  package init(
    loket: UnitKerja.ID, antrean: Antrean.ID? = nil, penduduk: Penduduk.ID, jenis: PermohonanKTP.Jenis,
    dasarNomor: String = "", dasarTanggal: Tanggal? = nil, kartuLama: String = "", kunci: String
  ) {
    self.loket = loket
    self.antrean = antrean
    self.penduduk = penduduk
    self.jenis = jenis
    self.dasarNomor = dasarNomor
    self.dasarTanggal = dasarTanggal
    self.kartuLama = kartuLama
    self.kunci = kunci
  }

  func validated(pada hari: Tanggal) throws(FieldErrors) {
    var galat = FieldErrors()
    galat.check("kunci", "Muat ulang halaman ini, lalu ulangi.", !kunci.isEmpty)
    if jenis == .hilang || jenis == .pindahDatang {
      let surat = jenis == .hilang ? "surat kehilangan dari kepolisian" : "surat keterangan pindah"
      galat.check("dasar_nomor", "Isi nomor \(surat).", !dasarNomor.isEmpty)
      galat.check("dasar_tanggal", "Isi tanggal \(surat).", dasarTanggal != nil)
    }
    galat.check(
      "dasar_tanggal", "Tanggal surat tidak boleh sesudah hari ini.", dasarTanggal.map { $0 <= hari } ?? true)
    galat.check(
      "kartu_lama", "Isi nomor seri kartu yang rusak, atau tulis TAK TERBACA.",
      jenis != .rusak || !kartuLama.isEmpty)
    try galat.throwIfAny()
  }
}

extension Kependudukan {
  /// Takes a request at the counter. The same `kunci` again gives the same request.
  /// - Throws: `FieldErrors`, `KonterError`.
  package func ajukan(_ baru: PermohonanBaru, oleh pelaku: Pelaku) async throws -> PermohonanKTP.ID {
    let now = now()
    let hari = Tanggal(now)
    try baru.validated(pada: hari)
    let kode = try randomBytes(10).map { Self.hurufKode[Int($0) % Self.hurufKode.count] }
    return try await db.write { tx in
      if let ada = try tx.value(
        "SELECT id FROM permohonan_ktp WHERE kunci = \(baru.kunci)", as: PermohonanKTP.ID.self)
      {
        return ada
      }
      try tx.pastikan(pelaku, .terima, di: baru.loket, pada: hari)
      let terbuka = try tx.exists(
        """
        SELECT 1 FROM permohonan_ktp
        WHERE penduduk = \(baru.penduduk) AND tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan')
        """)
      guard !terbuka else { throw KonterError.sudahAdaPermohonan }
      let permohonan = PermohonanKTP(
        id: tx.key(), kode: String(kode), loket: baru.loket, antrean: baru.antrean, penduduk: baru.penduduk,
        jenis: baru.jenis, tahap: .diminta, kembaliKe: nil, dasarNomor: baru.dasarNomor,
        dasarTanggal: baru.dasarTanggal, kartuLama: baru.kartuLama, versiDibacakan: nil, foto: nil,
        tandaTangan: nil, penerima: "", tandaTerima: nil, diterimaOleh: pelaku.orang, disetujuiOleh: nil,
        versi: 1)
      let orang = try tx.pastikanBerhak(permohonan, pada: hari)
      guard baru.dasarTanggal.map({ $0 >= orang.biodata.tanggalLahir }) ?? true else {
        throw FieldErrors("dasar_tanggal", "Tanggal surat mendahului kelahiran pemohon. Periksa tahunnya.")
      }
      if let antrean = baru.antrean { try tx.pakai(antrean, di: baru.loket) }
      try tx.tambah(permohonan, kunci: baru.kunci)
      try tx.cap(permohonan.id, dari: nil, ke: .diminta, oleh: pelaku, pada: now)
      try tx.catat(
        "ktp.diminta", "permohonan_ktp", permohonan.id, oleh: pelaku, keterangan: baru.jenis.nama, pada: now)
      try tx.kabarkanKonter(baru.loket)
      return permohonan.id
    }
  }

  /// Without those that look like others when read aloud or written by hand.
  static let hurufKode = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
}
