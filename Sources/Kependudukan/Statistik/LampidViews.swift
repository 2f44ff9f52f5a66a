import Akses
import Bahasa
import Database
import Organisasi
import Web

extension LaporanLampid {
  func halaman() -> Page {
    Page(
      "Laporan bulanan", breadcrumbs: [Crumb("Statistik penduduk", href: RuteStatistik.statistik())],
      section: RuteStatistik.statistik(), width: .full,
      main: """
        \(pageHead("Laporan perkembangan penduduk", lead: "\(wilayah.nama), \(bulan.teks). Lahir, mati, pindah, dan datang yang dicatat di bulan itu. Bulan yang sudah lewat tidak berubah lagi."))
        \(pemilihWilayah(RuteStatistik.lampid(), wilayah, tetap: [], medan: pilihBulan))
        \(figures([
          Figure(semua.jumlah(.lahir).ribuan, "lahir"), Figure(semua.jumlah(.mati).ribuan, "meninggal"),
          Figure(semua.jumlah(.datang).ribuan, "datang"), Figure(semua.jumlah(.pindah).ribuan, "pindah"),
          Figure(semua.akhir().ribuan, bulan == Bulan(hari) ? "penduduk hari ini" : "penduduk akhir bulan"),
        ]))
        \(table("Perkembangan penduduk \(bulan.teks)", [Column("Perincian")] + Self.kolom.map { Column($0, .number) }, Self.baris.map { baris in
          ["\(baris.nama)"] + nilai(semua, baris.nilai).map { "\($0.ribuan)" as HTML }
        }))
        \(bagian.count > 1 ? table("Menurut wilayah", [Column("Wilayah")] + Self.kolomRekap.map { Column($0, .number) }, bagian.map { nama, isi in
          ["\(nama)"] + rekap(isi).map { "\($0.ribuan)" as HTML }
        }) : nil as HTML?)
        <p class="muted">Penyesuaian register ialah penduduk yang baru tercatat atau diimpor, dinyatakan hilang atau pergi, data ganda yang digabung, pembatalan atas bulan yang sudah lewat, dan pembetulan jenis kelamin atau kewarganegaraan. Perpindahan antardesa terhitung pindah di desa asal dan datang di desa tujuan.</p>
        <div class="buttons">\(linkButton("Cetak PDF", href: alamat("pdf"), icon: .filePDF))\
        \(linkButton("Unduh Excel", href: alamat("xlsx"), kind: .secondary, icon: .download))\
        \(linkButton("Unduh CSV", href: alamat("csv"), kind: .secondary, icon: .download))</div>
        """)
  }

  private var pilihBulan: HTML {
    var daftar: [Bulan] = []
    var satu = Bulan(hari)
    while daftar.count < 24 || satu >= bulan, daftar.count < 240 {
      daftar.append(satu)
      satu = satu.sebelum
    }
    return select(
      Field("bulan", "Bulan"), daftar.map { Choice($0.description, $0.teks) }, chosen: bulan.description)
  }

  private func alamat(_ jenis: String) -> String {
    query(
      RuteStatistik.berkasLampid(jenis),
      ["wilayah": wilayah.unit?.id.description, "bulan": bulan.description])
  }
}
