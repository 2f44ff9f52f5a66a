import Bahasa
import Database
import TestKit
import Testing

@testable import Perizinan

@Suite struct KepuasanTests {
  @Test func `nilai terbaik tepat seratus dan yang terburuk tepat dua puluh lima`() {
    #expect(indeks(4, 7).perseratus == 10_000)
    #expect(indeks(1, 7).perseratus == 2_500)
    #expect(indeks(4, 7).mutu == .a)
    #expect(indeks(1, 7).mutu == .d)
  }

  @Test func `indeks dibulatkan sekali, dan tidak jatuh di antara dua mutu`() {
    #expect(MutuLayanan(perseratus: 8831) == .a)
    #expect(MutuLayanan(perseratus: 8830) == .b)
    #expect(MutuLayanan(perseratus: 7661) == .b)
    #expect(MutuLayanan(perseratus: 7660) == .c)
    #expect(MutuLayanan(perseratus: 6500) == .c)
    #expect(MutuLayanan(perseratus: 6499) == .d)
    // Lima penilai, 159 dari 180: 88,333… menjadi 88,33.
    var jumlah = Dictionary(UnsurSKM.allCases.map { ($0, 18) }) { satu, _ in satu }
    jumlah[.waktu] = 15
    #expect(IndeksKepuasan(banyak: 5, jumlah: jumlah).perseratus == 8833)
    #expect(IndeksKepuasan(banyak: 5, jumlah: jumlah).rerata(.waktu) == 300)
  }

  @Test func `kurang dari lima penilai tidak dihitung`() {
    #expect(indeks(4, 4).perseratus == nil)
    #expect(indeks(4, 4).rerata(.biaya) == nil)
    #expect(indeks(4, 5).perseratus != nil)
  }

  @Test(arguments: Mesin.allCases)
  func `setiap penyerahan memberi satu penilaian, tanpa jejak siapa penilainya`(
    mesin: Mesin
  ) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      let tanda = try await perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah))
      let penilaian = try PenilaianBaru(jawaban("3", saran: "NIK saya 3314010101800001, cepat sekali"), teks)
      await #expect(throws: PermohonanError.belumDiserahkan) {
        try await perizinan.nilai(tanda.kunci, penilaian)
      }
      try await kantor.jalankan(tanda.id, sampai: "selesai")
      try await perizinan.nilai(tanda.kunci, penilaian)
      await #expect(throws: PermohonanError.sudahDinilai) {
        try await perizinan.nilai(tanda.kunci, penilaian)
      }
      await #expect(throws: PermohonanError.tidakAda) { try await perizinan.nilai("BUKANKUNCI", penilaian) }
      let hasil = try await kantor.db.read { try $0.kepuasan(sejak: "2026-01") }
      #expect(hasil["imb-rumah-sederhana"]?.banyak == 1)
      #expect(hasil["imb-rumah-sederhana"]?.jumlah[.biaya] == 3)
      #expect(try await kantor.db.read { try $0.kepuasan(sejak: "2026-12") } == [:])
      let saran = try await kantor.db.read { try $0.values("SELECT saran FROM jawaban_skm", as: String.self) }
      #expect(saran == ["NIK saya 331401******0001, cepat sekali"])
    }
  }

  @Test func `setiap unsur yang tidak dijawab ditandai, juga nilai di luar satu sampai empat`() {
    #expect(throws: FieldErrors.self) { try PenilaianBaru([:], teks) }
    for salah in ["0", "5", "", "empat", "-1"] {
      do {
        _ = try PenilaianBaru(jawaban("4").merging(["u4": salah]) { _, baru in baru }, teks)
        Issue.record("diterima: \(salah)")
      } catch {
        #expect(Array(error.fields.keys) == ["u4"])
      }
    }
  }

  private let teks = TeksPerizinan(kode: "id")

  private func indeks(_ nilai: Int, _ banyak: Int) -> IndeksKepuasan {
    IndeksKepuasan(
      banyak: banyak, jumlah: Dictionary(UnsurSKM.allCases.map { ($0, nilai * banyak) }) { satu, _ in satu })
  }

  private func jawaban(_ nilai: String, saran: String = "") -> [String: String] {
    Dictionary(UnsurSKM.allCases.map { ($0.rawValue, nilai) }) { satu, _ in satu }
      .merging(["saran": saran]) { _, baru in baru }
  }
}
