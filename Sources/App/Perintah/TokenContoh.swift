import Akses
import ArgumentParser
import Database
import Foundation

/// A token without the page, for trying the API on the model regency and for tests.
struct TokenContoh: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token-contoh",
    abstract: "Membuat token API bagi sebuah akun kabupaten contoh.",
    discussion:
      "Hanya bagi akun yang masih memakai kata sandi contoh. Token akun lain dibuat pemiliknya di halaman Akun saya, Token API."
  )

  @Argument(help: "Nama pengguna, misalnya camat.gemolong.") var pengguna: String
  @Option(help: "Cakupan, dipisah koma; tanpa ini semua cakupan.") var cakupan: String?
  @Option(help: "Nama token.") var nama = "Contoh"

  func run() async throws {
    try await denganKantaya { kantaya in
      let semua = kantaya.kebijakan.cakupan.map(\.kode)
      let diminta = cakupan.map { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }
      let asing = (diminta ?? []).filter { !semua.contains($0) }
      guard asing.isEmpty else {
        throw ValidationError(
          "Cakupan tidak dikenal: \(asing.joined(separator: ", ")). Yang ada: \(semua.joined(separator: ", "))."
        )
      }
      print(
        try await kantaya.akses.tokenContoh(
          pengguna, sandi: DemoContoh.sandi, nama: nama, cakupan: diminta ?? semua))
    }
  }
}
