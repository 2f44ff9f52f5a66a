import Bahasa
import Cetak
import Foundation
import LogPublik
import Naskah

/// The receipt of what was applied for as it is printed: what was handed in, until when it is promised, and where anybody
/// follows it; in the language of the applicant.
struct NaskahTandaTerima: Sendable {
  /// What is proved of one application.
  struct Bagian: Sendable {
    let pokok: [(label: String, nilai: String)]
    let dokumen: [String]
    /// The entry of its reception in the public log; nil until it has a number there.
    let bukti: (tempat: TempatLog, tautan: String)?
  }

  let teks: TeksPerizinan
  /// What anybody knows it by.
  let kode: String
  let perihal: String
  let pokok: [(label: String, nilai: String)]
  let bagian: [Bagian]
  let identitas: IdentitasDaerah
  let kop: KopNaskah
  /// Where anybody follows it.
  let tautan: String

  func dokumen(dibuat: Date) -> Dokumen {
    var hasil = NaskahJudul(
      gaya: identitas.gaya,
      metadata: MetadataDokumen(
        judul: "\(teks.tandaTerima) \(kode)", penulis: identitas.pemerintah, perihal: perihal, dibuat: dibuat),
      tahap: .jadi, kop: kop, judul: [teks.judulTandaTerima], penomoran: .tanpa,
      bagian: [.isi(IsiNaskah([.isian(baris(pokok))] + bagian.map { .isian(isian($0)) } + [penutup]))],
      tandaTangan: []
    )
    .dokumen()
    hasil.blok += [.jarak(6), .qr(KodeQR(tautan, ukuran: 34, rata: .tengah))]
    hasil.kaki = KakiHalaman(
      baris: [Paragraf([Potongan(teks.ikutiDi(tautan))], ukuran: 7.5, spasi: 1.1)], qr: tautan)
    return hasil
  }

  private func isian(_ satu: Bagian) -> [IsianIsi] {
    baris(satu.pokok)
      + satu.dokumen.enumerated()
      .map { IsianIsi($0 == 0 ? teks.dokumenDiterima : "", [TeksIsi("\($0 + 1). \($1)")]) }
      + (satu.bukti.map {
        [IsianIsi(teks.buktiLog, [TeksIsi(teks.tempat($0.tempat))]), IsianIsi("", [TeksIsi($0.tautan)])]
      } ?? [])
  }

  private func baris(_ pokok: [(label: String, nilai: String)]) -> [IsianIsi] {
    pokok.map {
      IsianIsi(
        $0.label, [TeksIsi($0.nilai, [teks.kodeUmum, teks.kodePaket].contains($0.label) ? [.tebal] : [])])
    }
  }

  private var penutup: BlokIsi { .paragraf([TeksIsi(teks.penutupTandaTerima)]) }
}
