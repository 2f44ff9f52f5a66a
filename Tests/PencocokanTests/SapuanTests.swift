import Testing

@testable import Pencocokan

@Suite struct SapuanTests {
  private func himpunan(_ tambahan: [CatatanOrang]) -> Himpunan {
    var warga = Warga(benih: 7)
    var himpunan = Himpunan()
    for orang in warga.penduduk(1200) + tambahan { himpunan.tambah(orang) }
    return himpunan
  }

  private func ganda(_ ubah: (inout CatatanOrang) -> Void) -> CatatanOrang {
    var orang = Warga.budi()
    orang.id = 100_001
    orang.nomorKK = "3314888"
    orang.wilayah = ["Kecamatan 3", "Desa 3"]
    ubah(&orang)
    return orang
  }

  enum Ragam: String, CaseIterable {
    case salahKetik, ejaanBaru, urutanKata, kataHilang, singkatan, hariBulanTertukar, tanggalPerkiraan,
      tahunMeleset
    case ibuSalahKetik, gabungan
  }

  private func terapkan(_ ragam: Ragam, _ orang: inout CatatanOrang) {
    switch ragam {
    case .salahKetik: orang.nama = "Bamabng Soekarno Hidayat"
    case .ejaanBaru: orang.nama = "Bambang Sukarno Hidayat"
    case .urutanKata: orang.nama = "Hidayat Bambang Soekarno"
    case .kataHilang: orang.nama = "Bambang Soekarno"
    case .singkatan: orang.nama = "Bambang S Hidayat"
    case .hariBulanTertukar: orang.lahir = TanggalLahir("1975-09-04")
    case .tanggalPerkiraan: orang.lahir = TanggalLahir("1975-01-01")
    case .tahunMeleset: orang.lahir = TanggalLahir("1976-04-09")
    case .ibuSalahKetik: orang.ibu = "Sumiati Tukiyem"
    case .gabungan:
      orang.nama = "Bambang Sukarno"
      orang.lahir = TanggalLahir("1975-09-04")
      orang.ayah = "Paimin"
    }
  }

  @Test(arguments: Ragam.allCases)
  func `pendaftaran ganda ditemukan meski berubah`(_ ragam: Ragam) async throws {
    let himpunan = himpunan([Warga.budi(), ganda { terapkan(ragam, &$0) }])
    let hasil = await Sapuan(himpunan).pasangan(ambang: 0.6)
    let id = hasil.map { [himpunan.id[$0.a], himpunan.id[$0.b]] }
    #expect(id.contains([100_000, 100_001]))
    #expect(id.count <= 3, "\(id.count) pasangan, padahal satu yang ganda")
  }

  @Test func `kembar dan saudara tidak ditawarkan sebagai orang yang sama`() async throws {
    let budi = Warga.budi()
    var kembar = budi
    kembar.id = 100_001
    kembar.nama = "Joko Soekarno Hidayat"
    var kembarMirip = budi
    kembarMirip.id = 100_002
    kembarMirip.nama = "Bintoro Hidayat"
    var adik = budi
    adik.id = 100_003
    adik.nama = "Agus Soekarno Hidayat"
    adik.lahir = TanggalLahir("1977-04-12")
    var kembarLainKelamin = budi
    kembarLainKelamin.id = 100_004
    kembarLainKelamin.nama = "Lestari Soekarno"
    kembarLainKelamin.kelamin = "P"
    let himpunan = himpunan([budi, kembar, kembarMirip, adik, kembarLainKelamin])
    let hasil = await Sapuan(himpunan).pasangan(ambang: 0.6)
    #expect(hasil.allSatisfy { himpunan.id[$0.a] < 100_000 && himpunan.id[$0.b] < 100_000 })
  }

