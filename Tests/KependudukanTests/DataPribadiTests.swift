import Bahasa
import Cetak
import Database
import Foundation
import Organisasi

import TestKit
import Testing

@testable import Kependudukan

/// Yang diperlihatkan kepada pemilik datanya: semuanya.
struct DataPribadiTests {
  @Test(arguments: Mesin.allCases)
  func `jawaban memuat semua unsur, nomornya utuh, dan di layar disamarkan`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      var baru = try await daerah.penduduk(keluarga.sutrisno).biodata
      baru.pekerjaan = 9
      baru.rincian.aktaLahir = "12/2001"
      baru.rincian.cacat = 1
      _ = try await daerah.kependudukan.ubahBiodata(
        keluarga.sutrisno, versi: 1, menjadi: baru, daerah.pencatatan, oleh: daerah.warsini)
      let orang = try await daerah.penduduk(keluarga.sutrisno)
      let (sandi, hari) = (daerah.kependudukan.sandi, daerah.hariIni)
      let (utuh, layar) = try await daerah.db.read { tx in
        (try DataPribadi(orang, tx, sandi, pada: hari), try DataPribadi(orang, tx, nil, pada: hari))
      }
      func teks(_ data: DataPribadi) -> String {
        data.bagian.map { "\($0.judul)\n" + $0.isi.map { "\($0.nama): \($0.isi)" }.joined(separator: "\n") }
          .joined(separator: "\n")
      }
      for isi in [
        "NIK: 3314010105750001", "Ibu: Ngatmi", "Akta kelahiran: 12/2001", "Disabilitas: ", "RT/RW: 004/002",
        "Anggota lain: Suparmi (Istri)", "Foto: Tidak disimpan", "Data diubah: 1 kali",
        "Hubungan dalam keluarga: Kepala keluarga",
      ] {
        #expect(teks(utuh).localizedCaseInsensitiveContains(isi), "\(isi) in \(teks(utuh))")
      }
      #expect(!teks(layar).contains("3314010105750001") && teks(layar).contains("Ibu: ••••"))
      let jawaban = JawabanPelihat(
        data: utuh, catatan: try await daerah.kependudukan.pelihat(orang.id), kabupaten: "Sragen",
        waktu: daerah.kependudukan.now())
      #expect(try jawaban.dokumen().pdf().count > 1000)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `riwayat menyebut siapa yang mengubah`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      var baru = try await daerah.penduduk(keluarga.dwi).biodata
      baru.nama = "Dwi Rahayu"
      _ = try await daerah.kependudukan.ubahBiodata(
        keluarga.dwi, versi: 1, menjadi: baru, daerah.pencatatan, oleh: daerah.warsini)
      let pengubah = try await daerah.db.read { try $0.pengubahVersi(keluarga.dwi) }
      #expect(pengubah == [1: PengubahVersi(nama: "Warsini", jabatan: nil)])
    }
  }

  @Test func `legenda peta tidak menyebut satu batas dua kali`() {
    #expect(batasTingkat([5, 5, 5, 5, 5, 5, 9]) == [9])
    #expect(batasTingkat([3, 3, 3]) == [])
    #expect(batasTingkat([]) == [])
    #expect(batasTingkat(Array(1...10)) == [3, 5, 7, 9])
  }
}
