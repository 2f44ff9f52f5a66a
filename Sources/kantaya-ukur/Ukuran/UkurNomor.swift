import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Nomor
import Organisasi

/// A thousand people take a number from the same register in the same moment.
struct UkurNomor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nomor",
    abstract: "Memesan nomor serentak dari satu register, lalu memeriksa celah dan ganda.")

  @Option(help: "Berapa pemesan serentak.") var serentak = 1000

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let register = try await kantaya.db.read { try $0.registerSetda() }
    let (semua, waktu) = try await lama {
      try await withThrowingTaskGroup(of: Double.self) { group in
        for _ in 0..<serentak { group.addTask { try await Self.pesan(register, kantaya.db) } }
        return try await group.reduce(into: [Double]()) { $0.append($1) }
      }
    }
    try cetak(Hasil("numbers: wait of one who reserves", waktu))
    try cetak(Hasil("numbers: reservations", n: serentak, Double(serentak) / semua * 1000, satuan: "/s"))
    let temuan = try await kantaya.db.read { try $0.periksaNomor() }
    try cetak(
      Hasil("numbers: duplicates, gaps, wrong counters", n: serentak, Double(temuan.count), satuan: "found"))
    await kantaya.db.close()
  }

  private static func pesan(_ register: RegisterNomor.ID, _ db: Database) async throws -> Double {
    let nomor = Nomor(db: db, now: { Date() })
    let permintaan = PermintaanNomor(
      register: register, objek: ObjekBernomor("ukur", db.keys.next(Ukur.self)), tanggal: Tanggal(Date()),
      isi: KomponenNomor(klasifikasi: "000.1", jenis: "SD", sifat: "B"))
    return try await lama { try await nomor.pesan(permintaan, oleh: nil) }.0
  }
}

extension Tx {
  /// The register of letters of the Sekretariat Daerah.
  func registerSetda() throws -> RegisterNomor.ID {
    let setda = try struktur().unit.values.first { $0.jenis == .setda }
    guard let setda, let register = try register(jenis: "SD", unit: setda.id, pada: Tanggal(Date())) else {
      throw UkurError("tidak ada register Sekretariat Daerah")
    }
    return register.id
  }
}
