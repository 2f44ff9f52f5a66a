import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import Naskah
import Organisasi
import TestKit
import Testing
import Web

@testable import Administrasi

/// A permit by the administrator, a passphrase by its owner, an end with a reason.
@Suite struct SertifikatSayaTests {
  static let sandi = "gerimis pagi di waduk"

  @Test func `pejabat menerbitkan sendiri sesudah diizinkan, lalu mencabutnya`() async throws {
    try await denganLoket(.sqlite) { loket in
      try loket.siapkanOtoritas()
      let camat = try loket.contoh.camat("Gemolong")
      let (admin, pemilik) = (try await loket.masuk(loket.contoh.admin), try await loket.masuk(camat))

      let belum = try await loket.kirim(
        Rute.sertifikatSaya(), ["cara": "terbit", "baru": Self.sandi, "ulang": Self.sandi], pemilik)
      #expect(belum.status == .forbidden)

      let tanpaAlasan = try await loket.kirim(Rute.izinSertifikat(camat.orang.id), ["tahun": "2"], admin)
      #expect(tanpaAlasan.status == .unprocessableContent)
      let izin = try await loket.kirim(
        Rute.izinSertifikat(camat.orang.id), ["tahun": "2", "alasan": "bertatap muka"], admin)
      #expect(izin.status == .seeOther)

      let beda = try await loket.kirim(
        Rute.sertifikatSaya(), ["cara": "terbit", "baru": Self.sandi, "ulang": "lain sekali"], pemilik)
      #expect(beda.status == .unprocessableContent)
      let terbit = try await loket.kirim(
        Rute.sertifikatSaya(), ["cara": "terbit", "baru": Self.sandi, "ulang": Self.sandi], pemilik)
      #expect(terbit.status == .seeOther)
      let ada = try #require(try await loket.db.read { try $0.sertifikat(milik: camat.orang.id) })
      #expect(try await loket.db.read { try $0.izinSertifikat(camat.orang.id, pada: .distantPast) } == nil)

      let cabut = try await loket.kirim(
        Rute.pencabutanSaya(), ["sebab": "1", "alasan": "ponsel hilang"], pemilik)
      #expect(cabut.status == .seeOther)
      #expect(try await loket.db.read { try $0.sertifikat(ada.id) }?.dicabut != nil)
      #expect(try await loket.administrasi.mesin.daftarCabut() != nil)
    }
  }

  @Test func `tidak seorang pun mengizinkan dirinya sendiri`() async throws {
    try await denganLoket(.sqlite) { loket in
      try loket.siapkanOtoritas()
      let admin = try loket.contoh.admin
      let sesi = try await loket.masuk(admin)
      let izin = try await loket.kirim(
        Rute.izinSertifikat(admin.orang.id), ["tahun": "2", "alasan": "kenal diri"], sesi)
      #expect(izin.status == .unprocessableContent)
    }
  }
}

extension Loket {
  /// An authority whose passphrase the service keeps.
  func siapkanOtoritas() throws {
    try mesin.otoritas.buat(
      nama: "Otoritas uji", organisasi: "Pemerintah Kabupaten", sandi: SertifikatSayaTests.sandi,
      pada: administrasi.now(), biaya: Self.biaya)
    try mesin.otoritas.simpan(sandi: SertifikatSayaTests.sandi)
  }
}
