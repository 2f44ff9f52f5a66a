import ArgumentParser
import Database
import Foundation
import Kalender
import Perizinan

struct PerintahLayanan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layanan", abstract: "Definisi layanan perizinan.", subcommands: [PeriksaDefinisi.self])
}

struct PeriksaDefinisi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract:
      "Memeriksa berkas definisi layanan: yang tidak terbaca, yang bertentangan, contoh yang tidak cocok.",
    discussion: """
      Tanpa nama berkas diperiksa semua definisi bawaan. Jatuh tempo contoh dihitung dengan kalender kerja basis data \
      ini. Status akhir 1 bila ada yang ditolak.
      """)

  @Argument(help: "Berkas .yaml.") var berkas: [String] = []

  func run() async throws {
    let katalog = try KatalogBawaan()
    let semua = berkas.isEmpty ? katalog.berkas : berkas.map { URL(filePath: $0) }
    var ditolak = 0
    try await denganKantaya { kantaya in
      let hariKerja = try await kantaya.db.read { try $0.kalenderKerja(versi: nil).hariKerja() }
      for satu in semua {
        let temuan = try katalog.temuan(satu, hariKerja)
        if temuan.isEmpty { continue }
        ditolak += 1
        print(DefinisiDitolak(berkas: satu.lastPathComponent, temuan: temuan).description)
      }
    }
    print("\(semua.count) definisi diperiksa, \(ditolak) ditolak.")
    if ditolak > 0 { throw ExitCode(1) }
  }
}
