import Database
import Web

/// The addresses of the letters' pages, each written once.
enum Rute {
  typealias Tetap = Route<>

  static let meja = Tetap("/meja")
  static let naskah = Tetap("/naskah")
  static let naskahBaru = Tetap("/naskah/baru")
  static let pratinjauTeks = Tetap("/naskah/pratinjau")
  static let satuNaskah = Route<NaskahDinas.ID>("/naskah/:naskah")
  static let isiNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/isi")
  static let simpananNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/simpanan")
  static let pratinjauNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/pratinjau")
  static let versiNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/versi")
  static let pengajuan = Route<NaskahDinas.ID>("/naskah/:naskah/pengajuan")
  static let paraf = Route<NaskahDinas.ID>("/naskah/:naskah/paraf")
  static let pengembalian = Route<NaskahDinas.ID>("/naskah/:naskah/pengembalian")
  static let penolakanNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/penolakan")
  static let tandaTangan = Route<NaskahDinas.ID>("/naskah/:naskah/tanda-tangan")
  static let pengiriman = Route<NaskahDinas.ID>("/naskah/:naskah/pengiriman")
  static let pencabutan = Route<NaskahDinas.ID>("/naskah/:naskah/pencabutan")
  static let pembuangan = Route<NaskahDinas.ID>("/naskah/:naskah/pembuangan")
  static let penerimaNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/penerima")
  static let pdfNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/pdf")
  static let lampiranNaskah = Route<NaskahDinas.ID>("/naskah/:naskah/lampiran")
  static let satuLampiran = Route<NaskahDinas.ID, Int64>("/naskah/:naskah/lampiran/:berkas")
  static let pencabutanLampiran = Route<NaskahDinas.ID, Int64>("/naskah/:naskah/lampiran/:berkas/pencabutan")

  static let suratMasuk = Tetap("/surat-masuk")
  static let satuKiriman = Route<Kiriman.ID>("/surat-masuk/:kiriman")
  static let pdfKiriman = Route<Kiriman.ID>("/surat-masuk/:kiriman/pdf")
  static let lampiranKiriman = Route<Kiriman.ID, Int64>("/surat-masuk/:kiriman/lampiran/:berkas")
  static let agenda = Route<Kiriman.ID>("/surat-masuk/:kiriman/agenda")
  static let penolakanKiriman = Route<Kiriman.ID>("/surat-masuk/:kiriman/penolakan")
  static let penyelesaianKiriman = Route<Kiriman.ID>("/surat-masuk/:kiriman/penyelesaian")
  static let arsipKiriman = Route<Kiriman.ID>("/surat-masuk/:kiriman/arsip")
  static let disposisiKiriman = Route<Kiriman.ID>("/surat-masuk/:kiriman/disposisi")
  static let sampul = Route<Kiriman.ID>("/surat-masuk/:kiriman/sampul")
  static let lembarDisposisi = Route<Kiriman.ID>("/surat-masuk/:kiriman/lembar-disposisi")

  static let disposisi = Tetap("/disposisi")
  static let satuDisposisi = Route<Disposisi.ID>("/disposisi/:disposisi")
  static let terusan = Route<Disposisi.ID>("/disposisi/:disposisi/terusan")
  static let kemajuan = Route<Disposisi.ID>("/disposisi/:disposisi/kemajuan")
  static let laporan = Route<Disposisi.ID>("/disposisi/:disposisi/laporan")
  static let penolakanDisposisi = Route<Disposisi.ID>("/disposisi/:disposisi/penolakan")
  static let penerimaanLaporan = Route<Disposisi.ID>("/disposisi/:disposisi/penerimaan-laporan")
  static let permintaanUlang = Route<Disposisi.ID>("/disposisi/:disposisi/permintaan-ulang")
  static let penarikan = Route<Disposisi.ID>("/disposisi/:disposisi/penarikan")

  static let pembacaanKabar = Tetap("/pemberitahuan/pembacaan")
  static let terlambat = Tetap("/terlambat")
  static let arsip = Tetap("/arsip")
  static let pilihanTujuan = Tetap("/pilihan/tujuan")
  static let pilihanKlasifikasi = Tetap("/pilihan/klasifikasi")
}
