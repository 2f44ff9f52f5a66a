import Bahasa
import Testing

@testable import Nomor

@Suite struct PolaNomorTests {
  let isi = KomponenNomor(klasifikasi: "145", unit: "OR", jenis: "ND", sifat: "R", desa: "33.14.01.2001")

  @Test(arguments: [
    ("{klasifikasi}/{urut}/{unit}", "145/15/OR"), ("{urut:3}/{jenis}/{tahun}", "015/ND/2026"),
    ("{sifat}-{urut}/{bulan}/{tahun}", "R-15/11/2026"),
    ("{klasifikasi}/{urut:3}/{desa}/{bulan_romawi}/{tahun}", "145/015/33.14.01.2001/XI/2026"),
    ("{urut} TAHUN {tahun}", "15 TAHUN 2026"), ("{urut:1}", "15"),
  ])
  func `pola menyusun nomor`(pola: String, nomor: String) throws {
    let tanggal = try #require(Tanggal("2026-11-21"))
    #expect(try PolaNomor(pola).nomor(urut: 15, tanggal: tanggal, isi) == nomor)
  }

  @Test func `nomor sisipan memakai huruf sesudah titik`() throws {
    let tanggal = try #require(Tanggal("2026-11-21"))
    #expect(
      try PolaNomor("{urut:3}/{unit}").nomor(urut: 15, sisipan: "a", tanggal: tanggal, isi) == "015.a/OR")
  }

  @Test func `konsep memakai titik untuk yang belum diketahui`() throws {
    let pola = try PolaNomor("{klasifikasi}/{urut:3}/{unit}/{bulan_romawi}/{tahun}")
    let tanggal = try #require(Tanggal("2026-11-21"))
    #expect(pola.konsep(tanggal: tanggal, isi) == "145/…/OR/XI/2026")
    #expect(pola.konsep(tanggal: nil, KomponenNomor(unit: " OR ")) == "…/…/OR/…/…")
  }

  @Test(arguments: [
    ("", PolaNomorError.kosong), ("   ", .kosong), ("{klasifikasi}/{unit}", .urutTidakAda),
    ("{urut", .kurungTidakDitutup(posisi: 1)), ("a/{urut/{unit}", .kurungTidakDitutup(posisi: 3)),
    ("{urut}}", .kurungTutupTanpaBuka(posisi: 7)), ("{nomor}", .komponenTidakDikenal("nomor", posisi: 1)),
    ("{Urut}", .komponenTidakDikenal("Urut", posisi: 1)), ("{}", .komponenTidakDikenal("", posisi: 1)),
    ("{urut:0}", .lebarTidakSah("0", posisi: 1)), ("{urut:7}", .lebarTidakSah("7", posisi: 1)),
    ("{urut:03}", .lebarTidakSah("03", posisi: 1)), ("{urut:}", .lebarTidakSah("", posisi: 1)),
    ("{bulan:2}{urut}", .lebarBukanUntuk(.bulan, posisi: 1)), ("{urut}/{urut}", .urutBerulang(posisi: 8)),
    ("{urut}\n", .tandaTidakBoleh(posisi: 7)), ("{urut}\u{7}", .tandaTidakBoleh(posisi: 7)),
    (String(repeating: "x", count: 121), .terlaluPanjang(121)),
  ])
  func `pola yang keliru ditolak dengan letaknya`(pola: String, galat: PolaNomorError) {
    #expect(throws: galat) { try PolaNomor(pola) }
    #expect(galat.message.hasSuffix(".") || galat.message.contains("{unit}"))
  }

  @Test func `komponen yang kosong disebut`() throws {
    let tanggal = try #require(Tanggal("2026-11-21"))
    #expect(throws: NomorError.komponenKosong(.klasifikasi)) {
      try PolaNomor("{klasifikasi}/{urut}")
        .nomor(urut: 1, tanggal: tanggal, KomponenNomor(klasifikasi: " \n"))
    }
  }

  @Test func `nomor panjang tidak dipotong, yang melewati 200 ditolak`() throws {
    let tanggal = try #require(Tanggal("2026-11-21"))
    let pola = try PolaNomor("{urut}/{unit}")
    let panjang = KomponenNomor(unit: String(repeating: "U", count: 198))
    #expect(try pola.nomor(urut: 1, tanggal: tanggal, panjang).count == 200)
    #expect(throws: NomorError.terlaluPanjang(201)) { try pola.nomor(urut: 10, tanggal: tanggal, panjang) }
  }

  @Test func `pola acak dibaca seutuhnya, dan urut yang berbeda memberi nomor yang berbeda`() throws {
    var acak = SystemRandomNumberGenerator()
    let tanggal = try #require(Tanggal("2026-11-21"))
    let potongan = [
      "/", "-", " ", ".", "é", "UM 0201", "{klasifikasi}", "{unit}", "{jenis}", "{sifat}", "{bulan}",
      "{bulan_romawi}", "{tahun}", "{desa}",
    ]
    for _ in 0..<300 {
      var bagian = (0..<Int.random(in: 0...6, using: &acak))
        .map { _ in potongan.randomElement(using: &acak) ?? "" }
      bagian.insert(["{urut}", "{urut:4}"].randomElement(using: &acak) ?? "", at: bagian.startIndex)
      bagian.shuffle(using: &acak)
      let pola = try PolaNomor(bagian.joined())
      #expect(pola.description == bagian.joined())
      let tersusun = pola.bagian.map { bagian in
        switch bagian {
        case .teks(let teks): teks
        case .komponen(let komponen, let lebar):
          lebar > 1 ? "{\(komponen.rawValue):\(lebar)}" : "{\(komponen.rawValue)}"
        }
      }
      #expect(tersusun.joined() == pola.description)
      let nomor = try [1, 2, 11, 12, 111, 9999, 10_000]
        .map { try pola.nomor(urut: $0, tanggal: tanggal, isi) }
      #expect(Set(nomor).count == nomor.count)
    }
  }
}
