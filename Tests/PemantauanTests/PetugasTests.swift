import Foundation
import Testing

@testable import Pemantauan

@Suite struct PetugasTests {
  private func banding(_ hitungan: [(petugas: Int32, kelompok: Int32, n: Int, kena: Int)]) -> [HasilPetugas] {
    BandingPetugas()
      .banding(
        hitungan.flatMap { satu in
          (0..<satu.n).map { .init(petugas: satu.petugas, kelompok: satu.kelompok, kena: $0 < satu.kena) }
        })
  }

  @Test func `yang mendapat layanan sulit tidak dibandingkan dengan yang mendapat layanan mudah`() {
    // Officers 0 and 1 do the hard service, where half is slow; 2 and 3 the easy one.
    let hasil = banding([(0, 0, 100, 50), (1, 0, 100, 52), (2, 1, 100, 5), (3, 1, 100, 4)])
    #expect(hasil.count == 4)
    #expect(hasil.allSatisfy { abs($0.z) < 1 })
  }

  @Test func `yang menyimpang dari rekan pada layanan yang sama terlihat`() {
    let hasil = banding([(0, 0, 100, 40), (1, 0, 100, 10), (2, 0, 100, 10)])
    #expect(hasil.filter { $0.z > 3 }.map(\.petugas) == [0])
    #expect(hasil.first.map { abs($0.harapan - 10) < 1 } == true)
  }

  @Test func `tanpa rekan atau dengan berkas sedikit tidak ada ukuran`() {
    #expect(banding([(0, 0, 100, 40)]).isEmpty)
    #expect(banding([(0, 0, 19, 19), (1, 0, 100, 1)]).map(\.petugas) == [])
  }

  private func putusan(_ siapa: String, _ banyak: Int, malam: Int) -> [Kasus] {
    (0..<banyak)
      .map { i in
        let jam = i < malam ? 14.0 : 2.0
        return Kasus(
          id: "\(siapa)\(i)", layanan: "IMB",
          kejadian: [
            Kejadian("diterima", AntreanUji.saat(Double(i)), petugas: "Loket", jenis: .diterima),
            Kejadian(
              "diputuskan", AntreanUji.saat(Double(i + 1)).addingTimeInterval(jam * 3600), petugas: siapa,
              jenis: .diputuskan),
          ])
      }
  }

  @Test func `satu putusan malam hanya fakta, kebiasaan seorang petugas adalah pola`() {
    let kasus = putusan("Ani", 60, malam: 1) + putusan("Budi", 60, malam: 2) + putusan("Cici", 60, malam: 30)
    let bendera = Pantauan(kasus, waktuKerja: AntreanUji.jam, saatIni: AntreanUji.saat(90)).bendera
      .filter { $0.pemantau == .luarJam }
    #expect(bendera.filter { $0.sifat == .pola }.map(\.petugas) == ["Cici"])
    #expect(bendera.count { $0.sifat == .fakta } == 33)
    #expect(bendera.first?.sifat == .pola)
  }

  private func penutupan(_ siapa: String, _ pakai: (Int) -> Double) -> [Kasus] {
    (0..<80)
      .map { i in
        Kasus(
          id: "\(siapa)\(i)", layanan: "IMB", tenggat: AntreanUji.saat(Double(i + 10)),
          kejadian: [
            Kejadian("diterima", AntreanUji.saat(Double(i)), petugas: "Loket", jenis: .diterima),
            Kejadian(
              "diputuskan", AntreanUji.saat(Double(i) + 10 * pakai(i)), petugas: siapa, jenis: .diputuskan),
          ])
      }
  }

  @Test func `tumpukan tepat sebelum tenggat ditandai; yang cepat dan yang lambat merata tidak`() {
    let kasus =
      penutupan("Cepat") { 0.1 + Double($0 % 20) / 50 } + penutupan("Lambat") { 0.5 + Double($0 % 40) / 40 }
      + penutupan("Biasa") { 0.2 + Double($0 % 40) / 60 }
      + penutupan("Mepet") { 0.92 + Double($0 % 10) / 150 }
    let bendera = Pantauan(kasus, waktuKerja: AntreanUji.jam, saatIni: AntreanUji.saat(120)).bendera
      .filter { $0.pemantau == .menjelangTenggat }
    #expect(bendera.map(\.petugas) == ["Mepet"])
  }
}
