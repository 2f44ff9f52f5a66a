import Bahasa
import Cetak
import Database
import Foundation
import LogPublik
import Naskah
import Organisasi
import Web

/// The receipt of an application as it is printed: what was handed in, until when it is promised, and where anybody
/// follows it.
struct NaskahTandaTerima: Sendable {
  let layanan: String
  let permohonan: Permohonan
  let kantor: String
  let dokumen: [String]
  /// The entry of its reception in the public log; nil until it has a number there.
  let bukti: String?
  let identitas: IdentitasDaerah
  let kop: KopNaskah
  /// Where anybody follows the application.
  let tautan: String

  func dokumen(dibuat: Date) -> Dokumen {
    var hasil = NaskahJudul(
      gaya: identitas.gaya,
      metadata: MetadataDokumen(
        judul: "Tanda terima \(permohonan.kode)", penulis: identitas.pemerintah, perihal: layanan,
        dibuat: dibuat), tahap: .jadi, kop: kop, judul: ["TANDA TERIMA PERMOHONAN"], penomoran: .tanpa,
      bagian: [.isi(IsiNaskah([.isian(pokok), .isian(berkas), penutup]))], tandaTangan: []
    )
    .dokumen()
    hasil.blok += [.jarak(6), .qr(KodeQR(tautan, ukuran: 34, rata: .tengah))]
    hasil.kaki = KakiHalaman(
      baris: [Paragraf([Potongan("Ikuti permohonan ini di \(tautan)")], ukuran: 7.5, spasi: 1.1)], qr: tautan)
    return hasil
  }

  private var pokok: [IsianIsi] {
    [
      ("Kode permohonan", permohonan.kode), ("Layanan", layanan), ("Diproses oleh", kantor),
      ("Diterima", permohonan.diterima.teksLengkap()),
      ("Dijanjikan selesai", permohonan.tenggat.teksLengkap()),
    ]
    .map { IsianIsi($0.0, [TeksIsi($0.1, $0.0 == "Kode permohonan" ? [.tebal] : [])]) }
  }

  private var berkas: [IsianIsi] {
    dokumen.enumerated().map { IsianIsi($0 == 0 ? "Dokumen diterima" : "", [TeksIsi("\($0 + 1). \($1)")]) }
      + [bukti.map { IsianIsi("Bukti di log publik", [TeksIsi($0)]) }].compactMap(\.self)
  }

  private var penutup: BlokIsi {
    .paragraf([
      TeksIsi(
        "Tanggal itu dihitung menurut hari kerja, dan mundur selama permohonan menunggu kelengkapan atau pembayaran dari pemohon. Pengurusan tidak memerlukan perantara."
      )
    ])
  }
}

extension Perizinan {
  func naskahTandaTerima(_ berkas: BerkasPermohonan) async throws -> [UInt8] {
    let (waktu, satu) = (now(), berkas.permohonan)
    let naskah = try await db.read { [self] tx in
      let hari = Tanggal(waktu)
      let identitas = try tx.identitasDaerah(pada: hari)
      return NaskahTandaTerima(
        layanan: berkas.layanan.nama.id, permohonan: satu, kantor: berkas.kantor,
        dokumen: berkas.layanan.syarat.filter { berkas.dokumen.map(\.syarat).contains($0.kode) }
          .map(\.nama.id),
        bukti: berkas.kodeLog.first.flatMap(\.self).map { alamat + RuteLog.bukti($0) },
        identitas: identitas,
        kop: try tx.kopNaskah(.kantor(satu.kantor), try tx.struktur(pada: hari), identitas),
        tautan: alamat + RutePerizinan.akuarium(satu.kode, .id))
    }
    return try await mesin.pratinjau { naskah.dokumen(dibuat: $0.dibuat) }
  }
}
