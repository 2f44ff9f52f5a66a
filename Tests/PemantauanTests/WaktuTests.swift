import Foundation
import Testing

@testable import Pemantauan

@Suite struct WaktuTests {
  @Test func `jam kantor dihitung tanpa malam dan akhir pekan`() {
    let jam = JamKantor()
    let senin = AntreanUji.senin
    #expect(jam.menit(dari: senin, sampai: senin.addingTimeInterval(3600)) == 60)
    #expect(jam.menit(dari: senin.addingTimeInterval(-3600), sampai: senin.addingTimeInterval(86_400)) == 510)
    // Friday 15:00 to Monday 08:30.
    let jumat = senin.addingTimeInterval(4 * 86_400 + 7.5 * 3600)
    #expect(jam.menit(dari: jumat, sampai: senin.addingTimeInterval(7 * 86_400 + 3600)) == 120)
    #expect(jam.buka(pada: senin))
    #expect(!jam.buka(pada: senin.addingTimeInterval(-1)))
    #expect(!jam.buka(pada: senin.addingTimeInterval(5 * 86_400 + 3600)))
    #expect(jam.menit(dari: jumat, sampai: senin) == 0)
  }

  @Test func `sumbu waktu memberi selisih yang sama dengan kalender`() {
    var acak = Acak(benih: 3)
    let jam = WaktuKerja()
    let saat = (0..<400).map { _ in AntreanUji.senin.addingTimeInterval(acak.antara(-1e7, 1e7)) }
    let sumbu = SumbuKerja(jam, saat: saat)
    for (a, b) in zip(saat, saat.dropFirst()) {
      let (awal, akhir) = (min(a, b), max(a, b))
      #expect(abs(sumbu.titik(akhir) - sumbu.titik(awal) - jam.menit(awal, akhir)) < 0.001)
    }
    // Days on which nothing happened, before and after, are reached from the nearest that is known.
    let (dulu, nanti) = (AntreanUji.senin.addingTimeInterval(-3e7), AntreanUji.senin.addingTimeInterval(3e7))
    #expect(abs(sumbu.titik(nanti) - sumbu.titik(dulu) - jam.menit(dulu, nanti)) < 0.001)
  }

  @Test(arguments: [
    "2026-03-17T01:30:00Z", "2026-03-17 08:30", "2026-03-17T08:30:00+07:00",
    "2026-03-17 08:30:00.000000+0700",
    "2026-03-17T08:30:00,0 +07",
  ])
  func `waktu ISO dibaca dengan atau tanpa zona`(_ teks: String) {
    #expect(
      WaktuISO.baca(teks, selisihUTC: 420, akhirHari: false) == Date(timeIntervalSince1970: 1_773_711_000))
  }

  @Test(arguments: ["", "17-03-2026", "2026-02-29", "2026-03-17T25:00", "2026-03-17T08:30+", "2026-03-17 x"])
  func `yang bukan waktu ditolak`(_ teks: String) {
    #expect(WaktuISO.baca(teks, selisihUTC: 0, akhirHari: false) == nil)
  }

  @Test func `bilangan ditulis menurut kebiasaan Indonesia`() {
    #expect(Kalimat.bilangan(1234.56) == "1.234,6")
    #expect(Kalimat.bilangan(-0.01) == "0")
    #expect(Kalimat.bilangan(3) == "3")
    #expect(Kalimat.persen(0.955) == "96%")
    #expect(Kalimat.lama(90, AntreanUji.jam) == "90 menit kerja")
    #expect(Kalimat.lama(300, AntreanUji.jam) == "5 jam kerja")
    #expect(Kalimat.lama(1275, AntreanUji.jam) == "2,5 hari kerja")
  }
}
