import Bahasa
import Berkas
import Database
import Foundation
import TestKit
import Testing

@testable import Perizinan

@Suite("Pemohon yang masuk ke akunnya")
struct PemohonTests {
  private let wati = Pemohon(id: 41, nama: "Wati Contoh", meja: "/warga")
  private let joko = Pemohon(id: 42, nama: "Joko Contoh", meja: "/warga")

  private func mulai(_ kantor: KantorIzin, _ pemohon: Pemohon? = nil) async throws -> String {
    try await kantor.perizinan.mulai(
      PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah),
      milik: pemohon)
  }

  private func unggah(_ kantor: KantorIzin, _ syarat: String, _ kunci: String) async throws {
    let berkas = try await kantor.perizinan.gudang.terima(
      DrafTests.pdf, nama: "\(syarat).pdf", rahasia: true)
    try await kantor.perizinan.unggah(berkas, syarat, kunci: kunci)
  }

  @Test(
    "Daftarnya berisi yang ia ajukan selagi masuk, dan yang ia tambahkan sendiri", arguments: Mesin.allCases)
  func daftar(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      let draf = try await mulai(kantor, wati)
      let lain = try await mulai(kantor)
      #expect(try await perizinan.permohonan(milik: wati).isi.map(\.kunci) == [draf])
      #expect(try await perizinan.permohonan(milik: joko).isi.isEmpty)
      let (paket, tanda) = try await PaketTests.terkirim(kantor)
      try await perizinan.simpanMilik("https://kantaya.test/permohonan/paket/\(paket)", wati)
      try await perizinan.simpanMilik(lain, wati)
      #expect(Set(try await perizinan.permohonan(milik: wati).isi.map(\.kunci)) == [draf, lain, paket])
      // Yang diketahui siapa saja bukan bukti bahwa itu miliknya.
      for salah in [tanda[0].kode, "bukan-kunci", ""] {
        await #expect(throws: FieldErrors.self) { try await perizinan.simpanMilik(salah, joko) }
      }
      #expect(try await perizinan.permohonan(milik: joko).isi.isEmpty)
      let tersimpan = try await kantor.db.read {
        try $0.values("SELECT kunci FROM milik_izin", as: [UInt8].self)
      }
      #expect(tersimpan.allSatisfy { !String(decoding: $0, as: UTF8.self).contains(draf) })
    }
  }

  @Test("Dokumennya dapat ia pakai lagi; orang lain tidak", arguments: Mesin.allCases)
  func pakaiLagi(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      let lama = try await mulai(kantor, wati)
      try await unggah(kantor, "ktp", lama)
      try await unggah(kantor, "gambar", lama)
      let baru = try await mulai(kantor, wati)
      guard case .draf(let draf) = try await perizinan.milik(baru, wati) else {
        Issue.record("bukan draf")
        return
      }
      // Gambar bangunan tidak ditandai boleh dipakai lagi.
      #expect(draf.lama.keys.sorted() == ["ktp"])
      let ktp = try #require(draf.lama["ktp"])
      guard case .draf(let asing) = try await perizinan.milik(baru, joko) else {
        Issue.record("bukan draf")
        return
      }
      #expect(asing.lama.isEmpty)
      await #expect(throws: PermohonanError.tidakAda) {
        try await perizinan.pakaiLagi(ktp.id, "ktp", kunci: baru, joko)
      }
      await #expect(throws: PermohonanError.tidakAda) {
        try await perizinan.pakaiLagi(ktp.id, "sppt-pbb", kunci: baru, wati)
      }
      try await perizinan.pakaiLagi(ktp.id, "ktp", kunci: baru, wati)
      guard case .draf(let terisi) = try await perizinan.milik(baru, wati) else {
        Issue.record("bukan draf")
        return
      }
      #expect(terisi.dokumen.map(\.berkas) == [ktp.berkas])
      #expect(terisi.lama.isEmpty)
      // Di dalam paket sekali untuk semua yang memintanya.
      let paket = try await PaketTests.mulai(kantor)
      try await perizinan.pakaiLagi(ktp.id, "ktp", kunci: paket, wati)
      guard case .draf(let sepaket) = try await perizinan.paket(paket, wati) else {
        Issue.record("bukan draf")
        return
      }
      #expect(sepaket.dokumen.values.flatMap(\.self).map(\.berkas) == [ktp.berkas, ktp.berkas])
    }
  }

  @Test("Dari register terisi yang disebut definisi, dan tidak yang lain")
  func register() async throws {
    try await KantorIzin.buka { kantor in
      let layanan = try #require(
        try await kantor.perizinan.layananBerlaku().first { $0.kode == "imb-rumah-sederhana" })
      let register = IsiDariRegister(
        layanan.isian, [.nik: "3314010101800001", .nama: "Wati Contoh", .pekerjaan: "Petani"], alamat: "/x")
      #expect(register.terisi == ["nik": "3314010101800001", "nama": "Wati Contoh"])
      #expect(IsiDariRegister([], alamat: "/x").alamat == nil)
    }
  }
}
