import Akses
import Bahasa
import Database
import Web

extension BerkasGanda {
  func halamanBerbeda(_ alasan: String, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
    FormulirPenduduk(
      judul: "Nyatakan orang berbeda",
      pengantar: "\(a.orang.biodata.nama) dan \(b.orang.biodata.nama) adalah dua orang.",
      jejak: jejak + [Crumb("Pasangan data", href: alamat)], tindakan: RutePenduduk.berbeda(pasangan.id),
      isi: textArea(
        Field(
          "alasan", "Bagaimana Anda mengetahuinya?",
          hint: "Misalnya: keduanya datang ke loket; akta kelahirannya berbeda.", errors: galat), alasan,
        rows: 3,
        most: 300),
      sesudahnya:
        "Pasangan ini tidak diajukan lagi, kecuali nama, kelahiran, jenis kelamin, atau orang tua salah satunya diubah.",
      tombol: "Nyatakan orang berbeda", kembali: alamat
    )
    .halaman(galat, context)
  }
}
