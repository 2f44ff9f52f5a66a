import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

struct CariTests {
  private func cari(
    _ teks: String, _ daerah: Daerah, _ lingkup: LingkupPenduduk = .semua, hidup: Bool = true,
    ibu: HakNamaIbu = .boleh
  ) async throws -> [String] {
    try await daerah.kependudukan.cari(PermintaanPenduduk(teks), lingkup: lingkup, hidup: hidup, ibu: ibu)
      .orang.map(\.nama)
  }

  private func catat(_ nama: String, _ daerah: Daerah, desa: UnitKerja.ID, ibu: String = "Ngatmi")
    async throws
    -> Penduduk.ID
  {
    let hasil = try await daerah.kependudukan.catat(
      [
        PendudukBaru(
          biodata: try biodata(nama, .lakiLaki, "1980-08-17", .kepalaKeluarga, ibu: ibu), nik: .terbitkan)
      ],
      ke: .baru(
        KeluargaBaru(alamat: AlamatKeluarga(alamat: "Jalan Melati 3", dusun: "Krajan", rt: "4"), desa: desa)),
      daerah.pencatatan, oleh: daerah.warsini)
    return try #require(hasil.penduduk.first)
  }

  @Test(arguments: Mesin.allCases)
  func `ejaan lama, kata terpotong, urutan lain, dan panggilan menemukan orang yang sama`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      _ = try await catat("Muhammad Suharto Wijaya", daerah, desa: Daerah.keden)
      _ = try await catat("Haryanto", daerah, desa: Daerah.brangkal)
      for teks in [
        "suharto", "Soeharto ", "soeh", "wijaya suharto ", "moh suharto ", "Mochamad Soeharto Widj", "harto ",
      ] {
        #expect(try await cari(teks, daerah).first == "Muhammad Suharto Wijaya", "\(teks)")
      }
      #expect(try await cari("yanto ", daerah) == ["Haryanto"])
      #expect(try await cari("heryanto ", daerah) == ["Haryanto"])
      #expect(try await cari("susilo ", daerah) == [])
      #expect(try await cari("s", daerah) == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `j ejaan lama dan y ejaan baru saling menemukan`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let pasangan = [
        ("Harjanto", "Haryanto"), ("Wahju", "Wahyu"), ("Suprijanto", "Supriyanto"), ("Jahja", "Yahya"),
        ("Soekardjo", "Sukarjo"), ("Sugijono", "Sugiono"), ("Muljadi", "Mulyadi"), ("Jusuf", "Yusuf"),
        ("Tjahjono", "Cahyono"), ("Soejanto", "Suyanto"), ("Widjaja", "Wijaya"),
        ("Djojodihardjo", "Joyodiharjo"),
      ]
      for (satu, dua) in pasangan {
        _ = try await catat(satu, daerah, desa: Daerah.keden)
        _ = try await catat(dua, daerah, desa: Daerah.brangkal)
      }
      for (satu, dua) in pasangan {
        for (dicari, lain) in [(satu, dua), (dua, satu)] {
          for teks in [dicari.lowercased() + " ", dicari.lowercased()] {
            let hasil = try await cari(teks, daerah)
            #expect(hasil.first == dicari, "\(teks): \(hasil)")
            #expect(hasil.contains(lain), "\(teks): \(hasil)")
          }
        }
      }
      #expect(try await cari("haryanto ", daerah, .desa([Daerah.keden])) == ["Harjanto"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `j yang memang j tetap menemukan namanya lebih dahulu`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      for nama in ["Joko", "Yoko", "Jaka", "Raharjo", "Puji", "Budi"] {
        _ = try await catat(nama, daerah, desa: Daerah.keden)
      }
      #expect(try await cari("joko ", daerah) == ["Joko", "Yoko"])
      #expect(try await cari("jaka ", daerah) == ["Jaka"])
      #expect(try await cari("raharjo ", daerah) == ["Raharjo"])
      #expect(try await cari("puji", daerah) == ["Puji"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kata tanpa arti tidak menemukan siapa pun`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      try await daerah.kependudukan.tanam(
        Sintetis(jumlah: 1500, benih: 11, hanya: Set(try await daerah.kependudukan.kodeDesa().keys)))
      try await daerah.kependudukan.siapkanCari()
      for nama in ["Sukiswo", "Asadipa", "Qodrat Zawawi"] {
        _ = try await catat(nama, daerah, desa: Daerah.keden)
      }
      for kata in [
        "xqzw", "asdfgh", "qwerty", "zxcvbn", "zzz", "ffff", "lkjhg", "bcdfg", "xxxx", "qwrtp", "jkjkjk",
        "hjkl",
      ] {
        for teks in [kata, kata + " ", "\(kata) \(kata) "] {
          let hasil = try await cari(teks, daerah)
          #expect(hasil == [], "\(teks): \(hasil)")
        }
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `tanggal lahir, nama ibu, RT, dan desa ikut dicari`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      _ = try await catat("Sutrisno", daerah, desa: Daerah.brangkal, ibu: "Warsiyem")
      #expect(try await cari("sutrisno ", daerah).count == 2)
      for teks in [
        "sutrisno 01-05-1975", "sutrisno 1 Mei 1975", "sutrisno 1975", "01051975", "1/5/75", "mei 1975",
        "05-1975", "sutrisno keden", "1975-05-01 sutrisno",
      ] {
        let hasil = try await daerah.kependudukan.cari(PermintaanPenduduk(teks), lingkup: .semua).orang
        #expect(hasil.map(\.id) == [keluarga.sutrisno], "\(teks)")
      }
      #expect(try await cari("sutrisno warsiem ", daerah) == ["Sutrisno"])
      // Utuh saja, dan hanya bagi yang boleh membukanya.
      #expect(try await cari("sutrisno warsiem", daerah) == ["Sutrisno"])
      for teks in ["sutrisno wars", "sutrisno warsi ", "sutrisno w", "sutrisno _iwarsiyem"] {
        #expect(try await cari(teks, daerah) == [], "\(teks)")
      }
      for teks in ["sutrisno warsiem ", "sutrisno warsiyem ", "sutrisno _iwarsiyem ", "warsiyem "] {
        #expect(try await cari(teks, daerah, ibu: .tidak) == [], "\(teks)")
      }
      #expect(try await cari("melati krajan ", daerah, ibu: .tidak) == ["Sutrisno"])
      #expect(try await cari("dwi rt 4/2", daerah) == ["Dwi Lestari"])
      #expect(try await cari("dwi rt 5", daerah) == [])
      #expect(try await cari("melati krajan ", daerah) == ["Sutrisno"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `NIK hanya ditemukan utuh, dan di luar wilayah sama dengan tidak ada`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      #expect(try await cari("3314010105750001", daerah) == ["Sutrisno"])
      #expect(try await cari("331401 010575 0001", daerah) == ["Sutrisno"])
      #expect(try await cari("33140101057500", daerah) == [])
      #expect(PermintaanPenduduk("33140101057500").perluNomorUtuh)
      let lain = LingkupPenduduk.desa([Daerah.brangkal])
      #expect(try await cari("3314010105750001", daerah, lain) == [])
      #expect(try await cari("sutrisno", daerah, lain) == [])
      #expect(try await cari("sutrisno", daerah, .desa([])) == [])
      #expect(try await cari("sutrisno", daerah, .desa([Daerah.keden])) == ["Sutrisno"])
      let kk = try await daerah.keluarga(keluarga.kk)
      let nomor = try daerah.kependudukan.sandi.bukaKK(kk.nomor, kk.id.rawValue)
      let hasil = try await daerah.kependudukan.cari(PermintaanPenduduk(nomor.teks), lingkup: .semua)
      #expect(hasil.keluarga == keluarga.kk)
      let tertutup = try await daerah.kependudukan.cari(PermintaanPenduduk(nomor.teks), lingkup: lain)
      #expect(tertutup == HasilCariPenduduk())
    }
  }

  @Test(arguments: Mesin.allCases)
  func `indeks mengikuti perubahan, kematian, pembatalan, dan sama dengan yang disusun ulang`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let lama = try await daerah.penduduk(keluarga.dwi)
      var baru = lama.biodata
      baru.nama = "Dwi Rahayu"
      _ = try await daerah.kependudukan.ubahBiodata(
        keluarga.dwi, versi: lama.versi, menjadi: baru, daerah.pencatatan, oleh: daerah.warsini)
      #expect(try await cari("rahayu ", daerah) == ["Dwi Rahayu"])
      #expect(try await cari("dwi lestari ", daerah) == [])
      let kk = try await daerah.keluarga(keluarga.kk)
      let pindah = try await daerah.kependudukan.ubahAlamat(
        kk.id, versi: kk.versi, menjadi: AlamatKeluarga(dusun: "Gondang", rt: "9", rw: "1"),
        daerah.pencatatan,
        oleh: daerah.warsini)
      #expect(try await cari("tri gondang ", daerah) == ["Tri Wibowo"])
      #expect(try await cari("tri krajan ", daerah) == [])
      _ = try await daerah.kependudukan.batalkan(
        pindah.peristiwa, alasan: "Salah keluarga", oleh: daerah.warsini)
      #expect(try await cari("tri krajan ", daerah) == ["Tri Wibowo"])
      let tri = try await daerah.penduduk(keluarga.tri)
      _ = try await daerah.kependudukan.keluarkan(
        [(tri.id, tri.versi)], karena: .mati, sebagai: .mati, daerah.pencatatan, oleh: daerah.warsini)
      #expect(try await cari("tri wibowo ", daerah) == [])
      #expect(try await cari("tri wibowo ", daerah, hidup: false) == ["Tri Wibowo"])
      let sebelum = try await cari("sutrisno", daerah) + cari("krajan ", daerah)
      try await daerah.kependudukan.bangunCari()
      #expect(try await cari("sutrisno", daerah) + cari("krajan ", daerah) == sebelum)
      if mesin == .sqlite {
        try await daerah.db.write { tx in
          try tx.run("INSERT INTO penduduk_cari (penduduk_cari) VALUES ('integrity-check')")
        }
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `isian massal ditemukan setelah indeks disiapkan`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      try await daerah.kependudukan.tanam(
        Sintetis(jumlah: 300, benih: 3, hanya: Set(try await daerah.kependudukan.kodeDesa().keys)))
      let nama: String = try #require(
        await daerah.db.read { try $0.value("SELECT nama FROM penduduk ORDER BY id LIMIT 1") })
      #expect(try await cari(nama + " ", daerah) == [])
      try await daerah.kependudukan.siapkanCari()
      #expect(try await cari(nama + " ", daerah).contains(nama))
    }
  }
}
