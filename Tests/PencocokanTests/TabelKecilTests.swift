import Testing

@testable import Pencocokan

/// Skor tidak bergantung pada besar tabel: di enam baris berlaku apa yang berlaku di seribu.
@Suite struct TabelKecilTests {
  private static let ukuran = [0, 1, 3, 8, 30, 120, 500, 1200]
  private static let kembar = [
    ("Rini Lestari", "Rina Lestari"), ("Hasan Hidayat", "Husen Hidayat"), ("Dewi Sartika", "Devi Sartika"),
    ("Joko Soekarno Hidayat", "Bambang Soekarno Hidayat"), ("Dika Pratama", "Diki Pratama"),
    ("Dwi Cahyono", "Dwi Cahyanto"), ("Nur Aini", "Nur Aina"), ("Muhammad Hasan", "Muhammad Husen"),
  ]
  private static let umum = NamaUmum(Warga.kata + ["Cahyono", "Cahyanto", "Dwi", "Nur", "Hasan"])

  private enum Kolom: CaseIterable {
    case semua, tanpaKartu, tanpaOrangTua, hanyaIbu

    func terapkan(_ orang: inout CatatanOrang) {
      if self == .tanpaKartu || self == .hanyaIbu { orang.nomorKK = "" }
      if self == .tanpaOrangTua { orang.ibu = "" }
      if self == .tanpaOrangTua || self == .hanyaIbu { orang.ayah = "" }
    }
  }

  /// The pair that is asked about, among so many others.
  private func peluang(_ satu: CatatanOrang, _ dua: CatatanOrang, _ kolom: Kolom, di ukuran: Int) async
    -> Double
  {
    var warga = Warga(benih: 7)
    var himpunan = Himpunan(namaUmum: Self.umum)
    for var orang in Array(warga.penduduk(ukuran).prefix(ukuran)) + [satu, dua] {
      kolom.terapkan(&orang)
      himpunan.tambah(orang)
    }
    return await Sapuan(himpunan).pasangan(ambang: 0.001)
      .first { himpunan.id[$0.a] == 100_000 && himpunan.id[$0.b] == 100_001 }?
      .peluang ?? 0
  }

  @Test(arguments: ukuran)
  func `kembar, kakak, dan adik tidak melewati ambang`(_ ukuran: Int) async {
    for (satu, dua) in Self.kembar {
      for kolom in Kolom.allCases {
        var kakak = Warga.budi()
        kakak.nama = satu
        var kembaran = kakak
        kembaran.id = 100_001
        kembaran.nama = dua
        var adik = kembaran
        adik.lahir = TanggalLahir("1977-06-21")
        for lain in [kembaran, adik] {
          let peluang = await peluang(kakak, lain, kolom, di: ukuran)
          #expect(peluang < 0.6, "\(satu), \(dua), \(kolom): \(peluang)")
        }
      }
    }
  }

  @Test(arguments: ukuran)
  func `orang yang sama ditemukan juga di antara segelintir`(_ ukuran: Int) async {
    let ubahan: [(String, (inout CatatanOrang) -> Void)] = [
      ("sama", { _ in }), ("salah ketik", { $0.nama = "Bamabng Soekarno Hidayat" }),
      ("ejaan baru", { $0.nama = "Bambang Sukarno Hidayat" }),
      ("kata hilang", { $0.nama = "Bambang Soekarno" }),
      ("hari dan bulan tertukar", { $0.lahir = TanggalLahir("1975-09-04") }),
      ("ibu salah ketik", { $0.ibu = "Sumiati Tukiyem" }),
    ]
    for (nama, ubah) in ubahan {
      var lagi = Warga.budi()
      lagi.id = 100_001
      lagi.nomorKK = "3314888"
      lagi.wilayah = ["Kecamatan 3", "Desa 3"]
      ubah(&lagi)
      let peluang = await peluang(Warga.budi(), lagi, .semua, di: ukuran)
      #expect(peluang >= 0.6, "\(nama): \(peluang)")
    }
  }
}
