import ArgumentParser
import Hummingbird

/// A constant page of the bare framework: what the pages of Kantaya are compared with.
struct UkurPolos: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "polos", abstract: "Melayani halaman tetap tanpa apa pun, sampai dihentikan.")

  @Option(help: "Porta pada 127.0.0.1.") var port: Int
  @Option(help: "Besar halaman dalam byte.") var besar = 12_000

  func run() async throws {
    let isi = ByteBuffer(string: String(repeating: "x", count: besar))
    let router = Router()
    router.get("/") { _, _ in
      Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: isi))
    }
    try await Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
      .runService()
  }
}
