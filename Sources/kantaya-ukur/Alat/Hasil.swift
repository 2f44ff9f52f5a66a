import Foundation

/// What was measured, as one line of JSON for the script that asked.
struct Hasil: Encodable {
  let name: String
  let n: Int
  let min: Double
  let p50: Double
  let p99: Double
  let unit: String

  /// `waktu`: of each single act, in milliseconds.
  init(_ nama: String, _ waktu: [Double]) {
    let urut = waktu.sorted()
    name = nama
    n = urut.count
    min = urut.first ?? 0
    p50 = Self.persentil(urut, 0.5)
    p99 = Self.persentil(urut, 0.99)
    unit = "ms"
  }

  /// A rate or a count: one figure.
  init(_ nama: String, n: Int, _ nilai: Double, satuan: String) {
    name = nama
    self.n = n
    min = nilai
    p50 = nilai
    p99 = nilai
    unit = satuan
  }

  private static func persentil(_ urut: [Double], _ bagian: Double) -> Double {
    guard !urut.isEmpty else { return 0 }
    return urut[Swift.min(urut.count - 1, Int((Double(urut.count) * bagian).rounded(.up)) - 1)]
  }
}

func cetak(_ isi: some Encodable) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  print(String(decoding: try encoder.encode(isi), as: UTF8.self))
}

/// Milliseconds that `kerja` takes.
func lama<T>(_ kerja: () async throws -> T) async rethrows -> (Double, T) {
  let jam = ContinuousClock()
  let mulai = jam.now
  let hasil = try await kerja()
  return ((jam.now - mulai) / .milliseconds(1), hasil)
}
