import Database
import Foundation
import TestKit
import Testing
import Transparency

@testable import LogPublik

@Suite struct SaksiTests {
  @Test(arguments: Mesin.allCases)
  func `tanda tangan saksi terdaftar menempel sekali pada checkpoint`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let (satu, dua) = (try Saksi("uns.ac.id/saksi", 1), try Saksi("dprd.contoh.go.id/saksi", 2))
      let id = try await satu.daftar(di: buku)
      _ = try await dua.daftar(di: buku)
      let entri = try await buku.tulis(3)
      try await buku.penyusun.susunSemua()
      let kepala = try #require(try await buku.db.read { try $0.kepalaLog() })
      for saksi in [satu, dua, satu] {
        try await buku.log.terimaTandaSaksi(saksi.kiriman(kepala.catatan))
      }
      let kini = try #require(try await buku.db.read { try $0.kepalaLog() })
      #expect(kini.saksi == 2)
      let kebijakan = try CheckpointPolicy(
        log: buku.log.kunci.penanda.verifier, witnesses: [satu, dua].map(\.penanda.verifier), quorum: 2)
      #expect(try kebijakan.verify(kini.catatan.encoded).cosignatures.count == 2)
      let tercatat = try await buku.db.read { try $0.saksiLog().first { $0.id == id } }
      #expect(tercatat?.ukuran == 3 && tercatat?.terakhir == Buku.saat + 60)

      // A receipt stands on the newest checkpoint with witnesses, while there is one that covers it.
      try await buku.tulis(2)
      try await buku.penyusun.susunSemua()
      let resi = try #require(try await buku.db.read { try $0.buktiLog(entri[0]) })
      #expect(try kebijakan.verify(resi.note.encoded).checkpoint.size == 3)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang bukan saksi, sudah dihentikan, atau bukan atas terbitan kami ditolak`(_ mesin: Mesin)
    async throws
  {
    try await Buku.buka(mesin) { buku in
      let (saksi, asing) = (try Saksi("uns.ac.id/saksi", 1), try Saksi("asing.contoh/saksi", 3))
      let id = try await saksi.daftar(di: buku)
      try await buku.tulis(2)
      try await buku.penyusun.susunSemua()
      let kepala = try #require(try await buku.db.read { try $0.kepalaLog() })
      let lain = try Checkpoint(origin: buku.log.kunci.asal, size: 2, root: .emptyTree)
        .signed(by: buku.log.kunci.penanda)
      let dipalsukan = try saksi.kiriman(kepala.catatan)
        .replacing("uns.ac.id/saksi ", with: "uns.ac.id/saksi A")
      let tanpaTanda = kepala.catatan.encoded
      try await tolak(buku, asing.kiriman(kepala.catatan), .bukanSaksi)
      try await tolak(buku, saksi.kiriman(lain), .bukanTerbitan)
      try await tolak(buku, dipalsukan, .tidakTerbaca)
      try await tolak(buku, tanpaTanda, .bukanSaksi)
      try await tolak(buku, "bukan catatan", .tidakTerbaca)
      try await buku.db.write { _ = try $0.hentikanSaksi(id, pada: Buku.saat) }
      try await tolak(buku, saksi.kiriman(kepala.catatan), .bukanSaksi)
      #expect(try await buku.db.read { try $0.kepalaLog() } == kepala)
    }
  }

  @Test func `tanda tangan saksi atas teks lain tidak diterima dengan nama saksi itu`() async throws {
    try await Buku.buka(.sqlite) { buku in
      let saksi = try Saksi("uns.ac.id/saksi", 1)
      _ = try await saksi.daftar(di: buku)
      try await buku.penyusun.susunSemua()
      let kepala = try #require(try await buku.db.read { try $0.kepalaLog() })
      let tanda = try saksi.penanda.cosign("teks lain\n", at: 5)
      let kiriman = try SignedNote(text: kepala.catatan.text, signatures: [tanda]).encoded
      try await tolak(buku, kiriman, .bukanSaksi)
    }
  }

  private func tolak(_ buku: Buku, _ kiriman: String, _ sebab: TandaSaksiError) async throws {
    await #expect(throws: sebab) { try await buku.log.terimaTandaSaksi(kiriman) }
  }
}
