import Bahasa
import Foundation
import Web

/// The words of the verification pages in one language; both are written, neither is translated word by word.
struct TeksVerifikasi: Sendable {
  let bahasa: Language

  init(_ bahasa: Language) { self.bahasa = bahasa }

  private func satu(_ indonesia: String, _ inggris: String) -> String { bahasa == .id ? indonesia : inggris }

  var judul: String { satu("Periksa keaslian dokumen", "Verify a document") }
  var pengantar: String {
    satu(
      "Setiap surat elektronik pemerintah kabupaten memuat kode. Dengan kode itu, atau dengan berkas PDF-nya, siapa saja dapat memeriksa apakah surat itu benar dan masih berlaku.",
      "Every electronic letter of the regency government carries a code. With that code, or with the PDF itself, anyone can check whether the letter is genuine and still in force."
    )
  }
  var denganKode: String { satu("Dengan kode", "With the code") }
  var kode: String { satu("Kode dokumen", "Document code") }
  var kodeBantuan: String {
    satu(
      "12 huruf dan angka di kaki setiap halaman, misalnya 7F3A-91C2-KDM0.",
      "12 letters and digits at the foot of every page, such as 7F3A-91C2-KDM0.")
  }
  var kodeSalah: String {
    satu(
      "Kode terdiri dari 12 huruf dan angka. Periksa lagi kode di kaki halaman surat.",
      "A code has 12 letters and digits. Please check it at the foot of the letter.")
  }
  var periksaKode: String { satu("Periksa kode", "Check the code") }
  var denganBerkas: String { satu("Dengan berkas PDF", "With the PDF file") }
  var cocokkan: String { satu("Cocokkan dengan berkas PDF Anda", "Compare with your PDF file") }
  var berkas: String { satu("Berkas PDF", "PDF file") }
  var berkasBantuan: String {
    satu(
      "Paling besar 20 MB. Berkas diperiksa lalu langsung dibuang; tidak ada yang disimpan.",
      "20 MB at most. The file is checked and thrown away at once; nothing is kept.")
  }
  var berkasKosong: String {
    satu("Pilih dahulu berkas PDF yang akan diperiksa.", "Please choose a PDF file first.")
  }
  var berkasTerlaluBesar: String {
    satu(
      "Berkas lebih besar dari 20 MB, sehingga tidak dapat diperiksa di sini.",
      "The file is larger than 20 MB and cannot be checked here.")
  }
  var periksaBerkas: String { satu("Periksa berkas", "Check the file") }
  var periksaLain: String { satu("Periksa dokumen lain", "Check another document") }
  var lihatPengganti: String { satu("Lihat dokumen pengganti", "See the document that replaces it") }
  var lihatAsli: String { satu("Lihat keterangan dokumen aslinya", "See the genuine document's details") }
  var keterangan: String { satu("Keterangan dokumen", "About the document") }
  var rahasia: String {
    satu("Tidak ditampilkan: dokumen ini rahasia", "Not shown: this document is confidential")
  }
  var batas: String {
    satu(
      "Halaman ini hanya menampilkan keterangan pokok. Isi dokumen hanya dapat dibuka oleh pihak yang dituju.",
      "This page shows the essentials only. The contents can be opened only by those it is addressed to.")
  }

  func fakta(_ dokumen: DokumenTersegel) -> [(String, String)] {
    [
      (kode, dokumen.kode.tercetak), (satu("Jenis", "Kind"), dokumen.jenis),
      (satu("Nomor", "Number"), dokumen.nomor),
      (satu("Tanggal", "Date"), tanggal(dokumen.tanggal)), (satu("Hal", "Subject"), dokumen.hal ?? rahasia),
      (satu("Penanda tangan", "Signed by"), "\(dokumen.nama), \(dokumen.sebutan)"),
      (satu("Kantor", "Office"), dokumen.kantor), (satu("Disegel", "Sealed"), saat(dokumen.disegel)),
    ]
  }

  var sidik: String { satu("Sidik berkas (SHA-256)", "File fingerprint (SHA-256)") }

  func tanggal(_ tanggal: Tanggal) -> String {
    bahasa == .id ? tanggal.teks : "\(tanggal.hari) \(Self.bulan[tanggal.bulan - 1]) \(tanggal.tahun)"
  }

  func saat(_ saat: Date) -> String {
    guard bahasa == .en else { return saat.teksLengkap() }
    return "\(tanggal(Tanggal(saat))), \(saat.pukul().replacing(".", with: ":")) WIB (UTC+7)"
  }

  private static let bulan = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}