  @Test(arguments: [
    ("Rini", "Rina"), ("Ani", "Ana"), ("Rini Lestari", "Rina Lestari"), ("Ani Rahayu", "Ana Rahayu"),
    ("Hasan Hidayat", "Husen Hidayat"), ("Dewi Sartika", "Devi Sartika"), ("Wahyu Nugroho", "Bayu Nugroho"),
  ])
  func `kembar yang namanya mirip di satu keluarga tidak melewati ambang`(_ satu: String, _ dua: String)
    async throws
  {
    for berkartu in [true, false] {
      var pertama = Warga.budi()
      if !berkartu { pertama.nomorKK = "" }
      pertama.nama = satu
      var kedua = pertama
      kedua.id = 100_001
      kedua.nama = dua
      let himpunan = himpunan([pertama, kedua])
      let hasil = await Sapuan(himpunan).pasangan(ambang: 0.6)
      #expect(hasil.allSatisfy { himpunan.id[$0.a] < 100_000 || himpunan.id[$0.b] < 100_000 }, "\(berkartu)")
      var kecil = Himpunan()
      var lain = Warga.budi()
      lain.id = 1
      lain.nama = "Slamet Santoso"
      lain.lahir = TanggalLahir("1951-03-04")
      for orang in [pertama, kedua, lain] { kecil.tambah(orang) }
      #expect(await Sapuan(kecil).pasangan(ambang: 0.6).isEmpty, "tabel kecil, \(berkartu)")
    }
  }

  @Test func `orang yang sama di satu KK tetap ditemukan`() async throws {
    var lagi = Warga.budi()
    lagi.id = 100_001
    let himpunan = himpunan([Warga.budi(), lagi])
    let hasil = await Sapuan(himpunan).pasangan(ambang: 0.9)
    #expect(hasil.contains { himpunan.id[$0.a] == 100_000 && himpunan.id[$0.b] == 100_001 })
  }

  @Test func `jawabannya sama dengan satu atau banyak utas`() async throws {
    let himpunan = himpunan([Warga.budi(), ganda { _ in }])
    let satu = await Sapuan(himpunan, utas: 1).pasangan(ambang: 0.01)
    let empat = await Sapuan(himpunan, utas: 4).pasangan(ambang: 0.01)
    #expect(satu == empat)
    #expect(!satu.isEmpty)
  }

  @Test func `dua tabel: hanya pasangan antara keduanya`() async throws {
    let ganda = ganda { _ in }
    var gandaA = ganda
    gandaA.id = 100_002
    var warga = Warga(benih: 7)
    var himpunan = Himpunan()
    for orang in warga.penduduk(800) + [Warga.budi(), gandaA] { himpunan.tambah(orang) }
    let sisi = himpunan.banyak
    for orang in warga.penduduk(800) + [ganda] { himpunan.tambah(orang) }
    let hasil = await Sapuan(himpunan, sisi: sisi).pasangan(ambang: 0.5)
    #expect(hasil.allSatisfy { $0.a < sisi && $0.b >= sisi })
    #expect(hasil.count { himpunan.id[$0.b] == 100_001 && himpunan.id[$0.a] >= 100_000 } == 2)
  }

  @Test func `tabel kosong dan tabel sebaris tidak punya pasangan`() async {
    #expect(await Sapuan(Himpunan()).pasangan(ambang: 0).isEmpty)
    var satu = Himpunan()
    satu.tambah(Warga.budi())
    #expect(await Sapuan(satu).pasangan(ambang: 0).isEmpty)
  }

  @Test func `golongan besar dibagi, bukan dilewati`() async throws {
    var himpunan = Himpunan()
    for i in 0..<1700 {
      var orang = CatatanOrang(id: Int64(i))
      orang.nama = "Siti"
      orang.lahir = TanggalLahir(tahun: 1980, bulan: 1 + i % 12, hari: 1 + i / 12 % 28)
      orang.ibu = "\(Warga.kata[i % 36]) \(Warga.kata[i / 36 % 36])"
      himpunan.tambah(orang)
    }
    var lagi = CatatanOrang(id: 9999)
    lagi.nama = "Siti"
    lagi.lahir = TanggalLahir(tahun: 1980, bulan: 1, hari: 1)
    lagi.ibu = "Sutrisno Sutrisno"
    himpunan.tambah(lagi)
    let hasil = await Sapuan(himpunan).pasangan(ambang: 0.001)
    #expect(hasil.contains { himpunan.id[$0.a] == 0 && himpunan.id[$0.b] == 9999 })
  }
}
