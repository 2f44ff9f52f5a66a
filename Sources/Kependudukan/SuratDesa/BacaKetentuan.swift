/// A line that is no condition, counted from one.
struct KetentuanAsing: Error, Equatable {
  let baris: Int
  let kata: String
}

extension KetentuanSurat {
  private static let tetap: [(String, Self)] = [
    ("hidup", .hidup), ("meninggal", .meninggal), ("tidak_bersuami", .tidakBersuami),
    ("kelamin=L", .kelamin(.lakiLaki)), ("kelamin=P", .kelamin(.perempuan)), ("agama=islam", .islam),
    ("agama<>islam", .bukanIslam), ("ktp_diproses", .ktpDiproses),
  ]

  /// - Throws: `KetentuanAsing` for the first line that is none.
  static func baca(_ teks: String, pemisah: Character = "\n") throws(KetentuanAsing) -> [Self] {
    var hasil: [Self] = []
    for (urut, baris) in teks.split(separator: pemisah, omittingEmptySubsequences: false).enumerated() {
      let kata = String(baris).rapi
      if kata.isEmpty { continue }
      guard let satu = Self(kata) else { throw KetentuanAsing(baris: urut + 1, kata: kata) }
      hasil.append(satu)
    }
    return hasil
  }

  init?(_ kata: String) {
    if let tetap = Self.tetap.first(where: { $0.0 == kata }) {
      self = tetap.1
      return
    }
    if let cocok = kata.wholeMatch(of: /umur>=(\d{1,3})(?:\|([a-z_]+))?/), let umur = Int(cocok.1) {
      self = .umur(umur, kecualiIsian: cocok.2.map(String.init))
      return
    }
    let bagian = kata.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard bagian.count == 2 else { return nil }
    let pilihan = bagian[1].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    func semua<T>(_ baca: (String) -> T?) -> [T]? {
      let terbaca = pilihan.compactMap(baca)
      return terbaca.count == pilihan.count ? terbaca : nil
    }
    switch bagian[0] {
    case "kawin": self = .kawin(semua(Kawin.init(rawValue:)) ?? [])
    case "pekerjaan": self = .pekerjaan(semua { Int($0) } ?? [])
    case "peristiwa": self = .peristiwa(semua(Peristiwa.Jenis.init(rawValue:)) ?? [])
    default: return nil
    }
    if [.kawin([]), .pekerjaan([]), .peristiwa([])].contains(self) { return nil }
  }

  /// As it is written down.
  var kata: String {
    switch self {
    case .umur(let umur, let isian): "umur>=\(umur)\(isian.map { "|\($0)" } ?? "")"
    case .kawin(let pilihan): "kawin=\(pilihan.map(\.rawValue).joined(separator: "|"))"
    case .pekerjaan(let kode): "pekerjaan=\(kode.map(String.init).joined(separator: "|"))"
    case .peristiwa(let jenis): "peristiwa=\(jenis.map(\.rawValue).joined(separator: "|"))"
    default: Self.tetap.first { $0.1 == self }?.0 ?? ""
    }
  }
}
