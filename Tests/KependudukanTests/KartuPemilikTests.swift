import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Kartu tidak hidup lebih lama daripada datanya, dan tidak seorang pun memegang dua.
struct KartuPemilikTests {
  @Test(arguments: Mesin.allCases)
  func `kartu orang yang meninggal dicabut, dan berlaku lagi bila peristiwanya dibatalkan`(
    _ mesin: Mesin
  ) async throws {
    try await LoketUji.buka(mesin) { loket in
      let suparmi = try await loket.daerah.sutrisno().suparmi
      let kartu = try await loket.kartuBaru(suparmi)
      let meninggal = try await loket.kependudukan.keluarkan(
        [(suparmi, 1)], karena: .mati, sebagai: .mati, loket.daerah.pencatatan, oleh: loket.warsini)
      let akhir = try #require(try await loket.db.read { try $0.kartu(milik: suparmi).first })
      #expect(akhir.id == kartu.id && akhir.status == .dicabut && akhir.sebab == "pemiliknya meninggal")
      _ = try await loket.kependudukan.batalkan(
        meninggal.peristiwa, alasan: "Salah orang", oleh: loket.warsini)
      #expect(try await loket.kartuAktif(suparmi) == kartu)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang pindah keluar membawa kartunya`(_ mesin: Mesin) async throws {
    try await LoketUji.buka(mesin) { loket in
      let suparmi = try await loket.daerah.sutrisno().suparmi
      let kartu = try await loket.kartuBaru(suparmi)
      _ = try await loket.kependudukan.keluarkan(
        [(suparmi, 1)], karena: .pindah, sebagai: .pindahKeluar, loket.daerah.pencatatan, oleh: loket.warsini)
      #expect(try await loket.kartuAktif(suparmi) == kartu)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kartu dari data yang digabung tidak berlaku lagi, kartu yang lain tetap`(_ mesin: Mesin) async throws
  {
    try await LoketUji.buka(mesin) { loket in
      let register = try await RegisterGanda.isi(loket.daerah)
      let (keluarga, kembar) = try await register.duaSutrisno()
      let (tetap, gugur) = (try await loket.kartuBaru(keluarga.sutrisno), try await loket.kartuBaru(kembar))
      _ = try await loket.kependudukan.sapuGanda()
      let pasangan = try #require(try await register.pasangan(keluarga.sutrisno, kembar))
      let hasil = try await loket.kependudukan.gabungkan(
        pasangan.id, PilihanGabung(bertahan: .a), versi: (1, 1), loket.daerah.pencatatan,
        oleh: register.endang)
      #expect(hasil.peringatan.contains { $0.bidang == "kartu" && $0.kalimat.contains(gugur.seri) })
      #expect(try await loket.kartuAktif(kembar) == nil)
      #expect(try await loket.kartuAktif(keluarga.sutrisno) == tetap)
      _ = try await loket.kependudukan.batalkan(
        hasil.peristiwa, alasan: "Ternyata dua orang", oleh: register.endang)
      #expect(try await loket.kartuAktif(kembar) == gugur)
    }
  }
}

extension LoketUji {
  fileprivate func kartuBaru(_ orang: Penduduk.ID) async throws -> Kartu {
    if try await stok(Self.pusat) ?? 0 == 0 { try await isiStok() }
    let id = try await kependudukan.ajukan(baru(orang, .baru, kunci: "kartu \(orang)"), oleh: warsini)
    try await jalankan(id, sampai: .diserahkan)
    return try #require(try await kartuAktif(orang))
  }
}
