import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan
import Tugas

extension KonteksTugas {
  /// Tells the owners of certificates that end in 30 and in 7 days, on screen and by mail.
  func peringatkanSertifikat(alamat: String) async throws {
    let waktu = now()
    try await db.write { tx in
      for peringatan in try tx.ambilPeringatanSertifikat(pada: waktu) {
        try tx.sampaikan(peringatan, alamat: alamat, pada: waktu)
      }
      try tx.selesaikan(self)
    }
  }
}

extension Tx {
  fileprivate func sampaikan(_ peringatan: PeringatanSertifikat, alamat: String, pada waktu: Date) throws {
    let hari = Tanggal(peringatan.sertifikat.berlakuSampai).teksLengkap
    let sebab = SebabPemberitahuan("sertifikat", peringatan.sertifikat.id)
    let tautan = "/akun/sertifikat"
    try beritahu(
      [peringatan.orang.id],
      IsiPemberitahuan(
        jenis: "sertifikat", judul: "Sertifikat Anda berakhir \(peringatan.sisa) hari lagi",
        isi: "Perpanjang sebelum \(hari), supaya Anda tetap dapat menandatangani.", tautan: tautan,
        sebab: sebab), pada: waktu)
    guard let tujuan = AlamatSurel(peringatan.orang.surel, nama: peringatan.orang.namaLengkap) else { return }
    let isi = """
      Yth. \(peringatan.orang.namaLengkap),

      Sertifikat tanda tangan elektronik Anda berakhir \(hari), \(peringatan.sisa) hari lagi.
      Sesudah itu Anda tidak dapat menandatangani surat.

      Perpanjang di \(alamat)\(tautan). Siapkan kata sandi sertifikat yang sekarang.
      """
    try antreSurel(
      Surel(judul: "Sertifikat Anda berakhir \(peringatan.sisa) hari lagi", isi: isi, sebab: sebab),
      kepada: [tujuan], pada: waktu)
  }
}
