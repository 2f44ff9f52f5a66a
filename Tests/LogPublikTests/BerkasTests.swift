import Database
import TestKit
import Testing
import Transparency

@testable import LogPublik

@Suite struct BerkasTests {
  @Test(arguments: Mesin.allCases)
  func `ubin sebagian adalah awal ubin, selebar apa pun yang sudah ada`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      try await buku.tulis(100)
      try await buku.penyusun.susunSemua()
      let sebagian = TilePath(.hashes(level: 0), number: 0, width: 70)
      let lama = try await buku.db.read { try $0.berkasLog(sebagian) }
      #expect(lama?.count == 70 * 32)
      #expect(try await buku.db.read { try $0.berkasLog(TilePath(.hashes(level: 0), number: 0)) } == nil)
      try await buku.tulis(500)
      try await buku.penyusun.susunSemua()
      let (kini, penuh, atas, lebih) = try await buku.db.read { tx in
        (
          try tx.berkasLog(sebagian), try tx.berkasLog(TilePath(.hashes(level: 0), number: 1)),
          try tx.berkasLog(TilePath(.hashes(level: 1), number: 0, width: 2)),
          try tx.berkasLog(TilePath(.entries, number: 2, width: 89))
        )
      }
      #expect(kini == lama)
      #expect(penuh?.count == 256 * 32 && atas?.count == 64)
      #expect(lebih == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `entri disajikan sebagai komitmen 32 bita dalam urutannya`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let id = try await buku.tulis(300)
      try await buku.penyusun.susunSemua()
      let (isi, semua) = try await buku.db.read { tx in
        (
          try tx.berkasLog(TilePath(.entries, number: 1, width: 44)),
          try tx.entriLog(jenis: "permohonan", objek: 1)
        )
      }
      #expect(try EntryBundle.decode(isi ?? []) == semua[256..<300].map(\.komitmen))
      #expect(semua.map(\.id) == id)
    }
  }
}
