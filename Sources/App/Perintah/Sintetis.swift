import ArgumentParser
import Bahasa
import Database
import Foundation
import Kependudukan

struct PerintahSintetis: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sintetis", abstract: "Membuat data buatan untuk percobaan dan pengukuran.",
    subcommands: [SintetisPenduduk.self])
}

struct SintetisPenduduk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "penduduk",
    abstract: "Membuat penduduk yang tidak ada, ke register yang kosong atau ke berkas CSV.")

  @Option(help: "Berapa orang.") var jumlah = 875_463
  @Option(help: "Benih: benih yang sama menghasilkan penduduk yang sama.") var benih: UInt64 = 1
  @Option(help: "Tulis ke berkas CSV ini (susunan OpenSID) sebagai ganti register.") var keluaran: String?

  func validate() throws {
    guard jumlah > 0 else { throw ValidationError("--jumlah harus lebih dari 0.") }
  }

  func run() async throws {
    let mulai = ContinuousClock.now
    let bilah = BilahKemajuan()
    if let keluaran {
      try Sintetis(jumlah: jumlah, benih: benih)
        .tulis(ke: URL(filePath: keluaran)) { sudah in
          bilah.lapor("Membuat", sudah, dari: jumlah)
        }
    } else {
      let kantaya = try await Kantaya(Konfigurasi())
      let desa = Set(try await kantaya.kependudukan.kodeDesa().keys)
      do {
        try await kantaya.kependudukan.tanam(Sintetis(jumlah: jumlah, benih: benih, hanya: desa)) {
          [jumlah] sudah in
          bilah.lapor("Mengisi", sudah, dari: jumlah)
        }
        try await kantaya.kependudukan.siapkanCari { bilah.lapor("Menyusun pencarian", $0, dari: $1) }
      } catch let tolak as any Refusal {
        bilah.selesai()
        await kantaya.db.close()
        throw ValidationError((tolak as? FieldErrors)?["desa"] ?? tolak.message)
      }
      await kantaya.db.close()
    }
    bilah.selesai()
    print("\(jumlah) penduduk buatan, benih \(benih), dalam \(ContinuousClock.now - mulai).")
  }
}
