import Cetak

/// Reads lines into blocks. Whatever cannot be anything else is a paragraph.
struct PembacaBlok {
  private let baris: [BarisIsi]
  /// The column at which the text around stands.
  private let dasar: Int
  private let kedalaman: Int
  private var kini = 0
  /// Deeper lists than anybody prints are read as text.
  private static let terdalam = 6

  init(_ baris: [BarisIsi], dasar: Int = 0, kedalaman: Int = 0) {
    self.baris = baris
    self.dasar = dasar
    self.kedalaman = kedalaman
  }

  static func baca(_ teks: String) -> [BlokIsi] {
    var pembaca = PembacaBlok(BarisIsi.semua(teks))
    return pembaca.semua()
  }

  mutating func semua() -> [BlokIsi] {
    var blok: [BlokIsi] = []
    while kini < baris.count {
      if baris[kini].kosong {
        kini += 1
      } else {
        blok.append(satu())
      }
    }
    return blok
  }

  private mutating func satu() -> BlokIsi {
    switch jenis(kini) {
    case .judul:
      let teks = baris[kini].teks.drop { $0 == "#" }
      kini += 1
      return .judul(PembacaTeks.baca(Array(teks).rapi))
    case .tabel:
      let awal = kini
      while kini < baris.count, baris[kini].teks.first == "|" { kini += 1 }
      return .tabel(PembacaTabel.baca(baris[awal..<kini].map(\.teks)))
    case .butir(let penanda): return .daftar(daftar(penanda))
    case .isian: return .isian(isian())
    case .teks: return .paragraf(paragraf())
    }
  }

  private enum Jenis { case judul, tabel, butir(PenandaButir), isian, teks }

  private func jenis(_ indeks: Int) -> Jenis {
    let teks = baris[indeks].teks
    if teks.first == "|" { return .tabel }
    let pagar = teks.prefix { $0 == "#" }.count
    if (1...6).contains(pagar), teks.count > pagar, teks[pagar].putih { return .judul }
    if let penanda = butir(indeks) { return .butir(penanda) }
    return adaIsian(indeks) ? .isian : .teks
  }

  private func butir(_ indeks: Int, dalam: DaftarIsi.Penanda? = nil) -> PenandaButir? {
    kedalaman < Self.terdalam ? PenandaButir(baris[indeks].teks, dalam: dalam) : nil
  }

  private mutating func paragraf() -> [TeksIsi] {
    var teks = baris[kini].teks
    kini += 1
    while kini < baris.count, !baris[kini].kosong, case .teks = jenis(kini) {
      teks += ["\n"] + baris[kini].teks
      kini += 1
    }
    return PembacaTeks.baca(teks)
  }
}

// Rows of label and value.
extension PembacaBlok {
  /// A row is one that is indented, or has a tab before its colon, or stands with another such row.
  private func adaIsian(_ indeks: Int) -> Bool {
    guard let isian = PembacaIsian(baris[indeks].teks) else { return false }
    if isian.bertab || baris[indeks].inden >= dasar + 2 { return true }
    func setara(_ lain: Int) -> Bool {
      baris.indices.contains(lain) && PembacaIsian(baris[lain].teks).map { !$0.nilai.isEmpty } ?? false
    }
    return !isian.nilai.isEmpty && (setara(indeks - 1) || setara(indeks + 1))
  }

  private mutating func isian() -> [IsianIsi] {
    var hasil: [IsianIsi] = []
    while kini < baris.count, case .isian = jenis(kini), let isian = PembacaIsian(baris[kini].teks) {
      let inden = baris[kini].inden
      var nilai = isian.nilai
      kini += 1
      while kini < baris.count, !baris[kini].kosong, baris[kini].inden >= inden + 2, case .teks = jenis(kini)
      {
        nilai += ["\n"] + baris[kini].teks
        kini += 1
      }
      hasil.append(IsianIsi(isian.label.string, PembacaTeks.baca(nilai.rapi)))
    }
    return hasil
  }
}

// Lists.
extension PembacaBlok {
  private mutating func daftar(_ pertama: PenandaButir) -> DaftarIsi {
    let inden = baris[kini].inden
    var butir: [[BlokIsi]] = []
    while let penanda = lanjutan(pertama, inden) {
      kini += 1
      var dalam = isiButir(inden, pertama.jenis)
      if !penanda.isi.isEmpty {
        dalam.insert(BarisIsi(inden: inden + penanda.lebar, teks: penanda.isi), at: 0)
      }
      var pembaca = PembacaBlok(dalam, dasar: inden + penanda.lebar, kedalaman: kedalaman + 1)
      butir.append(pembaca.semua())
    }
    return DaftarIsi(pertama.jenis, butir, mulai: pertama.jenis.tanpaUrutan ? 1 : pertama.urutan)
  }

  /// The next item of the same list, past blank lines.
  private mutating func lanjutan(_ pertama: PenandaButir, _ inden: Int) -> PenandaButir? {
    var berikut = kini
    while berikut < baris.count, baris[berikut].kosong { berikut += 1 }
    guard berikut < baris.count, setingkat(berikut, inden),
      let penanda = butir(berikut, dalam: pertama.jenis), penanda.jenis == pertama.jenis,
      // A list that begins again at 1 after a blank line is another one.
      berikut == kini || penanda.urutan != 1 || pertama.jenis.tanpaUrutan
    else { return nil }
    kini = berikut
    return penanda
  }

  private func setingkat(_ indeks: Int, _ inden: Int) -> Bool { baris[indeks].inden < inden + 2 }

  /// The lines that belong to the item whose marker was just read: those further in, and a list of another kind that
  /// begins right below without being moved in.
  private mutating func isiButir(_ inden: Int, _ jenis: DaftarIsi.Penanda) -> [BarisIsi] {
    var dalam: [BarisIsi] = []
    var anak: DaftarIsi.Penanda?
    while kini < baris.count {
      if baris[kini].kosong {
        guard let berikut = baris[kini...].firstIndex(where: { !$0.kosong }), !setingkat(berikut, inden)
        else {
          break
        }
        dalam.append(contentsOf: baris[kini..<berikut])
        kini = berikut
      } else if setingkat(kini, inden) {
        guard let penanda = butir(kini, dalam: anak ?? jenis), penanda.jenis != jenis,
          anak != nil || penanda.urutan == 1
        else { break }
        anak = anak ?? penanda.jenis
        dalam.append(BarisIsi(inden: baris[kini].inden + 4, teks: baris[kini].teks))
        kini += 1
      } else {
        dalam.append(BarisIsi(inden: baris[kini].inden + (anak == nil ? 0 : 4), teks: baris[kini].teks))
        kini += 1
      }
    }
    return dalam
  }
}

extension DaftarIsi.Penanda {
  /// Whether all its items look alike.
  var tanpaUrutan: Bool { self == .bulat || self == .strip }
}
