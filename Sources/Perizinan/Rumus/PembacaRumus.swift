/// Reads `luas * it * 1.00 * hsbg`, `luas <= 100 dan bukan bertingkat`, `fungsi di [hunian, usaha]`.
struct PembacaRumus {
  private let potongan: [PotonganRumus]
  private var ke = 0

  /// - Throws: `RumusError.takTerbaca` at the first letter that fits nothing.
  static func baca(_ teks: String) throws(RumusError) -> Ungkapan {
    var pembaca = PembacaRumus(potongan: try PotonganRumus.urai(teks))
    let hasil = try pembaca.atau()
    if let sisa = pembaca.kini { throw .takTerbaca(sisa.teks, di: sisa.letak) }
    return hasil
  }

  private init(potongan: [PotonganRumus]) { self.potongan = potongan }

  private var kini: PotonganRumus? { ke < potongan.count ? potongan[ke] : nil }

  private mutating func ambil(_ teks: String...) -> String? {
    guard let kini, kini.jenis != .kutipan, teks.contains(kini.teks) else { return nil }
    ke += 1
    return kini.teks
  }

  private mutating func harus(_ teks: String) throws(RumusError) {
    guard ambil(teks) == nil else { return }
    throw .takTerbaca(kini?.teks ?? "akhir rumus", di: kini?.letak ?? potongan.last?.akhir ?? 0)
  }

  private mutating func atau() throws(RumusError) -> Ungkapan {
    var kiri = try dan()
    while ambil("atau") != nil { kiri = .dua(.atau, kiri, try dan()) }
    return kiri
  }

  private mutating func dan() throws(RumusError) -> Ungkapan {
    var kiri = try bukan()
    while ambil("dan") != nil { kiri = .dua(.dan, kiri, try bukan()) }
    return kiri
  }

  private mutating func bukan() throws(RumusError) -> Ungkapan {
    ambil("bukan") != nil ? .tidak(try bukan()) : try banding()
  }

  private mutating func banding() throws(RumusError) -> Ungkapan {
    let kiri = try jumlah()
    if let tanda = ambil("=", "!=", "<", "<=", ">", ">="), let op = Ungkapan.Operator(rawValue: tanda) {
      return .dua(op, kiri, try jumlah())
    }
    if ambil("di") != nil {
      try harus("[")
      var daftar = [try anggota()]
      while ambil(",") != nil { daftar.append(try anggota()) }
      try harus("]")
      return .diDalam(kiri, daftar)
    }
    return kiri
  }

  /// In a list a bare word is a text: `fungsi di [hunian, usaha]`.
  private mutating func anggota() throws(RumusError) -> Ungkapan {
    if let kini, kini.jenis == .nama {
      ke += 1
      return .teks(kini.teks)
    }
    return try jumlah()
  }

  private mutating func jumlah() throws(RumusError) -> Ungkapan {
    var kiri = try kali()
    while let tanda = ambil("+", "-"), let op = Ungkapan.Operator(rawValue: tanda) {
      kiri = .dua(op, kiri, try kali())
    }
    return kiri
  }

  private mutating func kali() throws(RumusError) -> Ungkapan {
    var kiri = try satu()
    while let tanda = ambil("*", "/"), let op = Ungkapan.Operator(rawValue: tanda) {
      kiri = .dua(op, kiri, try satu())
    }
    return kiri
  }

  private mutating func satu() throws(RumusError) -> Ungkapan {
    if ambil("-") != nil { return .negatif(try satu()) }
    if ambil("(") != nil {
      let isi = try atau()
      try harus(")")
      return isi
    }
    guard let kini else { throw .takTerbaca("akhir rumus", di: potongan.last?.akhir ?? 0) }
    ke += 1
    switch kini.jenis {
    case .angka:
      guard let angka = Pecahan(kini.teks) else { throw .takTerbaca(kini.teks, di: kini.letak) }
      return .angka(angka)
    case .kutipan: return .teks(kini.teks)
    case .nama: return try ambil("(") != nil ? fungsi(kini.teks) : .nama(kini.teks)
    case .tanda: throw .takTerbaca(kini.teks, di: kini.letak)
    }
  }

  private mutating func fungsi(_ nama: String) throws(RumusError) -> Ungkapan {
    guard let fungsi = Ungkapan.Fungsi(rawValue: nama) else { throw .fungsiTakDikenal(nama) }
    var masukan = [try atau()]
    while ambil(",") != nil { masukan.append(try atau()) }
    try harus(")")
    guard masukan.count == fungsi.masukan else { throw .banyakMasukan(nama, harus: fungsi.masukan) }
    return .fungsi(fungsi, masukan)
  }
}
