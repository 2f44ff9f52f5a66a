/// The disposition sheet: a fixed grid on half a folio.
package struct LembarDisposisi: Sendable, Equatable {
  package var gaya: GayaNaskah
  package var metadata: MetadataDokumen
  package var kop: KopNaskah
  package var suratDari: String
  package var nomorSurat: String
  package var tanggalSurat: String
  package var diterima: String
  package var nomorAgenda: String
  package var sifat: [Pilihan]
  package var hal: String
  package var lampiran: String?
  package var diteruskan: [Pilihan]
  package var harap: [Pilihan]
  package var catatan: String
  /// Office, name, rank and number of who gives the disposition.
  package var pemberi: BlokTandaTangan

  /// A choice on the sheet, ticked or not.
  package struct Pilihan: Sendable, Equatable {
    package var teks: String
    package var centang: Centang

    package enum Centang: Sendable, Equatable { case ya, tidak }

    package init(_ teks: String, _ centang: Centang = .tidak) {
      self.teks = teks
      self.centang = centang
    }
  }

  package init(
    gaya: GayaNaskah = .disposisi, metadata: MetadataDokumen, kop: KopNaskah, suratDari: String,
    nomorSurat: String, tanggalSurat: String, diterima: String, nomorAgenda: String, sifat: [Pilihan],
    hal: String, lampiran: String? = nil, diteruskan: [Pilihan], harap: [Pilihan], catatan: String,
    pemberi: BlokTandaTangan
  ) {
    self.gaya = gaya
    self.metadata = metadata
    self.kop = kop
    self.suratDari = suratDari
    self.nomorSurat = nomorSurat
    self.tanggalSurat = tanggalSurat
    self.diterima = diterima
    self.nomorAgenda = nomorAgenda
    self.sifat = sifat
    self.hal = hal
    self.lampiran = lampiran
    self.diteruskan = diteruskan
    self.harap = harap
    self.catatan = catatan
    self.pemberi = pemberi
  }
}

extension GayaNaskah {
  /// Half a folio with narrow margins.
  package static let disposisi = GayaNaskah(
    kertas: .setengahF4, tepi: Tepi(atas: 10, kanan: 12, bawah: 10, kiri: 12),
    huruf: GayaHuruf(ukuran: 9.5, spasi: 1.1))
}
