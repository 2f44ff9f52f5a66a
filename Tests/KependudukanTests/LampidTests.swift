import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// The monthly report, through three months with a clock that moves.
struct LampidTests {
  @Test(arguments: Mesin.allCases)
  func `akhir bulan adalah awal bulan berikutnya, dan sama dengan isi register waktu itu`(
    _ mesin: Mesin
  ) async throws {
    try await Daerah.buka(mesin) { awal in
      let (jan, feb, mar) = (
        try awal.pada("2026-01-20"), try awal.pada("2026-02-15"), try awal.pada("2026-03-10")
      )
      var isi: [String: [UnitKerja.ID: Int]] = [:]
      let keluarga = try await jan.sutrisno()
      let lain = try await jan.kependudukan.catat(
        [
          PendudukBaru(
            biodata: try biodata("Wagiyem Ani", .perempuan, "1980-01-01", .kepalaKeluarga), nik: .terbitkan)
        ],
        ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(), desa: Daerah.brangkal)), sebagai: .pindahDatang,
        jan.pencatatan, oleh: jan.warsini)
      isi["2026-01"] = try await jan.isiRegister()

      _ = try await feb.lahir("Catur Lestari", di: keluarga.kk)
      let keliru = try await feb.lahir("Panca Lestari", di: keluarga.kk)
      // Dwi moves to the other village.
      _ = try await feb.kependudukan.tambahAnggota(
        [feb.tempat(keluarga.dwi, .famili)], ke: try #require(lain.keluarga.first), feb.pencatatan,
        oleh: feb.warsini)
      isi["2026-02"] = try await feb.isiRegister()

      _ = try await mar.kependudukan.keluarkan(
        [(keluarga.tri, try await mar.penduduk(keluarga.tri).versi)], karena: .mati, sebagai: .mati,
        mar.pencatatan,
        oleh: mar.warsini)
      // February was reported: what is taken back of it in March is an adjustment of March.
      _ = try await mar.kependudukan.batalkan(keliru.peristiwa, alasan: "Salah catat", oleh: mar.warsini)
      isi["2026-03"] = try await mar.isiRegister()

      var sebelum: [UnitKerja.ID: Lampid] = [:]
      for bulan in ["2026-01", "2026-02", "2026-03"] {
        let laporan = try await awal.db.read { tx in
          try tx.lampid(Daerah.semuaDesa, try #require(Bulan(bulan)))
        }
        for desa in Daerah.semuaDesa {
          let satu = try #require(laporan[desa])
          #expect(satu.akhir() == isi[bulan]?[desa, default: 0], "\(bulan) \(desa)")
          for kelompok in KelompokPenduduk.semua {
            #expect(satu.awal(kelompok) == sebelum[desa]?.akhir(kelompok) ?? 0, "\(bulan) \(desa)")
            #expect(satu.akhir(kelompok) >= 0)
          }
        }
        sebelum = laporan
      }
      let (februari, maret) = try await awal.db.read { tx in
        (
          try tx.lampid(Daerah.semuaDesa, try #require(Bulan("2026-02"))),
          try tx.lampid(Daerah.semuaDesa, try #require(Bulan("2026-03")))
        )
      }
      #expect(februari[Daerah.keden]?.jumlah(.lahir) == 2)
      #expect(februari[Daerah.keden]?.jumlah(.pindah) == 1)
      #expect(februari[Daerah.brangkal]?.jumlah(.datang) == 1)
      #expect(maret[Daerah.keden]?.jumlah(.mati) == 1)
      #expect(maret[Daerah.keden]?.penyesuaian() == -1)
    }
  }

  @Test func `pembetulan jenis kelamin menjadi penyesuaian, bukan lahir atau mati`() async throws {
    try await Daerah.buka { daerah in
      let keluarga = try await daerah.sutrisno()
      var biodata = try await daerah.penduduk(keluarga.dwi).biodata
      biodata.jenisKelamin = .lakiLaki
      _ = try await daerah.kependudukan.ubahBiodata(
        keluarga.dwi, versi: 1, menjadi: biodata, sebagai: .pembetulan, daerah.pencatatan,
        oleh: daerah.warsini)
      let satu = try #require(
        try await daerah.db.read { try $0.lampid([Daerah.keden], Bulan(daerah.hariIni)) }[Daerah.keden])
      let laki = KelompokPenduduk(kelamin: .lakiLaki, isAsing: false)
      let perempuan = KelompokPenduduk(kelamin: .perempuan, isAsing: false)
      #expect(satu.jumlah(.lahir) == 0 && satu.jumlah(.mati) == 0)
      #expect(satu.penyesuaian(laki) == 3 && satu.penyesuaian(perempuan) == 1)
      #expect(satu.akhir(laki) == 3 && satu.akhir(perempuan) == 1 && satu.awal() == 0)
    }
  }
}

extension Daerah {
  func pada(_ teks: String) throws -> Daerah {
    let saat = try hari(teks).awal().addingTimeInterval(9 * 3600)
    return Daerah(kependudukan: Kependudukan(db: db, sandi: kependudukan.sandi, now: { saat }))
  }

  fileprivate func lahir(_ nama: String, di keluarga: KartuKeluarga.ID) async throws -> HasilPeristiwa {
    try await kependudukan.catat(
      [PendudukBaru(biodata: try biodata(nama, .perempuan, "2026-01-30", .anak), nik: .terbitkan)],
      ke: .ada(keluarga), sebagai: .lahir, pencatatan, oleh: warsini)
  }

  fileprivate func isiRegister() async throws -> [UnitKerja.ID: Int] {
    let ada: [(UnitKerja.ID, Int)] = try await db.read { tx in
      try tx.all("SELECT desa, COUNT(*) AS n FROM penduduk WHERE status = 'hidup' GROUP BY desa") {
        (try $0["desa"], try $0["n"])
      }
    }
    return Dictionary(ada) { pertama, _ in pertama }
  }
}
