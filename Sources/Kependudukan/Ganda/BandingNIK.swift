import Bahasa
import Database

/// What who decides about a pair learns of its two NIK while both stay closed: where they differ, and which of them agrees
/// with the birth date and sex beside it. No digit is told: the twelve before the last four stand on the page in other words.
struct BandingNIK: Equatable {
  /// The places that differ, 1 to 16.
  let beda: [Int]
  private let cocok: [SisiGanda: String]

  init(_ a: (nik: NIK, biodata: Biodata), _ b: (nik: NIK, biodata: Biodata)) {
    beda = zip(a.nik.teks, b.nik.teks).enumerated().filter { $0.element.0 != $0.element.1 }
      .map { $0.offset + 1 }
    cocok = [.a: Self.cocok(a.nik, a.biodata), .b: Self.cocok(b.nik, b.biodata)]
  }

  /// Whether the number agrees with the person beside it.
  func cocok(_ sisi: SisiGanda) -> String { cocok[sisi] ?? "" }

  /// `•••• •••• •••• ≠≠••`
  var pola: String {
    (1...16)
      .map { (beda.contains($0) ? "≠" : "•") + ($0 % 4 == 0 && $0 < 16 ? " " : "") }.joined()
  }

  /// `2 dari 16 angka berbeda, pada nomor urut`
  var kalimat: String {
    let bagian = [("kode wilayah", 1...6), ("tanggal lahir", 7...12), ("nomor urut", 13...16)]
      .filter { satu in beda.contains { satu.1.contains($0) } }.map(\.0)
    return "\(beda.count) dari 16 angka berbeda, pada \(bagian.joined(separator: " dan "))"
  }

  private static func cocok(_ nik: NIK, _ b: Biodata) -> String {
    if nik.isSementara { return "sementara" }
    let janggal = nik.peringatan(lahir: b.tanggalLahir, b.jenisKelamin)
    if janggal.isEmpty { return "cocok dengan tanggal lahir dan jenis kelaminnya" }
    return janggal.contains(.tanggalLahirBerbeda)
      ? "tanggal di dalamnya bukan tanggal lahirnya" : "menunjukkan jenis kelamin lain"
  }
}

extension BandingNIK {
  /// Nil where one of them has none, or both the same.
  init?(_ a: Penduduk, _ b: Penduduk, _ sandi: Sandi) throws {
    guard let satu = a.nik, let dua = b.nik, satu.sidik != dua.sidik else { return nil }
    self.init(
      (try sandi.buka(satu, untuk: .nik, a.id.rawValue), a.biodata),
      (try sandi.buka(dua, untuk: .nik, b.id.rawValue), b.biodata))
  }
}
