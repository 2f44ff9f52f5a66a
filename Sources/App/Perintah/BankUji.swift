import ArgumentParser
import Foundation
import Hummingbird
import Logging
import Perizinan

/// `kantaya bank-tiruan`: a bank for trying out payments on this machine, without any money.
struct BankUji: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank-tiruan",
    abstract: "Bank tiruan di mesin ini, untuk mencoba pembayaran retribusi tanpa uang.",
    discussion: """
      Menerima tagihan di /tagihan, membuat QRIS tiruan, dan di halamannya tagihan dapat dibayar dengan cara biasa, \
      dua kali, terlambat, palsu, atau dengan jumlah lain. Hanya mendengarkan di 127.0.0.1, hanya mengabari \
      pemasangan di mesin yang sama, dan berhenti sendiri.
      """)

  @Option(help: "Alamat pemasangan yang dikabari, di mesin ini.") var alamat = "http://127.0.0.1:8080"
  @Option(help: "Rahasia bersama; tanpa ini dari KANTAYA_BANK_KUNCI.") var kunci: String?
  @Option(help: "Porta; 0 memilih yang kosong.") var port = 8099
  @Option(help: "Berhenti sendiri sesudah sekian menit.") var menit = 30

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port dari 0 sampai 65535.") }
    guard (1...1440).contains(menit) else { throw ValidationError("--menit dari 1 sampai 1440.") }
    guard let tuan = URL(string: alamat)?.host(), ["127.0.0.1", "localhost", "::1"].contains(tuan) else {
      throw ValidationError("--alamat: bank tiruan hanya mengabari pemasangan di mesin ini.")
    }
  }

  func run() async throws {
    let rahasia = kunci ?? ProcessInfo.processInfo.environment["KANTAYA_BANK_KUNCI"] ?? ""
    guard let kunci = KunciBank(rahasia), let tujuan = URL(string: alamat) else {
      throw ValidationError(
        "--kunci: sekurang-kurangnya \(KunciBank.terpendek) huruf, sama dengan di Kantaya.")
    }
    let bank = BankTiruan(tujuan: tujuan, kunci: kunci) { Date() }
    let lama = menit
    let peladen = Application(
      router: RuteTiruan(bank: bank, kunci: kunci) { Date() }.router(),
      configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: {
        print(
          "Bank tiruan di http://127.0.0.1:\($0.localAddress?.port ?? 0), berhenti sesudah \(lama) menit.")
      }, logger: Logger(label: "bank-tiruan"))
    try await withThrowingTaskGroup(of: Void.self) { grup in
      grup.addTask { try await peladen.runService() }
      grup.addTask { try await Task.sleep(for: .seconds(lama * 60)) }
      try await grup.next()
      grup.cancelAll()
    }
  }
}
