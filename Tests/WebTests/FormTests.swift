import Bahasa
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import NIOCore
import Testing
import Web

struct FormTests {
  private struct Isian: Codable, Equatable {
    var perihal: String
    var kepada: [Int]
    var rahasia: Bool
    var jumlah: Int?
    var tanggal: Tanggal?
    var sifat: Sifat?
    var isi: String

    enum Sifat: String, Codable { case biasa, segera }
  }

  private func decode(_ body: String) throws -> Isian {
    try FormData(urlencoded: ByteBuffer(string: body)).decoded()
  }

  @Test func `what is missing is empty, what is repeated is a list`() throws {
    #expect(
      try decode("perihal=Undangan+rapat&kepada=3&kepada=14&jumlah=&isi=a%0D%0Ab&asing=x")
        == Isian(perihal: "Undangan rapat", kepada: [3, 14], rahasia: false, jumlah: nil, isi: "a\nb"))
    #expect(
      try decode("rahasia=1&jumlah=7&tanggal=2026-11-21&sifat=segera")
        == Isian(
          perihal: "", kepada: [], rahasia: true, jumlah: 7, tanggal: Tanggal(2026, 11, 21), sifat: .segera,
          isi: ""))
  }

  @Test(arguments: [
    "jumlah=banyak", "sifat=gawat", "kepada=x", "perihal=%zz", "perihal=%F", "perihal=%ff", "%00=x",
    "tanggal=2026-02-30",
  ])
  func `what cannot be what it claims is a bad request`(body: String) {
    #expect { try decode(body) } throws: { ($0 as? HTTPError)?.status == .badRequest }
  }

  @Test func `letters come in composed form`() throws {
    #expect(try decode("perihal=Cafe%CC%81").perihal.unicodeScalars.count == 4)
  }

  @Test func `too many fields are too large`() {
    let body = String(repeating: "a=1&", count: 5000)
    #expect { try decode(body) } throws: { ($0 as? HTTPError)?.status == .contentTooLarge }
  }

  @Test func `both encodings give the same form, and files stream`() async throws {
    let router = Router(context: TestContext.self)
    router.post("/kirim") { request, _ -> String in
      var sizes: [String] = []
      let isian: Isian = try await request.form { part, reader in
        var size = 0
        while let chunk = try await reader.nextChunk() { size += chunk.readableBytes }
        sizes.append("\(part.fileName ?? "?"):\(size)")
      }
      return "\(isian.perihal) \(isian.kepada) \(sizes)"
    }
    router.post("/tanpa-berkas") { request, _ -> String in try await request.form(as: Isian.self).perihal }
    let big = String(repeating: "x", count: 300_000)
    let multipart = """
      --b\r\nContent-Disposition: form-data; name="perihal"\r\n\r\nHalo\r\n--b\r\nContent-Disposition: form-data; name="kepada"\r\n\r\n1\r\n--b\r\nContent-Disposition: form-data; name="kepada"\r\n\r\n2\r\n--b\r\nContent-Disposition: form-data; name="l"; filename="a.pdf"\r\n\r\n\(big)\r\n--b\r\nContent-Disposition: form-data; name="m"; filename=""\r\n\r\n\r\n--b--\r\n
      """
    try await Application(router: router)
      .test(.router) { client in
        let type: HTTPFields = [.contentType: "multipart/form-data; boundary=\"b\""]
        try await client.execute(
          uri: "/kirim", method: .post, headers: type, body: ByteBuffer(string: multipart)
        ) {
          #expect(String(buffer: $0.body) == #"Halo [1, 2] ["a.pdf:300000", ":0"]"#)
        }
        try await client.execute(
          uri: "/tanpa-berkas", method: .post, headers: type, body: ByteBuffer(string: multipart)
        ) {
          #expect($0.status == .badRequest)
        }
        try await client.execute(
          uri: "/kirim", method: .post, headers: type,
          body: ByteBuffer(string: String(multipart.dropLast(20)))
        ) { #expect($0.status == .badRequest) }
        try await client.execute(
          uri: "/kirim", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
          body: ByteBuffer(string: "perihal=Halo&kepada=1&kepada=2")
        ) { #expect(String(buffer: $0.body) == "Halo [1, 2] []") }
        try await client.execute(uri: "/kirim", method: .post, headers: [.contentType: "text/plain"]) {
          #expect($0.status == .unsupportedMediaType)
        }
      }
  }
}
