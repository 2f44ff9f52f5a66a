import Cryptography
import HTTPTypes
import Hummingbird
import Web

/// What an endpoint of the API is, for who reads the document.
package struct TitikAPI: Sendable {
  let bagian: String
  let ringkasan: String
  let catatan: String
  let cakupan: Cakupan?

  /// `bagian`: the heading it stands under; `cakupan`: what a token must be allowed, nil when any will do.
  package init(_ bagian: String, _ ringkasan: String, _ cakupan: Cakupan?, catatan: String = "") {
    self.bagian = bagian
    self.ringkasan = ringkasan
    self.cakupan = cakupan
    self.catatan = catatan
  }
}

/// One request to an endpoint, read and held against its description.
package struct PermintaanAPI<Saringan: Sendable, Isian: Sendable>: Sendable {
  package let konteks: APIContext
  package let saringan: Saringan
  package let isian: Isian
  /// Of what makes something new: the same when the same request comes again. Use cases take it as the form's key.
  package let kunci: String
}

/// Of an endpoint that takes no parameters, or no body.
package struct TanpaIsian: APIRecord {
  package static let rules: [String: MemberRule] = [:]
}

/// A page of a list.
package struct Daftar<Baris: APIRecord>: APIRecord {
  package let data: [Baris]
  /// To be sent as `sebelum` for the next page; missing on the last.
  package let berikut: String?

  package init(_ data: [Baris], berikut: String? = nil) {
    self.data = data
    self.berikut = berikut
  }

  package static var rules: [String: MemberRule] {
    [
      "berikut": MemberRule(
        "Kirim sebagai `sebelum` untuk halaman berikutnya; tidak ada di halaman terakhir.")
    ]
  }
}

/// What was made, and where it is.
package struct Terbuat<Isi: APIRecord>: Sendable {
  let isi: Isi
  let alamat: String

  package init(_ isi: Isi, di alamat: String) {
    self.isi = isi
    self.alamat = alamat
  }
}

/// The key of something.
package struct Rujukan<Apa>: APIRecord {
  package let id: KeyText<Apa>

  package init(_ id: KeyText<Apa>) { self.id = id }

  package static var rules: [String: MemberRule] { [:] }
}

extension Request {
  /// One name for a request and its repetition, and the fingerprint by which another request under that name is known.
  func kunciPermintaan(_ isi: [UInt8]) throws -> String {
    let kunci = try IdempotencyKey(self)
    let sidik = sha256(Array("\(method.rawValue) \(uri.path)\n".utf8) + isi)
    return "api:\(kunci.text)#\(hex(sidik.prefix(16)))"
  }
}
