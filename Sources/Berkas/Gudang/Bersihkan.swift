import Database
import Foundation

extension GudangBerkas {
  /// Removes what no row names and is older than a day: uploads that were never finished or whose row is gone.
  /// Never touches what a row names, nor what was stored today.
  /// - Returns: how many files were removed.
  @discardableResult
  package func bersihkan(_ db: Database, pada waktu: Date) async throws -> Int {
    let sebelum = waktu - 86_400
    var jumlah = try await PembersihBlob().buang(isiFolder(sementara), sebelum: sebelum, gembok: gembok)
    for luar in try isiFolder(folder) where (luar as NSString).lastPathComponent.count == 2 {
      for dalam in try isiFolder(luar) {
        let blob = try isiFolder(dalam)
        for mulai in stride(from: 0, to: blob.count, by: 500) {
          let batch = blob[mulai..<min(blob.count, mulai + 500)]
            .map { ($0, ($0 as NSString).lastPathComponent) }
          let dipakai = try await db.read { try $0.sidikDipakai(batch.map(\.1)) }
          let yatim = batch.filter { !dipakai.contains($0.1) }.map(\.0)
          jumlah += try await PembersihBlob().buang(yatim, sebelum: sebelum, gembok: gembok)
        }
      }
    }
    return jumlah
  }

  private func isiFolder(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
  }
}

private actor PembersihBlob {
  private nonisolated let pelaksana = PelaksanaDisk()
  nonisolated var unownedExecutor: UnownedSerialExecutor { pelaksana.asUnownedSerialExecutor() }

  /// The age is looked at again while no upload can arrive: one with the same bytes may have come since.
  func buang(_ jalur: [String], sebelum: Date, gembok: String) throws -> Int {
    try jalur.count { jalur in
      try Disk.terkunci(gembok, bersama: false) {
        var keadaan = stat()
        guard lstat(jalur, &keadaan) == 0, Double(keadaan.st_mtim.tv_sec) < sebelum.timeIntervalSince1970
        else {
          return false
        }
        return unlink(jalur) == 0
      }
    }
  }
}
