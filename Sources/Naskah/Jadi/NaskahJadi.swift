import Bahasa
import Cetak
import Organisasi

/// Everything that stands on a paper, finished: what is drawn, sealed and registered.
/// All names are snapshots; nothing is looked up any more.
package struct NaskahJadi: Sendable, Equatable {
  package var jenis: JenisNaskah
  package var identitas: IdentitasDaerah
  package var kop: KopNaskah
  /// The office that issues it, as the public register names it: `Dinas Kesehatan`.
  package var kantor: String
  /// Nil before it is numbered: dots stand there.
  package var nomor: String?
  package var tanggal: Tanggal?
  /// `Biasa`, `Penting/Segera`, `Rahasia`
  package var sifat: String
  package var keterbukaan: Keterbukaan
  package var hal: String
  /// `1 (satu) berkas`; a dash when nil.
  package var lampiran: String?
  /// The attached files, on a last page of their own.
  package var daftarLampiran: [BerkasTerlampir]
  package var kepada: [TujuanSurat]
  /// The lines after `di`.
  package var di: [String]
  package var tembusan: [String]
  /// The body in the light markup (`BahasaIsi`).
  package var isi: String
  package var acara: AcaraUndangan?
  package var penandatangan: Penandatangan
  /// Nil before it is numbered.
  package var kode: KodeDokumen?

  package enum Keterbukaan: Sendable, Equatable {
    case terbuka
    /// Rahasia: the public register does not say what it is about.
    case tertutup
  }

  package init(
    jenis: JenisNaskah, identitas: IdentitasDaerah, kop: KopNaskah, kantor: String, nomor: String? = nil,
    tanggal: Tanggal? = nil, sifat: String = "Biasa", keterbukaan: Keterbukaan = .terbuka, hal: String,
    lampiran: String? = nil, kepada: [TujuanSurat], di: [String] = [], tembusan: [String] = [], isi: String,
    acara: AcaraUndangan? = nil, penandatangan: Penandatangan, kode: KodeDokumen? = nil,
    daftarLampiran: [BerkasTerlampir] = []
  ) {
    self.jenis = jenis
    self.identitas = identitas
    self.kop = kop
    self.kantor = kantor
    self.nomor = nomor
    self.tanggal = tanggal
    self.sifat = sifat
    self.keterbukaan = keterbukaan
    self.hal = hal
    self.lampiran = lampiran
    self.daftarLampiran = daftarLampiran
    self.kepada = kepada
    self.di = di
    self.tembusan = tembusan
    self.isi = isi
    self.acara = acara
    self.penandatangan = penandatangan
    self.kode = kode
  }

  /// `2 (dua) berkas`; nil for none.
  package static func teksLampiran(_ jumlah: Int) -> String? {
    jumlah > 0 ? "\(jumlah) (\(jumlah.terbilang)) berkas" : nil
  }
}
