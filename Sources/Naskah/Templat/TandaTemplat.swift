/// One tag of a template, as Mustache writes it.
struct TandaTemplat: Equatable {
  let jenis: Jenis
  let nama: String
  /// From 1.
  let baris: Int

  enum Jenis: Equatable {
    case nilai
    /// `{{#nama}}`
    case buka
    /// `{{^nama}}`: when there is none.
    case bukaKosong
    /// `{{/nama}}`
    case tutup
    case catatan
    /// Something of Mustache that templates may not use.
    case lain
    /// `{{` without `}}`.
    case terputus
  }

  /// All tags of `isi`, in order.
  static func semua(_ isi: String) -> [TandaTemplat] {
    var hasil: [TandaTemplat] = []
    var sisa = isi[...]
    var baris = 1
    while let awal = sisa.firstRange(of: "{{") {
      baris += sisa[..<awal.lowerBound].count { $0.isNewline }
      sisa = sisa[awal.upperBound...]
      let tigaKurung = sisa.first == "{"
      guard let akhir = sisa.firstRange(of: tigaKurung ? "}}}" : "}}") else {
        return hasil + [TandaTemplat(jenis: .terputus, nama: "", baris: baris)]
      }
      hasil.append(TandaTemplat(sisa[..<akhir.lowerBound], baris: baris))
      baris += sisa[..<akhir.lowerBound].count { $0.isNewline }
      sisa = sisa[akhir.upperBound...]
    }
    return hasil
  }

  private init(_ dalam: Substring, baris: Int) {
    let rapi = dalam.filter { !$0.isWhitespace }
    switch rapi.first {
    case "#": self.init(jenis: .buka, nama: String(rapi.dropFirst()), baris: baris)
    case "^": self.init(jenis: .bukaKosong, nama: String(rapi.dropFirst()), baris: baris)
    case "/": self.init(jenis: .tutup, nama: String(rapi.dropFirst()), baris: baris)
    case "!": self.init(jenis: .catatan, nama: "", baris: baris)
    case "{": self.init(jenis: .lain, nama: "\(rapi)}", baris: baris)
    case "&", ">", "<", "$", "=", "%", "*": self.init(jenis: .lain, nama: String(rapi), baris: baris)
    default: self.init(jenis: .nilai, nama: String(rapi), baris: baris)
    }
  }

  init(jenis: Jenis, nama: String, baris: Int) {
    self.jenis = jenis
    self.nama = nama
    self.baris = baris
  }
}
