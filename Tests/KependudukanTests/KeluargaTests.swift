import Bahasa
import Database
import TestKit
import Testing

@testable import Kependudukan

struct KeluargaTests {
  @Test(arguments: Mesin.allCases)
  func `kepala yang meninggal harus diganti dalam pencatatan yang sama`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let jenazah = [(id: k.sutrisno, versi: 1)]
      await #expect(
        throws: FieldErrors("kepala", "Pilih kepala keluarga yang baru bagi anggota yang tinggal.")
      ) {
        try await daerah.kependudukan.keluarkan(
          jenazah, karena: .mati, sebagai: .mati, daerah.pencatatan, oleh: daerah.warsini)
      }
      let hasil = try await daerah.kependudukan.keluarkan(
        jenazah, karena: .mati, kepalaSisa: [k.kk: KepalaBaru(k.suparmi)], sebagai: .mati, daerah.pencatatan,
        oleh: daerah.warsini)
      let baru = try #require(hasil.keluarga.first)
      #expect(try await daerah.anggota(baru) == ["Suparmi", "Dwi Lestari", "Tri Wibowo"])
      let lama = try await daerah.keluarga(k.kk)
      #expect(lama.status == .ditutup && lama.digantiOleh == baru)
      let sutrisno = try await daerah.penduduk(k.sutrisno)
      #expect(sutrisno.status == .mati && sutrisno.keluarga == nil && sutrisno.keluargaTerakhir == k.kk)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `anak yang berumah tangga memecah KK, dan pembatalan mengembalikannya`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let dwi = try await daerah.tempat(k.dwi, .kepalaKeluarga)
      let baru = KeluargaBaru(alamat: AlamatKeluarga(rt: "1", rw: "1"), desa: Daerah.brangkal)
      let hasil = try await daerah.kependudukan.pecahKK(
        k.kk, menjadi: baru, bagi: [dwi], daerah.pencatatan, oleh: daerah.warsini)
      let kkBaru = try #require(hasil.keluarga.first)
      #expect(try await daerah.penduduk(k.dwi).desa == Daerah.brangkal)
      let batal = try await daerah.kependudukan.batalkan(
        hasil.peristiwa, alasan: "Salah orang", oleh: daerah.warsini)
      let pulih = try await daerah.penduduk(k.dwi)
      #expect(pulih.keluarga == k.kk && pulih.desa == Daerah.keden && pulih.biodata.shdk == .anak)
      #expect(pulih.versi == 3)
      #expect(try await daerah.keluarga(kkBaru).status == .batal)
      await #expect(throws: PeristiwaError.sudahDibatalkan) {
        try await daerah.kependudukan.batalkan(hasil.peristiwa, alasan: "Lagi", oleh: daerah.warsini)
      }
      await #expect(throws: PeristiwaError.tidakDapatDibatalkan) {
        try await daerah.kependudukan.batalkan(batal.peristiwa, alasan: "Lagi", oleh: daerah.warsini)
      }
    }
  }

  @Test func `pembatalan menyebut peristiwa sesudahnya yang menghalangi`() async throws {
    try await Daerah.buka { daerah in
      let k = try await daerah.sutrisno()
      var biodata = try await daerah.penduduk(k.dwi).biodata
      biodata.pekerjaan = 2
      let ubah = try await daerah.kependudukan.ubahBiodata(
        k.dwi, versi: 1, menjadi: biodata, daerah.pencatatan, oleh: daerah.warsini)
      let dwi = try await daerah.tempat(k.dwi, .kepalaKeluarga)
      let pecah = try await daerah.kependudukan.pecahKK(
        k.kk, menjadi: KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden), bagi: [dwi],
        daerah.pencatatan, oleh: daerah.warsini)
      let halangan = PeristiwaError.adaPeristiwaSesudahnya("Pemecahan kartu keluarga", "17 Maret 2026")
      await #expect(throws: halangan) {
        try await daerah.kependudukan.batalkan(ubah.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      }
      _ = try await daerah.kependudukan.batalkan(pecah.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      _ = try await daerah.kependudukan.batalkan(ubah.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      #expect(try await daerah.penduduk(k.dwi).biodata.pekerjaan == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pencatatan yang dibatalkan membebaskan NIK-nya`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let baru = PendudukBaru(
        biodata: try biodata("Wagiyo", .lakiLaki, "1960-12-31", .kepalaKeluarga),
        nik: .tertulis("3314013112600003"))
      let kk = KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.krikilan)
      func catat() async throws -> HasilPeristiwa {
        try await daerah.kependudukan.catat([baru], ke: .baru(kk), daerah.pencatatan, oleh: daerah.warsini)
      }
      let pertama = try await catat()
      _ = try await daerah.kependudukan.batalkan(
        pertama.peristiwa, alasan: "Salah desa", oleh: daerah.warsini)
      #expect(try await daerah.penduduk(pertama.penduduk[0]).status == .tidakSah)
      let kedua = try await catat()
      #expect(try await daerah.nik(kedua.penduduk[0]).teks == "3314013112600003")
    }
  }

  @Test func `KK yang masih berpenghuni tidak dapat ditutup`() async throws {
    try await Daerah.buka { daerah in
      let k = try await daerah.sutrisno()
      await #expect(throws: KeluargaError.masihAdaAnggota) {
        try await daerah.kependudukan.tutupKK(k.kk, versi: 1, daerah.pencatatan, oleh: daerah.warsini)
      }
    }
  }

  @Test func `kepala kedua ditolak`() async throws {
    try await Daerah.buka { daerah in
      let k = try await daerah.sutrisno()
      let paman = PendudukBaru(
        biodata: try biodata("Sukarno", .lakiLaki, "1970-01-05", .kepalaKeluarga), nik: .terbitkan)
      await #expect(throws: KeluargaError.sudahAdaKepala) {
        try await daerah.kependudukan.catat([paman], ke: .ada(k.kk), daerah.pencatatan, oleh: daerah.warsini)
      }
    }
  }

  @Test func `KK yang ditinggal orang terakhir tertutup sendiri`() async throws {
    try await Daerah.buka { daerah in
      let k = try await daerah.sutrisno()
      var semua: [(id: Penduduk.ID, versi: Int)] = []
      for id in [k.sutrisno, k.suparmi, k.dwi, k.tri] { semua.append((id, 1)) }
      _ = try await daerah.kependudukan.keluarkan(
        semua, karena: .pindah, sebagai: .pindahKeluar, daerah.pencatatan, oleh: daerah.warsini)
      #expect(try await daerah.keluarga(k.kk).status == .ditutup)
    }
  }
}
