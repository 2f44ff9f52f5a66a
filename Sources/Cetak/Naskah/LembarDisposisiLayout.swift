extension LembarDisposisi {
  /// The sheet, set.
  package func dokumen() -> Dokumen {
    let judul = Paragraf(
      [Potongan("LEMBAR DISPOSISI", .tebal)], rata: .tengah, sesudah: 5, ukuran: gaya.huruf.ukuran + 3)
    let tabel = Tabel(
      lajur: [.bagian(1), .bagian(1)], baris: [asal, sifatBaris, halBaris, isi, catatanBaris], bantalan: 1.8)
    return Dokumen(
      kertas: gaya.kertas, tepi: gaya.tepi, huruf: gaya.huruf, metadata: metadata,
      blok: kop.blok() + [.paragraf(judul), .tabel(tabel), pemberi.blok()],
      kaki: KakiHalaman())
  }

  private var asal: Tabel.Baris {
    Tabel.Baris([
      Tabel.Sel([
        isian([("Surat dari", suratDari), ("Nomor surat", nomorSurat), ("Tanggal surat", tanggalSurat)])
      ]),
      Tabel.Sel([
        isian([("Diterima tgl.", diterima), ("Nomor agenda", nomorAgenda), ("Lampiran", lampiran ?? "-")])
      ]),
    ])
  }

  private var sifatBaris: Tabel.Baris {
    let lajur =
      [Kolom.Lajur(.mm(14), [.teks("Sifat :")])] + sifat.map { Kolom.Lajur(.bagian(1), [centang([$0])]) }
    return Tabel.Baris([Tabel.Sel([.kolom(Kolom(lajur))], gabung: 2)])
  }

  private var halBaris: Tabel.Baris {
    Tabel.Baris([Tabel.Sel([isian([("Hal", hal)])], gabung: 2)], tinggiMinimum: 13)
  }

  private var isi: Tabel.Baris {
    Tabel.Baris(
      [
        Tabel.Sel([.teks("Diteruskan kepada Sdr.:", tebal: true), .jarak(1), centang(diteruskan)]),
        Tabel.Sel([.teks("Dengan hormat harap:", tebal: true), .jarak(1), centang(harap)]),
      ], tinggiMinimum: 40)
  }

  private var catatanBaris: Tabel.Baris {
    Tabel.Baris(
      [Tabel.Sel([.teks("Catatan:", tebal: true), .jarak(1), .teks(catatan)], gabung: 2)], tinggiMinimum: 24)
  }

  private func isian(_ baris: [(String, String)]) -> Blok {
    .isian(Isian(baris.map { Isian.Baris($0.0, $0.1) }, sela: 1))
  }

  private func centang(_ pilihan: [Pilihan]) -> Blok {
    let dipilih = pilihan.indices.filter { pilihan[$0].centang == .ya }
    return .daftar(
      Daftar(.centang(Set(dipilih)), pilihan.map { [.teks($0.teks)] }, inden: 5, sela: 2))
  }
}
