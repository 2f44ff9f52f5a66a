import ArgumentParser
import Bahasa
import Database
import Kependudukan

struct Indeks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Menyusun ulang indeks pencarian.", subcommands: [IndeksPenduduk.self])
}

struct IndeksPenduduk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "penduduk", abstract: "Menyusun ulang pencarian penduduk dari register.")

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let mulai = ContinuousClock.now
    let bilah = BilahKemajuan()
    try await kantaya.kependudukan.bangunCari { bilah.lapor("Menyusun pencarian", $0, dari: $1) }
    bilah.selesai()
    await kantaya.db.close()
    print("Pencarian penduduk tersusun dalam \((ContinuousClock.now - mulai).teks).")
  }
}
