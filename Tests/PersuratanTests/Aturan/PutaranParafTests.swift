import Database
import Foundation
import Organisasi
import Testing

@testable import Persuratan

@Suite struct PutaranParafTests {
  @Test func `garis sendiri satu per satu, koordinasi serentak, lalu asisten`() throws {
    var putaran = putaran([1, 1, 3, 1])
    #expect(terbuka(putaran) == [1])
    try setujui(&putaran, 1)
    #expect(terbuka(putaran) == [2])
    try setujui(&putaran, 2)
    #expect(terbuka(putaran) == [3, 4, 5])
    try setujui(&putaran, 4)
    #expect(terbuka(putaran) == [3, 5])
    try setujui(&putaran, 5)
    #expect(terbuka(putaran) == [3])
    try setujui(&putaran, 3)
    #expect(terbuka(putaran) == [6])
    #expect(!putaran.lengkap)
    try setujui(&putaran, 6)
    #expect(putaran.lengkap)
  }

  @Test func `mundur selangkah meminta lagi paraf sebelumnya, dan yang mundur menunggu gilirannya`() throws {
    var putaran = putaran([1, 2, 1])
    try setujui(&putaran, 1)
    try setujui(&putaran, 2)
    let mundur = try kembali(&putaran, 3)
    #expect(mundur)
    #expect(terbuka(putaran) == [1])
    #expect(putaran.langkah.dropFirst().allSatisfy { $0.status == .antre })
    #expect(putaran.langkah.first { $0.jabatan.rawValue == 3 }?.catatan == "periksa lagi")
    #expect(putaran.langkah.prefix(2).allSatisfy { $0.waktu == nil && $0.nama.isEmpty })
    try setujui(&putaran, 1)
    #expect(terbuka(putaran) == [2, 3])
  }

  @Test func `yang pertama tidak dapat mundur selangkah`() throws {
    var putaran = putaran([1, 1])
    let semula = putaran
    let mundur = try kembali(&putaran, 1)
    #expect(!mundur)
    #expect(putaran == semula)
  }

  @Test func `penandatangan membuka kembali paraf terakhir saja`() throws {
    var putaran = putaran([1, 2])
    for jabatan in 1...3 { try setujui(&putaran, jabatan) }
    let adaParaf = putaran.bukaKembaliTerakhir()
    #expect(adaParaf)
    #expect(terbuka(putaran) == [2, 3])
    #expect(putaran.langkah[0].status == .setuju && putaran.langkah[0].waktu != nil)
    #expect(putaran.langkah.dropFirst().allSatisfy { $0.waktu == nil && $0.nama.isEmpty })
    var kosong = PutaranParaf([])
    let tanpaParaf = kosong.bukaKembaliTerakhir()
    #expect(!tanpaParaf)
  }

  @Test func `paraf atas isi yang lain tidak dihitung`() throws {
    var putaran = putaran([1, 1])
    let semula = putaran
    #expect(throws: NaskahError.versiBerubah) { try setujui(&putaran, 1, sidik: "lain") }
    #expect(putaran == semula)
  }

  @Test(arguments: 1...80) func `bagaimanapun urutannya, hanya satu tahap terbuka`(benih: Int) throws {
    var dadu = Dadu(benih)
    let tahap = (0..<Int.random(in: 1...5, using: &dadu)).map { _ in Int.random(in: 1...3, using: &dadu) }
    var putaran = putaran(tahap)
    let semua = Array(1...tahap.reduce(0, +))
    for _ in 0..<60 {
      let sebelum = putaran
      let jabatan = dadu.pilih(semua + [99])
      let giliran = terbuka(putaran).contains(jabatan)
      do {
        if Int.random(in: 0..<4, using: &dadu) == 0 {
          _ = try kembali(&putaran, jabatan)
        } else {
          try setujui(&putaran, jabatan)
        }
        #expect(giliran)
      } catch NaskahError.bukanGiliran {
        #expect(!giliran)
        #expect(putaran == sebelum)
      }
      periksa(putaran)
    }
  }

  /// Below the open stage all agreed, in it they wait or have agreed, above it none is asked yet.
  private func periksa(_ putaran: PutaranParaf) {
    guard let kini = putaran.terbuka.first?.urutan else {
      #expect(putaran.lengkap)
      return
    }
    #expect(!putaran.lengkap)
    for langkah in putaran.langkah {
      if langkah.urutan < kini { #expect(langkah.status == .setuju) }
      if langkah.urutan == kini { #expect([.menunggu, .setuju].contains(langkah.status)) }
      if langkah.urutan > kini { #expect(langkah.status == .antre) }
      if langkah.status == .setuju { #expect(langkah.orang != nil && langkah.waktu != nil) }
    }
  }
}

/// Stages with so many positions each; positions count from 1.
private func putaran(_ tahap: [Int]) -> PutaranParaf {
  var nomor: Int64 = 0
  var putaran = PutaranParaf(
    tahap.enumerated()
      .flatMap { urutan, banyak in
        (0..<banyak)
          .map { _ in
            nomor += 1
            return Paraf(
              id: Key(rawValue: nomor), naskah: Key(rawValue: 1), versi: 1, sidik: "asli", urutan: urutan,
              kelompok: banyak > 1 ? .koordinasi : .hierarki, jabatan: Key(rawValue: nomor),
              sebutan: "Jabatan \(nomor)",
              status: .antre, nama: "", catatan: "")
          }
      })
  putaran.buka()
  return putaran
}

private func terbuka(_ putaran: PutaranParaf) -> [Int] { putaran.terbuka.map { Int($0.jabatan.rawValue) } }

private func setujui(_ putaran: inout PutaranParaf, _ jabatan: Int, sidik: String = "asli") throws {
  try putaran.setujui(Key(rawValue: Int64(jabatan)), sidik: sidik, putusan(jabatan))
}

private func kembali(_ putaran: inout PutaranParaf, _ jabatan: Int) throws -> Bool {
  try putaran.kembalikanSelangkah(
    Key(rawValue: Int64(jabatan)), putusan(jabatan, catatan: "periksa lagi"))
}

private func putusan(_ jabatan: Int, catatan: String = "") -> PutusanParaf {
  let sebagai = PenugasanAktif(
    id: Key(rawValue: 1), jabatan: Key(rawValue: Int64(jabatan)), namaJabatan: "Jabatan \(jabatan)",
    jenis: .pimpinan, status: .definitif, unit: Key(rawValue: 1), kantor: Key(rawValue: 1))
  return PutusanParaf(
    Pelaku(orang: Key(rawValue: 7), nama: "Wening", penugasan: [sebagai]), sebagai: sebagai, catatan: catatan,
    pada: Jam.senin)
}
