/// A paper with a centred title instead of an addressee: keputusan, peraturan, instruksi, surat edaran,
/// surat perintah, surat tugas, surat keterangan, berita acara, pengumuman.
package struct NaskahJudul: Sendable, Equatable {
  package var gaya: GayaNaskah
  package var metadata: MetadataDokumen
  package var tahap: TahapNaskah
  package var kop: KopNaskah
  /// Addressees above the title, in a surat edaran.
  package var yth: AlamatTujuan?
  /// `KEPUTUSAN BUPATI SRAGEN`
  package var judul: [String]
  /// What stands after `NOMOR`; dots when nil; no line when the kind of paper is not numbered.
  package var penomoran: Penomoran
  /// What stands under `TENTANG`; no such lines when nil.
  package var tentang: String?
  /// `DENGAN RAHMAT TUHAN YANG MAHA ESA`, `BUPATI SRAGEN,`
  package var frasa: [String]
  package var bagian: [BagianNaskah]
  package var tandaTangan: [BlokTandaTangan]
  package var tembusan: [String]
  package var lampiran: [LampiranNaskah]
  package var segel: KakiSegel?

  package enum Penomoran: Sendable, Equatable { case tanpa, belum, nomor(String) }

  package init(
    gaya: GayaNaskah = GayaNaskah(), metadata: MetadataDokumen, tahap: TahapNaskah, kop: KopNaskah,
    yth: AlamatTujuan? = nil, judul: [String], penomoran: Penomoran, tentang: String? = nil,
    frasa: [String] = [], bagian: [BagianNaskah], tandaTangan: [BlokTandaTangan], tembusan: [String] = [],
    lampiran: [LampiranNaskah] = [], segel: KakiSegel? = nil
  ) {
    self.gaya = gaya
    self.metadata = metadata
    self.tahap = tahap
    self.kop = kop
    self.yth = yth
    self.judul = judul
    self.penomoran = penomoran
    self.tentang = tentang
    self.frasa = frasa
    self.bagian = bagian
    self.tandaTangan = tandaTangan
    self.tembusan = tembusan
    self.lampiran = lampiran
    self.segel = segel
  }
}

/// One part of such a paper.
package enum BagianNaskah: Sendable, Equatable {
  case isi(IsiNaskah)
  /// `Menimbang : a. …`, `KESATU : …`, `Dasar : 1. …`
  case diktum([Diktum])
  /// A word alone in the middle: `MEMUTUSKAN:`
  case kata(String)

  package struct Diktum: Sendable, Equatable {
    package var label: String
    package var isi: IsiNaskah

    package init(_ label: String, _ isi: IsiNaskah) {
      self.label = label
      self.isi = isi
    }
  }
}
