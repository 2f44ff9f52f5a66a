import Foundation
import Peralatan
import Testing

@testable import Cetak

/// What the families of papers say, and what they leave out.
struct NaskahTests {
  let folder: FolderSementara

  init() throws { folder = try FolderSementara() }

  private func halaman(_ nama: String) throws -> [String] {
    let dokumen = try #require(Contoh.semua.first { $0.nama == nama }?.dokumen)
    return try PemeriksaPDF.halaman(try folder.tulis(try dokumen.pdf(), "\(nama).pdf"))
  }

  /// Text on one line, with single spaces.
  private func rapat(_ teks: String) -> String {
    teks.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `konsep bertanda air, bertitik-titik, tanpa nomor dan tanpa pernyataan segel`() throws {
    let semua = try halaman("surat-konsep").joined()
    #expect(semua.contains("........./........./........."))
    #expect(!semua.contains("15/OR"))
    #expect(!semua.contains("ditandatangani secara elektronik dengan"))
    let huruf = semua.filter { "KONSEP".contains($0) }
    #expect(huruf.count > 6)
  }

  @Test func `setiap halaman naskah bersegel menyebut cara memeriksanya`() throws {
    for nama in ["surat-dinas", "surat-banyak-tujuan", "keputusan", "nota-dinas"] {
      for satu in try halaman(nama).map(rapat) {
        #expect(satu.contains("ditandatangani secara elektronik dengan sertifikat elektronik"), "\(nama)")
        #expect(satu.contains("kantaya.sragenkab.go.id/periksa dengan kode 7K3M-9QX2-TB"), "\(nama)")
      }
    }
  }

  @Test func `lebih dari tiga tujuan pindah ke lampiran`() throws {
    let semua = try halaman("surat-banyak-tujuan")
    #expect(semua[0].contains("Yth. (Daftar tujuan terlampir)"))
    #expect(!semua[0].contains("ke-7"))
    #expect(semua[1].contains("DAFTAR TUJUAN SURAT"))
    #expect(semua[1].contains("LAMPIRAN"))
    #expect(rapat(semua[1]).contains("7. Camat Kecamatan ke-7"))
  }

  @Test func `kop hanya pada halaman pertama`() throws {
    let semua = try halaman("surat-banyak-tujuan")
    #expect(semua[0].contains("Jalan Raya Sukowati"))
    #expect(!semua[1].contains("Jalan Raya Sukowati"))
  }

  @Test func `nama perangkat daerah yang panjang tetap sebaris dalam kop`() throws {
    let teks = try halaman("berita-acara")[0]
    for baris in Contoh.kopDinkes.baris { #expect(teks.contains(baris.teks)) }
  }

  @Test func `keputusan memuat bagian-bagiannya menurut urutan`() throws {
    let semua = try halaman("keputusan").joined()
    let urutan = [
      "KEPUTUSAN BUPATI SRAGEN", "NOMOR 100.3.3.2/412/2026", "TENTANG", "Menimbang", "Mengingat",
      "MEMUTUSKAN:",
      "Menetapkan", "KESATU", "KEDUA", "KETIGA", "Ditetapkan di Sragen", "SIGIT PAMUNGKAS", "Tembusan:",
      "LAMPIRAN",
    ]
    var sisa = semua[...]
    for bagian in urutan {
      let tempat = try #require(sisa.range(of: bagian), "\(bagian)")
      sisa = sisa[tempat.upperBound...]
    }
  }

  @Test func `lembar disposisi muat di setengah folio`() throws {
    let semua = try halaman("disposisi")
    #expect(semua.count == 1)
    for bagian in [
      "LEMBAR DISPOSISI", "Nomor agenda", "Diteruskan kepada Sdr.:", "Dengan hormat harap:", "Catatan:",
    ] {
      #expect(semua[0].contains(bagian))
    }
  }

  @Test func `isi naskah tersimpan dalam JSON yang tetap`() throws {
    let isi = IsiNaskah([
      .paragraf([TeksIsi("biasa"), TeksIsi("tebal", [.tebal, .garisBawah])]),
      .paragraf([TeksIsi("tengah")], rata: .tengah, menjorok: false), .judul([TeksIsi("J")]),
      .daftar(DaftarIsi(.huruf, [[.paragraf([TeksIsi("a")])]])),
      .tabel(TabelIsi(lajur: [1, 2], kepala: [[TeksIsi("k")]], baris: [[[TeksIsi("b")], []]])),
      .isian([IsianIsi("waktu", [TeksIsi("09.00", .miring)])]),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = try encoder.encode(isi)
    #expect(String(decoding: json, as: UTF8.self) == Contoh.isiJSON)
    #expect(try JSONDecoder().decode(IsiNaskah.self, from: json) == isi)
  }

  @Test func `penomoran butir mengikuti abjad dan angka Romawi`() {
    #expect([1, 26, 27, 52, 703].map(abjad) == ["a", "z", "aa", "az", "aaa"])
    #expect([1, 4, 9, 14, 40, 1999].map(angkaRomawi) == ["I", "IV", "IX", "XIV", "XL", "MCMXCIX"])
  }
}
