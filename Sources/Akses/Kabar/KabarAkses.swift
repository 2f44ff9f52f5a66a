import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

/// What an administrator did to somebody's way in or signature, as its owner is told at once.
package enum KabarAkses: String, Sendable {
  case akun, sandi
  case duaLangkah = "dua-langkah"
  case izinSertifikat = "izin-sertifikat"

  private var judul: String {
    switch self {
    case .akun: "Akun Anda dibuat"
    case .sandi: "Kata sandi baru diterbitkan untuk akun Anda"
    case .duaLangkah: "Verifikasi dua langkah akun Anda dilepas"
    case .izinSertifikat: "Sertifikat tanda tangan Anda boleh diterbitkan"
    }
  }

  private var bilaBukanAnda: String {
    switch self {
    case .akun: "Bila Anda tidak mengenalnya, segera beri tahu administrator sistem di Dinas Kominfo."
    case .sandi:
      "Bila Anda tidak memintanya, segera beri tahu administrator sistem di Dinas Kominfo supaya akun Anda ditutup dahulu."
    case .duaLangkah:
      "Bila Anda tidak memintanya, segera beri tahu administrator sistem di Dinas Kominfo, lalu pasang lagi di “Akun saya”."
    case .izinSertifikat:
      "Bila Anda tidak memintanya, jangan menerbitkannya dan segera beri tahu administrator sistem di Dinas Kominfo."
    }
  }

  private var tautan: String {
    switch self {
    case .akun, .sandi, .duaLangkah: RuteAkses.akun()
    case .izinSertifikat: RuteAkses.sertifikat()
    }
  }

  fileprivate func isi(oleh siapa: String, pada waktu: Date, _ orang: Orang) -> IsiPemberitahuan {
    IsiPemberitahuan(
      jenis: rawValue, judul: judul,
      isi: "Oleh \(siapa), \(waktu.teksLengkap()). \(bilaBukanAnda)", tautan: tautan,
      sebab: SebabPemberitahuan("akses", orang.id))
  }
}

extension Tx {
  /// Tells the owner on screen, and by mail where an address is known: a screen can be read by who has got in. Nobody
  /// switches this mail off.
  ///
  /// `pelaku` is nil for the operator at the terminal; `alamat` is the public address, empty where there is none.
  package func kabari(
    _ pemilik: Orang.ID, _ kabar: KabarAkses, oleh pelaku: Pelaku?, alamat: String, pada waktu: Date
  ) throws {
    guard let orang = try orang(pemilik), pelaku?.orang != pemilik else { return }
    let siapa = pelaku.map { $0.utama.map { "\($0.sebutan), " } ?? "" } ?? ""
    let isi = kabar.isi(oleh: siapa + (pelaku?.nama ?? "operator di terminal peladen"), pada: waktu, orang)
    try beritahu([pemilik], isi, pada: waktu)
    guard let tujuan = AlamatSurel(orang.surel, nama: orang.namaLengkap) else { return }
    let buka = alamat.isEmpty ? "" : "\n\nBukalah \(alamat)\(isi.tautan)"
    try antreSurel(
      Surel(
        judul: isi.judul, isi: "Yth. \(orang.namaLengkap),\n\n\(isi.judul).\n\(isi.isi)\(buka)",
        sebab: isi.sebab),
      kepada: [tujuan], pada: waktu)
  }
}
