import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Nomor hanya diberikan desa kepada bayi yang dilaporkan tepat waktu dan tidak mirip siapa pun; selebihnya Dukcapil.
struct WenangNIKTests {
  private func bayi(_ lahir: String, _ nik: SumberNIK = .terbitkan) throws -> PendudukBaru {
    PendudukBaru(
      biodata: try biodata("Catur Prasetyo", .lakiLaki, lahir, .anak, ayah: "Sutrisno", ibu: "Suparmi"),
      nik: nik)
  }

  private func galat(_ kerja: () async throws -> HasilPeristiwa) async throws -> [String: String] {
    do {
      _ = try await kerja()
      return [:]
    } catch let galat as FieldErrors {
      return galat.fields
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kelahiran sesudah enam puluh hari dan NIK orang dewasa hanya oleh Dukcapil`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let register = RegisterGanda(daerah: daerah)
      var pencatatan = daerah.pencatatan
      pencatatan.peringatan = .tanyakan
      func lahir(_ tanggal: String, _ pelaku: Pelaku) async throws -> [String: String] {
        try await galat {
          try await daerah.kependudukan.catat(
            [try bayi(tanggal)], ke: .ada(k.kk), sebagai: .lahir, pencatatan, oleh: pelaku)
        }
      }
      // Hari ini 17 Maret 2026: enam puluh hari sebelumnya 16 Januari.
      #expect(try await lahir("2026-01-15", register.operatorKeden).keys.sorted() == ["tanggal_lahir"])
      #expect(try await lahir("1986-01-15", register.operatorKeden).keys.sorted() == ["tanggal_lahir"])
      #expect(try await lahir("2026-01-16", register.operatorKeden) == [:])
      do {
        _ = try await lahir("2025-06-01", register.endang)
        Issue.record("Kelahiran yang terlambat tidak ditanyakan.")
      } catch let perlu as PerluPersetujuan {
        #expect(perlu.peringatan.contains { $0.kalimat.contains("Pasal 32") })
      }
      func dewasa(_ nama: String, _ nik: SumberNIK, _ pelaku: Pelaku) async throws -> [String: String] {
        try await galat {
          try await daerah.kependudukan.catat(
            [
              PendudukBaru(
                biodata: try biodata(nama, .lakiLaki, "1980-02-02", .kepalaKeluarga), nik: nik)
            ],
            ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden)), pencatatan, oleh: pelaku)
        }
      }
      #expect(try await dewasa("Gatot Subandi", .terbitkan, register.operatorKeden).keys.sorted() == ["nik"])
      #expect(try await dewasa("Gatot Subandi", .belumAda, register.operatorKeden) == [:])
      #expect(try await dewasa("Harun Wijaya", .tertulis("3314010202800001"), register.operatorKeden) == [:])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `di atas peringatan ganda desa mencatat tanpa NIK, dan pasangannya langsung menunggu`(_ mesin: Mesin)
    async throws
  {
    try await RegisterGanda.buka(mesin) { register in
      let (kependudukan, daerah) = (register.kependudukan, register.daerah)
      let asli = try await daerah.sutrisno()
      try await kependudukan.susunGanda()
      var pencatatan = daerah.pencatatan
      pencatatan.peringatan = .disetujui("Orangnya lain menurut ketua RT")
      func catat(_ nik: SumberNIK) async throws -> HasilPeristiwa {
        var orang = try register.kembaran
        orang.nik = nik
        return try await kependudukan.catat(
          [orang], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.keden)), pencatatan,
          oleh: register.operatorKeden)
      }
      #expect(try await galat { try await catat(.tertulis("3314010105750007")) }.keys.sorted() == ["nik"])
      let hasil = try await catat(.belumAda)
      let kembar = try #require(hasil.penduduk.first)
      let menunggu = try #require(try await register.pasangan(asli.sutrisno, kembar))
      #expect(menunggu.status == .menunggu)
      let rincian = try await daerah.db.read { try $0.peristiwa(hasil.peristiwa)?.rincian }
      let diyakini = try #require(rincian?.peringatan)
      #expect(diyakini.contains { $0.contains("Mungkin sudah tercatat") })
      #expect(!diyakini.contains { $0.contains("Sutrisno") })

      func beri(_ nik: SumberNIK, _ pelaku: Pelaku) async throws -> [String: String] {
        try await galat {
          try await kependudukan.betulkanNIK(
            kembar, versi: try await daerah.penduduk(kembar).versi, menjadi: nik, pencatatan, oleh: pelaku)
        }
      }
      let tertulis = SumberNIK.tertulis("3314010105750007")
      #expect(try await beri(tertulis, register.operatorKeden).keys.sorted() == ["nik"])
      try await kependudukan.nyatakanBerbeda(menunggu.id, alasan: "Ibunya lain", oleh: register.endang)
      #expect(try await beri(.terbitkan, register.operatorKeden).keys.sorted() == ["nik"])
      #expect(try await beri(tertulis, register.operatorKeden) == [:])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pencatatan yang dibatalkan tidak meninggalkan pasangan yang menunggu`(_ mesin: Mesin) async throws {
    try await RegisterGanda.buka(mesin) { register in
      let asli = try await register.daerah.sutrisno()
      try await register.kependudukan.susunGanda()
      var pencatatan = register.daerah.pencatatan
      pencatatan.peringatan = .disetujui("Sudah diperiksa")
      let hasil = try await register.kependudukan.catat(
        [register.kembaran], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal)),
        pencatatan, oleh: register.endang)
      let kembar = try #require(hasil.penduduk.first)
      #expect(try await register.pasangan(asli.sutrisno, kembar)?.status == .menunggu)
      _ = try await register.kependudukan.batalkan(
        hasil.peristiwa, alasan: "Memang orangnya", oleh: register.endang)
      #expect(try await register.pasangan(asli.sutrisno, kembar) == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `ayah dari anak ibu yang belum kawin ditanyakan`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      var pencatatan = daerah.pencatatan
      pencatatan.peringatan = .tanyakan
      func peringatan(ayah: String, ibu: String, nikIbu: String = "") async throws -> [String] {
        do {
          _ = try await daerah.kependudukan.catat(
            [
              PendudukBaru(
                biodata: try biodata("Catur Prasetyo", .lakiLaki, "2026-03-01", .cucu, ayah: ayah, ibu: ibu),
                nik: .terbitkan, nikIbu: nikIbu)
            ], ke: .ada(k.kk), sebagai: .lahir, pencatatan,
            oleh: RegisterGanda(daerah: daerah).operatorKeden)
          return []
        } catch let perlu as PerluPersetujuan {
          return perlu.peringatan.filter { $0.kalimat.contains("UU 1/1974 Pasal 43") }.map(\.kalimat)
        }
      }
      #expect(
        try await peringatan(ayah: "Sutrisno", ibu: "Dwi Lestari").first?.contains("belum kawin") == true)
      let nik = try await daerah.nik(k.dwi).teks
      #expect(try await peringatan(ayah: "Sutrisno", ibu: "Dwi", nikIbu: nik).count == 1)
      #expect(try await peringatan(ayah: "Sutrisno", ibu: "Suparmi") == [])
      #expect(try await peringatan(ayah: "", ibu: "Dwi Lestari") == [])
    }
  }
}
