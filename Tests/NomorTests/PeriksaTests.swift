import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Nomor

@Suite struct PeriksaTests {
  @Test(arguments: Mesin.allCases)
  func `nomor yang dihapus di belakang program ditemukan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      for objek in 1...9 { _ = try await kantor.pesan(Int64(objek)) }
      try await kantor.db.write { _ = try $0.run("DELETE FROM nomor WHERE urut IN (1, 4, 5, 9)") }
      let register = kantor.register
      let temuan = try await kantor.temuan()
      #expect(
        Set(temuan) == [
          .celah(register: register, tahun: 2026, dari: 4, sampai: 5),
          .celah(register: register, tahun: 2026, dari: 1, sampai: 1),
          .penghitung(register: register, tahun: 2026, berikut: 10, terbesar: 8),
        ])
      #expect(temuan.map(\.teks).contains("Register 300 tahun 2026: nomor 4–5 hilang"))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `register yang dikosongkan ditemukan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.pesan(1)
      try await kantor.db.write { _ = try $0.run("DELETE FROM nomor") }
      #expect(
        try await kantor.temuan() == [
          .penghitung(register: kantor.register, tahun: 2026, berikut: 2, terbesar: nil)
        ])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nomor dan naskah ganda ditemukan bila penjaganya dicopot`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.pesan(1)
      let salinan: @Sendable (Tx) throws -> Void = { tx in
        _ = try tx.run(
          """
          INSERT INTO nomor (id, register, tahun, urut, teks, tanggal, status, objek_jenis, objek, dipesan_pada)
          SELECT id + 1, register, tahun, urut, teks, tanggal, status, objek_jenis, objek, dipesan_pada FROM nomor
          """)
      }
      await #expect(throws: DatabaseError.self) { try await kantor.db.write { try salinan($0) } }
      let tanpaPenjaga = Migration("uji/0001-tanpa-penjaga", "DROP INDEX nomor_urut; DROP INDEX nomor_objek;")
      try await kantor.db.migrate(Kantor.migrations + [tanpaPenjaga])
      try await kantor.db.write { try salinan($0) }
      #expect(
        Set(try await kantor.temuan()) == [
          .ganda(register: kantor.register, tahun: 2026, urut: 1, sisipan: "", jumlah: 2),
          .objekGanda(jenis: "surat", objek: 1, jumlah: 2),
        ])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `skema menolak nomor batal tanpa alasan dan nomor tanpa pemilik`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.pesan(1)
      let perintah: [SQL] = [
        "UPDATE nomor SET status = 'batal', dibatalkan_pada = 1",
        "UPDATE nomor SET objek = NULL, objek_jenis = NULL",
        "UPDATE nomor SET status = 'terpakai'", "UPDATE nomor SET sisipan = 'a'",
        "UPDATE nomor SET teks = ''",
      ]
      for perintah in perintah {
        await #expect(throws: DatabaseError.self) { try await kantor.db.write { _ = try $0.run(perintah) } }
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pemesanan yang menggantung terlihat`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.pesan(1)
      let dipakai = try await kantor.pesan(2)
      _ = try await kantor.nomor.pakai(dipakai.id)
      let waktu = kantor.jam.sekarang
      let menggantung = try await kantor.db.read { tx in
        (
          try tx.nomorMenggantung(sebelum: waktu.addingTimeInterval(1)).map(\.id),
          try tx.nomorMenggantung(sebelum: waktu).map(\.id)
        )
      }
      #expect(menggantung.0 == [lama.id])
      #expect(menggantung.1 == [])
    }
  }
}
