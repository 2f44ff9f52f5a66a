extension BlokIsi: Codable {
  private enum Key: String, CodingKey { case jenis, teks, rata, menjorok, daftar, tabel, isian }
  private enum Jenis: String, Codable { case paragraf, judul, daftar, tabel, isian }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Jenis.self, forKey: .jenis) {
    case .paragraf:
      self = .paragraf(
        try container.decode([TeksIsi].self, forKey: .teks),
        rata: try container.decodeIfPresent(Rata.self, forKey: .rata) ?? .penuh,
        menjorok: try container.decodeIfPresent(Bool.self, forKey: .menjorok) ?? true)
    case .judul: self = .judul(try container.decode([TeksIsi].self, forKey: .teks))
    case .daftar: self = .daftar(try container.decode(DaftarIsi.self, forKey: .daftar))
    case .tabel: self = .tabel(try container.decode(TabelIsi.self, forKey: .tabel))
    case .isian: self = .isian(try container.decode([IsianIsi].self, forKey: .isian))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .paragraf(let text, let rata, let menjorok):
      try container.encode(Jenis.paragraf, forKey: .jenis)
      try container.encode(text, forKey: .teks)
      if rata != .penuh { try container.encode(rata, forKey: .rata) }
      if !menjorok { try container.encode(menjorok, forKey: .menjorok) }
    case .judul(let text):
      try container.encode(Jenis.judul, forKey: .jenis)
      try container.encode(text, forKey: .teks)
    case .daftar(let list):
      try container.encode(Jenis.daftar, forKey: .jenis)
      try container.encode(list, forKey: .daftar)
    case .tabel(let table):
      try container.encode(Jenis.tabel, forKey: .jenis)
      try container.encode(table, forKey: .tabel)
    case .isian(let rows):
      try container.encode(Jenis.isian, forKey: .jenis)
      try container.encode(rows, forKey: .isian)
    }
  }
}

extension TeksIsi: Codable {
  private enum Key: String, CodingKey { case teks, tebal, miring, garisBawah }
  private static let gayaByKey: [(Key, GayaTeks)] = [
    (.tebal, .tebal), (.miring, .miring), (.garisBawah, .garisBawah),
  ]

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    teks = try container.decode(String.self, forKey: .teks)
    gaya = []
    for (key, style) in Self.gayaByKey where try container.decodeIfPresent(Bool.self, forKey: key) ?? false {
      gaya.insert(style)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(teks, forKey: .teks)
    for (key, style) in Self.gayaByKey where gaya.contains(style) { try container.encode(true, forKey: key) }
  }
}

extension DaftarIsi: Codable {
  private enum Key: String, CodingKey { case penanda, butir, mulai }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(Penanda.self, forKey: .penanda),
      try container.decode([[BlokIsi]].self, forKey: .butir),
      mulai: try container.decodeIfPresent(Int.self, forKey: .mulai) ?? 1)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(penanda, forKey: .penanda)
    try container.encode(butir, forKey: .butir)
    if mulai != 1 { try container.encode(mulai, forKey: .mulai) }
  }
}
