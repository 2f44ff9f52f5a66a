import Bahasa
import Cetak
import Foundation

/// Lembar cetak: the cover of a sealed letter that is printed for an office that does not work in the system yet.
/// The sealed file behind it stays untouched; what the copy is, and who received it, stands here.
package struct SampulSalinan: Sendable, Equatable {
  package var identitas: IdentitasDaerah
  package var kop: KopNaskah
  /// `Surat Dinas`
  package var jenis: String
  package var nomor: String
  package var tanggal: Tanggal
  package var dari: String
  package var untuk: String
  package var sifat: String
  /// Nil when the letter is secret.
  package var hal: String?
  /// Which printed copy this is, from 1; each has its own number.
  package var salinan: Int
  package var dicetakOleh: String
  package var kode: KodeDokumen

  package init(
    identitas: IdentitasDaerah, kop: KopNaskah, jenis: String, nomor: String, tanggal: Tanggal, dari: String,
    untuk: String, sifat: String, hal: String?, salinan: Int, dicetakOleh: String, kode: KodeDokumen
  ) {
    self.identitas = identitas
    self.kop = kop
    self.jenis = jenis
    self.nomor = nomor
    self.tanggal = tanggal
    self.dari = dari
    self.untuk = untuk
    self.sifat = sifat
    self.hal = hal
    self.salinan = salinan
    self.dicetakOleh = dicetakOleh
    self.kode = kode
  }

  func dokumen(dibuat: Date) -> Dokumen {
    var dokumen = NaskahJudul(
      gaya: identitas.gaya,
      metadata: MetadataDokumen(
        judul: "Salinan ke-\(salinan): \(jenis) \(nomor)", penulis: dicetakOleh, dibuat: dibuat),
      tahap: .jadi, kop: kop, judul: ["LEMBAR SALINAN CETAK", "SALINAN KE-\(salinan)"], penomoran: .tanpa,
      bagian: [.isi(IsiNaskah([.isian(keterangan(dibuat)), penjelasan, tandaTerima]))], tandaTangan: []
    )
    .dokumen()
    dokumen.kaki = kaki
    return dokumen
  }

  /// The cover is no signed paper itself: its foot says only where the document behind it is verified.
  private var kaki: KakiHalaman {
    func baris(_ potongan: [Potongan]) -> Paragraf { Paragraf(potongan, ukuran: 7.5, spasi: 1.1) }
    return KakiHalaman(
      baris: [
        baris([Potongan("Lembar ini menyertai cetakan sebuah dokumen elektronik.")]),
        baris([
          Potongan("Periksa keaslian dokumennya di "), Potongan(identitas.alamatTercetak, .tebal),
          Potongan(" dengan kode "), Potongan(kode.tercetak, .tebal), Potongan("."),
        ]),
      ], qr: identitas.tautan(kode))
  }

  private func keterangan(_ dibuat: Date) -> [IsianIsi] {
    [
      ("Jenis naskah", jenis), ("Nomor", nomor), ("Tanggal", tanggal.teks), ("Dari", dari), ("Untuk", untuk),
      ("Sifat", sifat), ("Hal", hal ?? "(rahasia)"), ("Dicetak oleh", dicetakOleh),
      ("Dicetak pada", dibuat.teksLengkap()), ("Kode dokumen", kode.tercetak),
    ]
    .map { IsianIsi($0.0, [TeksIsi($0.1)]) }
  }

  private var penjelasan: BlokIsi {
    .paragraf([
      TeksIsi(
        "Naskah di balik lembar ini adalah cetakan dari dokumen elektronik. Yang berlaku sebagai asli adalah berkas elektroniknya; keasliannya dapat diperiksa siapa saja dengan memindai kode di kaki halaman ini."
      )
    ])
  }

  private var tandaTerima: BlokIsi {
    .tabel(
      TabelIsi(
        lajur: [3, 3, 2],
        kepala: [[TeksIsi("Diterima oleh")], [TeksIsi("Hari, tanggal, pukul")], [TeksIsi("Tanda tangan")]],
        baris: [[[TeksIsi("\n\n\n")], [TeksIsi("")], [TeksIsi("")]]]))
  }
}
