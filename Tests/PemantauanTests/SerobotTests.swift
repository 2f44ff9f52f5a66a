import Foundation
import Testing

@testable import Pemantauan

@Suite struct SerobotTests {
  @Test func `berkas yang melompati semua yang menunggu ditandai dengan angkanya`() {
    var antrean = AntreanUji.biasa()
    antrean.tambah("X", tiba: 20.2, selesai: 20.3)
    let bendera = antrean.bendera(.serobot)
    #expect(bendera.map(\.kasus) == ["X"])
    #expect(bendera.first?.petugas == "Ani")
    #expect(bendera.first?.sifat == .pola)
    #expect(bendera.first?.penjelasan.contains("berkas sebaya yang sudah menunggu") == true)
    #expect(bendera.first?.periksaDahulu.contains(.jalurLain) == true)
  }

  @Test func `yang di jalur lain, dokumen lain, atau layanan lain bukan sebaya`() {
    for ubah: (inout Kasus) -> Void in [
      { $0.jalur = "risiko rendah" }, { $0.ragam = "perpanjangan" }, { $0.layanan = "SIUP" },
    ] {
      var antrean = AntreanUji.biasa()
      antrean.tambah("X", tiba: 20.2, selesai: 20.3, petugas: "Ani", ubah)
      #expect(antrean.bendera(.serobot).isEmpty)
    }
  }

  @Test func `tumpukan petugas lain tidak dibandingkan kecuali satu unit`() {
    var antrean = AntreanUji.biasa()
    antrean.tambah("X", tiba: 20.2, selesai: 20.3, petugas: "Budi")
    #expect(antrean.bendera(.serobot).isEmpty)
  }

  @Test func `borongan yang selesai bersamaan bukan lompatan`() {
    var antrean = AntreanUji.biasa()
    for i in 0..<4 { antrean.tambah("X\(i)", tiba: 20.1 + Double(i) / 50, selesai: 20.3 + Double(i) / 20) }
    #expect(antrean.bendera(.serobot).isEmpty)
  }

  @Test func `mendahului berkas yang sedang dijeda bukan lompatan`() {
    var antrean = AntreanUji()
    for i in 0..<60 {
      let tiba = Double(i) / 2
      antrean.tambah("N\(i)", tiba: tiba, selesai: tiba + 6) { kasus in
        // Waits for the applicant nearly all the time, then is done at once.
        var minta = Kejadian(
          "kelengkapan diminta", AntreanUji.saat(tiba + 0.2), petugas: "Ani", jenis: .dimintaLengkapi)
        minta.diminta = ["KTP"]
        kasus.kejadian += [
          minta, Kejadian("dilengkapi", AntreanUji.saat(tiba + 5.8), jenis: .dilengkapi),
        ]
      }
    }
    antrean.tambah("X", tiba: 20.2, selesai: 20.3)
    #expect(antrean.bendera(.serobot).isEmpty)
  }

  @Test func `petugas yang lompatannya menumpuk ditandai sekali`() {
    var antrean = AntreanUji.biasa()
    for i in 0..<60 {
      let tiba = Double(i) + 0.3
      antrean.tambah("M\(i)", tiba: tiba, selesai: tiba + 5.5, petugas: "Budi")
    }
    for i in 0..<6 {
      antrean.tambah("X\(i)", tiba: 7.2 + Double(i) * 6, selesai: 7.3 + Double(i) * 6)
    }
    let petugas = antrean.bendera(.serobot).filter { $0.kasus == nil }
    #expect(petugas.map(\.petugas) == ["Ani"])
  }

  @Test func `hitungan pohon sama dengan hitungan satu per satu`() {
    var acak = Acak(benih: 5)
    let tahap = (0..<300)
      .map { i in
        let mulai = Double(acak.bilangan(2000))
        return Tahap(
          kasus: Int32(i), kejadian: 0, kelompok: 0, petugas: 0, kolam: 0, mulai: mulai,
          akhir: mulai + Double(acak.bilangan(900)), keadaan: .lewat)
      }
    let antrean = Antrean(jarak: 100, bagianJarak: 1000)
    for satu in antrean.lompatan(Array(tahap.indices), tahap) {
      let ini = tahap[satu.tahap]
      #expect(satu.didepan == tahap.count { $0.mulai < ini.mulai && $0.akhir > ini.mulai })
      #expect(satu.dilewati == tahap.count { $0.mulai < ini.mulai && $0.akhir > ini.akhir + 100 })
    }
  }
}
