import Bahasa
import Cryptography
import Database
import Foundation
import Jejak
import Organisasi
import Pemberitahuan
import TestKit
import Testing
import Web
import Tugas

@testable import Pungli

@Suite struct PungliTests {
  @Test(arguments: Mesin.allCases) func `yang melapor dan yang menjawab saling membaca lewat kode`(
    mesin: Mesin
  )
    async throws
  {
    try await KantorPungli.buka(mesin) { kantor in
      let pungli = kantor.pungli
      let kode = try await pungli.terima(contoh, bukti: [[1, 2, 3]], untuk: .inspektorat)
      var satu = try await pungli.laporan(kode)
      #expect(satu.isi == contoh)
      #expect(satu.status == .diterima)
      #expect(satu.bukti == 1)
      let kosong = try #require(KodeLaporan("0000-0000-0000-0000"))
      await #expect(throws: PungliError.tidakAda) { try await pungli.laporan(kosong) }

      try await pungli.jawab(satu.id, .ditelaah, "Sebut hari kejadiannya.", oleh: kantor.inspektur)
      try await pungli.tambah("Hari Senin.", kode)
      satu = try await pungli.laporan(kode)
      #expect(satu.status == .ditelaah)
      #expect(satu.pesan.map(\.isi) == ["Sebut hari kejadiannya.", "Hari Senin."])
      #expect(satu.pesan.map(\.petugas) == [true, false])
      try await pungli.jawab(satu.id, .terbukti, "Terima kasih.", oleh: kantor.inspektur)
      await #expect(throws: PungliError.selesai) { try await pungli.tambah("Lagi.", kode) }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `hanya penerimanya yang membuka, dan tidak seorang pun membaca laporan tentang dirinya`(
    mesin: Mesin
  ) async throws {
    try await KantorPungli.buka(mesin) { kantor in
      let pungli = kantor.pungli
      let biasa = try await pungli.laporan(pungli.terima(contoh, bukti: [[9]], untuk: .inspektorat)).id
      let sendiri = try await pungli.laporan(pungli.terima(contoh, bukti: [[9]], untuk: .bupati)).id
      _ = try await pungli.buka(biasa, oleh: kantor.inspektur)
      _ = try await pungli.buka(sendiri, oleh: kantor.bupati)
      for (id, pelaku) in [
        (sendiri, kantor.inspektur), (biasa, kantor.bupati), (biasa, kantor.staf), (sendiri, kantor.staf),
      ] {
        await #expect(throws: PungliError.tidakAda) { try await pungli.buka(id, oleh: pelaku) }
        await #expect(throws: PungliError.tidakAda) { try await pungli.bukti(id, urut: 1, oleh: pelaku) }
        await #expect(throws: PungliError.tidakAda) {
          try await pungli.jawab(id, .terbukti, "Ya.", oleh: pelaku)
        }
      }
      #expect(try await pungli.bukti(biasa, urut: 1, oleh: kantor.inspektur) == [9])
      await #expect(throws: PungliError.tidakAda) {
        try await pungli.bukti(biasa, urut: 2, oleh: kantor.inspektur)
      }
      let jejak = try await kantor.pungli.db.read {
        try $0.values("SELECT peristiwa FROM jejak ORDER BY id", as: String.self)
      }
      #expect(jejak == ["pungli.dibuka", "pungli.dibuka"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `basis data tidak menyimpan apa pun tentang pelapor, dan tidak sehuruf pun dari laporannya`(
    mesin: Mesin
  ) async throws {
    try await KantorPungli.buka(mesin) { kantor in
      let kode = try await kantor.pungli.terima(contoh, bukti: [Array("gambar".utf8)], untuk: .inspektorat)
      try await kantor.pungli.tambah("Pesan susulan dari pelapor.", kode)
      let semua = try await kantor.pungli.db.read { tx in
        let laporan = try tx.all("SELECT kode, isi, diterima FROM laporan_pungli") {
          [try $0["kode"] as [UInt8], try $0["isi"] as [UInt8]]
        }
        return laporan.flatMap(\.self)
          + (try tx.values("SELECT isi FROM pesan_pungli", as: [UInt8].self))
          + (try tx.values("SELECT isi FROM bukti_pungli", as: [UInt8].self))
      }
      #expect(semua.count == 4)
      for satu in semua {
        let teks = String(decoding: satu, as: UTF8.self)
        // Words of four letters and more: two letters stand in a kilobyte of chance once in sixty times.
        for bocor in ["Rp150", "petugas", "susulan", "gambar", kode.angka, kode.description] {
          #expect(!teks.contains(bocor))
        }
      }
      let jejak = try await kantor.pungli.db.read { try $0.value("SELECT COUNT(*) FROM jejak", as: Int.self) }
      #expect(jejak == 0)
      // Kuncinya sendiri: kunci lain tidak membukanya.
      let lain = Pungli(
        db: kantor.pungli.db, kunci: try KunciPungli(induk: [UInt8](repeating: 8, count: 32)),
        now: kantor.pungli.now)
      await #expect(throws: PungliError.tidakAda) { try await lain.laporan(kode) }
    }
  }

  @Test func `kode dibaca dengan atau tanpa garis, huruf kecil, dan huruf yang mirip angka`() throws {
    let kode = try KodeLaporan()
    #expect(KodeLaporan(kode.description) == kode)
    #expect(KodeLaporan(kode.angka.lowercased()) == kode)
    #expect(KodeLaporan(" \(kode.description.replacing("-", with: " ")) ") == kode)
    #expect(KodeLaporan("OOOO-IIII-LLLL-0000") == KodeLaporan("0000-1111-1111-0000"))
    for salah in ["", "7K3M", "7K3M-92QX-A1B2-C3D", "7K3M-92QX-A1B2-C3D4-E", "7K3M-92QX-A1B2-C3D!"] {
      #expect(KodeLaporan(salah) == nil)
    }
  }

  @Test func `isian yang tidak dapat dipakai ditandai di tempatnya`() throws {
    let teks = TeksPungli(.id)
    var form = LaporForm(uraian: "pendek", jumlah: "banyak", permohonan: "7K3M")
    #expect(throws: FieldErrors.self) { try form.terbaca(teks) }
    do { _ = try form.terbaca(teks) } catch {
      #expect(Set(error.fields.keys) == ["uraian", "jumlah", "permohonan"])
    }
    form = LaporForm(
      uraian: contoh.uraian, jumlah: "Rp 150.000", permohonan: "7k3m92qx", tentang_inspektorat: "1")
    let isi = try form.terbaca(teks)
    #expect(isi.jumlah == 150_000)
    #expect(isi.permohonan == "7K3M-92QX")
    #expect(form.penerima == .bupati)
  }

  private let contoh = IsiLaporan(
    uraian: "Seorang petugas meminta Rp150.000 agar berkas saya didahulukan.", pelaku: "Petugas loket",
    waktu: "awal November", kantor: "Kecamatan Gemolong", jumlah: 150_000, permohonan: "7K3M-92QX", kontak: ""
  )
}
