import ArgumentParser
import Bahasa
import Foundation
import Kependudukan

struct PerintahGanda: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ganda", abstract: "Data ganda di register penduduk.", subcommands: [SapuGanda.self])
}

struct SapuGanda: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sapu",
    abstract: "Membandingkan semua penduduk satu sama lain dan memperbarui antrean data ganda.",
    discussion: """
      Berjalan sendiri setiap malam; perintah ini untuk sesudah impor besar. Pasangan dengan peluang sedikitnya \
      KANTAYA_AMBANG_GANDA menunggu keputusan petugas di /penduduk/ganda. Tidak ada data yang diubah. Semua prosesor \
      dipakai, kecuali disebut lain.
      """)

  @Option(help: ArgumentHelp("Banyaknya prosesor yang dipakai.", valueName: "banyak"))
  var utas: Int?

  func run() async throws {
    let bilah = BilahKemajuan()
    let mulai = ContinuousClock.now
    try await denganKantaya { kantaya in
      defer { bilah.selesai() }
      let utas = utas ?? ProcessInfo.processInfo.activeProcessorCount
      let hasil = try await kantaya.kependudukan.sapuGanda(utas: utas) { langkah, sudah, dari in
        bilah.lapor(langkah.sebutan, sudah, dari: dari)
      }
      bilah.selesai()
      print(
        """
        \(hasil.orang.ribuan) orang dibandingkan dalam \((ContinuousClock.now - mulai).teks): \(hasil.pasangan.ribuan) pasangan mirip.
          \(hasil.baru.ribuan) baru menunggu keputusan, \(hasil.dibukaLagi.ribuan) dibuka lagi karena datanya berubah
          \(hasil.tetapBerbeda.ribuan) tetap dinyatakan orang berbeda, \(hasil.gugur.ribuan) tidak lagi mirip
        """)
    }
  }
}
