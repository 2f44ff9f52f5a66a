import Bahasa
import Database
import TestKit
import Testing

@testable import Kependudukan

/// Formulir pencatatan tidak dapat dipakai menebak siapa ada dalam register.
struct JagaTebakanTests {
  private static let milikSutrisno = "3314010105750001"
  private static let bebas = "3314010105750077"

  /// What the form answers to that NIK, for somebody of `desa` and with that name.
  private func jawaban(
    _ nik: String, _ daerah: Daerah, nama: String = "Karto Wijoyo", sikap: SikapPeringatan = .tanyakan
  ) async throws -> String {
    var pencatatan = daerah.pencatatan
    pencatatan.peringatan = sikap
    let orang = PendudukBaru(
      biodata: try biodata(nama, .perempuan, "1981-02-03", .kepalaKeluarga), nik: .tertulis(nik))
    do {
      _ = try await daerah.kependudukan.catat(
        [orang], ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal)), pencatatan,
        oleh: daerah.warsini)
      return "tercatat"
    } catch let perlu as PerluPersetujuan {
      return perlu.peringatan.map(\.kalimat).joined(separator: "\n")
    } catch let galat as FieldErrors {
      return "\(galat.fields)"
    } catch let tolakan as PelindunganError {
      return tolakan.message
    } catch let tolakan as PendudukError {
      return tolakan.message
    }
  }

  @Test(arguments: Mesin.allCases)
  func `NIK milik orang dan NIK bebas dijawab sama, sampai tidak ada lagi yang lain`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let peringatan = try await jawaban(Self.milikSutrisno, daerah)
      #expect(try await jawaban(Self.bebas, daerah) == peringatan)
      #expect(!peringatan.isEmpty)
      let keliru = try await jawaban(Self.milikSutrisno, daerah, nama: "")
      #expect(try await jawaban(Self.bebas, daerah, nama: "") == keliru)
      let ditolak = try await jawaban(Self.milikSutrisno, daerah, sikap: .disetujui("Sudah dicek di KK"))
      #expect(ditolak.hasPrefix("NIK itu tidak dapat dicatat bagi orang ini."))
      #expect(try await jawaban(Self.bebas, daerah, sikap: .disetujui("Sudah dicek di KK")) == "tercatat")
      #expect(try await daerah.penduduk(keluarga.sutrisno).versi == 1)
      let tanpaNIK = try await daerah.db.read { tx in
        try tx.values("SELECT nama FROM penduduk WHERE nik IS NULL", as: String.self)
      }
      #expect(tanpaNIK == [], "yang ditolak tidak tertinggal tanpa NIK")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `percobaan yang ditolak terhitung, dan formulir lekas berhenti menjawab`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let lahir = try hari("1960-01-01")
      for nik in [Self.milikSutrisno, Self.bebas] {
        #expect(try await !jawaban(nik, daerah).hasPrefix("Terlalu banyak"))
        #expect(try await daerah.kependudukan.cocokkan(nik: nik, lahir: lahir, oleh: daerah.warsini) == nil)
      }
      let benar = try hari("1975-05-01")
      #expect(
        try await daerah.kependudukan.cocokkan(nik: Self.milikSutrisno, lahir: benar, oleh: daerah.warsini)?
          .id
          == keluarga.sutrisno)
      try await batasi(6, daerah)
      #expect(try await !jawaban(Self.bebas, daerah).hasPrefix("Terlalu banyak"), "yang cocok bukan tebakan")
      try await batasi(5, daerah)
      for nik in [Self.milikSutrisno, Self.bebas] {
        #expect(try await jawaban(nik, daerah).hasPrefix("Terlalu banyak nomor"))
        await #expect(throws: PelindunganError.terlaluBanyakTebakan) {
          try await daerah.kependudukan.cocokkan(nik: nik, lahir: lahir, oleh: daerah.warsini)
        }
      }
      #expect(KetentuanPelindungan().batasTebakan == 30)
    }
  }

  private func batasi(_ batas: Int, _ daerah: Daerah) async throws {
    try await daerah.db.write { tx in
      try tx.run("DELETE FROM ketentuan_pelindungan")
      try tx.run(
        """
        INSERT INTO ketentuan_pelindungan (satu, jendela_menit, batas_tanda, batas_henti, batas_tebakan,
                                           simpan_jejak_tahun, simpan_keluar_tahun)
        VALUES (1, 60, 200, 600, \(batas), 5, 25)
        """)
    }
  }
}
