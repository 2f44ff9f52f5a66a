import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Naskah
import Nomor
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// What came with a letter is named under its seal, so that whoever has a file can tell whether it is the signed one.
@Suite struct LampiranTersegelTests {
  @Test(arguments: Mesin.allCases, [Keamanan.biasa, .rahasia])
  func `lampiran tersegel dengan sidik berkasnya, dan penerima melihat bahwa berkasnya sama`(
    mesin: Mesin, keamanan: Keamanan
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten(keamanan: keamanan), oleh: .kadisKesehatan)
      for isi in ["Daftar pasien", "Peta sebaran"] {
        try await kantor.lampirkan(isi, id, oleh: .kadisKesehatan)
      }
      let draf = try await kantor.naskah(id)
      let konsep = try await kantor.db.read { try $0.jadi(draf, pada: Tanggal(Jam.senin)) }
      #expect(konsep.daftarLampiran.count == 2 && konsep.daftarLampiran.allSatisfy { $0.sidik == nil })
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.kadisKesehatan])
      try await kantor.tandaTangan(id)
      let berkas = try await kantor.berkasLampiran(id)
      #expect(berkas.rahasia == keamanan.tertutup)
      let sidik = hex(sha256(Data(try await kantor.gudang.bytes(berkas))))
      let naskah = try await kantor.naskah(id)
      let jadi = try #require(try await kantor.db.read { try $0.jadiTersegel(naskah) })
      #expect(jadi.daftarLampiran.count == 2)
      #expect(jadi.daftarLampiran.first?.sidik == sidik)
      #expect(jadi.daftarLampiran.first?.nama == naskah.konten.lampiran.first?.nama)
      let kiriman = try await kantor.kiriman(id, di: "27.13")
      func terlihat() async throws -> KesesuaianLampiran? {
        try await kantor.db.read { tx in
          try KirimanHalaman.muat(kiriman.id, kantor[.camatGemolong], pada: Jam.senin, tx)
            .kesesuaianLampiran[berkas.id.rawValue]
        }
      }
      #expect(try await terlihat() == .sama(sidik: sidik))
      try await kantor.db.write { tx in
        try tx.run("UPDATE berkas SET sidik = \(String(repeating: "0", count: 64)) WHERE id = \(berkas.id)")
      }
      #expect(try await terlihat() == .berbeda)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `lampiran yang tidak terbaca menghentikan tanda tangan sebelum bernomor`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten(), oleh: .kadisKesehatan)
      try await kantor.lampirkan("Daftar pasien", id, oleh: .kadisKesehatan)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.kadisKesehatan])
      let berkas = try await kantor.berkasLampiran(id)
      try await kantor.db.write { tx in
        try tx.run("UPDATE berkas SET sidik = \(String(repeating: "0", count: 64)) WHERE id = \(berkas.id)")
      }
      await #expect(throws: GudangError.self) { try await kantor.tandaTangan(id) }
      let naskah = try await kantor.naskah(id)
      #expect(naskah.status == .siapTandaTangan && naskah.nomor == nil)
    }
  }

  @Test func `surat dari masa sebelum lampirannya tercetak tidak mengaku tersegel lampirannya`() async throws
  {
    try await Kantor.buka { kantor in
      let id = try await kantor.konsep(try kantor.konten(), oleh: .kadisKesehatan)
      try await kantor.lampirkan("Daftar pasien", id, oleh: .kadisKesehatan)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.kadisKesehatan])
      try await kantor.tandaTangan(id)
      let teks: String? = try await kantor.db.read {
        try $0.value("SELECT nama_tercetak FROM naskah WHERE id = \(id)")
      }
      let lama = Data(try #require(teks).utf8)
      var tercetak = try #require(try JSONSerialization.jsonObject(with: lama) as? [String: Any])
      #expect(tercetak.removeValue(forKey: "lampiran") != nil)
      let dahulu = String(decoding: try JSONSerialization.data(withJSONObject: tercetak), as: UTF8.self)
      try await kantor.db.write { try $0.run("UPDATE naskah SET nama_tercetak = \(dahulu) WHERE id = \(id)") }
      let naskah = try await kantor.naskah(id)
      #expect(try await kantor.db.read { try $0.kesesuaianLampiran(naskah) }.isEmpty)
      #expect(try await kantor.db.read { try $0.jadiTersegel(naskah) }?.daftarLampiran == [])
    }
  }
}
