import Bahasa
import Foundation
import Kalender
import Testing

@testable import Perizinan

struct JamTests {
  private let janji = Janji(hari: 5, jenis: .kerja)

  private func saat(_ teks: String) throws -> Date { try #require(SaatContoh(teks)?.saat(.wib)) }

  private func ketukan(_ daftar: [(String, Tahap.Jam)]) throws -> [Ketukan] {
    try daftar.map { Ketukan(saat: try saat($0.0), jam: $0.1, sebab: "menunggu \($0.1.rawValue)") }
  }

  @Test func `tanpa jeda tenggatnya seperti di papan`() async throws {
    let jam = try JamPermohonan(
      ketukan([("2026-03-17 10:00", .jalan)]), janji: janji, try await KatalogUji.hariKerja(),
      sekarang: saat("2026-03-17 12:00"))
    #expect(jam.tenggat.saat == (try saat("2026-03-31 16:00")))
    #expect(jam.kantor == .seconds(2 * 3600) && jam.pemohon == .zero && jam.kalender == 2 * 3600)
  }

  @Test(arguments: [
    // one hour in the morning moves the date by an hour of office time, not by a day
    (["2026-11-24 09:00", "2026-11-24 10:00"], "2026-12-01 08:30"),
    // a night gains nothing
    (["2026-11-24 16:00", "2026-11-25 07:30"], "2026-11-30 16:00"),
    // over a weekend only the office time counts
    (["2026-11-27 15:00", "2026-11-30 08:30"], "2026-12-01 10:00"),
  ])
  func `jeda menggeser tenggat sebanyak jam kerjanya`(_ jeda: [String], _ tenggat: String) async throws {
    let jam = try JamPermohonan(
      ketukan([("2026-11-23 10:00", .jalan), (jeda[0], .pemohon), (jeda[1], .jalan)]), janji: janji,
      try await KatalogUji.hariKerja(), sekarang: saat("2026-12-01 12:00"))
    #expect(jam.tenggat.saat == (try saat(tenggat)), "\(jam.tenggat.penjelasan())")
  }

  @Test func `yang sudah terlambat tidak ditolong jeda`() async throws {
    let jam = try JamPermohonan(
      ketukan([("2026-11-02 10:00", .jalan), ("2026-11-10 09:00", .pemohon), ("2026-11-20 09:00", .jalan)]),
      janji: janji, try await KatalogUji.hariKerja(), sekarang: saat("2026-11-21 09:00"))
    #expect(jam.tenggat.saat == (try saat("2026-11-09 16:00")) && jam.tenggat.jeda.isEmpty)
    #expect(!jam.tepat(sekarang: try saat("2026-11-21 09:00")))
  }

  /// Any order of pauses: the office's time and the paused time are together the office time from beginning to end.
  @Test(arguments: 1...40)
  func `jam kantor dan jeda berjumlah jam kerja`(_ benih: UInt64) async throws {
    let hariKerja = try await KatalogUji.hariKerja()
    var acak = Pengacak(benih)
    var kini = try saat("2026-02-02 06:00")
    var daftar = [Ketukan(saat: kini, jam: .jalan, sebab: "diterima")]
    for _ in 0..<Int.random(in: 0..<12, using: &acak) {
      kini = kini.addingTimeInterval(Double(Int.random(in: 0..<400_000, using: &acak)))
      let jam: [Tahap.Jam] = [.jalan, .pemohon, .luar]
      daftar.append(Ketukan(saat: kini, jam: jam.randomElement(using: &acak) ?? .jalan, sebab: "x"))
    }
    let sekarang = kini.addingTimeInterval(Double(Int.random(in: 0..<900_000, using: &acak)))
    if Bool.random(using: &acak) { daftar.append(Ketukan(saat: sekarang, jam: .berhenti, sebab: "selesai")) }
    let jam = try JamPermohonan(
      daftar, janji: janji, hariKerja,
      sekarang: sekarang.addingTimeInterval(daftar.last?.jam == .berhenti ? 9e6 : 0))
    #expect(
      jam.kantor + jam.pemohon + jam.luar == hariKerja.lamaKerja(dari: daftar[0].saat, sampai: sekarang))
    // The date moves by what was paused before it, and never backwards.
    let bergeser = hariKerja.lamaKerja(dari: jam.tenggat.tanpaJeda.saat, sampai: jam.tenggat.saat)
    #expect(bergeser == jam.tenggat.jeda.map(\.menggeser).reduce(.zero, +))
    #expect(jam.kalender == sekarang.timeIntervalSince(daftar[0].saat))
  }
}

/// SplitMix64.
struct Pengacak: RandomNumberGenerator {
  private var keadaan: UInt64

  init(_ benih: UInt64) { keadaan = benih }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
