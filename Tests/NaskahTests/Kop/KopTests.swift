import Bahasa
import Cetak
import Database
import Foundation
import Organisasi
import Peralatan
import TestKit
import Testing

@testable import Naskah

struct KopTests {
  private func kop(_ kantor: KantorNaskah, _ untuk: Penandatangan.Kop) async throws -> KopNaskah {
    let (struktur, identitas) = (kantor.kabupaten.struktur, kantor.identitas)
    return try await kantor.db.read { try $0.kopNaskah(untuk, struktur, identitas) }
  }

  @Test func `kop mengikuti jabatan penanda tangan`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let kabupaten = kantor.kabupaten
      let bupati = try await kop(kantor, .bupati)
      #expect(bupati.baris.map(\.teks) == ["BUPATI SRAGEN"])
      #expect(bupati.lambang?.letak == .tengah)
      let wakil = try await kop(kantor, .wakilBupati)
      #expect(wakil.baris.map(\.teks) == ["WAKIL BUPATI SRAGEN"])
      let harapan = [
        (try kabupaten.sekda, ["PEMERINTAH KABUPATEN SRAGEN", "SEKRETARIAT DAERAH"]),
        (try kabupaten.kadisKesehatan, ["PEMERINTAH KABUPATEN SRAGEN", "DINAS KESEHATAN"]),
        (try kabupaten.camat("Gemolong"), ["PEMERINTAH KABUPATEN SRAGEN", "KECAMATAN GEMOLONG"]),
        (
          try kabupaten.kades("Brangkal"),
          ["PEMERINTAH KABUPATEN SRAGEN", "KECAMATAN GEMOLONG", "DESA BRANGKAL"]
        ),
      ]
      for (pejabat, baris) in harapan {
        let kop = try await kop(kantor, .kantor(pejabat.unit.id))
        #expect(kop.baris.map(\.teks) == baris)
        #expect(kop.lambang?.letak == .kiri)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kop yang ditetapkan daerah berlaku pada masanya`(_ mesin: Mesin) async throws {
    try await KantorNaskah.buka(mesin) { kantor in
      let desa = try kantor.kabupaten.kades("Brangkal").unit.id
      let hariIni = kantor.kabupaten.tanggal
      let png = try kantor.png()
      try await kantor.db.write { tx in
        let lambang = try LambangDaerah(id: tx.key(), nama: "desa-brangkal", isi: png)
        try tx.insert(lambang)
        try tx.insert(
          KopTersimpan(
            untuk: .kantor(desa), mulai: hariIni + -30,
            baris: [BarisKop("DESA BRANGKAL", ukuran: 20, tebal: .tebal)],
            alamat: ["Jalan Raya 1"], lambang: .gambar(lambang.id, .kiri, tinggi: 20), garis: .tunggal,
            dasar: "Perdes 1/2026"), pada: KantorNaskah.pagi)
        try tx.insert(
          KopTersimpan(
            untuk: .kantor(desa), mulai: hariIni + 1, baris: [BarisKop("NANTI")], dasar: "Perdes 2/2026"),
          pada: KantorNaskah.pagi)
      }
      let kop = try await kop(kantor, .kantor(desa))
      #expect(
        kop
          == KopNaskah(
            lambang: LambangKop(gambar: .png(png), letak: .kiri, tinggi: 20),
            baris: [BarisKop("DESA BRANGKAL", ukuran: 20, tebal: .tebal)], alamat: ["Jalan Raya 1"],
            garis: .tunggal))
      var surat = try await kantor.suratDinas()
      surat.kop = kop
      let pdf = try await kantor.mesin.pratinjau(surat)
      #expect(pdf.starts(with: "%PDF".utf8))
    }
  }

  @Test func `lambang hanya PNG yang wajar`() {
    #expect(throws: PengaturanNaskahError.lambangTidakTerbaca) {
      try LambangDaerah(id: Key(rawValue: 1), nama: "x", isi: Array("<svg/>".utf8))
    }
  }

  @Test func `identitas dicatat bertanggal`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let hariIni = kantor.kabupaten.tanggal
      var baru = kantor.identitas
      baru.kertas = .a4
      let nanti = baru
      try await kantor.db.write { try $0.simpan(nanti, mulai: hariIni + 1, pada: KantorNaskah.pagi) }
      #expect(try await kantor.db.read { try $0.identitasDaerah(pada: hariIni).kertas } == .f4)
      #expect(try await kantor.db.read { try $0.identitasDaerah(pada: hariIni + 1).kertas } == .a4)
      await #expect(throws: PengaturanNaskahError.identitasBelumDiisi) {
        try await kantor.db.read { try $0.identitasDaerah(pada: Tanggal(hariKe: 0)) }
      }
    }
  }
}

extension KantorNaskah {
  /// A small picture, as another program makes it.
  func png() throws -> [UInt8] {
    let pdf = try folder.tulis(
      try Dokumen(metadata: MetadataDokumen(judul: "x", penulis: "x", dibuat: Self.pagi), blok: [.teks("L")])
        .pdf(), "l.pdf")
    let tujuan = folder.berkas("l").path
    _ = try Perintah.jalankan(
      "pdftoppm", ["-r", "10", "-singlefile", "-png", pdf, tujuan], paket: "poppler-utils")
    return Array(try Data(contentsOf: URL(filePath: tujuan + ".png")))
  }
}
