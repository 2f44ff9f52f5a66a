import Database
import Foundation
import TestKit
import Testing
import Transparency

@testable import LogPublik

/// What somebody with the database and the key could do to the log, and that whoever kept a checkpoint or a receipt sees
/// it, with our program and without.
@Suite struct SeranganTests {
  private static let banyak = 600

  /// The database is rewritten, and a whole new log signed over it, without a trace in the log itself.
  enum Serangan: String, CaseIterable, Sendable {
    case buang, ubah, tukar

    func lakukan(_ tx: Tx) throws {
      switch self {
      case .buang: try tx.run("DELETE FROM entri_log WHERE nomor = 123")
      case .ubah:
        try tx.run(
          "UPDATE entri_log SET komitmen = \(Array(repeating: UInt8(9), count: 32)) WHERE nomor = 599")
      case .tukar:
        let dua = try tx.komitmenLog(dari: 10, banyak: 1) + tx.komitmenLog(dari: 500, banyak: 1)
        try tx.run("UPDATE entri_log SET komitmen = \(dua[1]) WHERE nomor = 10")
        try tx.run("UPDATE entri_log SET komitmen = \(dua[0]) WHERE nomor = 500")
      }
      try tx.run("UPDATE entri_log SET nomor = NULL")
      try tx.run("DELETE FROM ubin_log")
      try tx.run("DELETE FROM kepala_log")
    }
  }

  @Test(arguments: Serangan.allCases)
  func `log yang ditulis ulang ketahuan oleh checkpoint dan tanda terima yang disimpan`(_ serangan: Serangan)
    async throws
  {
    try await Buku.buka(.sqlite) { buku in
      let id = try await buku.tulis(Self.banyak)
      try await buku.penyusun.susunSemua()
      let jujur = try await Salinan(buku)
      let simpanan = jujur.berkas("simpanan").path
      #expect(try jujur.python("periksa", jujur.folder.path, jujur.kunci.vkey, simpanan).benar)
      #expect(try await jujur.temuan() == nil)
      let resi = try #require(try await buku.db.read { try $0.buktiLog(id[300]) }).encoded
      let checkpoint = try jujur.isi("simpanan")

      try await buku.db.write { try serangan.lakukan($0) }
      try await buku.tulis(40)
      try await buku.penyusun.susunSemua()
      let palsu = try await Salinan(buku)
      // By itself the new log is in perfect order.
      #expect(try palsu.python("periksa", palsu.folder.path, palsu.kunci.vkey).benar)
      #expect(try await palsu.temuan() == nil)
      let jawaban = try palsu.python("periksa", palsu.folder.path, palsu.kunci.vkey, simpanan)
      #expect(!jawaban.benar && jawaban.teks.contains("riwayat DIUBAH"), "\(jawaban.teks)")
      #expect(try await palsu.temuan(sejak: checkpoint) == .riwayatDiubah(Self.banyak))
      #expect(try await palsu.temuan(resi: [("resi", resi)]) == .riwayatDiubah(Self.banyak))
    }
  }

  @Test func `dua log bagi dua orang ketahuan begitu checkpoint keduanya dibandingkan`() async throws {
    try await Buku.buka(.sqlite) { satu in
      try await Buku.buka(.sqlite) { dua in
        try await satu.tulis(300)
        try await dua.tulis(300)
        for buku in [satu, dua] { try await buku.penyusun.susunSemua() }
        let (kiri, kanan) = (try await Salinan(satu), try await Salinan(dua))
        let (a, b) = (kiri.berkas("checkpoint").path, kanan.berkas("checkpoint").path)
        let sama = try kiri.python("banding", kiri.kunci.vkey, a, b)
        #expect(!sama.benar && sama.teks.contains("PANDANGAN GANDA"), "\(sama.teks)")
        #expect(try await kanan.temuan(sejak: kiri.isi("checkpoint")) == .riwayatDiubah(300))

        try await dua.tulis(20)
        try await dua.penyusun.susunSemua()
        let lanjut = try await Salinan(dua)
        let besar = lanjut.berkas("checkpoint").path
        let beda = try lanjut.python("banding", kiri.kunci.vkey, a, besar, lanjut.folder.path)
        #expect(!beda.benar && beda.teks.contains("PANDANGAN GANDA"), "\(beda.teks)")
        let jujur = try lanjut.python("banding", kiri.kunci.vkey, b, besar, lanjut.folder.path)
        #expect(jujur.benar, "\(jujur.teks)")
      }
    }
  }

  @Test(arguments: ["tile/entries/001", "tile/entries/002.p/88", "checkpoint"])
  func `satu bita yang lain dalam salinan ketahuan`(_ nama: String) async throws {
    try await Buku.buka(.sqlite) { buku in
      try await buku.tulis(Self.banyak)
      try await buku.penyusun.susunSemua()
      let salinan = try await Salinan(buku)
      var isi = try Data(contentsOf: salinan.berkas(nama))
      isi[isi.count - 4] ^= 1
      try isi.write(to: salinan.berkas(nama))
      #expect(try !salinan.python("periksa", salinan.folder.path, salinan.kunci.vkey).benar)
      #expect(try await salinan.temuan() != nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tanda terima dan log yang bertambah tetap berlaku`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let id = try await buku.tulis(Self.banyak)
      try await buku.penyusun.susunSemua()
      let resi = try #require(try await buku.db.read { try $0.buktiLog(id[7]) }).encoded
      let dulu = try await Salinan(buku).isi("checkpoint")
      try await buku.tulis(700)
      try await buku.penyusun.susunSemua()
      let kini = try await Salinan(buku)
      #expect(try await kini.temuan(sejak: dulu, resi: [("resi", resi)]) == nil)
      try Data(resi.utf8).write(to: kini.berkas("resi"))
      let jawaban = try kini.python("bukti", kini.kunci.vkey, kini.berkas("resi").path)
      #expect(jawaban.benar && jawaban.teks.contains("nomor 7 dari 600"), "\(jawaban.teks)")
      #expect(jawaban.teks.contains("tahap 7"))
    }
  }
}
