import Bahasa
import Akses
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Organisasi
import Testing
import Web

@testable import App

/// A program that works for somebody with a token, and holds every answer against what the document says of it.
struct AplikasiUji: Sendable {
  let client: any TestClientProtocol
  let operasi: [Web.Operation]
  private let token: String

  init(_ maya: Maya, _ tokoh: Tokoh, _ client: any TestClientProtocol, cakupan: [String]? = nil) async throws
  {
    self.client = client
    operasi = maya.kantaya.kebijakan.operasi
    let semua = maya.kantaya.kebijakan.cakupan.map(\.kode)
    token = try await maya.kantaya.akses.tokenContoh(
      tokoh.namaPengguna, sandi: DemoContoh.sandi, nama: UUID().uuidString, cakupan: cakupan ?? semua)
  }

  func ambil(_ alamat: String) async throws -> JawabanAPI { try await kirim(.get, alamat, nil) }

  func tulis(
    _ alamat: String, _ isi: String? = nil, metode: HTTPRequest.Method = .post, kunci: String? = nil,
    jenis: String = "application/json"
  ) async throws -> JawabanAPI { try await kirim(metode, alamat, isi, kunci: kunci, jenis: jenis) }

  private func kirim(
    _ metode: HTTPRequest.Method, _ alamat: String, _ isi: String?, kunci: String? = nil,
    jenis: String = "application/json"
  ) async throws -> JawabanAPI {
    var kepala: HTTPFields = [.authorization: "Bearer \(token)"]
    if isi != nil { kepala[.contentType] = jenis }
    if let kunci, let nama = HTTPField.Name("Idempotency-Key") { kepala[nama] = kunci }
    let jawaban = try await client.execute(
      uri: alamat, method: metode, headers: kepala, body: isi.map { ByteBuffer(string: $0) })
    try periksa(metode, alamat, jawaban)
    return try JawabanAPI(jawaban)
  }

  /// The status must be one that the document names, and a body of what it says.
  private func periksa(_ metode: HTTPRequest.Method, _ alamat: String, _ jawaban: TestResponse) throws {
    let jalur = alamat.split(separator: "?")[0].split(separator: "/")
    let cocok = operasi.first { satu in
      let pola = satu.path.split(separator: "/")
      return satu.method == metode && pola.count == jalur.count
        && zip(pola, jalur).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
    guard let cocok else { return }
    guard jawaban.status == cocok.answer.status else {
      #expect(cocok.refusals.contains(jawaban.status), "\(metode) \(alamat): \(jawaban.status)")
      #expect(jawaban.headers[.contentType] == "application/problem+json", "\(metode) \(alamat)")
      return
    }
    guard let schema = cocok.answer.schema else { return }
    let masalah = schema.check(try JSONValue(jawaban.body.readableBytesView)).fields
    #expect(masalah == [:], "\(metode) \(alamat)")
  }
}

struct JawabanAPI: Sendable {
  let status: Int
  let isi: JSONValue
  let kepala: HTTPFields
  let teks: String

  init(_ jawaban: TestResponse) throws {
    status = jawaban.status.code
    kepala = jawaban.headers
    teks = String(buffer: jawaban.body)
    let json = jawaban.headers[.contentType]?.contains("json") == true
    isi = json ? try JSONValue(jawaban.body.readableBytesView) : .null
  }

  subscript(_ nama: String) -> JSONValue? { isi[nama] }

  /// The names of the fields that a refusal speaks of.
  var bidang: [String] {
    if case .object(let fields) = isi["fields"] { fields.keys.sorted() } else { [] }
  }
}

extension JSONValue {
  var teks: String { if case .text(let teks) = self { teks } else { "" } }
  var daftar: [JSONValue] { if case .list(let daftar) = self { daftar } else { [] } }
}
