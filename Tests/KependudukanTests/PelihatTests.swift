import Bahasa

import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Juga yang hanya tampil dalam daftar, dan yang dibawa pergi bersama desanya, dapat dibaca pemilik datanya.
struct PelihatTests {
  private func pelihat(_ id: Penduduk.ID, _ daerah: Daerah) async throws -> [String] {
    try await daerah.kependudukan.pelihat(id)
      .filter { $0.nama != "Warsini" || $0.peristiwa != "penduduk.dicatat" }
      .map { "\($0.nama), \($0.jabatan): \($0.keterangan)" }
  }

  private var bayu: Pelaku {
    Pelaku(
      orang: .init(rawValue: 7), nama: "Bayu", penugasan: [],
      peran: [PeranUnit(.kependudukan, di: Daerah.keden)])
  }

  @Test(arguments: Mesin.allCases)
  func `tampil dalam hasil pencarian tercatat bagi setiap orang yang tampil, dan hanya bagi mereka`(
    _ mesin: Mesin
  ) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let waktu = daerah.kependudukan.now()
      try await daerah.db.write { tx in
        try tx.catatTampil(
          [keluarga.sutrisno, keluarga.dwi], untuk: "Pembuatan surat", oleh: bayu, pada: waktu)
        try tx.catatTampil([], untuk: "Pembuatan surat", oleh: bayu, pada: waktu)
      }
      let harapan = "Bayu, Petugas kependudukan, Keden: Pembuatan surat; Anda tampil bersama 1 orang lain"
      #expect(try await pelihat(keluarga.sutrisno, daerah).first == harapan)
      #expect(try await pelihat(keluarga.dwi, daerah).first == harapan)
      #expect(try await !pelihat(keluarga.tri, daerah).contains { $0.contains("tampil") })
      let jejak = try await daerah.db.read {
        try $0.values(
          "SELECT keterangan FROM jejak WHERE peristiwa = 'penduduk.dicari' ORDER BY id", as: String.self)
      }
      #expect(jejak == ["Pembuatan surat; 2 orang tampil", "Pembuatan surat; tidak ada tampil"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang tampil selagi orang mengetik tercatat sekali dalam satu menit`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let waktu = daerah.kependudukan.now()
      try await daerah.db.write { tx in
        for orang in [[keluarga.sutrisno], [keluarga.sutrisno, keluarga.suparmi], []] {
          try tx.catatKetikan(orang, untuk: "Pelayanan di loket", oleh: bayu, pada: waktu)
        }
        try tx.catatKetikan([keluarga.dwi], untuk: "Pelayanan di loket", oleh: bayu, pada: waktu + 61)
      }
      let tampil = "Pelayanan di loket; Anda tampil bersama 1 orang lain"
      #expect(try await pelihat(keluarga.sutrisno, daerah).filter { $0.hasSuffix(tampil) }.count == 1)
      #expect(try await pelihat(keluarga.suparmi, daerah).filter { $0.hasSuffix(tampil) }.count == 1)
      #expect(try await pelihat(keluarga.dwi, daerah).first?.hasSuffix("Anda saja yang tampil") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `siapa tampil dilupakan bersama jejaknya, tidak lebih dahulu`(_ mesin: Mesin) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      try KunciJejak(induk: [UInt8](repeating: 6, count: 32)).pasang(pada: kantor.db)
      let keluarga = try await kantor.daerah.sutrisno()
      func tampil() async throws {
        let waktu = kantor.jam.kini
        try await kantor.db.write { tx in
          try tx.catatTampil([keluarga.dwi], untuk: "Pembuatan surat", oleh: kantor.keden, pada: waktu)
        }
      }
      func jumlah() async throws -> Int? {
        try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM tampilan_cari", as: Int.self) }
      }
      try await tampil()
      kantor.jam.majukan(4 * 365 * 86_400)
      try await tampil()
      try await Penyegel(db: kantor.db, berkas: nil).segelSemua()
      try await kantor.daerah.kependudukan.lupakanLihatan()
      #expect(try await jumlah() == 2)
      kantor.jam.majukan(368 * 86_400)
      try await Penyegel(db: kantor.db, berkas: nil).segelSemua()
      try await kantor.daerah.kependudukan.lupakanLihatan()
      #expect(try await jumlah() == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang ikut tampil dicatat sekali seperempat jam, tanpa dihitung sebagai lihatan`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let k = try await daerah.sutrisno()
      let waktu = daerah.kependudukan.now()
      let dilihat = try await daerah.db.write { tx in
        try tx.catatLihat(
          "penduduk.dilihat", "penduduk", k.dwi.rawValue, untuk: "Pelayanan", oleh: bayu, pada: waktu)
        for tambah in [0.0, 60, 600] {
          try tx.catatIkut(
            [k.sutrisno, k.dwi, k.tri], untuk: "papan loket", oleh: bayu, pada: waktu + tambah + 1)
        }
        try tx.catatIkut([k.tri], untuk: "papan loket", oleh: bayu, pada: waktu + 1000)
        return try tx.jumlahLihat(bayu.orang, sejak: waktu - 1)
      }
      #expect(dilihat == 1)
      func kali(_ id: Penduduk.ID) async throws -> Int {
        try await daerah.kependudukan.pelihat(id).filter { $0.peristiwa == "penduduk.ikut_tampil" }.count
      }
      #expect(try await kali(k.sutrisno) == 1)
      #expect(try await kali(k.dwi) == 0)
      #expect(try await kali(k.tri) == 2)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `perubahan kartu keluarga dan langkah permohonan KTP dibaca pemilik datanya`(_ mesin: Mesin)
    async throws
  {
    try await LoketUji.buka(mesin) { loket in
      let k = try await loket.daerah.sutrisno()
      let id = try await loket.kependudukan.ajukan(
        loket.baru(k.dwi, .baru, kunci: "a"), oleh: loket.warsini)
      try await loket.langkah(id, .dibacakan)
      let kk = try await loket.daerah.keluarga(k.kk)
      _ = try await loket.kependudukan.ubahAlamat(
        k.kk, versi: kk.versi, menjadi: AlamatKeluarga(dusun: "Krajan", rt: "5", rw: "2"),
        loket.daerah.pencatatan, oleh: loket.warsini)
      func apa(_ id: Penduduk.ID) async throws -> Set<String> {
        Set(try await loket.kependudukan.pelihat(id).map(\.peristiwa))
      }
      #expect(try await apa(k.dwi).isSuperset(of: ["keluarga.diubah", "ktp.diminta", "ktp.tahap"]))
      #expect(try await apa(k.tri).contains("keluarga.diubah"))
      #expect(try await !apa(k.tri).contains("ktp.diminta"))
    }
  }
}
