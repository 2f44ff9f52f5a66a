import ArgumentParser
import Foundation

/// `kantaya konfigurasi`: what is in force, or everything that is wrong.
struct PerintahKonfigurasi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konfigurasi",
    abstract: "Menampilkan setelan yang berlaku, dan menolak yang tidak dikenal atau keliru.",
    discussion:
      "Setelan dibaca dari berkas yang disebut KANTAYA_KONFIGURASI (biasanya \(BerkasKonfigurasi.bawaan)) dan dari lingkungan, yang mendahului berkas. Keluarannya dapat disimpan sebagai berkas konfigurasi."
  )

  func run() async throws {
    let nilai = try NilaiSetelan.muat(ProcessInfo.processInfo.environment)
    let konfigurasi = try Konfigurasi(nilai)
    _ = try konfigurasi.tls?.server()
    print(nilai.teks, terminator: "")
  }
}
