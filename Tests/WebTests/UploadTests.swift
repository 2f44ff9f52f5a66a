import Bahasa
import Database
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import NIOCore
import Testing

@testable import Web

/// A file that is refused takes nothing of what was typed with it.
struct UploadTests {
  private struct Isian: Decodable { var alasan: String, sesudah: String }

  private enum Tolakan: Refusal {
    case menyamar, bukanWewenang
    var reason: RefusalReason { self == .menyamar ? .invalid : .forbidden }
    var message: String { "Isinya bukan PDF." }
  }

  private func answer(_ file: String, limit: Int = 1_000_000, body most: Int = 10_000_000) async throws
    -> String
  {
    let router = Router(context: TestContext.self)
    router.middlewares.add(WebFrame(Gallery.site))
    router.middlewares.add(ErrorPages())
    router.post("/kirim") { request, context -> Response in
      var request = request
      request.body = try await cut(request.body, after: most)
      let upload: Upload<Isian> = try await request.upload(limit: FormLimit(file: limit)) { part, reader in
        guard let chunk = try await reader.nextChunk() else { return }
        switch String(buffer: chunk).prefix(5) {
        case "samar": throw Tolakan.menyamar
        case "penuh": throw DatabaseError.full
        case "hak..": throw Tolakan.bukanWewenang
        default: while try await reader.nextChunk() != nil {}
        }
      }
      let text = "\(upload.form.alasan)|\(upload.form.sesudah)|\(upload.failure?.errors["berkas"] ?? "-")"
      guard let failure = upload.failure else {
        return Response(status: .ok, body: .init(byteBuffer: .init(string: text)))
      }
      return failure.response(Page("Lagi", main: "\(text)"), context)
    }
    let part = "--q\r\nContent-Disposition: form-data; name="
    let form =
      part + "\"alasan\"\r\n\r\nSudah rusak\r\n" + part + "\"berkas\"; filename=\"a.pdf\"\r\n\r\n\(file)\r\n"
      + part + "\"sesudah\"\r\n\r\nLain kali\r\n--q--\r\n"
    return try await Application(router: router)
      .test(.router) { client in
        try await client.execute(
          uri: "/kirim", method: .post,
          headers: [
            .contentType: "multipart/form-data; boundary=q", .transferEncoding: "chunked",
            .accept: "text/html",
          ],
          body: ByteBuffer(string: form)
        ) { "\($0.status.code) \(String(buffer: $0.body))" }
      }
  }

  /// The body in small pieces, which ends in 413 after `most` bytes, as one from the net that is too large.
  private func cut(_ body: RequestBody, after most: Int) async throws -> RequestBody {
    var whole = try await body.collect(upTo: 10_000_000)
    let (pieces, feed) = AsyncThrowingStream<ByteBuffer, any Error>.makeStream()
    var seen = 0
    while whole.readableBytes > 0, seen < most,
      let piece = whole.readSlice(length: min(1000, whole.readableBytes))
    {
      seen += piece.readableBytes
      feed.yield(piece)
    }
    feed.finish(throwing: whole.readableBytes > 0 ? HTTPError(.contentTooLarge) : nil)
    return RequestBody(asyncSequence: pieces)
  }

  @Test func `a file that is taken, or refused for what it is, or has no room`() async throws {
    #expect(try await answer("isi") == "200 Sudah rusak|Lain kali|-")
    let disguised = try await answer("samar" + String(repeating: "x", count: 300_000))
    #expect(disguised.hasPrefix("422"))
    #expect(disguised.contains("Sudah rusak|Lain kali|Isinya bukan PDF."))
    let full = try await answer("penuh")
    #expect(full.hasPrefix("507"))
    #expect(full.contains("Sudah rusak|Lain kali|Ruang penyimpanan penuh"))
  }

  @Test func `a file that is too large, and a form that is`() async throws {
    let large = try await answer(String(repeating: "x", count: 1_200_000))
    #expect(large.hasPrefix("422"))
    #expect(large.contains("Sudah rusak|Lain kali|Berkas itu lebih besar dari 1 MB"))
    let whole = try await answer(String(repeating: "x", count: 1_200_000), body: 1_100_000)
    #expect(whole.contains("Sudah rusak||Berkas itu lebih besar dari 1 MB"))
  }

  @Test func `what no form can mend is no error of the form`() async throws {
    #expect(try await answer("hak..").hasPrefix("403"))
  }

  @Test func `the form that comes back says that its file is to be chosen again`() {
    func text(_ errors: FieldErrors) -> String {
      String(decoding: fileUpload(Field("berkas", "Berkas", errors: errors), accept: []).bytes, as: UTF8.self)
    }
    #expect(!text(.init()).contains("pilih sekali lagi"))
    #expect(text(FieldErrors("alasan", "Tulis alasannya.")).contains("pilih sekali lagi"))
  }
}
