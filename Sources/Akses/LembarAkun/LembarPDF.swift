import Bahasa
import Cetak
import Foundation
import Web

extension [LembarAkun] {
  /// A slip for each person, several on a page, each to be cut off and handed over.
  func dokumen(_ kantor: String, _ site: Site, alamat: String, pada waktu: Date) -> Dokumen {
    Dokumen(
      kertas: .a4, tepi: Tepi(atas: 14, kanan: 16, bawah: 14, kiri: 16), huruf: GayaHuruf(ukuran: 10.5),
      metadata: MetadataDokumen(judul: "Lembar akun \(kantor)", penulis: site.name, dibuat: waktu),
      blok: flatMap {
        [.kelompok(Kelompok([.bingkai(Bingkai($0.isi(kantor, site, alamat), bantalan: 5))])), .jarak(6)]
      })
  }
}

extension LembarAkun {
  fileprivate func isi(_ kantor: String, _ site: Site, _ alamat: String) -> [Blok] {
    [
      .paragraf(
        Paragraf(
          [Potongan("Akun \(site.system)", .tebal), Potongan(" – \(site.shortName), \(kantor)")], ukuran: 9)),
      .paragraf(Paragraf([Potongan(nama, .tebal)], sebelum: 2, ukuran: 13)),
      .paragraf(Paragraf([Potongan("Alamat: "), Potongan(alamat, .tebal)], sebelum: 2)),
      .paragraf(Paragraf([Potongan("Nama pengguna: "), Potongan(namaPengguna, .tebal)])),
      .paragraf(Paragraf([Potongan("Kata sandi sementara: "), Potongan(sandi, .tebal)], ukuran: 13)),
      .paragraf(
        Paragraf(
          [
            Potongan(
              "Berlaku sampai \(berlakuSampai.teksLengkap()). Saat pertama masuk Anda memilih kata sandi sendiri. Jangan memberitahukannya kepada siapa pun, juga kepada administrator. Sesudah itu musnahkan lembar ini."
            )
          ], sebelum: 2, ukuran: 9)),
    ]
  }
}
