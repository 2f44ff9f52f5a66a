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

@Suite struct KirimTests {
  @Test(arguments: Mesin.allCases)
  func `surat untuk semua desa dan kelurahan sampai sekaligus, yang belum siap lewat kecamatannya`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      var konten = try kantor.konten("SE")
      konten.tujuan = [.kelompok("semua-desa-kelurahan"), .unit(try kantor.unit("27.13.2004"), up: "")]
      let id = try await kantor.terkirim(konten)
      let kiriman = try await kantor.kiriman(id)
      let desa = kantor.kabupaten.struktur.kantor.filter { $0.jenis == .desa || $0.jenis == .kelurahan }
      #expect(Set(kiriman.map(\.untuk)) == Set(desa.map(\.id)))
      #expect(kiriman.count == desa.count)
      #expect(Set(kiriman.map(\.dikirim)) == [Jam.senin])
      for satu in desa {
        let sampai = try #require(kiriman.first { $0.untuk == satu.id })
        #expect(sampai.kantor == (satu.siap ? satu.id : satu.induk))
      }
      let lewat = try await kantor.kiriman(id, di: "27.02.2013")
      let plupuh = try kantor.unit("27.02")
      #expect(lewat.kantor == plupuh)
      let camat = try kantor.tu("27.02")
      let baru = try await kantor.db.read { try $0.daftar(.baru, for: camat, Potongan()).baris }
      #expect(baru.map(\.id) == [lewat.id])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `layar yang terbuka mendapat baris surat barunya sendiri, yang rahasia hanya sampulnya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(ke: ["27.13", "27.02"], keamanan: .rahasia))
      func baris(_ pelaku: Pelaku) async throws -> [String] {
        try await kantor.db.read { try $0.barisSuratBaru(id, for: pelaku, pada: Jam.senin) }.map(\.title)
      }
      let camat = kantor[.camatGemolong]
      #expect(try await baris(camat) == [try await kantor.db.read { try $0.naskah(id)?.konten.hal }])
      #expect(try await baris(kantor[.tuGemolong]) == ["Surat rahasia"])
      #expect(try await baris(kantor.tu("27.02")).count == 1)
      #expect(try await baris(kantor[.kadesBrangkal]) == [])
      let surat = try await kantor.kiriman(id, di: "27.13")
      try await kantor.persuratan.agendakan(surat.id, oleh: camat)
      #expect(try await baris(camat) == [], "no longer new")
    }
  }

  @Test(arguments: Mesin.allCases) func `tembusan tanpa tenggat, dan tujuan utama menang atas tembusan`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(
        try kantor.konten(ke: ["27.13", "27.02"], tembusan: ["27.13", "03"]))
      let kiriman = try await kantor.kiriman(id)
      #expect(kiriman.count == 3)
      #expect(try await kantor.kiriman(id, di: "27.13").jenis == .utama)
      let tembusan = try await kantor.kiriman(id, di: "03")
      #expect(tembusan.jenis == .tembusan)
      #expect(tembusan.tenggat == nil)
      #expect(kiriman.filter { $0.jenis == .utama }.allSatisfy { $0.tenggat != nil })
    }
  }

  @Test(arguments: Mesin.allCases) func `tenggat mengikuti kecepatan dan hari kerja`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (amatSegera, segera) = (
        try await tenggat("amat_segera", kantor), try await tenggat("segera", kantor)
      )
      #expect(amatSegera == Jam.senin + 24 * 3600)
      #expect(segera == Jam.senin + 48 * 3600)
      let sepekan = try await tenggat("biasa", kantor)
      // Senin 30 November, tutup kantor 16.00
      #expect(sepekan == (Tanggal(Jam.senin) + 7).awal() + 16 * 3600)
      kantor.jam.maju(hari: 29)
      let akhirTahun = try await tenggat("biasa", kantor)
      // From Selasa 22 Desember; 24 and 25 Desember are free: Kamis 31 Desember
      #expect(akhirTahun == (Tanggal(Jam.senin) + 38).awal() + 16 * 3600)
    }
  }

  private func tenggat(_ kecepatan: String, _ kantor: Kantor) async throws -> Date? {
    let id = try await kantor.terkirim(try kantor.konten(kecepatan: kecepatan))
    return try await kantor.kiriman(id, di: "27.13").tenggat
  }

  @Test(arguments: Mesin.allCases) func `pihak luar mendapat surel, bukan agenda`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      var konten = try kantor.konten()
      konten.tujuan += [
        .luar(nama: "Direktur PDAM", alamat: "Jalan Raya 1", surel: "pdam@contoh.id"),
        .luar(nama: "Ketua Karang Taruna", alamat: "Gemolong", surel: ""),
      ]
      let id = try await kantor.terkirim(konten)
      #expect(try await kantor.kiriman(id).count == 1)
      let surel: [String] = try await kantor.db.read {
        try $0.values("SELECT alamat FROM surel_tujuan ORDER BY id")
      }
      #expect(surel == ["pdam@contoh.id"])
    }
  }

  @Test(arguments: Mesin.allCases) func `dicabut: penerima dan halaman verifikasi langsung tahu`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(ke: ["27.13", "03"]))
      try await kantor.persuratan.baca(
        try await kantor.kiriman(id, di: "27.13").id, oleh: kantor[.camatGemolong])
      await #expect(throws: NaskahError.alasanWajib) {
        try await kantor.persuratan.cabut(id, alasan: "", oleh: kantor[.tuKesehatan])
      }
      await #expect(throws: NaskahError.tidakDitemukan) {
        try await kantor.persuratan.cabut(id, alasan: "iseng", oleh: kantor[.camatGemolong])
      }
      try await kantor.persuratan.cabut(id, alasan: "Salah tanggal", oleh: kantor[.tuKesehatan])
      #expect(try await kantor.naskah(id).status == .dicabut)
      let kiriman = try await kantor.kiriman(id)
      #expect(kiriman.allSatisfy { $0.status == .dicabut })
      let kode = try #require(try await kantor.naskah(id).kode.flatMap { KodeDokumen($0) })
      #expect(try await kantor.mesin.verifikasi(kode)?.status == .dicabut)
      let satu = try await kantor.kiriman(id, di: "27.13")
      await #expect(throws: KirimanError.statusTidakSesuai(.dicabut, untuk: "didisposisikan")) {
        _ = try await kantor.disposisikan(satu.id)
      }
      await #expect(throws: NaskahError.statusTidakSesuai(.dicabut, untuk: "dicabut")) {
        try await kantor.persuratan.cabut(id, alasan: "lagi", oleh: kantor[.tuKesehatan])
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat Bupati dicabut Bupati atau tata usaha yang menomorinya, bukan kantor penyusun`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let konten = try kantor.konten("SE", ttd: .bupati)
      for pencabut in [Tokoh.bupati, .tuSetda] {
        let id = try await kantor.diajukan(konten)
        try await kantor.parafSemua(id)
        try await kantor.tandaTangan(id, oleh: .bupati)
        for lain in [Tokoh.kadisKesehatan, .tuKesehatan, .konseptorKesehatan, .sekda] {
          await #expect(throws: NaskahError.bukanWewenang, "\(lain)") {
            try await kantor.persuratan.cabut(id, alasan: "iseng", oleh: kantor[lain])
          }
        }
        try await kantor.persuratan.cabut(id, alasan: "Salah tanggal", oleh: kantor[pencabut])
        #expect(try await kantor.naskah(id).status == .dicabut)
        let kabar = try await kantor.db.read { tx in
          try tx.pemberitahuan(bagi: kantor[.bupati].orang).filter { $0.isi.tautan.hasSuffix("/\(id)") }
        }
        #expect(kabar.contains { $0.isi.judul.contains("dicabut oleh") } == (pencabut == .tuSetda))
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sesudah penerima bekerja surat tidak dicabut, juga bila sudah selesai`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (kiriman, id) = try await kantor.suratMasuk()
      let disposisi = try #require(try await kantor.disposisikan(kiriman.id).first)
      await #expect(throws: NaskahError.sudahAdaPenerimaBekerja) {
        try await kantor.persuratan.cabut(id, alasan: "Salah", oleh: kantor[.kadisKesehatan])
      }
      try await kantor.persuratan.terimaLaporan(disposisi.id, oleh: kantor[.camatGemolong])
      #expect(try await kantor.kiriman(kiriman.id).status == .selesai)
      await #expect(throws: NaskahError.sudahAdaPenerimaBekerja) {
        try await kantor.persuratan.cabut(id, alasan: "Salah", oleh: kantor[.kadisKesehatan])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `ralat: halaman verifikasi surat lama menunjuk ke yang baru`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.terkirim(try kantor.konten())
      let konten = try kantor.konten(hal: "Ralat kewaspadaan demam berdarah")
      let kode = try #require(try await kantor.naskah(lama).kode.flatMap { KodeDokumen($0) })
      let baru = try await kantor.persuratan.buatKonsep(
        konten, mengganti: lama, kunci: "", oleh: kantor[.kadisKesehatan])
      try await kantor.persuratan.ajukan(baru, versi: 1, oleh: kantor[.kadisKesehatan])
      try await kantor.tandaTangan(baru)
      let pertama = try #require(try await kantor.naskah(baru).kode.flatMap { KodeDokumen($0) })
      #expect(try await kantor.mesin.verifikasi(kode)?.status == .diganti)
      #expect(try await kantor.mesin.verifikasi(pertama)?.status == .berlaku)
      #expect(try await kantor.mesin.verifikasi(kode)?.pengganti == pertama)
    }
  }
}
