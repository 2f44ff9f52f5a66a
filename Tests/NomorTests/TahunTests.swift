import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Nomor

@Suite struct TahunTests {
  @Test(arguments: Mesin.allCases)
  func `nomor mulai lagi dari satu pada tahun baru`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try kantor.jam.putar(ke: "2026-12-31")
      #expect(try await kantor.pesan(1, "2026-12-31").urut == 1)
      await #expect(throws: NomorError.tahunBelumDibuka(register: "Register SD", tahun: 2027)) {
        try await kantor.pesan(2, "2027-01-01")
      }
      try kantor.jam.putar(ke: "2027-01-01")
      #expect(try await kantor.pesan(2, "2027-01-01").urut == 1)
      #expect(try await kantor.pesan(3, "2026-12-31").urut == 2)
      await #expect(throws: NomorError.nomorTahunLain("000.8.3.3/1/OR", tahun: 2026)) {
        try await kantor.pesan(1, "2027-01-02")
      }
      #expect(try await kantor.semua(2027).count == 1)
      #expect(try await kantor.temuan() == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tahun yang dibuka tata usaha melanjutkan nomor di atas kertas`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let manual = RegisterNomor.ID(rawValue: 302)
      try await kantor.nomor.buat(
        register: kantor.registerBaru(manual, kode: "ST", jenis: ["ST"], tahunBaru: .manual),
        oleh: kantor.slamet)
      let permintaan = PermintaanNomor(
        register: manual, objek: surat(1), tanggal: try hari("2026-03-17"), isi: kantor.isi)
      await #expect(throws: NomorError.tahunBelumDibuka(register: "Register ST", tahun: 2026)) {
        try await kantor.nomor.pesan(permintaan, oleh: nil)
      }
      try await kantor.nomor.bukaTahun(2026, register: manual, awal: 457, oleh: kantor.slamet)
      #expect(try await kantor.nomor.pesan(permintaan, oleh: nil).urut == 457)
      await #expect(throws: NomorError.tahunSudahDibuka(register: "Register ST", tahun: 2026)) {
        try await kantor.nomor.bukaTahun(2026, register: manual, oleh: kantor.slamet)
      }
      #expect(try await kantor.temuan() == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tahun ditutup hanya bila tidak ada nomor yang menggantung`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let nomor = try await kantor.pesan(1)
      await #expect(throws: NomorError.tahunMasihMenggantung(register: "Register SD", tahun: 2026, jumlah: 1))
      {
        try await kantor.nomor.tutupTahun(2026, register: kantor.register, oleh: kantor.slamet)
      }
      _ = try await kantor.nomor.pakai(nomor.id)
      try await kantor.nomor.tutupTahun(2026, register: kantor.register, oleh: kantor.slamet)
      await #expect(throws: NomorError.tahunDitutup(register: "Register SD", tahun: 2026)) {
        try await kantor.pesan(2)
      }
      await #expect(throws: NomorError.tahunDitutup(register: "Register SD", tahun: 2026)) {
        try await kantor.sisipkan(
          kantor.permintaan(3), setelah: 1, alasan: "terlambat", oleh: kantor.slamet)
      }
      await #expect(throws: NomorError.tahunBelumDibuka(register: "Register SD", tahun: 2031)) {
        try await kantor.nomor.tutupTahun(2031, register: kantor.register, oleh: kantor.slamet)
      }
    }
  }
}
