import Cetak
import Foundation
import Organisasi
import Peralatan
import TestKit
import Testing

@testable import Naskah

struct LembarTests {
  @Test func `lembar salinan cetak menyebut salinan ke berapa dan membawa kode`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let surat = try await kantor.suratDinas()
      let pdf = try await kantor.mesin.cetak(
        SampulSalinan(
          identitas: kantor.identitas, kop: surat.kop, jenis: "Surat Dinas", nomor: surat.nomor ?? "",
          tanggal: kantor.kabupaten.tanggal, dari: "Sekretaris Daerah", untuk: "Kepala Desa Brangkal",
          sifat: "Biasa",
          hal: surat.hal, salinan: 3, dicetakOleh: "Pengelola Surat Kecamatan Gemolong",
          kode: try #require(surat.kode)))
      try Galeri.simpan(pdf, "sampul.pdf")
      let path = try kantor.folder.tulis(pdf, "sampul.pdf")
      let teks = try PemeriksaPDF.teks(path)
      for isi in ["SALINAN KE-3", "Kepala Desa Brangkal", "7F3A-91C2-KDM0", "Diterima oleh"] {
        #expect(teks.contains(isi), "\(isi)")
      }
      #expect(try PemeriksaPDF.qr(path).contains("https://kantaya.sragen.example/v/7F3A91C2KDM0"))
      #expect(try PemeriksaPDF.preflight(path) == "")
      #expect(try PemeriksaPDF.halaman(path).count == 1)
    }
  }

  @Test func `lembar disposisi`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let surat = try await kantor.suratDinas()
      let pdf = try await kantor.mesin.cetak(
        LembarDisposisi(
          metadata: MetadataDokumen(
            judul: "Lembar disposisi", penulis: "Dinas Kesehatan", dibuat: KantorNaskah.pagi),
          kop: surat.kop, suratDari: "Sekretaris Daerah", nomorSurat: surat.nomor ?? "",
          tanggalSurat: "21 November 2026",
          diterima: "21 November 2026", nomorAgenda: "412", sifat: [.init("Segera", .ya), .init("Rahasia")],
          hal: surat.hal,
          diteruskan: [.init("Kepala Bidang Kesehatan Masyarakat", .ya), .init("Sekretaris Dinas")],
          harap: [.init("Tindak lanjuti", .ya), .init("Untuk diketahui")],
          catatan: "Koordinasikan dengan puskesmas.",
          pemberi: BlokTandaTangan(jabatan: ["KEPALA DINAS KESEHATAN,"], nama: "dr. Contoh", cara: .basah)))
      try Galeri.simpan(pdf, "disposisi.pdf")
      let path = try kantor.folder.tulis(pdf, "disposisi.pdf")
      let teks = try PemeriksaPDF.teks(path)
      for isi in ["LEMBAR DISPOSISI", "412", "Tindak lanjuti", "Koordinasikan dengan puskesmas."] {
        #expect(teks.contains(isi), "\(isi)")
      }
      #expect(try PemeriksaPDF.halaman(path).count == 1)
    }
  }
}
