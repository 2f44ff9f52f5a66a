import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Web

@testable import Akses

/// A browser: it keeps cookies, and sends back the proof of the page it last saw.
struct PerambanUji {
  let client: any TestClientProtocol
  var alamat = "36.68.1.10"
  var kuki: [String: String] = [:]
  /// What was said in every `Set-Cookie` of the last answer.
  private(set) var kukiDitetapkan: [String] = []
  private(set) var halaman = ""

  init(_ client: any TestClientProtocol, alamat: String = "36.68.1.10") {
    self.client = client
    self.alamat = alamat
  }

  /// Takes over a session that was opened without the door.
  mutating func pasang(_ kukiSesi: String) { simpan(kukiSesi) }

  @discardableResult
  mutating func buka(_ jalur: String, kepala: [String: String] = [:]) async throws -> TestResponse {
    try await kirim(jalur, .get, kepala, nil)
  }

  /// Sends a form with the proof found in the last page.
  @discardableResult
  mutating func isi(_ jalur: String, _ isian: [String: String]) async throws -> TestResponse {
    var isian = isian
    if isian["csrf"] == nil { isian["csrf"] = bukti }
    let body = isian.map { "\($0.key)=\(Self.sandi($0.value))" }.joined(separator: "&")
    return try await kirim(
      jalur, .post, ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"],
      body)
  }

  /// Opens the door and goes through it.
  @discardableResult
  mutating func masuk(_ nama: String, _ sandi: String = Kantor.sandi, tujuan: String = "/") async throws
    -> TestResponse
  {
    try await buka("/masuk")
    return try await isi("/masuk", ["pengguna": nama, "sandi": sandi, "tujuan": tujuan])
  }

  /// The proof in the page it last saw.
  var bukti: String {
    halaman.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/).map { String($0.1) } ?? ""
  }

  private mutating func kirim(
    _ jalur: String, _ metode: HTTPRequest.Method, _ kepala: [String: String], _ body: String?
  ) async throws -> TestResponse {
    var headers = HTTPFields()
    var semua = kepala
    semua["X-Forwarded-For"] = alamat
    semua["User-Agent"] =
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36"
    if !kuki.isEmpty { semua["Cookie"] = kuki.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    for (nama, isi) in semua { if let nama = HTTPField.Name(nama) { headers[nama] = isi } }
    let jawaban = try await client.execute(
      uri: jalur, method: metode, headers: headers, body: body.map { ByteBuffer(string: $0) })
    kukiDitetapkan = jawaban.headers[values: .setCookie]
    for satu in kukiDitetapkan { simpan(satu) }
    if jawaban.headers[.contentType]?.hasPrefix("text/html") == true {
      halaman = String(buffer: jawaban.body)
    }
    return jawaban
  }

  private mutating func simpan(_ kukiBaru: String) {
    let bagian = kukiBaru.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    let pasangan = (bagian.first ?? "").split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard pasangan.count == 2 else { return }
    kuki[pasangan[0]] = bagian.contains("Max-Age=0") ? nil : pasangan[1]
  }

  private static func sandi(_ teks: String) -> String {
    teks.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

extension TestResponse {
  var tujuan: String? { headers[.location] }
  var teks: String { String(buffer: body) }
}
