/// How often files jump with one officer, at whatever stage.
struct Kebiasaan {
  private var hitungan: [Int32: (semua: Int, melompat: Int)] = [:]

  mutating func catat(_ petugas: Int32, melompat: Bool) {
    hitungan[petugas, default: (0, 0)].semua += 1
    if melompat { hitungan[petugas, default: (0, 0)].melompat += 1 }
  }

  /// The share among all that could have jumped.
  func bagian(_ petugas: Int32) -> Double {
    guard let ini = hitungan[petugas] else { return 0 }
    // The file itself does not count: one alone is no habit.
    return Double(ini.melompat - 1) / Double(ini.semua)
  }
}
