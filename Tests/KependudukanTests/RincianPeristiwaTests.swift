import Bahasa
import Database
import TestKit
import Testing
import Web

@testable import Kependudukan

struct RincianPeristiwaTests {
  @Test(arguments: Mesin.allCases)
  func `anak yang menjadi kepala keluarga ditanyakan, lalu tersimpan pada peristiwanya`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let tri = try await daerah.tempat(k.tri, .kepalaKeluarga)
      func pecah(_ sikap: SikapPeringatan) async throws -> HasilPeristiwa {
        var pencatatan = daerah.pencatatan
        pencatatan.peringatan = sikap
        return try await daerah.kependudukan.pecahKK(
          k.kk, menjadi: KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal), bagi: [tri],
          pencatatan,
          oleh: daerah.warsini)
      }
      let perlu = await #expect(throws: PerluPersetujuan.self) { try await pecah(.tanyakan) }
      #expect(perlu?.peringatan.map(\.bidang) == ["kepala"])
      #expect(try await daerah.penduduk(k.tri).keluarga == k.kk)
      let hasil = try await pecah(.disetujui("Yatim piatu, tinggal di pesantren"))
      let rincian = try #require(try await daerah.db.read { try $0.peristiwa(hasil.peristiwa) }).rincian
      #expect(rincian.peringatan?.first?.hasPrefix("Tri Wibowo belum berumur 17 tahun") == true)
      #expect(rincian.alasanSetuju == "Yatim piatu, tinggal di pesantren")
      let kode = try await daerah.db.read { try $0.kodePenduduk() }
      #expect(rincian.teks(kode, khusus: .tidak).last == "Alasannya: Yatim piatu, tinggal di pesantren")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `peringatan yang tersimpan tidak menyebut nama orang yang tidak tersentuh`(_ mesin: Mesin) async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      // Ayah Dwi tercatat lain; sejak itu setiap peristiwa keluarga ini memperingatkannya.
      let dwi = try await daerah.penduduk(k.dwi)
      var janggal = dwi.biodata
      janggal.namaAyah = "Suparto"
      _ = try await daerah.kependudukan.ubahBiodata(
        k.dwi, versi: dwi.versi, menjadi: janggal, daerah.pencatatan, oleh: daerah.warsini)
      func lahir(_ sikap: SikapPeringatan) async throws -> HasilPeristiwa {
        var pencatatan = daerah.pencatatan
        pencatatan.peringatan = sikap
        return try await daerah.kependudukan.catat(
          [
            PendudukBaru(
              biodata: try biodata(
                "Catur Wibowo", .lakiLaki, daerah.hariIni.description, .anak, ayah: "Sutrisno", ibu: "Suparmi"
              ),
              nik: .terbitkan)
          ], ke: .ada(k.kk), sebagai: .lahir, pencatatan, oleh: daerah.warsini)
      }
      let perlu = await #expect(throws: PerluPersetujuan.self) { try await lahir(.tanyakan) }
      // Yang mencatat membaca namanya sekarang; yang membaca peristiwanya kelak tidak.
      #expect(perlu?.peringatan.map(\.kalimat) == ["Nama ayah Dwi Lestari bukan nama kepala keluarga."])
      let hasil = try await lahir(.disetujui("Sesuai akta"))
      let rincian = try #require(try await daerah.db.read { try $0.peristiwa(hasil.peristiwa) }).rincian
      #expect(rincian.peringatan == ["Nama ayah anak bukan nama kepala keluarga."])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `sebab dan tempat kematian tersimpan, sebabnya hanya bagi yang berhak`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let kode = try await daerah.db.read { try $0.kodePenduduk() }
      var form = PeristiwaForm()
      form.sebab = StatusPenduduk.mati.rawValue
      form.sebabMati = "3"
      form.penerangMati = "9"
      form.tempatMati = "RSUD Soehadi"
      #expect(throws: FieldErrors("penerang_mati", "Pilih salah satu dari daftar.")) {
        try form.rincian(.pengeluaran, kode)
      }
      form.penerangMati = "1"
      var pencatatan = daerah.pencatatan
      pencatatan.rincian = try form.rincian(.pengeluaran, kode)
      let hasil = try await daerah.kependudukan.keluarkan(
        [(k.dwi, 1)], karena: .mati, sebagai: .mati, pencatatan, oleh: daerah.warsini)
      let rincian = try #require(try await daerah.db.read { try $0.peristiwa(hasil.peristiwa) }).rincian
      #expect(
        rincian.teks(kode, khusus: .boleh)
          == ["Sebab: Kecelakaan", "Meninggal di: RSUD Soehadi", "Yang menerangkan: Dokter"])
      #expect(rincian.teks(kode, khusus: .tidak).count == 2)
    }
  }

  @Test func `bayi tidak ditanya pekerjaan dan status kawinnya, kelahirannya ditanya`() async throws {
    try await Daerah.buka { daerah in
      let kode = try await daerah.db.read { try $0.kodePenduduk() }
      var form = BiodataForm()
      form.pekerjaan = "5"
      form.statusKawin = "2"
      let halaman = String(decoding: form.html(.lahir, kode, .init(), []).bytes, as: UTF8.self)
      let ubah = String(decoding: form.html(.ubah, kode, .init(), []).bytes, as: UTF8.self)
      #expect(!halaman.contains("name=\"pekerjaan\"") && !halaman.contains("name=\"status_kawin\""))
      #expect(halaman.contains("name=\"berat\"") && halaman.contains("name=\"penolong_lahir\""))
      #expect(ubah.contains("name=\"pekerjaan\"") && !ubah.contains("name=\"berat\""))
      #expect(form.bayi.pekerjaan == "1" && form.bayi.statusKawin == "1")
      (form.berat, form.panjang, form.anakKe, form.tempatDilahirkan) = ("3200", "49", "2", "1")
      let rincian = try form.kelahiran.rincian(kode)
      #expect(rincian.teks(kode, khusus: .tidak).contains("Berat: 3.200 gram"))
      form.berat = "3,2"
      #expect(throws: FieldErrors.self) { try form.kelahiran.rincian(kode) }
    }
  }
}
