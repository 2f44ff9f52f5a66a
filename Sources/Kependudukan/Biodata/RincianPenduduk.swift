import Bahasa

/// The elements of F-1.01 that few people have, and what programs of villages keep besides. One JSON column.
package struct RincianPenduduk: Codable, Hashable, Sendable {
  package var gelarDepan: String?
  package var gelarBelakang: String?
  package var aktaLahir: String?
  package var aktaKawin: String?
  package var tanggalKawin: Tanggal?
  package var aktaCerai: String?
  package var tanggalCerai: Tanggal?
  /// Whom he or she is married to, as the marriage was written down.
  package var namaPasangan: String?
  /// From whom he or she is divorced.
  package var mantanPasangan: String?
  package var kepercayaan: String?
  /// Shown only to who has the right to it (UU 24/2013 Pasal 84).
  package var cacat: Int?
  package var pendidikanDitempuh: Int?
  package var paspor: String?
  package var akhirPaspor: Tanggal?
  package var izinTinggal: String?
  package var terbitIzinTinggal: Tanggal?
  package var akhirIzinTinggal: Tanggal?
  package var tempatTerbitIzin: String?
  package var tempatDatang: String?
  package var tanggalDatang: Tanggal?
  package var namaSponsor: String?
  package var jenisSponsor: Int?
  package var alamatSponsor: String?
  package var keputusanKewarganegaraan: String?
  package var alamatSekarang: String?
  package var alamatSebelumnya: String?
  package var suku: String?
  package var caraKB: Int?
  package var hamil: Int?
  package var ktpEl: Int?
  package var statusRekam: Int?
  package var tagKTP: String?
  package var asuransi: String?
  package var nomorAsuransi: String?
  package var lintang: String?
  package var bujur: String?

  package init() {}

  package var isKosong: Bool { self == RincianPenduduk() }

  /// As it stands in its column.
  func tersimpan() throws -> String { isKosong ? "{}" : try json(self) }
}
