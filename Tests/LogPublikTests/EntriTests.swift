import Database
import Foundation
import TestKit
import Testing
import Transparency

@testable import LogPublik

@Suite struct EntriTests {
  @Test(arguments: Mesin.allCases)
  func `entri menunggu nomornya, lalu resinya berlaku`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let id = try await buku.tulis(3)
      #expect(try await buku.db.read { try $0.buktiLog(id[0]) } == nil)
      #expect(try await buku.penyusun.susunSemua() == 3)
      for satu in id { #expect(try await buku.sah(satu)) }
      let semua = try await buku.db.read { try $0.entriLog(jenis: "permohonan", objek: 1) }
      #expect(semua.map(\.id) == id)
      #expect(semua.map(\.nomor) == [0, 1, 2])
      #expect(Set(semua.map(\.komitmen)).count == 3)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `entri yang dibatalkan transaksinya tidak pernah ada`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      await #expect(throws: Batal.self) {
        try await buku.db.write { tx in
          try tx.catatLog("permohonan", 1, isi: [1], pada: Buku.saat)
          throw Batal()
        }
      }
      let banyak = try await buku.penyusun.susunSemua()
      #expect(banyak == 0)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `garam yang dihancurkan menutup isi, tetapi log tetap utuh`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let lama = try await buku.tulis(2, tentang: 1)
      let lain = try await buku.tulis(tentang: 2)
      try await buku.penyusun.susunSemua()
      let kode = try #require(try await buku.db.read { try $0.entriLog(lama[0])?.kode })
      #expect(try await buku.db.read { try $0.entriLog(kode)?.id } == lama[0])
      #expect(try await buku.db.write { try $0.hancurkanGaram(jenis: "permohonan", objek: 1) } == 2)
      #expect(try await buku.db.write { try $0.hancurkanGaram(jenis: "permohonan", objek: 1) } == 0)

      let (entri, resi) = try await buku.db.read { (try $0.entriLog(lama[0]), try $0.buktiLog(lama[0])) }
      let komitmen = try #require(entri?.komitmen)
      #expect(entri?.kode == nil && entri?.pembuka == nil)
      #expect(resi?.extra == nil)
      #expect(try resi?.verify(entry: komitmen, by: buku.kebijakan).checkpoint.size == 3)
      #expect(try await buku.db.read { try $0.entriLog(kode) } == nil)
      #expect(try await buku.sah(lain[0]))
    }
  }

  @Test func `kode bukti hanya berlaku utuh`() throws {
    let kode = KodeBukti(Key(rawValue: 42), garam: Array(repeating: 3, count: 32))
    #expect(kode.description.count == 48)
    #expect(KodeBukti(kode.description).map(kode.sama(dengan:)) == true)
    #expect(KodeBukti(String(kode.description.dropLast())) == nil)
    let lain = KodeBukti(Key(rawValue: 42), garam: Array(repeating: 4, count: 32))
    #expect(!kode.sama(dengan: lain))
  }
}

private struct Batal: Error {}
