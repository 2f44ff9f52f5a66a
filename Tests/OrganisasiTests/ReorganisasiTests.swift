import Bahasa
import Database
import Jejak
import TestKit
import Testing

@testable import Organisasi

@Suite struct ReorganisasiTests {
  @Test(arguments: Mesin.allCases)
  func `nama baru tidak mengubah hari yang lalu`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let dinas = try kabupaten.contoh.unit("17").id
      let besok = kabupaten.hariIni + 1
      try await kabupaten.organisasi.gantiNama(
        dinas, menjadi: "Dinas Komunikasi, Informatika dan Persandian", singkatan: "DISKOMINFOSAN",
        mulai: besok,
        dasar: "Perda 1/2026", oleh: kabupaten.admin)
      #expect(try await kabupaten.struktur().unit[dinas]?.nama == "Dinas Komunikasi dan Informatika")
      #expect(try await kabupaten.struktur(besok).unit[dinas]?.singkatan == "DISKOMINFOSAN")
      let cari: String? = try await kabupaten.db.read {
        try $0.value("SELECT nama FROM unit WHERE id = \(dinas)")
      }
      #expect(cari == "Dinas Komunikasi dan Informatika")
      try await kabupaten.db.write { try $0.segarkanUnit(pada: besok) }
      let nanti: String? = try await kabupaten.db.read {
        try $0.value("SELECT urut_nama FROM unit WHERE id = \(dinas)")
      }
      #expect(nanti == kunciUrut("Dinas Komunikasi, Informatika dan Persandian"))
      let cerita = try await kabupaten.db.read { try $0.cerita("unit", dinas.rawValue) }
      #expect(cerita.map(\.peristiwa) == ["unit.berganti-nama"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `bidang yang pindah membawa seksi dan pejabatnya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let contoh = kabupaten.contoh
      let (bidang, asal, tujuan) = (
        try contoh.unit("05.B1").id, try contoh.unit("05").id, try contoh.unit("17").id
      )
      let hari = kabupaten.hariIni + 10
      try await kabupaten.organisasi.pindahkan(
        bidang, ke: tujuan, mulai: hari, dasar: "Perbup 5/2026", oleh: kabupaten.admin)
      let kini = try await kabupaten.struktur()
      let nanti = try await kabupaten.struktur(hari)
      #expect(kini.kantor(dari: bidang)?.id == asal)
      #expect(nanti.kantor(dari: bidang)?.id == tujuan)
      let konseptor = try contoh.konseptorKesehatan
      #expect(kini.penugasanAktif(konseptor.orang.id).first?.kantor == asal)
      #expect(nanti.penugasanAktif(konseptor.orang.id).first?.kantor == tujuan)
      #expect(nanti.keturunan(dari: tujuan).contains { $0.kode == "05.B1.2" })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `dinas dipecah: yang baru berdiri, bidangnya pindah, yang lama tinggal`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let contoh = kabupaten.contoh
      let hari = kabupaten.hariIni + 40
      let baru = try await kabupaten.organisasi.dirikan(
        UnitBaru(
          kode: "27A", jenis: .dinas, nama: "Dinas Pengendalian Penyakit", singkatan: "DISPP",
          induk: contoh.unit("00").id, pembina: contoh.unit("01.A1").id, kantor: true, berdiri: hari,
          dasar: "Perda 2/2026"),
        oleh: kabupaten.admin)
      try await kabupaten.organisasi.pindahkan(
        contoh.unit("05.B2").id, ke: baru, mulai: hari, dasar: "Perda 2/2026", oleh: kabupaten.admin)
      #expect(try await kabupaten.struktur().unit[baru] == nil)
      let nanti = try await kabupaten.struktur(hari)
      #expect(nanti.anak(dari: baru).map(\.kode) == ["05.B2"])
      #expect(try nanti.anak(dari: contoh.unit("05").id).allSatisfy { $0.kode != "05.B2" })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `unit yang digabung tetap ada kemarin, suratnya sampai ke penerus`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let contoh = kabupaten.contoh
      let (asal, tujuan) = (try contoh.unit("01.08").id, try contoh.unit("01.07").id)
      let hari = kabupaten.hariIni + 5
      let kepala = try kabupaten.jabatan("Kepala Bagian Organisasi").id
      try await kabupaten.organisasi.gabungkan(
        [asal], ke: tujuan, mulai: hari, dasar: "Perbup 6/2026", oleh: kabupaten.admin)
      let kini = try await kabupaten.struktur()
      let nanti = try await kabupaten.struktur(hari)
      #expect(kini.unit[asal] != nil && kini.pemegang(kepala) != nil)
      #expect(nanti.unit[asal] == nil && nanti.pemegang(kepala) == nil)
      #expect(nanti.jabatan[kepala]?.aktif == false)
      #expect(nanti.penerimaSurat(untuk: asal)?.kantor.id == tujuan)
      await #expect(throws: UnitError.sudahBubar) {
        try await kabupaten.organisasi.gantiNama(
          asal, menjadi: "X", singkatan: "X", mulai: hari + 1, dasar: "x", oleh: kabupaten.admin)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `jabatan yang berganti nama tetap dipegang orang yang sama`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let jabatan = try kabupaten.jabatan("Kepala Seksi Promosi Kesehatan").id
      let hari = kabupaten.hariIni + 3
      try await kabupaten.organisasi.gantiNama(
        jabatan, menjadi: "Ketua Tim Promosi Kesehatan", eselon: "", mulai: hari, dasar: "Perbup 7/2026",
        oleh: kabupaten.admin)
      let nanti = try await kabupaten.struktur(hari)
      #expect(try await kabupaten.struktur().jabatan[jabatan]?.nama == "Kepala Seksi Promosi Kesehatan")
      #expect(nanti.jabatan[jabatan]?.nama == "Ketua Tim Promosi Kesehatan")
      #expect(
        try nanti.orang(memegang: jabatan)?.id == kabupaten.contoh.tokoh(.kasiPromosiKesehatan).orang.id)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang tidak masuk akal ditolak di isiannya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let (organisasi, contoh, admin) = (kabupaten.organisasi, kabupaten.contoh, try kabupaten.admin)
      let (dinas, bidang) = (try contoh.unit("05").id, try contoh.unit("05.B1").id)
      let besok = kabupaten.hariIni + 1
      #expect(
        try await galat("induk") {
          try await organisasi.pindahkan(dinas, ke: bidang, mulai: besok, dasar: "x", oleh: admin)
        } == "Unit tidak dapat dipindahkan ke bawah dirinya sendiri.")
      #expect(
        try await galat("mulai") {
          try await organisasi.pindahkan(
            bidang, ke: contoh.unit("17").id, mulai: KabupatenContoh.berdiri, dasar: "x", oleh: admin)
        } == "Perubahan terakhir unit ini berlaku sejak 1 Januari 2017. Pilih hari sesudahnya.")
      #expect(
        try await galat("unit") {
          try await organisasi.bubarkan(dinas, mulai: besok, pengganti: nil, dasar: "x", oleh: admin)
        } != nil)
      #expect(
        try await galat("kode") {
          try await organisasi.dirikan(
            UnitBaru(
              kode: "05", jenis: .dinas, nama: "Dinas Lain", singkatan: "DL", induk: contoh.unit("00").id,
              kantor: true, berdiri: besok, dasar: "x"), oleh: admin)
        } == "Kode 05 sudah dipakai unit lain. Pilih kode yang belum pernah dipakai.")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `struktur yang batal disimpan tidak pernah terlihat`(mesin: Mesin) async throws {
    struct Batal: Error {}
    try await denganKabupaten(mesin) { kabupaten in
      let (jabatan, hari) = (try kabupaten.contoh.sekda.jabatan.id, kabupaten.hariIni)
      await #expect(throws: Batal.self) {
        try await kabupaten.db.write { tx in
          try tx.akhiriSemua(jabatan, sesudah: hari + -1)
          #expect(try tx.struktur(pada: hari).pemegang(jabatan) == nil)
          throw Batal()
        }
      }
      let lain = try kabupaten.contoh.camat("Plupuh").jabatan.id
      try await kabupaten.db.write { try $0.akhiriSemua(lain, sesudah: hari + -1) }
      let kini = try await kabupaten.struktur()
      #expect(kini.pemegang(jabatan) != nil)
      #expect(kini.pemegang(lain) == nil)
    }
  }
}
