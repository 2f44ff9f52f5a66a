import Foundation
import Testing

@testable import Pemantauan

/// An office without any fraud: simple files pass hard ones, files come back, surveys are made by village, some officers are
/// slower, one gets the hard files.
@Suite struct KantorJujurTests {
  @Test(arguments: [201, 202, 203] as [UInt64])
  func `kantor jujur hampir tidak ditandai`(_ benih: UInt64) {
    var kantor = KantorUji(benih: benih, curang: .tidakAda)
    let kasus = kantor.jalankan()
    let bendera = Pantauan(kasus, waktuKerja: kantor.kalender.waktuKerja, saatIni: kantor.saatIni).bendera
    let pola = bendera.filter { $0.sifat == .pola }
    #expect(pola.count <= 3, "\(pola.map(\.penjelasan))")
    #expect(pola.allSatisfy { $0.kasus != nil }, "no officer stands out")
    let dugaan = bendera.filter { ![.terlambat, .luarJam].contains($0.pemantau) }
    #expect(dugaan.count == pola.count)
  }

  @Test func `aturan yang datang belakangan tidak boleh selesai duluan menuduh hampir semua orang`() {
    var kantor = KantorUji(benih: 21, curang: .tidakAda)
    let log = PenataLog.tata(
      kantor.jalankan(), kantor.kalender.waktuKerja, saatIni: kantor.saatIni)
    let selesai = log.kasus.indices
      .compactMap { i in
        log.penutup[i].map { (tiba: log.kasus[i].kejadian[0].waktu, tutup: log.kasus[i].kejadian[$0].waktu) }
      }
      .sorted { $0.tiba < $1.tiba }
    // Somebody who came earlier was still waiting when this one was done.
    var (terlama, mendahului) = (Date.distantPast, 0)
    for satu in selesai {
      if terlama > satu.tutup { mendahului += 1 }
      terlama = max(terlama, satu.tutup)
    }
    #expect(Double(mendahului) > 0.7 * Double(selesai.count), "\(mendahului) of \(selesai.count)")
    let kami = Serobot().periksa(log)
    #expect(kami.count * 500 < mendahului, "\(kami.count)")
  }

  @Test func `log polos tanpa layanan dan arti kegiatan pun tidak menuduh kantor jujur`() {
    var kantor = KantorUji(benih: 22, curang: .tidakAda)
    let polos = kantor.jalankan()
      .map { kasus in
        Kasus(
          id: kasus.id, tenggat: kasus.tenggat,
          kejadian: kasus.kejadian.map { Kejadian($0.kegiatan, $0.waktu, petugas: $0.petugas) })
      }
    let pola = Pantauan(polos, waktuKerja: kantor.kalender.waktuKerja, saatIni: kantor.saatIni).bendera
      .filter { $0.sifat == .pola }
    #expect(pola.count <= 8, "\(pola.map(\.penjelasan))")
  }

  @Test func `tanggal yang sama dilihat dua kali memberi bendera yang sama`() {
    var kantor = KantorUji(benih: 31, banyak: 1500)
    let kasus = kantor.jalankan()
    let (waktuKerja, saatIni) = (kantor.kalender.waktuKerja, kantor.saatIni)
    let pertama = Pantauan(kasus, waktuKerja: waktuKerja, saatIni: saatIni).bendera
    let kedua = Pantauan(kasus.reversed(), waktuKerja: waktuKerja, saatIni: saatIni).bendera
    #expect(pertama.map(\.penjelasan) == kedua.map(\.penjelasan))
    #expect(!pertama.isEmpty)
  }
}
