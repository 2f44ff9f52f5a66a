import Foundation
import Testing

@testable import Pemantauan

@Suite struct BerkasFaktaTests {
  private func bendera(_ kasus: [Kasus], _ pemantau: NamaPemantau) -> [Bendera] {
    Pantauan(kasus, waktuKerja: AntreanUji.jam, saatIni: AntreanUji.saat(60)).bendera
      .filter { $0.pemantau == pemantau }
  }

  private func kasus(_ id: String, _ kejadian: [(JenisKegiatan, String?, (inout Kejadian) -> Void)]) -> Kasus
  {
    Kasus(
      id: id, layanan: "IMB",
      kejadian: kejadian.enumerated()
        .map { i, satu in
          var ini = Kejadian(satu.0.rawValue, AntreanUji.saat(Double(i)), petugas: satu.1, jenis: satu.0)
          satu.2(&ini)
          return ini
        })
  }

  @Test func `biaya yang diubah sesudah dibayar terlihat; cicilan dan pembetulan sebelumnya tidak`() {
    let turun = kasus(
      "turun",
      [
        (.ditetapkan, "Budi", { $0.rupiah = 1_500_000 }), (.dibayar, nil, { $0.rupiah = 1_500_000 }),
        (.ditetapkan, "Budi", { $0.rupiah = 500_000 }),
      ])
    let cicil = kasus(
      "cicil",
      [
        (.ditetapkan, "Budi", { $0.rupiah = 90 }), (.ditetapkan, "Budi", { $0.rupiah = 100 }),
        (.dibayar, nil, { $0.rupiah = 40 }), (.dibayar, nil, { $0.rupiah = 60 }),
      ])
    let bendera = bendera([turun, cicil], .biayaSesudahBayar)
    #expect(bendera.map(\.kasus) == ["turun"])
    #expect(
      bendera.first?.penjelasan
        == "Biaya berkas turun diubah dari Rp1.500.000 menjadi Rp500.000 sesudah pemohon membayar Rp1.500.000."
    )
  }

  @Test func `permintaan kedua ditandai hanya bila kekurangannya sudah tercatat pada yang pertama`() {
    func minta(_ id: String, susulan: [String]) -> Kasus {
      kasus(
        id,
        [
          (
            .dimintaLengkapi, "Ani",
            {
              $0.diminta = ["KTP"]
              $0.kurang = ["KTP", "denah"]
            }
          ),
          (.dilengkapi, nil, { _ in }), (.dimintaLengkapi, "Ani", { $0.diminta = susulan }),
        ])
    }
    let bendera = bendera([minta("bertahap", susulan: ["denah"]), minta("baru", susulan: ["NPWP"])], .salami)
    #expect(bendera.map(\.kasus) == ["bertahap"])
    #expect(bendera.first?.penjelasan.contains("denah") == true)
  }

  @Test func `permintaan yang jauh lebih banyak daripada sebaya ditandai bila kekurangan tidak dicatat`() {
    let biasa = (0..<200)
      .map { kasus("N\($0)", [(.diterima, "Loket", { _ in }), (.dimintaLengkapi, "Ani", { _ in })]) }
    let banyak = kasus(
      "banyak", (0..<4).map { _ in (.dimintaLengkapi, "Ani", { _ in }) } + [(.diterima, "L", { _ in })])
    #expect(bendera(biasa + [banyak], .salami).map(\.kasus) == ["banyak"])
  }

  @Test func `pemeriksa yang juga memutus disebut sebagai fakta`() {
    let sendiri = kasus("sendiri", [(.diperiksa, "Ani", { _ in }), (.diputuskan, "Ani", { _ in })])
    let berdua = kasus("berdua", [(.diperiksa, "Ani", { _ in }), (.ditolak, "Budi", { _ in })])
    let bendera = bendera([sendiri, berdua], .empatMata)
    #expect(bendera.map(\.kasus) == ["sendiri"])
    #expect(bendera.first?.sifat == .fakta)
  }

  @Test func `setiap penjelasan menyebut sebab wajar yang perlu diperiksa dahulu`() {
    var kantor = KantorUji(benih: 41, banyak: 2500)
    let kasus = kantor.jalankan()
    let semua = Pantauan(kasus, waktuKerja: kantor.kalender.waktuKerja, saatIni: kantor.saatIni).bendera
    #expect(semua.allSatisfy { !$0.periksaDahulu.isEmpty && $0.penjelasan.hasSuffix(".") })
    for kata in ["curang", "suap", "korup", "bersalah", "pelaku"] {
      #expect(!semua.contains { $0.penjelasan.localizedCaseInsensitiveContains(kata) }, "\(kata)")
    }
  }
}
