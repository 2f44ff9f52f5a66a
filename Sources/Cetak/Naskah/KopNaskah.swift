/// A letterhead: emblem, lines, address, rule. Chosen by who signs, kept as data of the regency.
package struct KopNaskah: Sendable, Equatable {
  package var lambang: LambangKop?
  package var baris: [BarisKop]
  /// Street, postcode, telephone, site, post: small text under the lines.
  package var alamat: [String]
  package var garis: GarisKop

  package enum GarisKop: String, Sendable, Equatable, Codable { case ganda, tunggal, tanpa }

  package init(
    lambang: LambangKop? = nil, baris: [BarisKop], alamat: [String] = [], garis: GarisKop = .ganda
  ) {
    self.lambang = lambang
    self.baris = baris
    self.alamat = alamat
    self.garis = garis
  }
}

package struct LambangKop: Sendable, Equatable {
  /// Nil while the regency has not given its emblem: a plain shield stands in.
  package var gambar: SumberGambar?
  package var letak: Letak
  /// In millimetres.
  package var tinggi: Double

  package enum Letak: String, Sendable, Equatable, Codable {
    /// Left of the lines: lambang daerah.
    case kiri
    /// Centred above the lines: lambang negara.
    case tengah
  }

  package init(gambar: SumberGambar? = nil, letak: Letak = .kiri, tinggi: Double = 24) {
    self.gambar = gambar
    self.letak = letak
    self.tinggi = tinggi
  }
}

package struct BarisKop: Sendable, Equatable, Codable {
  package var teks: String
  /// In points.
  package var ukuran: Double
  package var tebal: Ketebalan

  package enum Ketebalan: String, Sendable, Equatable, Codable { case biasa, tebal }

  package init(_ teks: String, ukuran: Double = 14, tebal: Ketebalan = .biasa) {
    self.teks = teks
    self.ukuran = ukuran
    self.tebal = tebal
  }
}

extension KopNaskah {
  /// The letterhead as blocks at the top of page 1.
  func blok() -> [Blok] {
    var blocks: [Blok]
    switch lambang?.letak {
    case nil: blocks = tulisan
    case .tengah: blocks = [gambar(rata: .tengah), .jarak(2)] + tulisan
    case .kiri:
      let sisi = (lambang?.tinggi ?? 0) * 0.95
      blocks = [
        .kolom(
          Kolom(
            [
              Kolom.Lajur(.mm(sisi), [gambar(rata: .kiri)]), Kolom.Lajur(.bagian(1), tulisan),
              Kolom.Lajur(.mm(garis == .tanpa ? sisi : sisi * 0.35), []),
            ], tegak: .tengah))
      ]
    }
    switch garis {
    case .ganda: blocks += [.jarak(1.8), .garis(Garis(tebal: 2.2, kedua: 0.7))]
    case .tunggal: blocks += [.jarak(1.8), .garis(Garis(tebal: 1.2))]
    case .tanpa: break
    }
    return blocks + [.jarak(5)]
  }

  private func gambar(rata: Rata) -> Blok {
    .gambar(Gambar(lambang?.gambar ?? .vektor(.perisai), tinggi: lambang?.tinggi ?? 0, rata: rata))
  }

  private var tulisan: [Blok] {
    baris.map {
      .paragraf(
        Paragraf(
          [Potongan($0.teks, $0.tebal == .tebal ? .tebal : [])], rata: .tengah, ukuran: $0.ukuran, spasi: 1,
          pemuatan: .perkecil))
    }
      + alamat.enumerated()
      .map { index, teks in
        .paragraf(
          Paragraf([Potongan(teks)], rata: .tengah, sebelum: index == 0 ? 2 : 0, ukuran: 9.5, spasi: 1))
      }
  }
}
