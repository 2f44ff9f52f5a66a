import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Nomor

@Suite struct RegisterTests {
  @Test(arguments: Mesin.allCases)
  func `register yang tutup atau belum berlaku menolak`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (awal, esok) = (try hari("2026-01-01"), try hari("2026-03-18"))
      await #expect(throws: NomorError.registerBelumBerlaku(nama: "Register SD", mulai: awal)) {
        try await kantor.pesan(1, "2025-12-31")
      }
      try await kantor.nomor.tutup(
        register: kantor.register, terakhir: hari("2026-03-17"), alasan: "SOTK baru", oleh: kantor.slamet)
      #expect(try await kantor.pesan(1).urut == 1)
      await #expect(throws: NomorError.registerTutup(nama: "Register SD", sejak: esok)) {
        try await kantor.pesan(2, "2026-03-18")
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `satu jenis naskah hanya dinomori satu register pada suatu waktu`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lain = RegisterNomor.ID(rawValue: 303)
      await #expect(throws: NomorError.jenisSudahDilayani(jenis: "SD", register: "Register SD")) {
        try await kantor.nomor.buat(
          register: kantor.registerBaru(lain, kode: "X", jenis: ["ND", "SD"]), oleh: kantor.slamet)
      }
      await #expect(throws: NomorError.kodeSudahAda("SD")) {
        try await kantor.nomor.buat(register: kantor.registerBaru(lain, jenis: ["ND"]), oleh: kantor.slamet)
      }
      try await kantor.nomor.tutup(
        register: kantor.register, terakhir: hari("2026-06-30"), alasan: "SOTK baru", oleh: kantor.slamet)
      try await kantor.nomor.buat(
        register: kantor.registerBaru(lain, mulai: "2026-07-01"), oleh: kantor.slamet)
      let dipakai = try await kantor.db.read { tx in
        try ["2025-12-31", "2026-06-30", "2026-07-01"]
          .map { try tx.register(jenis: "SD", unit: kantor.bagian, pada: hari($0))?.id }
      }
      #expect(dipakai == [nil, kantor.register, lain])
      #expect(
        try await kantor.db.read { try $0.daftarRegister(unit: kantor.bagian) }.map(\.id) == [
          kantor.register, lain,
        ])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `register sekantor yang nomornya dapat sama dikenali`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let nota = RegisterNomor.ID(rawValue: 304)
      try await kantor.nomor.buat(
        register: kantor.registerBaru(nota, kode: "ND", jenis: ["ND"]), oleh: kantor.slamet)
      func kembar(_ hari: Tanggal) async throws -> [RegisterNomor.ID] {
        try await kantor.db.read { try $0.registerSepola($0.register(kantor.register), pada: hari) }.map(\.id)
      }
      #expect(try await kembar(hari("2026-03-17")) == [nota])
      for (mulai, pola, sama) in [
        ("2026-04-01", "{klasifikasi}/{urut}/{jenis}/{unit}", false),
        ("2026-05-01", "{klasifikasi}/{urut:3}/OR", true),
        ("2026-06-01", "{klasifikasi}/{urut}/ND-OR", false),
      ] {
        try await kantor.nomor.ubah(
          pola: PolaNomor(pola), register: nota, mulai: hari(mulai), dasar: "Perbup 9/2026",
          oleh: kantor.slamet)
        #expect(try await kembar(hari(mulai)) == (sama ? [nota] : []), "\(pola)")
      }
      try await kantor.nomor.tutup(
        register: nota, terakhir: hari("2026-05-20"), alasan: "SOTK baru", oleh: kantor.slamet)
      #expect(try await kembar(hari("2026-05-10")) == [nota])
      #expect(try await kembar(hari("2026-05-21")).isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `register kantor lain yang kodenya sama dikenali`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (lain, lagi) = (UnitKerja.ID(rawValue: 21), RegisterNomor.ID(rawValue: 305))
      try await kantor.db.write { tx in
        try tx.insert(
          UnitKerja(
            id: lain, kode: "OR2", jenis: .bagian, nama: "Organisasi Lain", singkatan: "OR", induk: nil,
            kantor: true, berdiri: Tanggal(hariKe: 0)), dasar: "Perda 2/2026")
        var register = try kantor.registerBaru(lagi)
        register.unit = lain
        try tx.buat(register: register)
      }
      func sekode(_ hari: Tanggal) async throws -> [RegisterNomor.ID] {
        try await kantor.db.read { try $0.registerSekode($0.register(kantor.register), pada: hari) }.map(\.id)
      }
      #expect(try await sekode(hari("2026-03-17")) == [lagi])
      // numbers that name no code are told apart by the office that gave them
      for (mulai, pola, sama) in [
        ("2026-04-01", "{klasifikasi}/{urut}/{unit}-1", false), ("2026-05-01", "{klasifikasi}/{urut}", false),
        ("2026-06-01", "{klasifikasi}/{urut}/{unit}", true),
      ] {
        for register in pola.contains("{unit}") ? [kantor.register] : [kantor.register, lagi] {
          try await kantor.nomor.ubah(
            pola: PolaNomor(pola), register: register, mulai: hari(mulai), dasar: "Perbup",
            oleh: kantor.slamet)
        }
        if sama {
          try await kantor.nomor.ubah(
            pola: PolaNomor(pola), register: lagi, mulai: hari(mulai), dasar: "Perbup", oleh: kantor.slamet)
        }
        #expect(try await sekode(hari(mulai)) == (sama ? [lagi] : []), "\(pola)")
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pola yang diubah berlaku sejak tanggalnya dan hitungan berlanjut`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      _ = try await kantor.pesan(1)
      try await kantor.nomor.ubah(
        pola: PolaNomor("{urut:3}/{unit}/{bulan_romawi}/{tahun}"), register: kantor.register,
        mulai: hari("2026-04-01"), dasar: "Perbup 9/2026", oleh: kantor.slamet)
      #expect(try await kantor.pesan(2, "2026-03-31").teks == "000.8.3.3/2/OR")
      #expect(try await kantor.pesan(3, "2026-04-01").teks == "003/OR/IV/2026")
      let register = try await kantor.db.read { try $0.register(kantor.register) }
      #expect(register.pola.map(\.dasar) == ["Perbup 3/2026", "Perbup 9/2026"])
      #expect(register.jenis == ["SD"])
      #expect(register.konsep(tanggal: try hari("2026-03-17"), kantor.isi) == "000.8.3.3/…/OR")
      #expect(register.konsep(tanggal: nil, kantor.isi) == "…/OR/…/…")
    }
  }

  @Test func `kode unit naskah mendahului kode register`() async throws {
    try await Kantor.buka { kantor in
      let isi = KomponenNomor(klasifikasi: "045", unit: "KES")
      let permintaan = PermintaanNomor(
        register: kantor.register, objek: surat(1), tanggal: try hari("2026-03-17"), isi: isi)
      #expect(try await kantor.nomor.pesan(permintaan, oleh: nil).teks == "045/1/KES")
    }
  }

  @Test func `register yang tidak ada disebut`() async throws {
    try await Kantor.buka { kantor in
      await #expect(throws: NomorError.registerTidakDitemukan) {
        try await kantor.nomor.pesan(
          PermintaanNomor(
            register: .init(rawValue: 9), objek: surat(1), tanggal: hari("2026-03-17"), isi: kantor.isi),
          oleh: nil)
      }
    }
  }
}
