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
  /// `urutan` is the annex's number (from 1) when there are several.
  func blok(induk: IndukLampiran, urutan: Int?, gaya: GayaNaskah) -> [Blok] {
    kepala(induk, urutan, gaya) + judulBlok + gaya.tataIsi.blok(isi) + (tandaTangan.map { [$0.blok()] } ?? [])
  }

  private func kepala(_ induk: IndukLampiran, _ urutan: Int?, _ gaya: GayaNaskah) -> [Blok] {
    let nomor = urutan.map { " " + angkaRomawi($0) } ?? ""
    var isi: [Blok] = [
      .teks("LAMPIRAN\(nomor)"), .teks(induk.naskah),
      .isian(
        Isian([
          .init("NOMOR", induk.nomor ?? titikNomor), .init("TANGGAL", induk.tanggal ?? ".................."),
        ])),
    ]
    if let tentang = induk.tentang { isi += [.teks("TENTANG"), .teks(tentang)] }
    let kanan = Kolom.Lajur(.mm(84), [.bergaya(gaya.huruf.kecil, isi)])
    return [.halamanBaru, .kolom(Kolom([Kolom.Lajur(.bagian(1), []), kanan])), .jarak(7)]
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
    enumerated()
      .flatMap { index, annex in
        annex.blok(induk: induk, urutan: count > 1 ? index + 1 : nil, gaya: gaya)
      }
  }
}
