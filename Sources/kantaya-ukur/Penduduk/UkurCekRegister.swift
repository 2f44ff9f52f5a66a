import App
import ArgumentParser
import Database
import Foundation
import Kependudukan

/// One applicant at a time against the register of this installation, as the counter does it.
struct UkurCekRegister: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cek-register",
    abstract: "Mengukur pemeriksaan ganda satu penduduk terhadap register, dan indeksnya.")

  @Option(help: "Berapa penduduk.") var kali = 2000

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let register = kantaya.kependudukan
    let sebelum = memori()
    let (susun, _) = try await lama { try await register.susunGanda() }
    guard case .siap(let banyak) = register.ganda.keadaan else { throw UkurError("indeks tidak siap") }
    try cetak(Hasil("duplicate check: index built from the register", n: banyak, susun, satuan: "ms"))
    try cetak(
      Hasil("duplicate check: memory of the index", n: banyak, memori() - sebelum, satuan: "MB"))
    let orang = try await contoh(kantaya.db)
    var waktu: [Double] = []
    var temuan = 0
    for satu in orang {
      let (ini, ada) = try await lama { try await register.pemeriksaGanda.periksa(satu) }
      waktu.append(ini)
      temuan += ada.count
    }
    try cetak(Hasil("duplicate check: one applicant, register and index", waktu))
    try cetak(
      Hasil("duplicate check: offered to the officer", n: orang.count, Double(temuan), satuan: "persons"))
    await kantaya.db.close()
  }

  /// People from all over the register; the last ones are the doubles that were put in.
  private func contoh(_ db: Database) async throws -> [Penduduk] {
    try await db.read { [kali] tx in
      let id: [Penduduk.ID] = try tx.values("SELECT id FROM penduduk WHERE status = 'hidup' ORDER BY id")
      let langkah = max(1, id.count / kali)
      let dipilih =
        stride(from: langkah / 2, to: id.count, by: langkah).map { id[$0] } + id.suffix(kali / 2)
      return try dipilih.compactMap { try tx.penduduk($0) }
    }
  }

  /// Resident megabytes of this process.
  private func memori() -> Double {
    let teks = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let baris = teks.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return baris.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Double($0) }
      .map { $0 / 1024 } ?? 0
  }
}
