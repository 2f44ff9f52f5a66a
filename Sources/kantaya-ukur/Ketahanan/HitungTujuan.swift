import App
import ArgumentParser
import Database
import Organisasi

/// To how many offices a letter to all goes, counted from the organisation and not from what was delivered.
struct HitungTujuan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tujuan", abstract: "Menghitung kantor yang dituju surat beban.")

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let jumlah = try await kantaya.db.read { tx in
      let struktur = try tx.struktur()
      return try tx.kelompok(kode: "semua-kantor")?.anggota(struktur).count ?? 0
    }
    try cetak(["kantor": jumlah])
    await kantaya.db.close()
  }
}
