import Akses
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Web

/// A signed-in browser that sends what forms send.
struct Peramban: Sendable {
  let client: any TestClientProtocol
  private let sesi: SesiTerbuka

  init(_ client: any TestClientProtocol, _ sesi: SesiTerbuka) {
    self.client = client
    self.sesi = sesi
  }

  func buka(_ alamat: String) async throws -> Jawaban { try await kirim(alamat, .get, [:], nil) }

  /// A form as a page of ours sends it.
  func isi(_ alamat: String, _ isian: [(String, String)] = []) async throws -> Jawaban {
    try await kirim(
      alamat, .post, [.contentType: "application/x-www-form-urlencoded", .asal: "same-origin"],
      Self.teks([("csrf", CSRF.mask(sesi.csrf))] + isian))
  }

  /// A form with one file.
  ///
  /// `isian`: the texts of the form, before the file.
  func unggah(
    _ alamat: String, _ nama: String, _ berkas: ByteBuffer, bukti: Bool = true,
    isian: [(String, String)] = [],
    medan: String = "berkas"
  ) async throws -> Jawaban {
    let teks = [("csrf", bukti ? CSRF.mask(sesi.csrf) : "")] + isian
    var body = ByteBuffer(
      string:
        teks.map {
          "--batas\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n"
        }
        .joined())
    body.writeString(
      """
      --batas\r\nContent-Disposition: form-data; name="\(medan)"; filename="\(nama)"\r\n\
      Content-Type: application/octet-stream\r\n\r\n
      """)
    body.writeImmutableBuffer(berkas)
    body.writeString("\r\n--batas--\r\n")
    return try await kirim(
      alamat, .post, [.contentType: "multipart/form-data; boundary=batas", .asal: "same-origin"], body)
  }

  /// Any request with the session's cookie and nothing else.
  func kirim(
    _ alamat: String, _ metode: HTTPRequest.Method, _ kepala: [HTTPField.Name: String], _ body: ByteBuffer?
  ) async throws -> Jawaban {
    var headers = HTTPFields()
    headers[.cookie] = sesi.kuki
    for (nama, isi) in kepala { headers[nama] = isi }
    return Jawaban(try await client.execute(uri: alamat, method: metode, headers: headers, body: body))
  }

  /// The same secret in the header that scripts send.
  var buktiSkrip: String { CSRF.mask(sesi.csrf) }

  static func teks(_ isian: [(String, String)]) -> ByteBuffer {
    ByteBuffer(
      string:
        isian.map { nama, isi in
          "\(nama)=\(isi.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        .joined(separator: "&"))
  }
}

struct Jawaban: Sendable {
  let status: Int
  let tujuan: String?
  let jenis: String
  let kepala: HTTPFields
  let teks: String

  init(_ jawaban: TestResponse) {
    status = jawaban.status.code
    tujuan = jawaban.headers[.location]
    jenis = jawaban.headers[.contentType] ?? ""
    kepala = jawaban.headers
    teks = String(buffer: jawaban.body)
  }
}

extension HTTPField.Name {
  static let asal = HTTPField.Name("Sec-Fetch-Site") ?? .origin
  static let fragmen = HTTPField.Name("X-Fragmen") ?? .origin
  static let buktiSkrip = HTTPField.Name("X-CSRF") ?? .origin
}
