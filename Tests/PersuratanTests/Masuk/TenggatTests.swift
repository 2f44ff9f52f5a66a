import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan
import TestKit
import Testing
import Web

@testable import Persuratan

/// The clocks of kecepatan: reminded the day before, when due, and when late, each once; then what a file's retention is.
@Suite struct TenggatTests {
  @Test(arguments: Mesin.allCases)
  func `surat diingatkan sehari sebelumnya, saat jatuh tempo, dan saat terlambat, masing-masing sekali`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(kecepatan: "segera"))
      let surat = try await kantor.kiriman(id, di: "27.13")
      #expect(surat.tenggat == Jam.senin + 48 * 3600)
      let camat = kantor[.camatGemolong].orang
      let atasan = try #require(kantor.kabupaten.struktur.atasan(kantor.jabatan(.camatGemolong)))
      let orangAtasan = try #require(kantor.kabupaten.struktur.pemegang(atasan.id)?.orang)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 0)
      for (jam, judul) in [
        (25.0, "Surat jatuh tempo besok"), (24, "Surat jatuh tempo hari ini"),
        (24, "Surat terlambat ditindaklanjuti"),
      ] {
        kantor.jam.maju(jam * 3600)
        #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
        #expect(try await kantor.persuratan.ingatkanTenggat() == 0)
        #expect(try await kantor.kabar(camat) == [judul])
      }
      // he may not open it: he learns where it is late, and the page of what is late names it
      #expect(
        try await kantor.kabar(orangAtasan) == ["Surat terlambat ditindaklanjuti di Kecamatan Gemolong"])
      let tautan = try await kantor.db.read { try $0.pemberitahuan(bagi: orangAtasan).map(\.isi.tautan) }
      #expect(tautan == [Rute.terlambat()])
      let pelakuAtasan = try await kantor.pelaku(orangAtasan)
      let bawahan = try await kantor.db.read { [now = kantor.jam.kini] tx in
        try tx.terlambatBawahan(pelakuAtasan, pada: now)
      }
      #expect(bawahan.map(\.kantor) == ["Kecamatan Gemolong"] && bawahan.map(\.surat.id) == [surat.id])
      try await kantor.persuratan.baca(surat.id, oleh: kantor[.camatGemolong])
      try await kantor.persuratan.selesaikan(surat.id, catatan: "Sudah", oleh: kantor[.tuGemolong])
      #expect(try await kantor.kabar(camat).isEmpty)
      #expect(try await kantor.kabar(orangAtasan).isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases) func `yang diberi kurang dari sehari tidak diberi tahu bahwa masih sehari`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.terkirim(try kantor.konten(kecepatan: "amat_segera"))
      kantor.jam.maju(3600)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 0)
      kantor.jam.maju(24 * 3600)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
      #expect(try await kantor.kabar(kantor[.camatGemolong].orang) == ["Surat jatuh tempo hari ini"])
    }
  }

  @Test(arguments: Mesin.allCases) func `hal surat rahasia tidak disebut pengingat`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.suratMasuk(di: "27.13", .rahasia)
      kantor.jam.maju(hari: 30)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
      let isi = try await kantor.db.read {
        try $0.pemberitahuan(bagi: kantor[.sekcamGemolong].orang).map(\.isi.isi)
      }
      #expect(isi == ["Surat rahasia"])
    }
  }

  @Test(arguments: Mesin.allCases) func `disposisi terlambat diingatkan kepada penerima dan pemberinya`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let sekcam = try kantor.jabatan(.sekcamGemolong)
      try await kantor.persuratan.disposisikan(
        surat.id,
        dengan: DisposisiIsian(
          perintah: [.init(kepada: sekcam, tenggat: Jam.senin + 3600)], instruksi: ["tindak_lanjuti"]),
        kunci: "", oleh: kantor[.camatGemolong])
      kantor.jam.maju(2 * 3600)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
      #expect(try await kantor.kabar(kantor[.sekcamGemolong].orang).first == "Disposisi jatuh tempo hari ini")
      kantor.jam.maju(hari: 1)
      #expect(try await kantor.persuratan.ingatkanTenggat() == 1)
      #expect(try await kantor.kabar(kantor[.sekcamGemolong].orang).first == "Disposisi terlambat")
      #expect(try await kantor.kabar(kantor[.camatGemolong].orang) == ["Disposisi terlambat"])
      #expect(try await kantor.persuratan.ingatkanTenggat() == 0)
    }
  }

  @Test(arguments: Mesin.allCases) func `arsip mendapat retensi dari kode klasifikasi terdekat`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let persuratan = kantor.persuratan
      for (kode, aktif, inaktif, nasib) in [
        ("400", 1, 4, KlasifikasiTersimpan.Nasib.permanen), ("900", 9, 9, .musnah),
      ] {
        try await kantor.persuratan.mesin.simpan(
          IsianKlasifikasi(
            kode: kode, nama: "Urusan \(kode)", aktif: true, retensiAktif: aktif, retensiInaktif: inaktif,
            nasib: nasib, dasar: "Perbup JRA"), oleh: kantor[.admin])
      }
      #expect(
        try await kantor.db.read { try $0.jadwalRetensi(klasifikasi: "800.1", sejak: Tanggal(Jam.senin)) }
          == nil)
      let (surat, _) = try await kantor.suratMasuk()
      try await persuratan.agendakan(surat.id, oleh: kantor[.tuGemolong])
      try await persuratan.selesaikan(surat.id, catatan: "", oleh: kantor[.tuGemolong])
      #expect(try await kantor.db.read { try $0.jadwalRetensi(surat.id) } == nil)
      try await persuratan.arsipkan(surat.id, oleh: kantor[.tuGemolong])
      let jadwal = try await kantor.db.read { try $0.jadwalRetensi(surat.id) }
      #expect(
        jadwal?.teks
          == "Aktif sampai 23 November 2027, inaktif sampai 23 November 2031, lalu disimpan permanen")
    }
  }
}

extension Kantor {
  fileprivate func kabar(_ orang: Orang.ID) async throws -> [String] {
    try await db.read {
      try $0.pemberitahuan(bagi: orang).filter { $0.isi.jenis == "tenggat" }.map(\.isi.judul)
    }
  }
}
