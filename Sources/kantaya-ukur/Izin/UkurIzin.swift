import App
import ArgumentParser
import Database
import Foundation
import LogPublik

/// Applications at full size: as many as the machine takes, then in bursts that it is not asked to take.
struct UkurIzin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "izin", abstract: "Menjalankan permohonan izin dari isian sampai paraf terakhir.")

  @Option(help: "Isi dahulu sampai sebanyak ini permohonan.") var isi = 0
  @Option(help: "Berapa lama diukur, detik.") var detik = 20
  @Option(help: "Berapa permohonan serentak.") var serentak = 16
  @Flag(help: "Juga lonjakan 1, 15, 1, 25, 2, 35, 10 permohonan sedetik, dikali sepuluh.") var lonjakan =
    false

  /// Lifecycles a second, as DIGIT's own run had them; here each is ten times as many.
  private static let laju = [1, 15, 1, 25, 2, 35, 10]

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let perjalanan = try await PerjalananIzin(kantaya)
    let ada = try await kantaya.db.read {
      try $0.value("SELECT COUNT(*) FROM permohonan_izin", as: Int.self) ?? 0
    }
    if ada < isi { try await serentak(ada..<isi, perjalanan) }
    let sudah = max(ada, isi)
    try await laju(perjalanan, sudah)
    if lonjakan { try await lonjakan(perjalanan, sudah) }
    let (susun, masuk) = try await lama { try await PenyusunLog(kantaya.logPublik).susunSemua() }
    try cetak(
      Hasil(
        "permits: entries of the public log put in order", n: masuk, Double(masuk) / max(susun, 1) * 1000,
        satuan: "/s"))
    await kantaya.db.close()
  }

  @discardableResult
  private func serentak(_ nomor: Range<Int>, _ perjalanan: PerjalananIzin) async throws -> [Double] {
    try await withThrowingTaskGroup(of: [Double].self) { group in
      for jalur in 0..<serentak {
        group.addTask {
          var waktu: [Double] = []
          for satu in stride(from: nomor.lowerBound + jalur, to: nomor.upperBound, by: serentak) {
            waktu += try await perjalanan.tempuh(satu)
          }
          return waktu
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  private func laju(_ perjalanan: PerjalananIzin, _ sudah: Int) async throws {
    let akhir = ContinuousClock.now + .seconds(detik)
    let (semua, waktu) = try await lama {
      try await withThrowingTaskGroup(of: [Double].self) { group in
        for jalur in 0..<serentak {
          group.addTask {
            var (waktu, nomor): ([Double], Int) = ([], sudah + jalur)
            while ContinuousClock.now < akhir {
              waktu += try await perjalanan.tempuh(nomor)
              nomor += serentak
            }
            return waktu
          }
        }
        return try await group.reduce(into: [Double]()) { $0 += $1 }
      }
    }
    let banyak = waktu.count / PerjalananIzin.tindakan
    try cetak(
      Hasil("permits: lifecycles, \(sudah) before", n: banyak, Double(banyak) / semua * 1000, satuan: "/s"))
    try cetak(Hasil("permits: one act, \(serentak) at once, \(sudah) before", waktu))
    try cetak(p95("permits: one act, \(serentak) at once, \(sudah) before, p95", waktu))
  }

  /// Each second so many begin, whatever has become of those before.
  private func lonjakan(_ perjalanan: PerjalananIzin, _ sudah: Int) async throws {
    let mulai = ContinuousClock.now
    let (semua, waktu) = try await lama {
      try await withThrowingTaskGroup(of: [Double].self) { group in
        var nomor = sudah
        for (detik, laju) in Self.laju.flatMap({ Array(repeating: $0, count: 3) }).enumerated() {
          for urut in 0..<laju * 10 {
            let saat = mulai + .seconds(detik) + .seconds(Double(urut) / Double(laju * 10))
            let satu = nomor
            nomor += 1
            group.addTask {
              try await Task.sleep(until: saat)
              return try await perjalanan.tempuh(satu)
            }
          }
        }
        return try await group.reduce(into: [Double]()) { $0 += $1 }
      }
    }
    let terencana = Double(Self.laju.count * 3)
    try cetak(Hasil("permits: one act during bursts of up to 350/s", waktu))
    try cetak(p95("permits: one act during bursts of up to 350/s, p95", waktu))
    try cetak(
      Hasil(
        "permits: seconds until calm after the bursts", n: 1, max(0, semua / 1000 - terencana), satuan: "s"))
  }

  private func p95(_ nama: String, _ waktu: [Double]) -> Hasil {
    let urut = waktu.sorted()
    return Hasil(nama, n: urut.count, urut.isEmpty ? 0 : urut[urut.count * 95 / 100], satuan: "ms95")
  }
}
