import Bahasa
import Database
import Foundation
import Testing

@testable import Web

private struct Contoh: APIRecord, Equatable {
  struct Dalam: APIRecord, Equatable {
    let kode: String
    let bila: Tanggal?
    static let rules = ["kode": MemberRule("Kode.", shortest: 1, longest: 5)]
  }

  enum Warna: String, CaseIterable, SchemaDescribed, Codable {
    case merah, putih
    static var sample: Warna { .merah }
  }

  let namaLengkap: String
  let jumlah: Int?
  let warna: Warna
  let bagian: [Dalam]
  let pemilik: KeyText<Contoh>
  static let rules = [
    "jumlah": MemberRule("Berapa.", range: 1...9), "bagian": MemberRule("Bagiannya.", shortest: 1, most: 2),
  ]
}

private struct Keliru: APIRecord {
  let satu: String
  static let rules = ["dua": MemberRule("")]
}

struct SchemaTests {
  private func periksa(_ json: String) throws -> [String: String] {
    try Schema.of(Contoh.self).check(JSONValue(Array(json.utf8))).fields
  }

  private static let baik = """
    {"nama_lengkap":"Budi","warna":"merah","bagian":[{"kode":"a"}],"pemilik":"12"}
    """

  @Test func `a description is read from the type's own decoding`() throws {
    let record = try Schema.record(Contoh.self)
    #expect(record.name == "Contoh")
    #expect(record.members.map(\.name) == ["nama_lengkap", "jumlah", "warna", "bagian", "pemilik"])
    #expect(record.members.map(\.need) == [.required, .optional, .required, .required, .required])
    #expect(record.members[1].schema == .whole(1...9))
    #expect(record.members[2].schema == .text(TextRule(choices: ["merah", "putih"])))
  }

  @Test func `a rule for a member that is not there is found`() {
    #expect(throws: SchemaProblem.noMember("dua", of: "Keliru")) { try Schema.record(Keliru.self) }
  }

  @Test func `what the description takes can be decoded, and comes back as it says`() throws {
    #expect(try periksa(Self.baik) == [:])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let value = try decoder.decode(Contoh.self, from: Data(Self.baik.utf8))
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let back = try encoder.encode(value)
    #expect(try Schema.of(Contoh.self).check(JSONValue(back)).fields == [:])
    #expect(try JSONValue(back) == JSONValue(Array(Self.baik.utf8)))
  }

  @Test func `the example of a description is taken by it`() throws {
    let schema = try Schema.of(Contoh.self)
    #expect(schema.check(schema.example).fields == [:])
  }

  @Test(arguments: [
    ("{}", ["nama_lengkap", "warna", "bagian", "pemilik"]),
    (baik.replacing("merah", with: "biru"), ["warna"]),
    (baik.replacing("\"12\"", with: "12"), ["pemilik"]),
    (baik.replacing("\"12\"", with: "\"0\""), ["pemilik"]),
    (baik.replacing("\"a\"", with: "\"abcdef\""), ["bagian.0.kode"]),
    (baik.replacing("[{\"kode\":\"a\"}]", with: "[]"), ["bagian"]),
    (baik.replacing("\"kode\":\"a\"", with: "\"kode\":\"a\",\"bila\":\"besok\""), ["bagian.0.bila"]),
    (baik.replacing("\"warna\"", with: "\"jumlah\":10,\"warna\""), ["jumlah"]),
    (baik.replacing("\"warna\"", with: "\"jumlah\":1.5,\"warna\""), ["jumlah"]),
    (baik.replacing("\"warna\"", with: "\"asing\":1,\"warna\""), ["asing"]),
    (baik.replacing("Budi", with: "Bu\\u0000di"), ["nama_lengkap"]),
    ("[]", ["isi"]),
  ])
  func `everything wrong is named where it is`(_ json: String, _ fields: [String]) throws {
    #expect(Set(try periksa(json).keys) == Set(fields))
  }

  @Test func `the JSON Schema says what the check does`() throws {
    let record = try Schema.record(Contoh.self)
    #expect(record.json["additionalProperties"] == false)
    #expect(record.json["required"] == ["nama_lengkap", "warna", "bagian", "pemilik"])
    #expect(record.json["properties"]?["jumlah"]?["maximum"] == 9)
    #expect(record.json["properties"]?["bagian"]?["items"]?["$ref"] == "#/components/schemas/Dalam")
  }
}
