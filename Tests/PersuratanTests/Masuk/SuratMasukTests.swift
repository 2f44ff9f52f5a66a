import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Pemberitahuan
import Testing
import TestKit

@testable import Persuratan

@Suite struct SuratMasukTests {
  @Test(arguments: Mesin.allCases) func `tembusan dibaca dan diarsipkan, tidak didisposisikan`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten(ke: ["03"], tembusan: ["27.13"]))
      let surat = try await kantor.kiriman(id, di: "27.13")
      await #expect(throws: KirimanError.hanyaTembusan) {
        _ = try await kantor.disposisikan(surat.id)
      }
      await #expect(throws: KirimanError.hanyaTembusan) {
        let camat = kantor[.camatGemolong]
        _ = try await kantor.db.read { tx in
          try LembarDisposisi.muat(surat.id, induk: nil, camat, pada: Jam.senin, tx)
        }
      }
      #expect(KirimanError.hanyaTembusan.reason == .forbidden)
      try await kantor.persuratan.baca(surat.id, oleh: kantor[.camatGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .dibaca)
      try await kantor.persuratan.selesaikan(surat.id, catatan: "Diketahui", oleh: kantor[.tuGemolong])
      try await kantor.persuratan.arsipkan(surat.id, oleh: kantor[.tuGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .diberkaskan)
    }
  }

  @Test(arguments: Mesin.allCases) func `salah alamat dikembalikan dengan alasan, selama belum ada disposisi`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, naskah) = try await kantor.suratMasuk()
      await #expect(throws: KirimanError.alasanWajib) {
        try await kantor.persuratan.tolakSalahAlamat(surat.id, alasan: " ", oleh: kantor[.tuGemolong])
      }
      try await kantor.persuratan.tolakSalahAlamat(
        surat.id, alasan: "Untuk Kecamatan Plupuh", oleh: kantor[.tuGemolong])
      let ditolak = try await kantor.kiriman(surat.id)
      #expect(ditolak.status == .ditolak)
      #expect(ditolak.alasan == "Untuk Kecamatan Plupuh")
      #expect(try await kantor.db.read { try $0.sebaran(naskah).ditolak } == 1)
      let konseptor = try #require(try await kantor.db.read { try $0.naskah(naskah)?.konseptor })
      let kabar = try await kantor.db.read { try $0.pemberitahuan(bagi: konseptor).map(\.isi) }
      #expect(
        kabar.contains { $0.judul.contains("Kecamatan Gemolong: salah alamat") && $0.isi.contains("Plupuh") })

      let (lain, _) = try await kantor.suratMasuk()
      _ = try await kantor.disposisikan(lain.id)
      await #expect(throws: KirimanError.sudahDidisposisikan) {
        try await kantor.persuratan.tolakSalahAlamat(
          lain.id, alasan: "Bukan kami", oleh: kantor[.camatGemolong])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `tanpa disposisi surat selesai dengan catatan, lalu diarsipkan`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      await #expect(throws: KirimanError.statusTidakSesuai(.terkirim, untuk: "diselesaikan")) {
        try await kantor.persuratan.selesaikan(surat.id, catatan: "", oleh: kantor[.tuGemolong])
      }
      try await kantor.persuratan.agendakan(surat.id, oleh: kantor[.tuGemolong])
      await #expect(throws: KirimanError.statusTidakSesuai(.diterima, untuk: "diarsipkan")) {
        try await kantor.persuratan.arsipkan(surat.id, oleh: kantor[.tuGemolong])
      }
      try await kantor.persuratan.selesaikan(surat.id, catatan: "Untuk diketahui", oleh: kantor[.tuGemolong])
      try await kantor.persuratan.arsipkan(surat.id, oleh: kantor[.tuGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .diberkaskan)
      let arsip = try await kantor.db.read {
        try $0.daftar(.arsip, for: kantor[.tuGemolong], Potongan()).baris
      }
      #expect(arsip.map(\.id) == [surat.id])
      #expect(try await kantor.jejak("kiriman.selesai").map(\.keterangan) == ["Untuk diketahui"])
    }
  }

  @Test(arguments: Mesin.allCases) func `selama disposisi berjalan surat belum selesai`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let disposisi = try await kantor.disposisikan(surat.id, kepada: [.sekcamGemolong, .tuGemolong])
      try await kantor.persuratan.tolakDisposisi(
        disposisi[0].id, alasan: "Cuti", oleh: kantor[.sekcamGemolong])
      await #expect(throws: KirimanError.masihDikerjakan(1)) {
        try await kantor.persuratan.selesaikan(surat.id, catatan: "", oleh: kantor[.tuGemolong])
      }
      try await kantor.persuratan.tolakDisposisi(disposisi[1].id, alasan: "Cuti", oleh: kantor[.tuGemolong])
      try await kantor.persuratan.selesaikan(
        surat.id, catatan: "Saya kerjakan sendiri", oleh: kantor[.camatGemolong])
      #expect(try await kantor.kiriman(surat.id).status == .selesai)
    }
  }

  @Test(arguments: Mesin.allCases) func `penerima disposisi melihat suratnya tetapi tidak mengurusnya`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk(di: "27.13.2004")
      _ = try await kantor.disposisikan(surat.id, oleh: .kadesBrangkal, kepada: [.sekdesBrangkal])
      let pelaksana = try kantor.pimpinan("27.13.1")
      await #expect(throws: KirimanError.tidakDitemukan) {
        try await kantor.persuratan.arsipkan(surat.id, oleh: pelaksana)
      }
      let (camat, _) = try await kantor.suratMasuk()
      let kasi = try kantor.kabupaten.pimpinan("27.13.1")
      try await kantor.persuratan.disposisikan(
        camat.id, dengan: DisposisiIsian(perintah: [.init(kepada: kasi.jabatan.id)], instruksi: ["wakili"]),
        kunci: "",
        oleh: kantor[.camatGemolong])
      _ = try await kantor.persuratan.berkasKiriman(camat.id, oleh: kasi.pelaku)
      for tindakan in [
        { try await kantor.persuratan.selesaikan(camat.id, catatan: "", oleh: kasi.pelaku) },
        { try await kantor.persuratan.tolakSalahAlamat(camat.id, alasan: "Bukan", oleh: kasi.pelaku) },
        { try await kantor.persuratan.agendakan(camat.id, oleh: kasi.pelaku) },
      ] as [@Sendable () async throws -> Void] {
        await #expect(throws: KirimanError.bukanWewenang) { try await tindakan() }
      }
    }
  }
}
