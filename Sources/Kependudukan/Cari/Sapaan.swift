import CSV
import Database
import Seeds

extension Kependudukan {
  /// `Bu`, `Hj.`, `S.Pd`: what people say before and after a name, as data that each regency adds to.
  static let sapaan = Migration(
    "kependudukan/cari-0002",
    "CREATE TABLE sapaan (kata TEXT PRIMARY KEY CHECK (kata <> ''), jenis TEXT NOT NULL) STRICT;")
}

extension Tx {
  /// Brings in the shipped forms of address that are not kept yet.
  func semaiSapaan(_ tempat: SeedsPlace) throws {
    for baris in try Seeds.rows("kependudukan/sapaan.csv", in: tempat) {
      try run(
        """
        INSERT INTO sapaan (kata, jenis) VALUES (\(baris["kata"]), \(baris["jenis"]))
        ON CONFLICT (kata) DO NOTHING
        """)
    }
  }

  func kataSapaan() throws -> Set<String> {
    Set(try values("SELECT kata FROM sapaan ORDER BY kata", as: String.self))
  }
}

extension PermintaanPenduduk {
  /// A title of several parts, `A.Md.Keb`, is as many words.
  private static let bagianGelar = 4

  /// What is left without forms of address and titles, and those words. Nil when there are none, or when nothing would be
  /// left that could be looked for: `Bu` alone may be a name.
  func tanpa(_ sapaan: Set<String>) -> (permintaan: PermintaanPenduduk, sapaan: [Kata])? {
    var (tinggal, lepas): ([Kata], [Kata]) = ([], [])
    var sisa = kata[...]
    while let satu = sisa.first {
      let panjang = (1...Self.bagianGelar)
        .last { banyak in
          let bagian = sisa.prefix(banyak)
          let teks = bagian.map(\.tulisan).joined()
          // One letter that is still being typed is the beginning of a name.
          return bagian.count == banyak && sapaan.contains(teks) && (teks.count > 1 || !satu.awalan)
        }
      if let panjang { lepas += sisa.prefix(panjang) } else { tinggal.append(satu) }
      sisa = sisa.dropFirst(panjang ?? 1)
    }
    guard !lepas.isEmpty, tinggal.contains(where: { $0.tulisan.count > 1 }) else { return nil }
    return (denganKata(tinggal), lepas)
  }
}
