import Testing

@testable import Pencocokan

@Suite struct TanggalLahirTests {
  @Test(arguments: [
    "2001-12-31", "20011231", "31-12-2001", "31/12/2001", "2001-12-31 00:00:00", "2001-12-31T07:00",
  ])
  func `tanggal dibaca dari tulisan yang lazim`(_ teks: String) {
    #expect(TanggalLahir(teks) == TanggalLahir(tahun: 2001, bulan: 12, hari: 31))
  }

  @Test(arguments: [
    "", "2001", "31 Desember 2001", "0000-00-00", "200112311", "12-31", "99999999", "00000000",
    "9999-99-99", "11111111", "99/99/9999", "0000-05-17",
  ])
  func `yang bukan tanggal tidak diterka`(_ teks: String) { #expect(TanggalLahir(teks) == nil) }

  @Test func `tanggal yang mustahil tetap dapat dibandingkan`() {
    #expect(TanggalLahir("19610231")?.angka.tahun == 1961)
    #expect(TanggalLahir("19619931") != nil)
  }

  @Test(arguments: [
    ("1990-04-09", "1990-04-09", KedekatanTanggal.sama), ("1990-04-09", "1990-09-04", .hariBulanTertukar),
    ("1990-04-09", "1990-04-19", .satuAngka), ("1990-04-12", "1990-04-21", .satuAngka),
    ("1990-04-09", "1992-04-09", .satuAngka), ("1989-04-09", "1990-04-09", .tahunDekat),
    ("1990-04-09", "1990-01-01", .perkiraanTahunSama), ("1990-04-19", "1991-01-01", .perkiraan),
    ("1990-04-09", "1990-04-11", .hariDekat), ("1990-04-09", "1990-04-27", .bulanSama),
    ("1990-04-09", "1990-12-09", .tahunHariSama), ("1990-04-09", "1976-04-09", .hariBulanSama),
    ("1990-04-09", "1990-12-27", .tahunSama), ("1990-04-09", "1991-12-27", .tahunBersebelahan),
    ("1990-04-09", "1950-12-27", .lain),
  ])
  func `kedekatan dua tanggal, dari kedua arah`(_ satu: String, _ dua: String, _ harapan: KedekatanTanggal)
    throws
  {
    let a = try #require(TanggalLahir(satu))
    let b = try #require(TanggalLahir(dua))
    #expect(KedekatanTanggal(a.angka, b.angka) == harapan)
    #expect(KedekatanTanggal(b.angka, a.angka) == harapan)
  }
}
