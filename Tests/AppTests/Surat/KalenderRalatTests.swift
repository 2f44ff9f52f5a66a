import Bahasa
import Database
import Foundation
import Kalender
import Organisasi
import Persuratan
import Testing
import TestKit

@testable import App

/// What the screens say of a changed calendar, of a second correction, and of a letter that cannot be withdrawn any more.
@Suite struct KalenderRalatTests {
  @Test(arguments: Mesin.allCases)
  func `mencatat kantor tutup mengatakan berapa surat mundur, dan suratnya menjelaskannya`(mesin: Mesin)
    async throws
  {
    try await Maya.buka(mesin) { maya in
      let dunia = try await DuniaSurat(maya)
      let gemolong = try maya.kabupaten.unit("27.13").id
      let terbuka: Int = try await maya.kantaya.db.read {
        try $0.value(
          """
          SELECT COUNT(*) FROM kiriman
          WHERE kantor = \(gemolong) AND status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan')
            AND tenggat >= \(Maya.senin)
          """) ?? 0
      }
      try await maya.melayani { client in
        let admin = try await maya.masuk(.admin, client)
        let camat = try await maya.masuk(.camatGemolong, client)
        let alamat = "/surat-masuk/\(dunia.kiriman)"
        #expect(try await camat.buka(alamat).teks.contains("Mengapa tanggal ini?"))
        let jawaban = try await admin.isi(
          "/administrasi/kalender/libur",
          [
            ("tanggal", "2026-11-26"), ("nama", "Banjir"), ("jenis", "kantor_tutup"), ("unit", "\(gemolong)"),
            ("dasar", "SE Camat"), ("kepastian", "pasti"),
          ])
        #expect(jawaban.status == 303)
        let riwayat = try await admin.buka("/administrasi/kalender/versi").teks
        #expect(riwayat.contains("surat mundur."))
        let surat = try await camat.buka(alamat).teks
        #expect(surat.contains("Semula Senin, 30 November 2026 pukul 16.00 WIB; sejak kalender berubah"))
        #expect(surat.contains("menjadi Selasa, 1 Desember 2026 pukul 16.00 WIB."))
        #expect(surat.contains("Mengapa tanggal ini?"))
        #expect(surat.contains("Tenggat dimundurkan"))
      }
      let mundur: Int = try await maya.kantaya.db.read {
        try $0.value("SELECT COUNT(*) FROM tenggat_berubah") ?? 0
      }
      #expect(mundur > 0 && mundur <= terbuka)
    }
  }

  @Test func `sesudah didisposisikan cabut tidak ditawarkan, ralat ya; ralat kedua dituntun ke penggantinya`()
    async throws
  {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let kadis = try maya.pelaku(.kadisKesehatan)
      let persuratan = maya.kantaya.persuratan
      try await maya.melayani { client in
        let layar = try await maya.masuk(.kadisKesehatan, client)
        let halaman = try await layar.buka("/naskah/\(dunia.terkirim)").teks
        #expect(!halaman.contains("Cabut surat"))
        #expect(halaman.contains("tidak dapat dicabut lagi"))
        #expect(halaman.contains("Ralat dengan surat baru"))
        let mulai = "/naskah/baru?jenis=SD&ralat=\(dunia.terkirim)"
        #expect(try await layar.buka(mulai).status == 200)
        let (satu, dua) = (
          try await persuratan.buatKonsep(
            DuniaSurat.konten(maya), mengganti: dunia.terkirim, kunci: "", oleh: kadis),
          try await persuratan.buatKonsep(
            DuniaSurat.konten(maya), mengganti: dunia.terkirim, kunci: "", oleh: kadis)
        )
        try await persuratan.ajukan(satu, versi: 1, oleh: kadis)
        _ = try await persuratan.tandaTangani(satu, versi: 1, sandi: DemoContoh.sandiSertifikat, oleh: kadis)
        let nomor: String = try await maya.kantaya.db.read {
          try $0.value("SELECT nomor FROM naskah WHERE id = \(satu)") ?? ""
        }
        let lanjut = try await layar.buka(mulai)
        #expect(lanjut.status == 303)
        #expect(lanjut.tujuan == "/naskah/\(satu)")
        let lama = try await layar.buka("/naskah/\(dunia.terkirim)").teks
        #expect(lama.contains("Ralat surat pengganti \(nomor)"))
        #expect(!lama.contains("Ralat dengan surat baru"))
        let konsep = try await layar.buka("/naskah/\(dua)").teks
        #expect(konsep.contains("Konsep ini didahului."))
        #expect(konsep.contains("Ralat surat \(nomor)"))
        #expect(!konsep.contains("Ajukan naskah"))
        let ajukan = try await layar.isi("/naskah/\(dua)/pengajuan", [("versi", "1")])
        #expect(ajukan.status == 409)
        #expect(ajukan.teks.contains("sudah diganti dengan surat nomor \(nomor)"))
      }
    }
  }
}
