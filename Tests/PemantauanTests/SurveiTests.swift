import Foundation
import Testing

@testable import Pemantauan

@Suite struct SurveiTests {
  private let dekat = Posisi(lintang: -7.42, bujur: 111.02)

  private func survei(_ i: Int, _ bukti: BuktiSurvei?, petugas: String = "Ani", hari: Double? = nil) -> Kasus
  {
    var kejadian = Kejadian("survei", AntreanUji.saat(hari ?? Double(i)), petugas: petugas, jenis: .survei)
    kejadian.bukti = bukti
    return Kasus(id: "S\(i)", layanan: "IMB", kejadian: [kejadian])
  }

  private func lengkap(_ i: Int, lama: Double = 20, posisi: Posisi? = nil) -> Kasus {
    let selesai = AntreanUji.saat(Double(i))
    return survei(
      i, BuktiSurvei(foto: 3, posisi: posisi ?? dekat, mulai: selesai.addingTimeInterval(-lama * 60)))
  }

  private func bendera(_ kasus: [Kasus]) -> [Bendera] {
    Pantauan(kasus, waktuKerja: AntreanUji.jam, saatIni: AntreanUji.saat(90)).bendera
      .filter { $0.pemantau == .surveiTanpaBukti }
  }

  @Test func `survei tanpa foto atau tanpa posisi disebut`() {
    let kasus =
      (0..<5).map { lengkap($0) } + [
        survei(6, BuktiSurvei(foto: 0, posisi: dekat)), survei(7, BuktiSurvei(foto: 2)), survei(8, nil),
      ]
    let bendera = bendera(kasus)
    #expect(Set(bendera.map(\.kasus)) == ["S6", "S7", "S8"])
    #expect(bendera.first?.penjelasan == "Survei berkas S8 dicatat tanpa foto dan tanpa posisi.")
  }

  @Test func `log yang tidak mencatat bukti tidak menuduh siapa pun`() {
    #expect(bendera((0..<30).map { survei($0, nil) }).isEmpty)
  }

  @Test func `kunjungan yang jauh lebih singkat daripada biasanya ditandai`() {
    let bendera = bendera((0..<30).map { lengkap($0) } + [lengkap(40, lama: 2)])
    #expect(bendera.map(\.kasus) == ["S40"])
  }

  @Test func `satu petugas di dua tempat berjauhan pada saat yang sama`() {
    let jauh = Posisi(lintang: -7.32, bujur: 111.02)
    let selesai = AntreanUji.saat(3)
    let kedua = survei(
      50, BuktiSurvei(foto: 1, posisi: jauh, mulai: selesai.addingTimeInterval(-300)), hari: 3.02)
    let lain = survei(
      51, BuktiSurvei(foto: 1, posisi: jauh, mulai: selesai), petugas: "Budi", hari: 3.02)
    let bendera = bendera([lengkap(3), kedua, lain])
    #expect(bendera.map(\.kasus) == ["S50"])
    #expect(bendera.first?.penjelasan.contains("11,1 km") == true)
  }
}
