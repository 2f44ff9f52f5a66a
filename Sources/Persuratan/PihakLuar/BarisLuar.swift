import Bahasa
import Foundation
import Pemberitahuan

// Outside parties as they are typed: one a line, `Nama | alamat | surel`. Nothing that is typed is left out; what is wrong
// with it is said at the field.
extension Tujuan {
  static let contohBaris = "Nama | alamat | alamat surel"
  static let palingBanyakLuar = 100

  /// Nil only for an empty line.
  init?(barisLuar baris: some StringProtocol) {
    let bagian = baris.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard bagian.contains(where: { !$0.isEmpty }) else { return nil }
    self = .luar(
      nama: bagian[0], alamat: bagian.count > 1 ? bagian[1] : "", surel: bagian.count > 2 ? bagian[2] : "")
  }

  static func luar(dari teks: String) -> [Tujuan] {
    teks.split(whereSeparator: \.isNewline).compactMap { Tujuan(barisLuar: $0) }
  }

  /// As it is typed. A name alone keeps its bar, so that it is read the same way again.
  var barisLuar: String? {
    guard case .luar(let nama, let alamat, let surel) = self else { return nil }
    return "\(nama) | \(alamat)\(surel.isEmpty ? "" : " | \(surel)")"
      .trimmingCharacters(in: .whitespaces)
  }

  /// What is wrong with an outside party; nil when it can be written to.
  fileprivate var salahLuar: String? {
    guard case .luar(let nama, let alamat, let surel) = self else { return nil }
    if nama.isEmpty { return "tulis namanya di depan tanda | yang pertama" }
    // Several commas and nothing else: more likely a whole address than a name with titles.
    if nama.contains("@") || alamat.isEmpty && surel.isEmpty && nama.count(where: { $0 == "," }) > 1 {
      return "pisahkan nama, alamat, dan surel dengan tanda |"
    }
    if nama.count > 200 { return "nama paling panjang 200 huruf" }
    if alamat.count > 300 { return "alamat paling panjang 300 huruf" }
    if surel.isEmpty, alamat.contains("@") { return "surel ditulis sesudah tanda | yang kedua" }
    guard surel.isEmpty || AlamatSurel(surel)?.alamat.split(separator: "@").last?.contains(".") == true else {
      return "“\(surel)” bukan satu alamat surel yang benar, misalnya humas@contoh.go.id"
    }
    return nil
  }
}

extension FieldErrors {
  /// At `luar`: what is wrong, line by line, and how a line is written.
  mutating func periksaLuar(_ tujuan: [Tujuan]) {
    let luar = tujuan.filter(\.diLuar)
    check(
      "luar", "Paling banyak \(Tujuan.palingBanyakLuar) pihak luar dalam satu surat.",
      luar.count <= Tujuan.palingBanyakLuar)
    let salah = luar.enumerated()
      .compactMap { nomor, satu in
        satu.salahLuar.map { "Pihak ke-\(nomor + 1): \($0)" }
      }
    check(
      "luar", "\(salah.prefix(5).joined(separator: ". ")). Satu baris satu pihak: \(Tujuan.contohBaris).",
      salah.isEmpty)
  }
}

extension NaskahForm {
  /// What stands in the field, with everything that is wrong with it.
  func bacaLuar(_ errors: inout FieldErrors) -> [Tujuan] {
    let tujuan = Tujuan.luar(dari: luar)
    errors.periksaLuar(tujuan)
    return tujuan
  }
}
