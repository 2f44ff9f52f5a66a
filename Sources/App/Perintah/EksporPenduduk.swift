import ArgumentParser
import Bahasa
import Database
import Foundation
import Kependudukan

struct PerintahEkspor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ekspor", abstract: "Mengambil data ke berkas.",
    subcommands: [EksporSusunan.self, EksporPenduduk.self])
}

struct EksporPenduduk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "penduduk",
    abstract: "Menulis penduduk ke CSV dalam susunan OpenSID, bertanda siapa yang mengambil dan untuk apa.")

  @Argument(help: "Berkas tujuan.") var berkas: String
  @Option(help: "Untuk apa data diambil; tercatat di jejak dan di setiap baris.") var alasan: String
  @Option(help: "Nama yang mengambil.") var oleh: String
  @Option(help: "Satu desa saja, misalnya 33.14.01.2001.") var desa: String?

  func run() async throws {
    let bilah = BilahKemajuan()
    try await denganKantaya { kantaya in
      defer { bilah.selesai() }
      let (jumlah, tanda) = try await kantaya.kependudukan.ekspor(
        PermintaanEkspor(alasan: alasan, nama: oleh, desa: desa), ke: URL(filePath: berkas)
      ) { bilah.lapor("Mengekspor", $0, dari: 0) }
      bilah.selesai()
      print("\(jumlah) penduduk di \(berkas).\n\(tanda)")
    }
  }
}
