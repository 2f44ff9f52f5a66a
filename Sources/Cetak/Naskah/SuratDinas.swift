/// A letter to somebody (korespondensi): surat dinas, undangan.
package struct SuratDinas: Sendable, Equatable {
  package var gaya: GayaNaskah
  package var metadata: MetadataDokumen
  package var tahap: TahapNaskah
  package var kop: KopNaskah
  package var kepala: KepalaSurat
  package var tujuan: AlamatTujuan
  package var isi: IsiNaskah
  package var tandaTangan: BlokTandaTangan
  package var tembusan: [String]
  package var lampiran: [LampiranNaskah]
  package var segel: KakiSegel?

  package init(
    gaya: GayaNaskah = GayaNaskah(), metadata: MetadataDokumen, tahap: TahapNaskah, kop: KopNaskah,
    kepala: KepalaSurat, tujuan: AlamatTujuan, isi: IsiNaskah, tandaTangan: BlokTandaTangan,
    tembusan: [String] = [], lampiran: [LampiranNaskah] = [], segel: KakiSegel? = nil
  ) {
    self.gaya = gaya
    self.metadata = metadata
    self.tahap = tahap
    self.kop = kop
    self.kepala = kepala
    self.tujuan = tujuan
    self.isi = isi
    self.tandaTangan = tandaTangan
    self.tembusan = tembusan
    self.lampiran = lampiran
    self.segel = segel
  }

  /// The letter, set.
  package func dokumen() -> Dokumen {
    Dokumen(
      kertas: gaya.kertas, tepi: gaya.tepi, huruf: gaya.huruf, metadata: metadata,
      blok: kop.blok() + kepalaBlok + gaya.tataIsi.blok(isi) + [tandaTangan.blok()]
        + blokTembusan(tembusan, huruf: gaya.huruf)
        + lampiranBlok,
      kaki: segel.kaki(), tandaAir: tahap.tandaAir)
  }

  private var kepalaBlok: [Blok] {
    switch gaya.letakTujuan {
    case .kiri:
      return [.teks(kepala.tempatTanggal, rata: .kanan), .jarak(3), kepala.isian(), .jarak(6)]
        + tujuan.blok() + [.jarak(7)]
    case .kanan:
      let kanan = [.teks(kepala.tempatTanggal), .jarak(5)] + tujuan.blok()
      return [
        .kolom(
          Kolom(
            [
              Kolom.Lajur(.bagian(1), [.teks(" "), .jarak(5), kepala.isian()]), Kolom.Lajur(.mm(76), kanan),
            ], sela: 6)), .jarak(7),
      ]
    }
  }

  private var lampiranBlok: [Blok] {
    let semua = [tujuan.terlampir].compactMap { $0 } + lampiran
    let jabatan = tandaTangan.jabatan.first?.withoutPrefix("a.n. ").withoutSuffix(",") ?? ""
    let induk = IndukLampiran(
      naskah: "SURAT \(jabatan)", nomor: kepala.nomor, tanggal: kepala.tanggal?.uppercased())
    return semua.blok(induk: induk, gaya: gaya)
  }
}

/// When and where people are invited, as rows between the paragraphs of an invitation.
package struct AcaraUndangan: Sendable, Equatable {
  package var hariTanggal: String
  package var waktu: String
  package var tempat: String
  package var acara: String
  package var catatan: String?

  package init(hariTanggal: String, waktu: String, tempat: String, acara: String, catatan: String? = nil) {
    self.hariTanggal = hariTanggal
    self.waktu = waktu
    self.tempat = tempat
    self.acara = acara
    self.catatan = catatan
  }

  package var blok: BlokIsi {
    let baris = [
      ("hari/tanggal", hariTanggal), ("waktu", waktu), ("tempat", tempat), ("acara", acara),
      ("catatan", catatan ?? ""),
    ]
    return .isian(baris.filter { !$0.1.isEmpty }.map { IsianIsi($0.0, [TeksIsi($0.1)]) })
  }
}
