import Bahasa
import Database

/// What is asked for one kind of letter.
package struct MedanSurat: Sendable, Equatable {
  package let nama: String
  package let label: String
  package let jenis: Jenis

  package enum Jenis: String, Sendable, CaseIterable {
    /// For who writes a question down.
    static let sebutan = allCases.map(\.rawValue).joined(separator: ", ")

    case teks, angka, rupiah
    /// Text that may be left empty: the paragraph that names it is left out then.
    case opsional
    /// The number of a court's ruling, the court, and a day; they may be left empty, too.
    case penetapan, putusan, pengadilan, tanggal
    /// What the register says of the person, and nobody types.
    case ayah, ibu, pekerjaan
    /// Typed only where the register does not know it.
    case pekerjaanAyah = "pekerjaan_ayah"
    case pekerjaanIbu = "pekerjaan_ibu"
    case tanggalKawin = "tanggal_kawin"
    case sejakCerai = "sejak_cerai"
    case tanggalDatang = "tanggal_datang"
    /// Somebody of the family card: the spouse, a child, anybody, or who has no birth certificate.
    case pasangan, anak, anggota
    case tanpaAkta = "tanpa_akta"
    /// How many of the card go with him.
    case pengikut

    /// Whether the answer is the register's, or is held against it.
    var bertanyaRegister: Bool {
      switch self {
      case .teks, .angka, .rupiah, .opsional, .penetapan, .putusan, .pengadilan, .tanggal: false
      case .ayah, .ibu, .pekerjaan, .pekerjaanAyah, .pekerjaanIbu, .tanggalKawin, .sejakCerai, .tanggalDatang,
        .pasangan, .anak, .anggota, .tanpaAkta, .pengikut:
        true
      }
    }
  }

  var isOpsional: Bool { [.opsional, .penetapan, .putusan, .pengadilan, .tanggal].contains(jenis) }

  /// As it stands in the letter.
  /// - Throws: `FieldErrors` at `bidang`.
  func nilai(_ tulisan: String, bidang: String) throws(FieldErrors) -> String {
    let rapi = tulisan.rapi
    if rapi.isEmpty, isOpsional { return "" }
    guard !rapi.isEmpty else { throw FieldErrors(bidang, "Isi \(label.lowercased()).") }
    guard rapi.count <= 300 else { throw FieldErrors(bidang, "Paling panjang 300 huruf.") }
    switch jenis {
    case .teks, .opsional, .ayah, .ibu, .pekerjaan, .pekerjaanAyah, .pekerjaanIbu, .tanggalKawin, .sejakCerai,
      .tanggalDatang, .pasangan, .anak, .anggota, .tanpaAkta:
      return rapi
    case .penetapan:
      guard NomorPengadilan.penetapan.memuat(rapi) else {
        throw FieldErrors(
          bidang, "Tulis nomor seperti pada penetapannya, misalnya \(NomorPengadilan.penetapan.contoh).")
      }
      return rapi
    case .putusan:
      guard NomorPengadilan.putusan.memuat(rapi) else {
        throw FieldErrors(
          bidang, "Tulis nomor seperti pada putusannya, misalnya \(NomorPengadilan.putusan.contoh).")
      }
      return rapi
    case .pengadilan:
      guard
        rapi.wholeMatch(of: /(?:Pengadilan (?:Agama|Negeri)|Mahkamah Syar['’]iyah) \p{Lu}[\p{L} .]+/) != nil
      else {
        throw FieldErrors(bidang, "Tulis nama lengkapnya, misalnya Pengadilan Agama Sragen.")
      }
      return rapi
    case .tanggal:
      guard let hari = Tanggal(tulisan: rapi) else {
        throw FieldErrors(bidang, "Tulis tanggalnya, misalnya 2 Maret 2026.")
      }
      return hari.teks
    case .angka, .pengikut:
      guard let angka = Int(rapi.filter { $0 != "." }), angka >= 0 else {
        throw FieldErrors(bidang, "Tulis bilangan bulat.")
      }
      return angka.ribuan
    case .rupiah:
      guard let angka = Int(rupiah: rapi) else {
        throw FieldErrors(bidang, "Tulis jumlah rupiah, misalnya 1.250.000.")
      }
      return "\(angka.rupiah) (\(angka.terbilang) rupiah)"
    }
  }
}
