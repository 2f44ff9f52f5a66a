import Bahasa
import Cetak
import Cryptography
import Foundation
import Segel

/// A paper in a layout of another module, to be sealed and registered like a letter: a certificate, a village's letter.
package struct LembarResmi: Sendable {
  /// `Surat Keterangan Usaha`
  package var jenis: String
  package var nomor: String
  package var tanggal: Tanggal
  /// What the public register says it is about; nil to say nothing.
  package var hal: String?
  package var kode: KodeDokumen
  package var kantor: String
  package var identitas: IdentitasDaerah
  package var penandatangan: Penandatangan
  /// The paper, with signature and foot as given.
  package var susun: @Sendable (RupaSegel) -> Dokumen

  package init(
    jenis: String, nomor: String, tanggal: Tanggal, hal: String? = nil, kode: KodeDokumen, kantor: String,
    identitas: IdentitasDaerah, penandatangan: Penandatangan,
    susun: @escaping @Sendable (RupaSegel) -> Dokumen
  ) {
    self.jenis = jenis
    self.nomor = nomor
    self.tanggal = tanggal
    self.hal = hal
    self.kode = kode
    self.kantor = kantor
    self.identitas = identitas
    self.penandatangan = penandatangan
    self.susun = susun
  }
}

/// What a sealed paper shows of its seal.
package struct RupaSegel: Sendable {
  package let tahap: TahapNaskah
  package let cara: CaraTandaTangan
  /// Nil on a draft.
  package let kaki: KakiSegel?
  package let dibuat: Date
}

extension MesinNaskah {
  /// As it would be sealed, with watermark and without code.
  /// - Throws: `CetakError`.
  package func pratinjau(_ susun: @escaping @Sendable (RupaSegel) -> Dokumen) async throws -> [UInt8] {
    let rupa = RupaSegel(tahap: .konsep, cara: .konsep, kaki: nil, dibuat: now())
    return try await RuangCetak.kerjakan { try susun(rupa).pdf() }
  }

  /// Draws and seals it. Nothing is stored: see `segel(_:dengan:)` of letters.
  /// - Throws: `SegelError`, `CetakError`.
  package func segel(_ lembar: LembarResmi, dengan terbuka: any SegelTerbuka) async throws -> DokumenSegel {
    let tautan = lembar.identitas.tautan(lembar.kode)
    let rupa = RupaSegel(
      tahap: .jadi, cara: .elektronik(tautan: tautan),
      kaki: KakiSegel(
        penerbit: penerbit, alamat: lembar.identitas.alamatTercetak, kode: lembar.kode.tercetak, tautan: nil),
      dibuat: now())
    let pdf = try await RuangCetak.kerjakan { try lembar.susun(rupa).pdf() }
    let waktu = now()
    let keterangan = KeteranganSegel(
      nama: lembar.penandatangan.nama, tempat: lembar.identitas.ibuKota, saat: waktu)
    let tersegel = try await terbuka.segel([pdf], keterangan)[0]
    return DokumenSegel(
      pdf: tersegel,
      dokumen: DokumenTersegel(
        kode: lembar.kode, sidik: hex(sha256(tersegel)), jenis: lembar.jenis, nomor: lembar.nomor,
        tanggal: lembar.tanggal, hal: lembar.hal, sebutan: lembar.penandatangan.sebutan,
        nama: lembar.penandatangan.nama, kantor: lembar.kantor, disegel: waktu, status: .berlaku))
  }
}
