/// One thing in the flow of a document, from top to bottom. Lengths are millimetres unless said otherwise.
package indirect enum Blok: Sendable, Equatable {
  case paragraf(Paragraf)
  case daftar(Daftar)
  case tabel(Tabel)
  case isian(Isian)
  case kolom(Kolom)
  case bingkai(Bingkai)
  case garis(Garis)
  /// Empty space, dropped at the top of a page.
  case jarak(Double)
  case gambar(Gambar)
  case qr(KodeQR)
  case kelompok(Kelompok)
  /// Blocks in a typeface of their own, their markers and labels too.
  case bergaya(GayaHuruf, [Blok])
  case halamanBaru

  /// A plain paragraph.
  package static func teks(_ teks: String, rata: Rata = .kiri, tebal: Bool = false) -> Blok {
    .paragraf(Paragraf([Potongan(teks, tebal ? .tebal : [])], rata: rata))
  }
}

/// Blocks that stay on one page when a page can hold them.
package struct Kelompok: Sendable, Equatable {
  package var blok: [Blok]
  /// How many lines of what comes before move along, so that a signature never stands alone.
  package var ikutBarisSebelum: Int

  package init(_ blok: [Blok], ikutBarisSebelum: Int = 0) {
    self.blok = blok
    self.ikutBarisSebelum = ikutBarisSebelum
  }
}

/// Blocks side by side; what does not fit on the page moves to the next as a whole.
package struct Kolom: Sendable, Equatable {
  package var isi: [Lajur]
  package var tegak: RataTegak
  /// Space between columns.
  package var sela: Double

  package struct Lajur: Sendable, Equatable {
    package var lebar: Lebar
    package var blok: [Blok]

    package init(_ lebar: Lebar, _ blok: [Blok]) {
      self.lebar = lebar
      self.blok = blok
    }
  }

  package init(_ isi: [Lajur], tegak: RataTegak = .atas, sela: Double = 0) {
    self.isi = isi
    self.tegak = tegak
    self.sela = sela
  }
}

/// A width: millimetres, or a share of what is left.
package enum Lebar: Sendable, Equatable {
  case mm(Double)
  case bagian(Double)
}

package enum RataTegak: Sendable, Equatable { case atas, tengah, bawah }

/// A horizontal rule over the whole width; with `kedua` a double one. Thickness in points.
package struct Garis: Sendable, Equatable {
  package var tebal: Double
  package var kedua: Double?
  package var warna: Warna

  package init(tebal: Double = 0.75, kedua: Double? = nil, warna: Warna = .hitam) {
    self.tebal = tebal
    self.kedua = kedua
    self.warna = warna
  }
}

/// Blocks within a drawn frame.
package struct Bingkai: Sendable, Equatable {
  package var blok: [Blok]
  package var bantalan: Double
  package var tebal: Double
  package var warna: Warna
  package var lengkung: Double

  package init(
    _ blok: [Blok], bantalan: Double = 2, tebal: Double = 0.5, warna: Warna = .hitam, lengkung: Double = 0
  ) {
    self.blok = blok
    self.bantalan = bantalan
    self.tebal = tebal
    self.warna = warna
    self.lengkung = lengkung
  }
}

/// A QR code (error correction M) of `ukuran` millimetres, without its quiet zone: leave 4 modules around it.
package struct KodeQR: Sendable, Equatable {
  package var isi: String
  package var ukuran: Double
  package var rata: Rata

  package init(_ isi: String, ukuran: Double = 22, rata: Rata = .kiri) {
    self.isi = isi
    self.ukuran = ukuran
    self.rata = rata
  }
}
