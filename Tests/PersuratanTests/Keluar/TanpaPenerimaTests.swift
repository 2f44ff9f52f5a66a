import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Pencarian
import TestKit
import Testing
import Web

@testable import Persuratan

/// Nobody to whom a letter is written is left out unseen.
@Suite struct TanpaPenerimaTests {
  @Test(arguments: Mesin.allCases)
  func `kantor yang suratnya tidak diterima siapa pun ditolak dengan namanya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let siap = try await kantor.siap(try kantor.konten(ke: ["27.13", "27.13.2004"]))
      let konsep = try await kantor.konsep(try kantor.konten(ke: ["27.13"]), oleh: .kadisKesehatan)
      let tembusan = try await kantor.konsep(
        try kantor.konten(ke: ["05"], tembusan: ["27.13"]), oleh: .kadisKesehatan)
      try await kantor.ubahStruktur("UPDATE unit SET siap_sejak = NULL WHERE kode <> '05'")
      let galat = await #expect(throws: FieldErrors.self) { try await kantor.tandaTangan(siap) }
      #expect(galat?["tujuan"]?.contains("Kecamatan Gemolong belum siap menerima surat") == true)
      #expect(try await kantor.naskah(siap).nomor == nil)
      let ajuan = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(konsep, versi: 1, oleh: kantor[.kadisKesehatan])
      }
      #expect(ajuan?["tujuan"] != nil)
      let salinan = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(tembusan, versi: 1, oleh: kantor[.kadisKesehatan])
      }
      #expect(salinan?["tembusan"] != nil && salinan?["tujuan"] == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang ditahan tidak terkirim sebagian`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.persuratan.mesin.ubahCaraKirim(
        kantor.unit("05"), .keluarKantor, dasar: "Keputusan", oleh: kantor[.admin])
      let id = try await kantor.terkirim(try kantor.konten(ke: ["27.13"]))
      let semula = try await kantor.db.read {
        try $0.value("SELECT MIN(siap_sejak) FROM unit", as: Int64.self)
      }
      try await kantor.ubahStruktur("UPDATE unit SET siap_sejak = NULL")
      await #expect(throws: FieldErrors.self) {
        _ = try await kantor.persuratan.kirim(id, oleh: kantor[.kadisKesehatan])
      }
      #expect(try await kantor.naskah(id).status == .ditandatangani)
      try await kantor.ubahStruktur("UPDATE unit SET siap_sejak = \(semula)")
      _ = try await kantor.persuratan.kirim(id, oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.kiriman(id).count == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat Bupati yang disusun dinas ditemukan Bupati, Sekda, TU Setda dan pemarafnya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let biasa = try await kantor.diajukan(try kantor.konten(ttd: .bupati, hal: "Kewaspadaan zmalaria"))
      let rahasia = try await kantor.diajukan(
        try kantor.konten(ttd: .bupati, keamanan: .rahasia, hal: "Kewaspadaan zdifteri"))
      for id in [biasa, rahasia] {
        try await kantor.parafSemua(id)
        try await kantor.tandaTangan(id, oleh: .bupati)
      }
      func terkirim(_ pelaku: Pelaku) async throws -> [NaskahDinas.ID] {
        try await kantor.db.read { try $0.daftar(.terkirim, for: pelaku, Potongan()).baris.map(\.id) }
      }
      func cari(_ kata: String, _ pelaku: Pelaku) async throws -> [NaskahDinas.ID] {
        try await kantor.db.read {
          try $0.daftar(.terkirim, for: pelaku, mencari: kata, Potongan()).baris.map(\.id)
        }
      }
      #expect(try await terkirim(kantor[.bupati]) == [rahasia, biasa])
      #expect(try await terkirim(kantor[.konseptorKesehatan]) == [rahasia, biasa])
      for tokoh in [Tokoh.sekda, .tuSetda] {
        #expect(try await terkirim(kantor[tokoh]) == [biasa], "\(tokoh)")
        #expect(try await cari("zmalaria", kantor[tokoh]) == [biasa], "\(tokoh)")
      }
      #expect(try await cari("zmalaria", kantor[.bupati]) == [biasa])
      #expect(try await terkirim(kantor[.sekcamGemolong]).isEmpty)
      // one who gave his paraf finds it by its words, and nobody else does
      func temukan(_ pelaku: Pelaku) async throws -> [Int64] {
        try await kantor.db.read {
          try $0.cariObjek("zmalaria", jenis: "naskah", hak: pelaku.hakCari, batas: 10)
        }
      }
      #expect(try await temukan(kantor[.kabidKesehatanMasyarakat]) == [biasa.rawValue])
      #expect(try await temukan(kantor[.inspektur]).isEmpty)
      // page by page, nothing twice and nothing lost
      let halaman = try await kantor.db.read {
        try $0.daftar(.terkirim, for: kantor[.bupati], Potongan(batas: 1))
      }
      #expect(halaman.baris.map(\.id) == [rahasia] && halaman.berikut == rahasia.rawValue)
      let berikut = try await kantor.db.read {
        try $0.daftar(.terkirim, for: kantor[.bupati], Potongan(sebelum: rahasia.rawValue, batas: 1))
      }
      #expect(berikut.baris.map(\.id) == [biasa] && berikut.berikut == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat Bupati yang disusun Sekretariat Daerah ditemukan Bupati`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(
        try kantor.konten(ttd: .bupati, hal: "Perihal ztifus"), oleh: .kabagUmum)
      try await kantor.parafSemua(id)
      try await kantor.tandaTangan(id, oleh: .bupati)
      let bupati = kantor[.bupati]
      let (daftar, cari) = try await kantor.db.read { tx in
        (
          try tx.daftar(.terkirim, for: bupati, Potongan()).baris.map(\.id),
          try tx.daftar(.terkirim, for: bupati, mencari: "ztifus", Potongan()).baris.map(\.id)
        )
      }
      #expect(daftar == [id] && cari == [id])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang menunggu dikirim TU sudah dapat dicari di kantornya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.persuratan.mesin.ubahCaraKirim(
        kantor.unit("05"), .keluarKantor, dasar: "Keputusan", oleh: kantor[.admin])
      let id = try await kantor.terkirim(try kantor.konten(hal: "Perihal zkolera"))
      func temukan(_ pelaku: Pelaku) async throws -> [Int64] {
        try await kantor.db.read {
          try $0.cariObjek("zkolera", jenis: "naskah", hak: pelaku.hakCari, batas: 10)
        }
      }
      #expect(try await temukan(kantor[.tuKesehatan]) == [id.rawValue])
      #expect(try await temukan(kantor[.camatGemolong]).isEmpty)
      _ = try await kantor.persuratan.kirim(id, oleh: kantor[.tuKesehatan])
      #expect(try await temukan(kantor[.camatGemolong]) == [id.rawValue])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pimpinan yang membaca sesudah TU menyelesaikannya tetap tercatat membaca`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, id) = try await kantor.suratMasuk()
      try await kantor.persuratan.agendakan(surat.id, oleh: kantor[.tuGemolong])
      try await kantor.persuratan.selesaikan(surat.id, catatan: "Untuk diketahui", oleh: kantor[.tuGemolong])
      try await kantor.persuratan.baca(surat.id, oleh: kantor[.camatGemolong])
      let kini = try await kantor.kiriman(surat.id)
      #expect(kini.dibaca != nil && kini.status == .selesai)
      #expect(try await kantor.db.read { try $0.sebaran(id).dibaca } == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kantor tanpa pimpinan diberi tahu mengapa surat rahasianya tertutup`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk(.rahasia)
      let tu = kantor[.tuGemolong]
      func tanpa() async throws -> Bool {
        try await kantor.db.read { [jam = kantor.jam] in
          try KirimanHalaman.muat(surat.id, tu, pada: jam.kini, $0).tanpaPimpinan
        }
      }
      #expect(try await !tanpa())
      let camat = try kantor.jabatan(.camatGemolong)
      try await kantor.ubahStruktur("UPDATE penugasan SET selesai = mulai WHERE jabatan = \(camat)")
      #expect(try await tanpa())
    }
  }
}

extension Kantor {
  /// As an act on the organisation leaves it.
  fileprivate func ubahStruktur(_ sql: SQL) async throws {
    try await db.write { tx in
      try tx.run(sql)
      try tx.strukturBerubah()
    }
  }
}
