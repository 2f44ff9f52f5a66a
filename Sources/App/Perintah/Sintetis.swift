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

  // Unconditional, so that -5 is told of as what it is and not as a value that is missing.
  @Option(parsing: .unconditional, help: "Berapa orang.") var jumlah = 875_463
  @Option(parsing: .unconditional, help: "Benih: benih yang sama menghasilkan penduduk yang sama.")
  var benih: UInt64 = 1
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
      try await denganKantaya { try await $0.kependudukan.tanam(jumlah, benih: benih, bilah) }
    }
    bilah.selesai()
    print("\(jumlah) penduduk buatan, benih \(benih), dalam \((ContinuousClock.now - mulai).teks).")
  }
}

extension Kependudukan {
  /// Fills an empty register of the villages that there are, ready to be searched, and shows how far it has come.
  func tanam(_ jumlah: Int, benih: UInt64, _ bilah: BilahKemajuan) async throws {
    defer { bilah.selesai() }
    let desa = Set(try await kodeDesa().keys)
    try await tanam(Sintetis(jumlah: jumlah, benih: benih, hanya: desa)) { sudah in
      bilah.lapor("Mengisi penduduk", sudah, dari: jumlah)
    }
    try await siapkanCari { bilah.lapor("Menyusun pencarian", $0, dari: $1) }
  }
}
