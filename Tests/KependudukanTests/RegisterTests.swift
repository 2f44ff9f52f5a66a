import Bahasa
import Database
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

struct RegisterTests {
  @Test(arguments: Mesin.allCases)
  func `satu keluarga tercatat dengan NIK, nomor KK dan jejaknya`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      #expect(try await daerah.anggota(keluarga.kk) == ["Sutrisno", "Suparmi", "Dwi Lestari", "Tri Wibowo"])
      #expect(try await daerah.nik(keluarga.suparmi).teks == "3314015708780001")
      let kk = try await daerah.keluarga(keluarga.kk)
      let nomor = try daerah.kependudukan.sandi.bukaKK(kk.nomor, keluarga.kk.rawValue)
      #expect(nomor.teks == "3314011703260001")
      #expect(kk.alamat.teks == "RT 004/RW 002, Dusun Krajan")
      let cerita = try await daerah.db.read { try $0.cerita("penduduk", keluarga.sutrisno.rawValue) }
      #expect(cerita.map(\.peristiwa) == ["penduduk.dicatat"])
      #expect(cerita.first?.nama == "Warsini")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `NIK yang sama ditolak di desa mana pun`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let nik = try await daerah.nik(keluarga.sutrisno)
      let kembaran = PendudukBaru(
        biodata: try biodata("Sutrisna", .lakiLaki, "1975-05-01", .kepalaKeluarga), nik: .tertulis(nik.teks))
      let baru = KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal)
      await #expect(throws: PendudukError.nikSudahAda(keluarga.sutrisno)) {
        try await daerah.kependudukan.catat(
          [kembaran], ke: .baru(baru), daerah.pencatatan, oleh: daerah.warsini)
      }
      let jumlah = try await daerah.db.read {
        try $0.value("SELECT COUNT(*) FROM kartu_keluarga", as: Int.self)
      }
      #expect(jumlah == 1)
      // Whose number was typed can read that it was.
      let cerita = try await daerah.db.read { try $0.cerita("penduduk", keluarga.sutrisno.rawValue) }
      #expect(cerita.last?.peristiwa == "penduduk.dilihat" && cerita.last?.nama == "Warsini")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `NIK yang salah ketik dapat dibebaskan, selama pembetulannya berlaku`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let keliru = try await daerah.nik(keluarga.dwi)
      let hasil = try await daerah.kependudukan.betulkanNIK(
        keluarga.dwi, versi: 1, menjadi: .terbitkan, lama: .bebas, daerah.pencatatan, oleh: daerah.warsini)
      func milikDarsini() async throws -> HasilPeristiwa {
        try await daerah.kependudukan.catat(
          [
            PendudukBaru(
              biodata: try biodata("Darsini", .perempuan, "2004-01-31", .kepalaKeluarga),
              nik: .tertulis(keliru.teks))
          ],
          ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden)), daerah.pencatatan,
          oleh: daerah.warsini)
      }
      let darsini = try await milikDarsini()
      #expect(try await daerah.nik(darsini.penduduk[0]) == keliru)
      await #expect(throws: PendudukError.self) {
        try await daerah.kependudukan.batalkan(hasil.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      }
      _ = try await daerah.kependudukan.batalkan(
        darsini.peristiwa, alasan: "Keliru dicatat", oleh: daerah.warsini)
      _ = try await daerah.kependudukan.batalkan(hasil.peristiwa, alasan: "Keliru", oleh: daerah.warsini)
      await #expect(throws: PendudukError.nikSudahAda(keluarga.dwi)) { try await milikDarsini() }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `NIK yang pernah dipakai tidak jatuh ke orang lain, dan kembali kepada pemiliknya`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let lama = try await daerah.nik(keluarga.dwi)
      let hasil = try await daerah.kependudukan.betulkanNIK(
        keluarga.dwi, versi: 1, menjadi: .terbitkan, daerah.pencatatan, oleh: daerah.warsini)
      let baru = try await daerah.nik(keluarga.dwi)
      #expect(baru != lama)
      let pemakaiUlang = PendudukBaru(
        biodata: try biodata("Darsini", .perempuan, "2004-01-31", .kepalaKeluarga), nik: .tertulis(lama.teks))
      await #expect(throws: PendudukError.nikSudahAda(keluarga.dwi)) {
        try await daerah.kependudukan.catat(
          [pemakaiUlang], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden)),
          daerah.pencatatan, oleh: daerah.warsini)
      }
      // Baris lama yang diimpor lagi masih berarti dia.
      let sidik = daerah.kependudukan.sandi.sidik(lama)
      let dikenali = try await daerah.db.read { try $0.penduduk(sidik: [sidik]) }
      #expect(dikenali[sidik]?.id == keluarga.dwi)
      _ = try await daerah.kependudukan.batalkan(
        hasil.peristiwa, alasan: "Keliru dibetulkan", oleh: daerah.warsini)
      #expect(try await daerah.nik(keluarga.dwi) == lama)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `perubahan biodata menyimpan versi lama dan menolak yang terlambat`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      var baru = try await daerah.penduduk(keluarga.dwi).biodata
      baru.pekerjaan = 65
      baru.pendidikan = 8
      let hasil = try await daerah.kependudukan.ubahBiodata(
        keluarga.dwi, versi: 1, menjadi: baru, daerah.pencatatan, oleh: daerah.warsini)
      #expect(hasil.peringatan == [])
      let kini = try await daerah.penduduk(keluarga.dwi)
      #expect(kini.versi == 2 && kini.biodata == baru)
      let riwayat = try await daerah.db.read { try $0.riwayat(keluarga.dwi) }
      #expect(riwayat.map(\.orang.versi) == [1])
      #expect(riwayat.first?.orang.biodata.pekerjaan == 1)
      #expect(riwayat.first?.diakhiri == hasil.peristiwa)
      #expect(riwayat.first?.oleh == daerah.warsini.orang)
      await #expect(throws: PendudukError.berubah) {
        try await daerah.kependudukan.ubahBiodata(
          keluarga.dwi, versi: 1, menjadi: baru, daerah.pencatatan, oleh: daerah.warsini)
      }
      let terubah = try await daerah.db.read { try $0.penduduk(sesudah: riwayat[0].orang.ubahan, batas: 100) }
      #expect(terubah.last?.id == keluarga.dwi)
    }
  }

  @Test func `perubahan tanpa dokumen ditolak`() async throws {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      let sama = try await daerah.penduduk(keluarga.dwi).biodata
      await #expect(throws: PendudukError.perluDasar) {
        try await daerah.kependudukan.ubahBiodata(
          keluarga.dwi, versi: 1, menjadi: sama, Pencatatan(tanggal: daerah.hariIni, dasar: Dasar()),
          oleh: daerah.warsini)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `NIK dan nomor KK tidak tertinggal utuh di tabel mana pun`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let nik = try await daerah.nik(keluarga.sutrisno)
      var pencatatan = daerah.pencatatan
      pencatatan.dasar.nomor = "KTP \(nik.teks)"
      var baru = try await daerah.penduduk(keluarga.sutrisno).biodata
      baru.pekerjaan = 9
      _ = try await daerah.kependudukan.ubahBiodata(
        keluarga.sutrisno, versi: 1, menjadi: baru, nikIbu: .menjadi("3314014101500001"), pencatatan,
        oleh: daerah.warsini)
      let semua = try await daerah.db.read { tx in
        try tx.values("SELECT keterangan || rincian || nama FROM jejak", as: String.self)
          + tx.values("SELECT isi FROM versi_penduduk", as: String.self)
          + tx.values("SELECT dasar_jenis || dasar_nomor || rincian FROM peristiwa", as: String.self)
          + tx.values("SELECT nama || rincian || nama_ibu || nama_ayah FROM penduduk", as: String.self)
      }
      #expect(semua.count > 10)
      #expect(semua.contains { $0.contains("331401******0001") })
      // Keys are longer numbers; an NIK is exactly sixteen digits.
      let angka = semua.flatMap { $0.split { !$0.isNumber } }
      #expect(!angka.contains { $0.count == 16 })
    }
  }

  @Test func `penduduk yang sama tidak diubah lewat kartu yang sudah ditutup`() async throws {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      _ = try await daerah.kependudukan.gantiKepala(
        keluarga.kk, versi: 1,
        menjadi: KepalaBaru(keluarga.suparmi, shdk: [keluarga.sutrisno: .suami]), daerah.pencatatan,
        oleh: daerah.warsini)
      let tri = try await daerah.tempat(keluarga.tri, .anak)
      await #expect(throws: KeluargaError.tidakAktif) {
        try await daerah.kependudukan.tambahAnggota(
          [tri], ke: keluarga.kk, daerah.pencatatan, oleh: daerah.warsini)
      }
    }
  }
}
