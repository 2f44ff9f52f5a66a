import ArgumentParser
import Foundation
import LogPublik

/// `kantaya log`: what an operator does with the public log.
struct PerintahLog: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log publik pemasangan ini.", subcommands: [Salin.self])

  struct Salin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "salin",
      abstract: "Menulis log publik sebagai berkas, yang dapat disajikan dan diperiksa tanpa Kantaya.",
      discussion: "Folder yang sama boleh dipakai lagi; hanya yang baru yang ditulis.")

    @Argument(help: "Folder tujuan.") var folder: String

    func run() async throws {
      try await denganKantaya { kantaya in
        try await PenyusunLog(kantaya.logPublik).susunSemua()
        let bilah = BilahKemajuan()
        let ukuran = try await kantaya.logPublik.salin(ke: URL(filePath: folder)) { ke, dari in
          bilah.lapor("Menyalin log", ke, dari: dari)
        }
        bilah.selesai()
        print("\(ukuran) entri disalin ke \(folder).")
      }
    }
  }
}
