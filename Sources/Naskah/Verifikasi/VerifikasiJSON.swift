import Bahasa
import Foundation

/// What machines are told about a code or a fingerprint: the same as the page says.
struct DokumenJSON: Encodable {
  let status: String
  var kode: String?
  var jenis: String?
  var nomor: String?
  var tanggal: String?
  /// Missing when the document is secret.
  var hal: String?
  var penandatangan: Penandatangan?
  var kantor: String?
  var sidik: String?
  var disegel: String?
  var diubah: String?
  var pengganti: String?

  struct Penandatangan: Encodable {
    let sebutan: String
    let nama: String
  }

  init(_ dokumen: DokumenTersegel?) {
    status = dokumen?.status.rawValue ?? "tidak_dikenal"
    guard let dokumen else { return }
    kode = dokumen.kode.tercetak
    jenis = dokumen.jenis
    nomor = dokumen.nomor
    tanggal = dokumen.tanggal.description
    hal = dokumen.hal
    penandatangan = Penandatangan(sebutan: dokumen.sebutan, nama: dokumen.nama)
    kantor = dokumen.kantor
    sidik = dokumen.sidik
    disegel = dokumen.disegel.formatted(.iso8601)
    diubah = dokumen.diubah?.formatted(.iso8601)
    pengganti = dokumen.pengganti?.tercetak
  }
}

/// What machines are told about an uploaded file.
struct HasilJSON: Encodable {
  let hasil: String
  var dokumen: DokumenJSON?
  var mengaku: String?
  var penandatangan: [String]?

  init(_ verifikasi: HasilVerifikasi) {
    hasil = verifikasi.kata
    switch verifikasi {
    case .asli(let dokumen): self.dokumen = DokumenJSON(dokumen)
    case .berubah(_, let kode), .tidakUtuh(let kode): mengaku = kode?.tercetak
    case .segelSah(let nama): penandatangan = nama
    case .sertifikatBermasalah, .tidakDikenal, .tidakTerbaca, .bukanPDF: break
    }
  }
}

extension HasilVerifikasi {
  /// Whether there was anything to judge.
  var dapatDiperiksa: Bool {
    switch self {
    case .tidakUtuh, .bukanPDF: false
    default: true
    }
  }

  /// One word for it, which never changes.
  var kata: String {
    switch self {
    case .asli(let dokumen):
      switch dokumen.status {
      case .berlaku: "asli"
      case .dicabut: "dicabut"
      case .diganti: "diganti"
      }
    case .berubah(.isi, _): "berubah"
    case .berubah(.tambahan, _): "ditambahi"
    case .segelSah: "segel_sah_tidak_terdaftar"
    case .sertifikatBermasalah(.tidakDipercaya): "sertifikat_tidak_dipercaya"
    case .sertifikatBermasalah(.kedaluwarsa): "sertifikat_kedaluwarsa"
    case .sertifikatBermasalah(.dicabut): "sertifikat_dicabut"
    case .tidakDikenal: "tidak_dikenal"
    case .tidakTerbaca: "tidak_terbaca"
    case .tidakUtuh: "tidak_utuh"
    case .bukanPDF: "bukan_pdf"
    }
  }
}
