import Naskah

/// The answers to the questions of a template, as typed.
struct TemplatNaskahForm: Decodable, Sendable {
  var templat = ""
  var hal = ""
  var balas = ""
  /// An addressee as in the form field: `u:12`.
  var tujuan = ""
  var kunci = ""
  var jawaban: [JawabanTemplat] = []

  /// Before the names of the questions, so that none is taken for a field of the form itself.
  static let awalan = "jawab_"

  init() {}

  init(from decoder: any Decoder) throws {
    let isian = try decoder.container(keyedBy: NamaIsian.self)
    func teks(_ nama: String) throws -> String {
      try isian.decode(String.self, forKey: NamaIsian(stringValue: nama))
    }
    templat = try teks("templat")
    hal = try teks("hal")
    balas = try teks("balas")
    tujuan = try teks("tujuan")
    kunci = try teks("kunci")
    jawaban = try isian.allKeys.map(\.stringValue).filter { $0.hasPrefix(Self.awalan) }
      .map { JawabanTemplat(String($0.dropFirst(Self.awalan.count)), try teks($0)) }
  }

  /// What the draft begins with besides the template.
  func awal(_ jenis: String) -> AwalNaskah { AwalNaskah(jenis: jenis, balas: balas, tujuan: tujuan) }

  func jawaban(_ nama: String) -> String { jawaban.first { $0.nama == nama }?.nilai ?? "" }

  private struct NamaIsian: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
