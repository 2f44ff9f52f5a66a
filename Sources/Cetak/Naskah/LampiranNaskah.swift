/// An annex: its own page, with what it belongs to at the top right.
package struct LampiranNaskah: Sendable, Equatable {
  /// `Daftar Peserta`; none when nil.
  package var judul: String?
  package var isi: IsiNaskah
  /// Annexes of decisions are signed again.
  package var tandaTangan: BlokTandaTangan?

  package init(judul: String? = nil, isi: IsiNaskah, tandaTangan: BlokTandaTangan? = nil) {
    self.judul = judul
    self.isi = isi
    self.tandaTangan = tandaTangan
  }
}

/// To what an annex belongs: `SURAT SEKRETARIS DAERAH`, its number and date, and for decisions what it is about.
struct IndukLampiran {
  let naskah: String
  let nomor: String?
  let tanggal: String?
  var tentang: String?
}

extension LampiranNaskah {
  /// - Parameter urutan: the annex's number (from 1) when there are several.
  func blok(induk: IndukLampiran, urutan: Int?, gaya: GayaNaskah) -> [Blok] {
    kepala(induk, urutan) + judulBlok + gaya.tataIsi.blok(isi) + (tandaTangan.map { [$0.blok()] } ?? [])
  }

  private func kepala(_ induk: IndukLampiran, _ urutan: Int?) -> [Blok] {
    let nomor = urutan.map { " " + angkaRomawi($0) } ?? ""
    func baris(_ teks: String) -> Blok { .paragraf(Paragraf([Potongan(teks)], ukuran: 10.5, spasi: 1.1)) }
    func nilai(_ label: String, _ teks: String) -> Isian.Baris {
      Isian.Baris(Potongan(label), [baris(teks)])
    }
    var isi = [
      baris("LAMPIRAN\(nomor)"), baris(induk.naskah),
      .isian(
        Isian(
          [nilai("NOMOR", induk.nomor ?? titikNomor), nilai("TANGGAL", induk.tanggal ?? ".........")])),
    ]
    if let tentang = induk.tentang { isi += [baris("TENTANG"), baris(tentang)] }
    return [
      .halamanBaru, .kolom(Kolom([Kolom.Lajur(.bagian(1), []), Kolom.Lajur(.mm(84), isi)])), .jarak(7),
    ]
  }

  private var judulBlok: [Blok] {
    guard let judul else { return [] }
    return [
      .paragraf(Paragraf([Potongan(judul, .tebal)], rata: .tengah, sesudah: 8, ikutBerikutnya: true))
    ]
  }
}

extension [LampiranNaskah] {
  func blok(induk: IndukLampiran, gaya: GayaNaskah) -> [Blok] {
    enumerated().flatMap { index, annex in
      annex.blok(induk: induk, urutan: count > 1 ? index + 1 : nil, gaya: gaya)
    }
  }
}
