import Database
import Foundation
import TestKit
import Testing
import Transparency

@testable import LogPublik

@Suite struct ResiTests {
  @Test(arguments: Mesin.allCases)
  func `tanda terima yang dibawa kembali dinilai`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let id = try await buku.tulis(5)
      let kode = try #require(try await buku.db.read { try $0.entriLog(id[2])?.kode })
      #expect(try await buku.log.periksa(kode: kode) == .menunggu)
      try await buku.penyusun.susunSemua()
      let resi = try #require(try await buku.db.read { try $0.buktiLog(id[2]) })
      guard case .berlaku(let terbaca) = try await buku.log.periksa(resi: resi.encoded) else {
        Issue.record("tidak berlaku")
        return
      }
      #expect(terbaca.isi == Array("tahap 2".utf8) && terbaca.nomor == 2 && terbaca.ukuran == 5)
      #expect(try await buku.log.periksa(kode: kode) == .berlaku(terbaca))

      let salah = Receipt(index: 3, path: resi.path, note: resi.note, extra: resi.extra)
      #expect(try await buku.log.periksa(resi: salah.encoded) == .tidakCocok)
      #expect(try await buku.log.periksa(resi: "resi") == .tidakTerbaca)
      let lain = try Buku(buku.db, alamat: "https://lain.contoh.go.id")
      #expect(try await lain.log.periksa(resi: resi.encoded) == .bukanDariLog)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tanda terima yang sah membuka entri yang ditukar di basis data`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let id = try await buku.tulis(3)
      try await buku.penyusun.susunSemua()
      let resi = try #require(try await buku.db.read { try $0.buktiLog(id[1]) })
      try await buku.db.write { tx in
        try tx.run("UPDATE entri_log SET komitmen = \(Array(repeating: UInt8(9), count: 32)) WHERE nomor = 1")
      }
      #expect(try await buku.log.periksa(resi: resi.encoded) == .bertentangan)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kode milik entri yang garamnya dihancurkan tidak membuka apa pun`(_ mesin: Mesin) async throws {
    try await Buku.buka(mesin) { buku in
      let id = try await buku.tulis()
      try await buku.penyusun.susunSemua()
      let kode = try #require(try await buku.db.read { try $0.entriLog(id[0])?.kode })
      try await buku.db.write { _ = try $0.hancurkanGaram(jenis: "permohonan", objek: 1) }
      #expect(try await buku.log.periksa(kode: kode) == .kodeTidakDikenal)
    }
  }
}
