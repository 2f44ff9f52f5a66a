import Foundation
import Testing

@testable import Pemantauan

@Suite struct BerkasTungguTests {
  private func terbuka(_ id: String, tiba: Double, jenis: JenisKegiatan = .diterima) -> Kasus {
    var kasus = Kasus(id: id, layanan: "IMB", jalur: "biasa")
    var pertama = Kejadian("diterima", AntreanUji.saat(tiba), petugas: "Loket", jenis: jenis)
    pertama.untuk = "Ani"
    kasus.kejadian = [pertama]
    return kasus
  }

  private func selesai() -> [Kasus] {
    AntreanUji.biasa().kasus
      .map { kasus in
        var kasus = kasus
        if let akhir = kasus.kejadian.last?.waktu {
          kasus.kejadian.append(Kejadian("diputuskan", akhir, petugas: "Kepala", jenis: .diputuskan))
        }
        return kasus
      }
  }

  private func menganggur(_ kasus: [Kasus]) -> [Bendera] {
    Pantauan(kasus, waktuKerja: AntreanUji.jam, saatIni: AntreanUji.saat(60)).bendera
      .filter { $0.pemantau == .menganggur }
  }

  @Test func `berkas yang lama diam ditandai, yang wajar tidak`() {
    let bendera = menganggur(selesai() + [terbuka("lama", tiba: 30), terbuka("baru", tiba: 55)])
    #expect(bendera.map(\.kasus) == ["lama"])
    #expect(bendera.first?.petugas == "Ani")
    #expect(bendera.first?.tahap == "sesudah diterima")
  }

  @Test func `berkas yang menunggu pemohon tidak menganggur`() {
    #expect(menganggur(selesai() + [terbuka("jeda", tiba: 30, jenis: .dimintaLengkapi)]).isEmpty)
  }

  @Test func `sebaya yang terlalu sedikit tidak menjadi ukuran`() {
    #expect(menganggur(Array(selesai().prefix(15)) + [terbuka("lama", tiba: 30)]).isEmpty)
  }

  @Test func `yang melewati tenggat disebut dengan waktu kerjanya`() {
    var kasus = selesai()
    kasus[0].tenggat = AntreanUji.saat(4)
    kasus[1].tenggat = AntreanUji.saat(40)
    var buka = terbuka("buka", tiba: 58)
    buka.tenggat = AntreanUji.saat(59)
    let bendera = Pantauan(kasus + [buka], waktuKerja: AntreanUji.jam, saatIni: AntreanUji.saat(60)).bendera
      .filter { $0.pemantau == .terlambat }
    #expect(Set(bendera.map(\.kasus)) == ["N0", "buka"])
    #expect(bendera.allSatisfy { $0.penjelasan.contains("1 hari kerja") })
    #expect(bendera.allSatisfy { $0.sifat == .fakta })
  }

  @Test func `tanpa arti kegiatan, akhir kasus ditebak dari kegiatan yang lazim menjadi yang terakhir`() {
    let kasus = AntreanUji.biasa().kasus
      .map { kasus in
        var polos = Kasus(id: kasus.id)
        polos.kejadian = kasus.kejadian.map { Kejadian($0.kegiatan + " X", $0.waktu, petugas: $0.petugas) }
        return polos
      }
    var buka = Kasus(id: "buka")
    buka.kejadian = [Kejadian("diterima X", AntreanUji.saat(2))]
    #expect(menganggur(kasus + [buka]).map(\.kasus) == ["buka"])
  }
}
