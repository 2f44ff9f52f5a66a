import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Pemberitahuan
import TestKit
import Testing

@testable import Akses

/// The way into an account and the permit for a signature come from two hands, and the owner hears of both.
@Suite struct PisahTugasTests {
  @Test(arguments: Mesin.allCases)
  func `kata sandi pimpinan kantor hanya dari administrator sistem`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      let (sekar, ratri) = (try await kantor.pelaku(kantor.sekar), try await kantor.pelaku(kantor.ratri))
      await #expect(throws: AkunError.bukanWewenang) {
        try await kantor.akses.terbitkanSandi(untuk: kantor.hadi, oleh: sekar)
      }
      await #expect(throws: AkunError.bukanWewenang) {
        try await kantor.akses.lepasDuaLangkah(milik: kantor.hadi, oleh: sekar)
      }
      let rincian = try await kantor.akses.rincianAkun(kantor.hadi, oleh: sekar)
      #expect(rincian.boleh.mengelola && !rincian.boleh.memberiSandi)
      _ = try await kantor.akses.terbitkanSandi(untuk: kantor.hadi, oleh: ratri)
      try await kantor.akses.tutupAkun(kantor.hadi, oleh: sekar)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `lembar sekantor dari administrator unit tidak memuat pimpinannya`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      try await kantor.db.write { try $0.run("UPDATE akun SET sandi = \(Akses.tanpaSandi)") }
      let (sekar, ratri) = (try await kantor.pelaku(kantor.sekar), try await kantor.pelaku(kantor.ratri))
      func menunggu(_ pelaku: Pelaku) async throws -> Set<Orang.ID> {
        Set(try await kantor.akses.kantorMenunggu(oleh: pelaku).flatMap(\.orang))
      }
      #expect(try await menunggu(sekar) == [kantor.wahyu])
      #expect(try await menunggu(ratri).isSuperset(of: [kantor.hadi, kantor.wahyu]))
      let (_, lembar) = try await kantor.akses.terbitkanLembar(kantor.puskesmas, oleh: sekar)
      #expect(lembar.map(\.nama) == ["Wahyu"])
      #expect(try await kantor.kabar(kantor.wahyu).map(\.jenis) == ["sandi"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang memberi jalan masuk tidak memberi izin sertifikat, selama tiga puluh hari`(_ mesin: Mesin)
    async throws
  {
    try await denganKantor(mesin) { kantor in
      let (sekar, ratri) = (try await kantor.pelaku(kantor.sekar), try await kantor.pelaku(kantor.ratri))
      #expect(try await kantor.halangan(kantor.wahyu, sekar) == nil)
      #expect(try await kantor.halangan(kantor.hadi, sekar) == .perluAdminSistem)
      #expect(try await kantor.halangan(kantor.hadi, ratri) == nil)

      _ = try await kantor.akses.terbitkanSandi(untuk: kantor.wahyu, oleh: sekar)
      #expect(try await kantor.halangan(kantor.wahyu, sekar) == .satuTangan)
      #expect(try await kantor.halangan(kantor.wahyu, ratri) == nil)
      _ = try await kantor.akses.terbitkanSandi(untuk: kantor.hadi, oleh: ratri)
      #expect(try await kantor.halangan(kantor.hadi, ratri) == .satuTangan)

      kantor.jam.maju(Double(PisahTugas.hari) * 86_400 - 1)
      #expect(try await kantor.halangan(kantor.wahyu, sekar) == .satuTangan)
      kantor.jam.maju(2)
      #expect(try await kantor.halangan(kantor.wahyu, sekar) == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `administrator lain yang aksesnya diberi orang yang sama tetap satu tangan`(_ mesin: Mesin)
    async throws
  {
    try await denganKantor(mesin) { kantor in
      let ratri = try await kantor.pelaku(kantor.ratri)
      let (akunRatri, akunBambang) = (
        try await kantor.akun(kantor.ratri), try await kantor.akun(kantor.bambang)
      )
      let isian = PeranIsian(
        peran: PeranUnit(.admin), mulai: Tanggal(kantor.jam.kini), selesai: nil, dasar: "SK 9")
      try await kantor.akses.beri(isian, kepada: akunBambang.id, oleh: ratri, akunRatri.id)
      let bambang = try await kantor.pelaku(kantor.bambang)
      _ = try await kantor.akses.terbitkanSandi(untuk: kantor.hadi, oleh: ratri)
      #expect(try await kantor.halangan(kantor.hadi, bambang) == nil)
      _ = try await kantor.akses.terbitkanSandi(untuk: kantor.bambang, oleh: ratri)
      #expect(try await kantor.halangan(kantor.hadi, bambang) == .satuTangan)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `izin gugur bila akunnya dipulihkan sesudahnya`(_ mesin: Mesin) async throws {
    try await denganKantor(mesin) { kantor in
      let (diberikan, wahyu) = (kantor.jam.kini, kantor.wahyu)
      #expect(try await kantor.db.read { try $0.izinUtuh(wahyu, diberikan: diberikan) })
      kantor.jam.maju(60)
      _ = try await kantor.akses.terbitkanSandi(
        bagi: "wahyu", duaLangkah: .tetap, konsol: "pengguna sistem uji")
      #expect(try await !kantor.db.read { try $0.izinUtuh(wahyu, diberikan: diberikan) })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pemilik diberi tahu di layar dan lewat surel siapa yang memberi jalan masuk`(_ mesin: Mesin)
    async throws
  {
    try await denganKantor(mesin) { kantor in
      let hadi = kantor.hadi
      try await kantor.db.write { try $0.run("UPDATE orang SET surel = 'hadi@contoh.id' WHERE id = \(hadi)") }
      let ratri = try await kantor.pelaku(kantor.ratri)
      _ = try await kantor.akses.terbitkanSandi(untuk: hadi, oleh: ratri)
      let akun = try await kantor.akun(hadi).id
      try await kantor.akses.lepasDuaLangkah(milik: hadi, oleh: ratri)
      let kabar = try await kantor.kabar(hadi)
      #expect(kabar.map(\.jenis) == ["dua-langkah", "sandi"])
      for satu in kabar { #expect(satu.isi.contains("Ratri Kusuma") && satu.isi.contains("Bila Anda tidak")) }
      let surel = try await kantor.db.read { try $0.hasilSurel(sebab: SebabPemberitahuan("akses", hadi)) }
      #expect(surel.map(\.alamat) == ["hadi@contoh.id", "hadi@contoh.id"])
      let jejak = try await kantor.catatan("akun.sandi-sementara")
      #expect(jejak.last?.objek == akun.rawValue && jejak.last?.nama == "Ratri Kusuma")
    }
  }
}

extension Kantor {
  func kabar(_ orang: Orang.ID) async throws -> [IsiPemberitahuan] {
    try await db.read { try $0.pemberitahuan(bagi: orang).map(\.isi) }
  }

  func halangan(_ orang: Orang.ID, _ pelaku: Pelaku) async throws -> PisahTugasError? {
    let now = jam.kini
    return try await db.read { tx in
      try tx.halanganIzin(orang, oleh: pelaku, tx.struktur(pada: Tanggal(now)), pada: now)
    }
  }
}
