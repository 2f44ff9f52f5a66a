import Akses
import Database
import Pemberitahuan
import Web

/// The addresses of the letters' API, each written once.
enum RuteAPI {
  typealias Tetap = Route<>

  static let suratMasuk = Tetap("/api/v1/surat-masuk")
  static let satuSurat = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman")
  static let pdfSurat = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/pdf")
  static let pembacaan = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/pembacaan")
  static let agenda = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/agenda")
  static let penolakan = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/penolakan")
  static let penyelesaian = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/penyelesaian")
  static let arsip = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/arsip")
  static let lembar = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/lembar-disposisi")
  static let disposisiSurat = Route<Kiriman.ID>("/api/v1/surat-masuk/:kiriman/disposisi")

  static let disposisi = Tetap("/api/v1/disposisi")
  static let satuDisposisi = Route<Disposisi.ID>("/api/v1/disposisi/:disposisi")
  static let terusan = Route<Disposisi.ID>("/api/v1/disposisi/:disposisi/terusan")
  static let kemajuan = Route<Disposisi.ID>("/api/v1/disposisi/:disposisi/kemajuan")
  static let laporan = Route<Disposisi.ID>("/api/v1/disposisi/:disposisi/laporan")
  static let penolakanDisposisi = Route<Disposisi.ID>("/api/v1/disposisi/:disposisi/penolakan")
  static let penerimaanLaporan = Route<Disposisi.ID>("/api/v1/disposisi/:disposisi/penerimaan-laporan")
  static let penarikan = Route<Disposisi.ID>("/api/v1/disposisi/:disposisi/penarikan")

  static let naskah = Tetap("/api/v1/naskah")
  static let satuNaskah = Route<NaskahDinas.ID>("/api/v1/naskah/:naskah")
  static let pdfNaskah = Route<NaskahDinas.ID>("/api/v1/naskah/:naskah/pdf")
  static let pengajuan = Route<NaskahDinas.ID>("/api/v1/naskah/:naskah/pengajuan")
  static let pengiriman = Route<NaskahDinas.ID>("/api/v1/naskah/:naskah/pengiriman")
  static let pembuangan = Route<NaskahDinas.ID>("/api/v1/naskah/:naskah/pembuangan")

  static let cari = Tetap("/api/v1/cari")
  static let pemberitahuan = Tetap("/api/v1/pemberitahuan")
  static let pembacaanSemua = Tetap("/api/v1/pemberitahuan/pembacaan")
  static let pembacaanSatu = Route<Pemberitahuan.ID>("/api/v1/pemberitahuan/:pemberitahuan/pembacaan")
}

extension Cakupan {
  static let suratBaca = Cakupan("surat:baca", "membaca surat masuk, isinya, dan disposisinya")
  static let suratAgenda = Cakupan(
    "surat:agenda", "mencatat surat masuk di agenda, menolak, menyelesaikan, dan mengarsipkannya")
  static let disposisiTulis = Cakupan(
    "disposisi:tulis", "memberi, meneruskan, mengerjakan, dan melaporkan disposisi")
  static let naskahBaca = Cakupan("naskah:baca", "membaca naskah keluar dan keadaannya")
  static let naskahTulis = Cakupan(
    "naskah:tulis", "menyusun, mengubah, mengajukan, dan membuang konsep naskah")
  static let cari = Cakupan("cari", "mencari surat, orang, dan unit")
  static let pemberitahuan = Cakupan("pemberitahuan", "membaca pemberitahuan dan menandainya sudah dibaca")
}

/// Where in a list that goes from new to old to begin, and how many rows to give.
struct SaringanHalaman: APIRecord {
  let sebelum: KeyText<SaringanHalaman>?
  let batas: Int?

  static let rules = [
    "sebelum": MemberRule("`berikut` dari halaman sebelumnya."),
    "batas": MemberRule("Banyaknya baris, biasanya 25.", range: 1...100),
  ]

  var potongan: Potongan { Potongan(sebelum: sebelum?.key.rawValue, batas: batas ?? 25) }
}

struct AlasanJSON: APIRecord {
  let alasan: String
  static let rules = ["alasan": MemberRule("Dibaca pihak lain.", shortest: 1, longest: 2000)]
}
