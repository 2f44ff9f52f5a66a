import App
import ArgumentParser
import Database

/// Whether a database holds, row for row, what a backup holds.
struct SamakanCadangan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samakan", abstract: "Membandingkan sidik setiap tabel basis data dengan sebuah cadangan.")

  @Argument(help: "Berkas cadangan.") var cadangan: String

  func run() async throws {
    let snapshot = try Snapshot.verify(cadangan)
    let db = try Database(Konfigurasi().database)
    let sidik = try await db.digests(derived: tabelTurunan)
    await db.close()
    let beda =
      zip(snapshot.tables, sidik).filter { $0 != $1 }.map { "cadangan: tabel \($0.0.table) berbeda" }
      + (snapshot.tables.count == sidik.count ? [] : ["cadangan: jumlah tabel berbeda"])
    for satu in beda { try cetak(["pelanggaran": satu]) }
    try cetak(["tabel": sidik.count, "baris": snapshot.rows])
  }
}
