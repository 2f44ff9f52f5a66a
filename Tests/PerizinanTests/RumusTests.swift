import Testing

@testable import Perizinan

struct RumusTests {
  private func nilai(_ rumus: String, _ isian: [String: NilaiRumus?] = [:]) throws -> NilaiRumus {
    try Rumus(rumus)
      .nilai { (nama: String) throws(RumusError) in
        guard let ada = isian[nama] else { throw .namaTakDikenal(nama) }
        return ada
      }
  }

  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("(1 + 2) × 3", "9"), ("0.1 + 0.2", "0,3"), ("1 / 3 * 3", "1"), ("-2.5 * 4", "-10"),
    ("naik(204750, 100)", "204.800"), ("turun(204750, 100)", "204.700"), ("dekat(204750, 100)", "204.800"),
    ("dekat(-150, 100)", "-100"), ("turun(-150, 100)", "-200"), ("terbesar(2, 3) - terkecil(2, 3)", "1"),
    ("naik(1234567, 1000)", "1.235.000"), ("2 / 3", "2/3"),
  ])
  func `angka dihitung tanpa kehilangan satu rupiah pun`(_ rumus: String, _ hasil: String) throws {
    #expect(try nilai(rumus).sebutan == hasil)
  }

  @Test(arguments: [
    ("luas <= 100 dan bukan bertingkat", true), ("luas > 100 atau bertingkat", false),
    ("fungsi di [hunian, 'usaha kecil']", true), ("fungsi = 'hunian'", true), ("fungsi ≠ 'hunian'", false),
    ("jika(luas = 72, ada(kosong), bertingkat)", false), ("bukan ada(kosong) dan ada(luas)", true),
  ])
  func `syarat dibaca seperti di peraturan`(_ rumus: String, _ ya: Bool) throws {
    let isian: [String: NilaiRumus?] = [
      "luas": .angka(Pecahan(72)), "bertingkat": .syarat(false), "fungsi": .teks("hunian"),
      "kosong": nil,
    ]
    #expect(try nilai(rumus, isian) == .syarat(ya))
  }

  @Test(arguments: [
    ("1 +", RumusError.takTerbaca("akhir rumus", di: 3)), ("1 2", .takTerbaca("2", di: 2)),
    ("(1", .takTerbaca("akhir rumus", di: 2)), ("1.2.3", .takTerbaca("1.2.3", di: 0)),
    ("akar(4)", .fungsiTakDikenal("akar")), ("naik(4)", .banyakMasukan("naik", harus: 2)),
    ("'a", .takTerbaca("'", di: 0)), ("a & b", .takTerbaca("&", di: 2)),
    ("", .takTerbaca("akhir rumus", di: 0)),
  ])
  func `rumus yang salah tulis ditolak pada hurufnya`(_ rumus: String, _ galat: RumusError) {
    #expect(throws: galat) { try Rumus(rumus) }
  }

  @Test func `yang tidak bernilai disebut sebabnya`() {
    let isian: [String: NilaiRumus?] = ["kosong": nil, "nama": .teks("Budi")]
    #expect(throws: RumusError.bagiNol) { try nilai("1 / 0") }
    #expect(throws: RumusError.belumDiisi("kosong")) { try nilai("kosong * 2", isian) }
    #expect(throws: RumusError.namaTakDikenal("luas")) { try nilai("luas", isian) }
    #expect(throws: RumusError.bukanAngka("nama")) { try nilai("nama * 2", isian) }
    #expect(throws: RumusError.bukanSyarat) { try Rumus("1 + 1").berlaku { _ in nil } }
    #expect(throws: RumusError.terlaluBesar) {
      try nilai("999999999999999 * 999999999999999 * 999999999999999")
    }
  }

  @Test func `rumus ditulis kembali seperti orang menulisnya`() throws {
    let rumus = try Rumus("luas*it * 1.00*hsbg/(2+luas)")
    #expect(rumus.tertulis { $0 } == "luas × it × 1 × hsbg ÷ (2 + luas)")
    #expect(try Rumus("naik(luas, 10) <= 5 dan ada(x)").tertulis { _ in "7" } == "naik(7, 10) ≤ 5 dan ada(7)")
  }
}
