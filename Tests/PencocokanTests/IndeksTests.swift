import Testing

@testable import Pencocokan

@Suite struct IndeksTests {
  private func indeks(_ tambahan: [CatatanOrang] = []) -> Indeks {
    var warga = Warga(benih: 11)
    return Indeks(warga.penduduk(1200) + tambahan)
  }

  private var pemohon: CatatanOrang {
    var orang = Warga.budi()
    orang.id = -1
    orang.nama = "Bambang Sukarno Hidayat"
    orang.lahir = TanggalLahir("1975-09-04")
    return orang
  }

  @Test func `yang sudah terdaftar dikenali, dengan alasannya`() throws {
    var indeks = indeks([Warga.budi()])
    let calon = try #require(indeks.cek(pemohon).first)
    #expect(calon.id == 100_000)
    #expect(calon.peluang > 0.9)
    #expect(calon.alasan.mendukung.contains("nama sama setelah ejaan disamakan (Sukarno ~ Soekarno)"))
    #expect(calon.alasan.mendukung.contains("tanggal dan bulan lahir tertukar"))
    #expect(calon.alasan.mendukung.contains("nama ibu sama"))
  }

  @Test func `catatan dengan id yang sama adalah dirinya sendiri`() {
    var indeks = indeks([Warga.budi()])
    #expect(!indeks.cek(Warga.budi()).contains { $0.id == 100_000 })
  }

  @Test func `yang ditambahkan langsung dikenali, yang dihapus tidak lagi`() {
    var indeks = indeks()
    #expect(indeks.cek(pemohon, ambang: 0.5).isEmpty)
    indeks.ganti(Warga.budi())
    #expect(indeks.cek(pemohon, ambang: 0.5).map(\.id) == [100_000])
    indeks.hapus(100_000)
    #expect(indeks.cek(pemohon, ambang: 0.5).isEmpty)
    #expect(indeks.banyak == 1200)
    indeks.hapus(100_000)
    #expect(indeks.banyak == 1200)
  }

  @Test func `yang diganti hanya dikenali sebagai yang baru`() {
    var indeks = indeks([Warga.budi()])
    var lain = Warga.budi()
    lain.nama = "Kartini Wulandari"
    lain.kelamin = "P"
    lain.lahir = TanggalLahir("1999-11-30")
    lain.ibu = "Fatimah"
    lain.ayah = "Slamet"
    indeks.ganti(lain)
    #expect(indeks.banyak == 1201)
    #expect(indeks.cek(pemohon, ambang: 0.5).isEmpty)
    lain.id = -1
    #expect(indeks.cek(lain, ambang: 0.5).map(\.id) == [100_000])
  }

  @Test func `satu per satu dan sekaligus menemukan orang yang sama`() async {
    var ganda = Warga.budi()
    ganda.id = 100_001
    ganda.nomorKK = "1"
    var indeks = indeks([Warga.budi(), ganda])
    let sapuan = await indeks.sapuan().pasangan(ambang: 0.9)
    #expect(sapuan.count >= 1)
    for pasangan in sapuan {
      let (a, b) = (indeks.himpunan.id[pasangan.a], indeks.himpunan.id[pasangan.b])
      #expect(indeks.cek(ganda).map(\.id).contains(a) || b != 100_001)
    }
    #expect(indeks.cek(ganda).first?.id == 100_000)
  }

  @Test func `setelah sepersepuluh berubah indeks layak disusun ulang`() {
    var indeks = indeks()
    #expect(!indeks.layakDisusunUlang)
    var warga = Warga(benih: 11)
    for orang in warga.penduduk(1200).prefix(200) { indeks.ganti(orang) }
    #expect(indeks.layakDisusunUlang)
    #expect(indeks.banyak == 1200)
  }
}
