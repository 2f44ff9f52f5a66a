/// A line that is no condition, counted from one.
struct KetentuanAsing: Error, Equatable {
  let baris: Int
  let kata: String
}

extension SyaratRegister {
  /// One on a line: the condition, and after ` : ` what it rests on.
  /// - Throws: `KetentuanAsing` for the first line that is none.
  static func baca(_ teks: String, pemisah: Character = "\n") throws(KetentuanAsing) -> [Self] {
    var hasil: [Self] = []
    for (urut, baris) in teks.split(separator: pemisah, omittingEmptySubsequences: false).enumerated() {
      let bagian = baris.split(separator: ":", maxSplits: 1).map { String($0).rapi }
      guard let kata = bagian.first, !kata.isEmpty else { continue }
      guard let satu = KetentuanSurat(kata) else { throw KetentuanAsing(baris: urut + 1, kata: kata) }
      hasil.append(Self(satu, dasar: bagian.count > 1 ? bagian[1] : ""))
    }
    return hasil
  }
}

extension KetentuanSurat {
  private static let tetap: [(String, Self)] = [
    ("tanpa_syarat", .tanpaSyarat), ("hidup", .hidup), ("meninggal", .meninggal), ("cakap", .cakap),
    ("wajib_ktp", .wajibKTP), ("tidak_bersuami", .tidakBersuami), ("kelamin=L", .kelamin(.lakiLaki)),
    ("kelamin=P", .kelamin(.perempuan)), ("agama=islam", .islam), ("agama<>islam", .bukanIslam),
    ("ktp_diproses", .ktpDiproses),
  ]

  init?(_ kata: String) {
    if let tetap = Self.tetap.first(where: { $0.0 == kata }) {
      self = tetap.1
      return
    }
    if let cocok = kata.wholeMatch(of: /umur>=(\d{1,3})(?:\|([a-z_]+(?:\+[a-z_]+)*))?/),
      let umur = Int(cocok.1)
    {
      self = .umur(umur, kecualiIsian: cocok.2?.split(separator: "+").map(String.init) ?? [])
      return
    }
    if let cocok = kata.wholeMatch(of: /tidak_beristri\|([a-z_]+(?:\+[a-z_]+)*)/) {
      self = .tidakBeristri(kecualiIsian: cocok.1.split(separator: "+").map(String.init))
      return
    }
    if let cocok = kata.wholeMatch(of: /anak_di_kk<(\d{1,2})/), let umur = Int(cocok.1) {
      self = .anakDiKK(umur)
      return
    }
    let tanda = kata.contains("<>") ? "<>" : "="
    let bagian = kata.split(separator: tanda, maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard bagian.count == 2, let satu = Self.pilihan(bagian[0] + tanda, bagian[1]) else { return nil }
    self = satu
  }

  private static func pilihan(_ apa: String, _ teks: String) -> Self? {
    let pilihan = teks.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    func semua<T>(_ baca: (String) -> T?) -> [T]? {
      let terbaca = pilihan.compactMap(baca)
      return terbaca.count == pilihan.count && !terbaca.isEmpty ? terbaca : nil
    }
    switch apa {
    case "kawin=": return semua(Kawin.init(rawValue:)).map(Self.kawin)
    case "pekerjaan=": return semua { Int($0) }.map(Self.pekerjaan)
    case "pekerjaan<>": return semua { Int($0) }.map(Self.bukanPekerjaan)
    case "peristiwa=": return semua(Peristiwa.Jenis.init(rawValue:)).map(Self.peristiwa)
    default: return nil
    }
  }

  /// As it is written down.
  var kata: String {
    func gabung(_ pilihan: [some CustomStringConvertible]) -> String {
      pilihan.map(\.description).joined(separator: "|")
    }
    return switch self {
    case .umur(let umur, let isian):
      "umur>=\(umur)\(isian.isEmpty ? "" : "|\(isian.joined(separator: "+"))")"
    case .tidakBeristri(let isian): "tidak_beristri|\(isian.joined(separator: "+"))"
    case .anakDiKK(let umur): "anak_di_kk<\(umur)"
    case .kawin(let pilihan): "kawin=\(gabung(pilihan.map(\.rawValue)))"
    case .pekerjaan(let kode): "pekerjaan=\(gabung(kode))"
    case .bukanPekerjaan(let kode): "pekerjaan<>\(gabung(kode))"
    case .peristiwa(let jenis): "peristiwa=\(gabung(jenis.map(\.rawValue)))"
    default: Self.tetap.first { $0.1 == self }?.0 ?? ""
    }
  }
}
