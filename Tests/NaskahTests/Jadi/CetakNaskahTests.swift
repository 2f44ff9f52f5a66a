import Foundation
@testable import Naskah
import Peralatan
import TestKit
import Testing

/// What stands on the four kinds of paper, word for word as another program reads it.
struct CetakNaskahTests {
  private let folder = Result { try FolderSementara() }

  private func halaman(_ pdf: [UInt8], _ nama: String = "naskah.pdf") throws -> [String] {
    try PemeriksaPDF.halaman(folder.get().tulis(pdf, nama))
      .map { halaman in
        halaman.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
          .filter { !$0.isEmpty }.joined(separator: "\n")
      }
  }

  @Test func `surat dinas`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      _ = try await kantor.sekdaBersertifikat()
      let segel = try await kantor.segel(kantor.suratDinas())
      #expect(
        try halaman(segel.pdf) == [
          """
          PEMERINTAH KABUPATEN SRAGEN
          SEKRETARIAT DAERAH
          Sragen, Jawa Tengah, Kode Pos 57211
          Pos-el setda@sragen.example
          Sragen, 21 November 2026
          Nomor : 100.2.1/123/SETDA
          Sifat : Biasa
          Lampiran : 1 (satu) berkas
          Hal : Permintaan data calon penerima bantuan
          Yth. Kepala Dinas Kesehatan
          u.p. Kepala Bidang Kesehatan Masyarakat
          di
          Sragen
          Sehubungan dengan penyaluran bantuan tahun anggaran 2027, bersama ini
          kami minta data berikut.
          1. Daftar penerima per desa, memuat
          a. nama dan alamat,
          b. dasar penetapan.
          2. Rekapitulasi sebagaimana tabel di bawah.
          No Kecamatan Jumlah
          1 Gemolong 412
          2 Tanon 388
          Data kami terima paling lambat Jumat, 27 November 2026. Demikian untuk
          dilaksanakan.
          SEKRETARIS DAERAH,
          Ditandatangani secara elektronik oleh:
          Drs. Hargo Danuwijaya, M.M.
          Pembina Utama Madya
          NIP 196802171992001003
          Tembusan:
          1. Bupati Sragen
          2. Inspektur
          Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari otoritas sertifikat Pemerintah
          Kabupaten Sragen.
          Periksa keasliannya di kantaya.sragen.example/v dengan kode 7F3A-91C2-KDM0.
          """
        ])
    }
  }

  @Test func `undangan dengan daftar tujuan terlampir`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      _ = try await kantor.sekdaBersertifikat()
      let pdf = try await kantor.segel(kantor.undangan()).pdf
      #expect(
        try halaman(pdf) == [
          """
          PEMERINTAH KABUPATEN SRAGEN
          SEKRETARIAT DAERAH
          Sragen, Jawa Tengah, Kode Pos 57211
          Pos-el setda@sragen.example
          Sragen, 21 November 2026
          Nomor : 400.14.1.1/87/SETDA
          Sifat : Biasa
          Lampiran : 1 (satu) lembar
          Hal : Undangan rapat
          Yth. (Daftar tujuan terlampir)
          di
          Tempat
          Mengharap kehadiran Saudara dalam rapat yang dilaksanakan pada
          hari/tanggal : Senin, 23 November 2026
          waktu : pukul 09.00 WIB
          tempat : Ruang Citrayasa Setda
          acara : Evaluasi penyaluran bantuan
          catatan : hadir tepat waktu
          Demikian atas kehadirannya disampaikan terima kasih.
          SEKRETARIS DAERAH,
          Ditandatangani secara elektronik oleh:
          Drs. Hargo Danuwijaya, M.M.
          Pembina Utama Madya
          NIP 196802171992001003
          Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari otoritas sertifikat Pemerintah
          Kabupaten Sragen.
          Periksa keasliannya di kantaya.sragen.example/v dengan kode 7F3A-91C2-KDM0. Halaman 1 dari 2
          """,
          """
          LAMPIRAN
          SURAT SEKRETARIS DAERAH
          NOMOR : 400.14.1.1/87/SETDA
          TANGGAL : 21 NOVEMBER 2026
          DAFTAR TUJUAN SURAT
          1. Kepala Dinas Kesehatan
          2. Inspektur
          3. Camat Gemolong
          4. Camat Kalijambe
          Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari otoritas sertifikat Pemerintah
          Kabupaten Sragen.
          Periksa keasliannya di kantaya.sragen.example/v dengan kode 7F3A-91C2-KDM0. Halaman 2 dari 2
          """,
        ])
    }
  }

  @Test func `nota dinas`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let pdf = try await kantor.mesin.cetak(kantor.notaDinas())
      #expect(
        try halaman(pdf) == [
          """
          PEMERINTAH KABUPATEN SRAGEN
          SEKRETARIAT DAERAH
          BAGIAN HUKUM
          Sragen, Jawa Tengah, Kode Pos 57211
          Pos-el bag-hukum@sragen.example
          NOTA DINAS
          Kepada : Yth. Sekretaris Daerah
          Dari : Kepala Bagian Hukum
          Tembusan : Asisten Pemerintahan
          Nomor : 12/ND/HK/2026
          Tanggal : 21 November 2026
          Sifat : Biasa
          Lampiran : -
          Hal : Laporan harmonisasi
          Kami laporkan harmonisasi rancangan peraturan bupati telah selesai.
          Mohon arahan lebih lanjut.
          KEPALA BAGIAN HUKUM,
          Ditandatangani secara elektronik oleh:
          Nastiti Kusumadewi, S.Sos., M.Si.
          Pembina
          NIP 197712282001002010
          Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari otoritas sertifikat Pemerintah
          Kabupaten Sragen.
          Periksa keasliannya di kantaya.sragen.example/v dengan kode 7F3A-91C2-KDM0.
          """
        ])
    }
  }

  @Test func `surat edaran dengan kop Bupati`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let pdf = try await kantor.mesin.cetak(kantor.edaran())
      #expect(
        try halaman(pdf) == [
          """
          BUPATI SRAGEN
          Sragen, Jawa Tengah, Kode Pos 57211
          Pos-el bupati@sragen.example
          Yth. 1. Kepala Perangkat Daerah
          2. Camat se-Kabupaten Sragen
          di
          Sragen
          SURAT EDARAN
          NOMOR 100.3.4.2/5/2026
          TENTANG
          PENYESUAIAN JAM KERJA
          1. Dasar
          Peraturan Bupati tentang jam kerja.
          2. Isi
          Jam kerja mulai pukul 07.30 WIB.
          Ditetapkan di Sragen
          pada tanggal 21 November 2026
          BUPATI SRAGEN,
          Ditandatangani secara elektronik oleh:
          Bagaskara Wiratama
          Tembusan:
          Gubernur Jawa Tengah
          Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari otoritas sertifikat Pemerintah
          Kabupaten Sragen.
          Periksa keasliannya di kantaya.sragen.example/v dengan kode 7F3A-91C2-KDM0.
          """
        ])
    }
  }
}
