/// A letter within the house: nota dinas, memorandum, nota pengajuan konsep, telaahan staf.
package struct NotaDinas: Sendable, Equatable {
  package var gaya: GayaNaskah
  package var metadata: MetadataDokumen
  package var tahap: TahapNaskah
  package var kop: KopNaskah
  /// `NOTA DINAS`
  package var judul: String
  package var kepada: [String]
  package var dari: String
  package var tembusan: [String]
  package var nomor: String?
  package var tanggal: String?
  package var sifat: String
  package var lampiran: String?
  package var hal: String
  package var isi: IsiNaskah
  package var tandaTangan: BlokTandaTangan
  package var segel: KakiSegel?

  package init(
    gaya: GayaNaskah = GayaNaskah(), metadata: MetadataDokumen, tahap: TahapNaskah, kop: KopNaskah,
    judul: String = "NOTA DINAS", kepada: [String], dari: String, tembusan: [String] = [], nomor: String?,
    tanggal: String?, sifat: String = "Biasa", lampiran: String? = nil, hal: String, isi: IsiNaskah,
    tandaTangan: BlokTandaTangan, segel: KakiSegel? = nil
  ) {
    self.gaya = gaya
    self.metadata = metadata
    self.tahap = tahap
    self.kop = kop
    self.judul = judul
    self.kepada = kepada
    self.dari = dari
    self.tembusan = tembusan
    self.nomor = nomor
    self.tanggal = tanggal
    self.sifat = sifat
    self.lampiran = lampiran
    self.hal = hal
    self.isi = isi
    self.tandaTangan = tandaTangan
    self.segel = segel
  }

  /// The paper, set.
  package func dokumen() -> Dokumen {
    let judulBlok = Blok.paragraf(
      Paragraf([Potongan(judul, .tebal)], rata: .tengah, sesudah: 8, ukuran: gaya.huruf.ukuran + 1))
    let garis: [Blok] = [.jarak(3), .garis(Garis(tebal: 1)), .jarak(5)]
    return Dokumen(
      kertas: gaya.kertas, tepi: gaya.tepi, huruf: gaya.huruf, metadata: metadata,
      blok: kop.blok() + [judulBlok, kepala] + garis + gaya.tataIsi.blok(isi) + [tandaTangan.blok()],
      kaki: segel.kaki(), tandaAir: tahap.tandaAir)
  }

  private var kepala: Blok {
    var baris = [Isian.Baris(Potongan("Kepada"), orang(kepada, awalan: "Yth. ")), .init("Dari", dari)]
    if !tembusan.isEmpty { baris.append(.init(Potongan("Tembusan"), orang(tembusan, awalan: ""))) }
    baris += [
      .init("Nomor", nomor ?? titikNomor), .init("Tanggal", tanggal ?? "........................."),
      .init("Sifat", sifat), .init("Lampiran", lampiran ?? "-"), .init("Hal", hal),
    ]
    return .isian(Isian(baris, lebarLabel: 26, sela: 1.5))
  }

  private func orang(_ nama: [String], awalan: String) -> [Blok] {
    guard nama.count > 1 else { return nama.map { .teks(awalan + $0) } }
    let daftar = Blok.daftar(Daftar(.angka, nama.map { [.teks($0)] }, inden: 6))
    return awalan.isEmpty ? [daftar] : [.teks(awalan), daftar]
  }
}
