import Bahasa
import Berkas
import Database
import Foundation
import NIOCore
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct SegelLampiranTests {
  @Test(arguments: Mesin.allCases)
  func `lampiran disegel saat suratnya menjadi rahasia, dan dibuka saat tidak lagi`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      try await kantor.lampirkan("Daftar pasien", id)
      let polos = try await kantor.berkasLampiran(id)
      #expect(!polos.rahasia)
      let sidikVersi = try await kantor.naskah(id).konten.lampiran
      try await kantor.persuratan.simpanKonsep(
        id, try kantor.konten(keamanan: .rahasia), versi: 1, oleh: kantor[.konseptorKesehatan])
      let tersegel = try await kantor.berkasLampiran(id)
      #expect(tersegel.rahasia)
      #expect(tersegel.id == polos.id)
      #expect(tersegel.sidik != polos.sidik)
      #expect(try await kantor.naskah(id).konten.lampiran == sidikVersi)
      await #expect(throws: GudangError.hilang(sidik: polos.sidik)) { _ = try await kantor.gudang.isi(polos) }
      #expect(
        String(decoding: try await kantor.gudang.bytes(tersegel), as: UTF8.self).contains("Daftar pasien"))
      try await kantor.persuratan.simpanKonsep(
        id, try kantor.konten(), versi: 1, oleh: kantor[.konseptorKesehatan])
      let terbuka = try await kantor.berkasLampiran(id)
      #expect(!terbuka.rahasia)
      #expect(terbuka.sidik == polos.sidik)
      _ = try await kantor.gudang.isi(terbuka)
    }
  }

  @Test(arguments: Mesin.allCases) func `isi yang sama milik surat lain tetap ada`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let rahasia = try await kantor.konsep(try kantor.konten())
      let terbuka = try await kantor.konsep(try kantor.konten())
      for id in [rahasia, terbuka] { try await kantor.lampirkan("Berita acara", id) }
      try await kantor.persuratan.simpanKonsep(
        rahasia, try kantor.konten(keamanan: .sangatRahasia), versi: 1, oleh: kantor[.konseptorKesehatan])
      #expect(try await kantor.berkasLampiran(rahasia).rahasia)
      let lain = try await kantor.berkasLampiran(terbuka)
      #expect(!lain.rahasia)
      #expect(String(decoding: try await kantor.gudang.bytes(lain), as: UTF8.self).contains("Berita acara"))
    }
  }

  @Test(arguments: Mesin.allCases) func `yang tertunda karena putus diselesaikan tugas berkala`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      try await kantor.lampirkan("Daftar pasien", id)
      // As a crash leaves it: the letter is closed, its attachment lies in clear.
      let rahasia = try kantor.konten(keamanan: .rahasia)
      try await kantor.db.write { tx in
        var naskah = try #require(try tx.naskah(id))
        var konten = rahasia
        konten.lampiran = naskah.konten.lampiran
        try naskah.ubah(konten, pada: kantor.jam.kini)
        try tx.simpan(naskah, oleh: kantor[.konseptorKesehatan])
      }
      #expect(try await !kantor.berkasLampiran(id).rahasia)
      try await kantor.persuratan.luruskanSegel()
      #expect(try await kantor.berkasLampiran(id).rahasia)
      let sisa: Int? = try await kantor.db.read {
        try $0.value("SELECT COUNT(*) FROM naskah WHERE segel_lampiran = 1")
      }
      #expect(sisa == 0)
    }
  }
}

extension Kantor {
  func lampirkan(
    _ isi: String, _ id: NaskahDinas.ID, oleh tokoh: Tokoh = .konseptorKesehatan
  ) async throws {
    let pdf =
      "%PDF-1.4\n% \(isi)\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    let potongan = AsyncStream<ByteBuffer> { stream in
      stream.yield(ByteBuffer(string: pdf))
      stream.finish()
    }
    let tertutup = try await naskah(id).konten.keamanan.tertutup
    let baru = try await gudang.terima(potongan, nama: "lampiran.pdf", rahasia: tertutup)
    try await persuratan.lampirkan([baru], pada: id, oleh: self[tokoh])
  }

  func berkasLampiran(_ id: NaskahDinas.ID) async throws -> Berkas {
    let kunci = try #require(try await naskah(id).konten.lampiran.first?.berkas)
    let berkas = try await db.read { try $0.berkas(Key(rawValue: kunci)) }
    return try #require(berkas)
  }
}
