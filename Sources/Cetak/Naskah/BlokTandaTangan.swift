/// The signature block: office lines, the signature itself, the name with rank and number.
package struct BlokTandaTangan: Sendable, Equatable {
  /// `Ditetapkan di Sragen`, `pada tanggal 21 November 2026`; empty in letters.
  package var penetapan: [String]
  /// As they stand above the name: `a.n. BUPATI SRAGEN`, `SEKRETARIS DAERAH,`, `u.b.`, …
  package var jabatan: [String]
  /// With or without titles, as the kind of paper demands (Permendagri 1/2023, pasal 44).
  package var nama: String
  package var pangkat: String?
  package var nip: String?
  package var cara: CaraTandaTangan
  /// In millimetres.
  package var lebar: Double

  package init(
    penetapan: [String] = [], jabatan: [String], nama: String, pangkat: String? = nil, nip: String? = nil,
    cara: CaraTandaTangan, lebar: Double = 82
  ) {
    self.penetapan = penetapan
    self.jabatan = jabatan
    self.nama = nama
    self.pangkat = pangkat
    self.nip = nip
    self.cara = cara
    self.lebar = lebar
  }
}

package enum CaraTandaTangan: Sendable, Equatable {
  /// Room for ink and stamp.
  case basah
  /// Not signed yet: the same room, empty.
  case konsep
  /// A box with a QR code that leads to the verification page.
  case elektronik(tautan: String)
}

extension BlokTandaTangan {
  /// At the right, on one page with at least the last two lines of what comes before.
  func blok() -> Blok {
    .kelompok(
      Kelompok(
        [.jarak(4), .kolom(Kolom([Kolom.Lajur(.bagian(1), []), Kolom.Lajur(.mm(lebar), isi)]))],
        ikutBarisSebelum: 2))
  }

  var isi: [Blok] {
    penetapanBlok + jabatan.map { baris($0, rata: .tengah) } + [.jarak(2)] + tandaTangan
  }

  private var penetapanBlok: [Blok] {
    penetapan.isEmpty ? [] : penetapan.map { baris($0, rata: .tengah) } + [.jarak(2.5)]
  }

  private var tandaTangan: [Blok] {
    switch cara {
    case .basah, .konsep:
      return [.jarak(19), baris(nama, .init([.tebal, .garisBawah]), rata: .tengah)]
        + keterangan.map { baris($0, rata: .tengah) }
    case .elektronik(let tautan):
      let tulisan = [
        kecil("Ditandatangani secara elektronik oleh:", ukuran: 7.5), .jarak(1), kecil(nama, .tebal),
      ]
      let kolom = Kolom(
        [
          Kolom.Lajur(.mm(19), [.qr(KodeQR(tautan, ukuran: 19))]),
          Kolom.Lajur(.bagian(1), tulisan + keterangan.map { kecil($0) }),
        ], tegak: .tengah, sela: 3.2)
      return [
        .bingkai(
          Bingkai([.kolom(kolom)], bantalan: 2.8, tebal: 0.6, warna: Warna(kelabu: 0.35), lengkung: 1.2))
      ]
    }
  }

  private var keterangan: [String] { [pangkat, nip.map { "NIP \($0)" }].compactMap { $0 } }

  private func baris(_ teks: String, _ gaya: GayaTeks = [], rata: Rata) -> Blok {
    .paragraf(Paragraf([Potongan(teks, gaya)], rata: rata, spasi: 1.05))
  }

  private func kecil(_ teks: String, _ gaya: GayaTeks = [], ukuran: Double = 9) -> Blok {
    .paragraf(Paragraf([Potongan(teks, gaya)], ukuran: ukuran, spasi: 1.05))
  }
}
