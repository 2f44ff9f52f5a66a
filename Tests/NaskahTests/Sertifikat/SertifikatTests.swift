import Database
import Foundation
import Jejak
import Organisasi
import Segel
import TestKit
import Testing

@testable import Naskah

struct SertifikatTests {
  @Test(arguments: Mesin.allCases)
  func `sertifikat diterbitkan, diperbarui, dan dicabut`(_ mesin: Mesin) async throws {
    try await KantorNaskah.buka(mesin) { kantor in
      let sekda = try await kantor.sekdaBersertifikat()
      let pertama = try #require(try await kantor.db.read { try $0.sertifikat(milik: sekda) })
      #expect(pertama.keadaan(pada: kantor.jam.kini) == .berlaku)
      #expect(try await kantor.mesin.statusSertifikat(sekda) == .siap(berlakuSampai: pertama.berlakuSampai))

      let setda = try kantor.kabupaten.sekda.unit.id
      let beres: [String] = try await kantor.db.read {
        try $0.values("SELECT butir FROM kesiapan WHERE unit = \(setda) ORDER BY butir")
      }
      #expect(beres == ["sertifikat"])

      let kedua = try await kantor.mesin.terbitkanSertifikat(
        sekda, sandi: KantorNaskah.sandiSekda, sandiOtoritas: KantorNaskah.sandiOtoritas)
      let riwayat = try await kantor.db.read { try $0.riwayatSertifikat(sekda) }
      #expect(riwayat.map { $0.keadaan(pada: kantor.jam.kini) } == [.berlaku, .diganti])

      try await kantor.mesin.cabutSertifikat(
        kedua.id, .kunciBocor, keterangan: "laptop hilang", sandiOtoritas: KantorNaskah.sandiOtoritas)
      await #expect(throws: SegelError.dicabut) { try await kantor.segel(kantor.suratDinas()) }
      let daftar = try #require(try kantor.mesin.daftarCabut())
      #expect(daftar.hasPrefix("-----BEGIN X509 CRL-----"))
      await #expect(throws: SertifikatError.sudahDicabut) {
        try await kantor.mesin.cabutSertifikat(
          kedua.id, .kunciBocor, keterangan: "lagi", sandiOtoritas: KantorNaskah.sandiOtoritas)
      }
      let jejak = try await kantor.db.read { try $0.cerita("sertifikat", kedua.id.rawValue).map(\.peristiwa) }
      #expect(jejak == ["sertifikat.diterbitkan", "sertifikat.dicabut"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `lima kata sandi salah berturut-turut membuat menunggu, makin lama`(_ mesin: Mesin) async throws {
    try await KantorNaskah.buka(mesin) { kantor in
      _ = try await kantor.sekdaBersertifikat()
      let sekda = try kantor.kabupaten.sekda.orang.id
      func coba(_ sandi: String) async throws {
        _ = try await kantor.mesin.bukaSegel(sekda, sandi: sandi)
      }
      for sisa in (0..<5).reversed() {
        await #expect(throws: TandaTanganError.sandiSalah(sisa: sisa)) { try await coba("salah sama sekali") }
      }
      let lima = kantor.jam.kini
      await #expect(throws: TandaTanganError.tunggu(sampai: lima + 900)) {
        try await coba(KantorNaskah.sandiSekda)
      }
      kantor.jam.maju(901)
      await #expect(throws: TandaTanganError.sandiSalah(sisa: 0)) { try await coba("salah sama sekali") }
      kantor.jam.maju(901)
      await #expect(throws: TandaTanganError.tunggu(sampai: lima + 901 + 1800)) {
        try await coba("salah lagi nih")
      }
      kantor.jam.maju(901)
      try await coba(KantorNaskah.sandiSekda)
      await #expect(throws: TandaTanganError.sandiSalah(sisa: 4)) { try await coba("salah sama sekali") }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tanpa sertifikat dan setelah kedaluwarsa tidak dapat menandatangani`(_ mesin: Mesin) async throws {
    try await KantorNaskah.buka(mesin) { kantor in
      await #expect(throws: SegelError.tidakTerdaftar) { try await kantor.segel(kantor.suratDinas()) }
      let sekda = try await kantor.sekdaBersertifikat()
      let sertifikat = try #require(try await kantor.db.read { try $0.sertifikat(milik: sekda) })
      kantor.jam.maju(sertifikat.berlakuSampai.timeIntervalSince(kantor.jam.kini) - 20 * 86_400)
      #expect(sertifikat.keadaan(pada: kantor.jam.kini) == .hampirBerakhir)
      let batas = kantor.jam.kini + 30 * 86_400
      let sejak = kantor.jam.kini
      #expect(
        try await kantor.db.read { try $0.sertifikatBerakhir(sebelum: batas, sesudah: sejak).map(\.orang) }
          == [sekda])
      kantor.jam.maju(21 * 86_400)
      await #expect(throws: SegelError.kedaluwarsa) { try await kantor.segel(kantor.suratDinas()) }
    }
  }

  @Test func `pemilik mengganti kata sandinya sendiri`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let sekda = try await kantor.sekdaBersertifikat()
      let pelaku = try kantor.kabupaten.sekda.pelaku
      await #expect(throws: SertifikatError.sandiTerlaluPendek) {
        try await kantor.mesin.gantiSandiSertifikat(
          sekda, lama: KantorNaskah.sandiSekda, baru: "pendek", oleh: pelaku)
      }
      await #expect(throws: TandaTanganError.sandiSalah(sisa: 4)) {
        try await kantor.mesin.gantiSandiSertifikat(
          sekda, lama: "bukan yang ini", baru: "kata sandi baru", oleh: pelaku)
      }
      try await kantor.mesin.gantiSandiSertifikat(
        sekda, lama: KantorNaskah.sandiSekda, baru: "kata sandi baru", oleh: pelaku)
      await #expect(throws: TandaTanganError.sandiSalah(sisa: 4)) {
        try await kantor.segel(kantor.suratDinas())
      }
      _ = try await kantor.mesin.bukaSegel(sekda, sandi: "kata sandi baru")
    }
  }

  @Test func `tanda tangan berbarengan oleh satu orang semuanya selesai`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      _ = try await kantor.sekdaBersertifikat()
      let surat = try await kantor.suratDinas()
      let segel = try await withThrowingTaskGroup(of: DokumenSegel.self) { group in
        for _ in 0..<12 { group.addTask { try await kantor.segel(surat) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(segel.count == 12)
    }
  }

  @Test func `otoritas tidak ditimpa, dan kuncinya hanya terbaca pemiliknya`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let otoritas = kantor.mesin.otoritas
      #expect(throws: SertifikatError.otoritasSudahAda) {
        try otoritas.buat(nama: "Lain", organisasi: "Lain", sandi: "kata sandi lain", pada: kantor.jam.kini)
      }
      let hak = try FileManager.default.attributesOfItem(
        atPath: otoritas.folder.appending(path: "otoritas.json").path)
      #expect(hak[.posixPermissions] as? Int == 0o600)
      let orang = try kantor.kabupaten.bupati.orang.id
      await #expect(throws: SertifikatError.sandiOtoritasSalah) {
        try await kantor.mesin.terbitkanSertifikat(orang, sandi: "kata sandi bupati", sandiOtoritas: "salah")
      }
    }
  }
}
