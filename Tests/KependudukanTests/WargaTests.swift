import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Akun warga: dibuka dengan bukti dan kode, tidak pernah menjadi tempat menebak NIK.
struct WargaTests {
  @Test(arguments: Mesin.allCases)
  func `akun terbuka dengan bukti yang lengkap dan kodenya habis sekali pakai`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let kode = try await daerah.kependudukan.beriKodeWarga(keluarga.suparmi, oleh: daerah.petugas)
      let bukti = try await daerah.bukti(keluarga, kode)
      let token = try await daerah.kependudukan.daftarWarga(bukti, sandi: "kalimat rahasia saya")
      let warga = try await daerah.warga(token)
      #expect(warga?.id == keluarga.suparmi)
      await #expect(throws: WargaError.tidakCocok) {
        try await daerah.kependudukan.daftarWarga(bukti, sandi: "kalimat rahasia lain")
      }
      let masuk = try await daerah.kependudukan.masukWarga(nik: bukti.nik, sandi: "kalimat rahasia saya")
      #expect(try await daerah.warga(masuk)?.id == keluarga.suparmi)
      try await daerah.kependudukan.keluarWarga(masuk)
      #expect(try await daerah.warga(masuk) == nil)
      let (jejak, simpanan) = try await daerah.db.read { tx in
        (
          try tx.values("SELECT keterangan FROM jejak", as: String.self),
          try tx.value("SELECT COUNT(*) FROM kode_warga", as: Int.self)
        )
      }
      #expect(simpanan == 0)
      #expect(!jejak.contains { $0.contains(bukti.nik) || $0.contains(kode) })
    }
  }

  @Test func `setiap bukti yang keliru mendapat jawaban yang sama`() async throws {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      let kode = try await daerah.kependudukan.beriKodeWarga(keluarga.suparmi, oleh: daerah.petugas)
      let benar = try await daerah.bukti(keluarga, kode)
      let keliru: [BuktiWarga] = [
        BuktiWarga(nik: "3314015708789999", nomorKK: benar.nomorKK, lahir: benar.lahir, kode: kode),
        BuktiWarga(nik: "bukan nik", nomorKK: benar.nomorKK, lahir: benar.lahir, kode: kode),
        BuktiWarga(nik: benar.nik, nomorKK: "3314011703269999", lahir: benar.lahir, kode: kode),
        BuktiWarga(nik: benar.nik, nomorKK: benar.nomorKK, lahir: "1978-08-18", kode: kode),
        BuktiWarga(nik: benar.nik, nomorKK: benar.nomorKK, lahir: benar.lahir, kode: "AAAAAAAAAA"),
        BuktiWarga(nik: benar.nik, nomorKK: benar.nomorKK, lahir: "", kode: ""),
        // Somebody of the family, without a code of his own.
        BuktiWarga(
          nik: try await daerah.nik(keluarga.sutrisno).teks, nomorKK: benar.nomorKK, lahir: "1975-05-01",
          kode: kode),
      ]
      for bukti in keliru {
        await #expect(throws: WargaError.tidakCocok) {
          try await daerah.kependudukan.daftarWarga(bukti, sandi: "kalimat rahasia saya")
        }
      }
      for (nik, sandi) in [(benar.nik, "apa saja"), ("3314015708789999", "apa saja"), ("", "")] {
        await #expect(throws: WargaError.tidakCocok) {
          try await daerah.kependudukan.masukWarga(nik: nik, sandi: sandi)
        }
      }
      let lewat = try daerah.pada("2026-03-25")
      await #expect(throws: WargaError.tidakCocok) {
        try await lewat.kependudukan.daftarWarga(benar, sandi: "kalimat rahasia saya")
      }
      _ = try await daerah.kependudukan.daftarWarga(benar, sandi: "kalimat rahasia saya")
    }
  }

  @Test func `yang pindah atau meninggal tidak dapat masuk lagi, sesi berakhir pada waktunya`() async throws {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      let kode = try await daerah.kependudukan.beriKodeWarga(keluarga.suparmi, oleh: daerah.petugas)
      let token = try await daerah.kependudukan.daftarWarga(
        try await daerah.bukti(keluarga, kode), sandi: "kalimat rahasia saya")
      #expect(try await daerah.pada("2026-03-18").warga(token) == nil)
      _ = try await daerah.kependudukan.keluarkan(
        [(keluarga.suparmi, 1)], karena: .mati, sebagai: .mati, daerah.pencatatan, oleh: daerah.warsini)
      #expect(try await daerah.warga(token) == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `laporan warga sampai ke petugas desanya dan dijawab sekali`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let suparmi = try await daerah.penduduk(keluarga.suparmi)
      try await daerah.kependudukan.lapor(
        "Tri sudah lulus sekolah dasar, ijazah ada.", tentang: keluarga.tri, oleh: suparmi)
      let lain = try await daerah.kependudukan.catat(
        [
          PendudukBaru(
            biodata: try biodata("Orang Lain", .perempuan, "1980-01-01", .kepalaKeluarga), nik: .terbitkan)
        ],
        ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.krikilan)), daerah.pencatatan,
        oleh: daerah.warsini)
      let orangLain = try #require(lain.penduduk.first)
      await #expect(throws: PendudukError.tidakAda) {
        try await daerah.kependudukan.lapor("Mencoba melihat orang lain", tentang: orangLain, oleh: suparmi)
      }
      let laporan = try #require(
        try await daerah.db.read { try $0.laporan([Daerah.keden], .baru, sebelum: nil, batas: 5).first })
      await #expect(throws: PendudukError.tidakAda) {
        try await daerah.kependudukan.jawab(
          laporan.id, "Sudah", sebagai: .selesai, oleh: daerah.petugasBrangkal)
      }
      try await daerah.kependudukan.jawab(
        laporan.id, "Pendidikan sudah diperbarui", sebagai: .selesai, oleh: daerah.petugas)
      await #expect(throws: PendudukError.berubah) {
        try await daerah.kependudukan.jawab(laporan.id, "Lagi", sebagai: .ditolak, oleh: daerah.petugas)
      }
      let dijawab = try #require(try await daerah.db.read { try $0.laporan(oleh: keluarga.suparmi).first })
      #expect(dijawab.status == .selesai && dijawab.jawaban == "Pendidikan sudah diperbarui")
    }
  }

  @Test func `lihatan anak dapat dibaca orang tuanya, lihatan pasangan tidak`() async throws {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      let suparmi = try await daerah.penduduk(keluarga.suparmi)
      #expect(suparmi.bolehMelihatLihatan(try await daerah.penduduk(keluarga.tri), pada: daerah.hariIni))
      #expect(!suparmi.bolehMelihatLihatan(try await daerah.penduduk(keluarga.dwi), pada: daerah.hariIni))
      #expect(
        !suparmi.bolehMelihatLihatan(try await daerah.penduduk(keluarga.sutrisno), pada: daerah.hariIni))
    }
  }
}

extension Daerah {
  var petugas: Pelaku {
    Pelaku(
      orang: .init(rawValue: 7), nama: "Warsini", penugasan: [],
      peran: [PeranUnit(.kependudukan, di: Self.keden)])
  }
  var petugasBrangkal: Pelaku {
    Pelaku(
      orang: .init(rawValue: 7), nama: "Warsini", penugasan: [],
      peran: [PeranUnit(.kependudukan, di: Self.brangkal)])
  }

  fileprivate func bukti(_ keluarga: KeluargaSutrisno, _ kode: String) async throws -> BuktiWarga {
    let kk = try await self.keluarga(keluarga.kk)
    return BuktiWarga(
      nik: try await nik(keluarga.suparmi).teks,
      nomorKK: try kependudukan.sandi.bukaKK(kk.nomor, kk.id.rawValue).teks, lahir: "1978-08-17", kode: kode)
  }

  fileprivate func warga(_ token: String) async throws -> Penduduk? {
    let token = try #require(TokenWarga(token))
    return try await db.read { try $0.warga(token, pada: kependudukan.now()) }
  }
}
