/// A condition on the words of the index: all groups, of each group one word.
struct RumusPenduduk: Equatable {
  struct Kata: Equatable {
    let teks: String
    var awalan = false
  }

  var kelompok: [[Kata]]

  /// In FTS5's language. Words are letters, digits and `_`, so quoting them needs no escapes.
  var fts5: String {
    kelompok.map { "(" + $0.map { "\"\($0.teks)\"\($0.awalan ? " *" : "")" }.joined(separator: " OR ") + ")" }
      .joined(separator: " AND ")
  }

  /// In the language of PostgreSQL's `tsquery`.
  var tsquery: String {
    kelompok.map { "(" + $0.map { "'\($0.teks)'\($0.awalan ? ":*" : "")" }.joined(separator: " | ") + ")" }
      .joined(separator: " & ")
  }
}

extension PermintaanPenduduk {
  /// Every word is one of the person's name.
  var namaSendiri: RumusPenduduk { rumus { [$0] } }

  /// Every word is one of his name, his mother's or his address, or names a village of `desa`.
  func denganSekitar(_ desa: (Kata) -> [String]) -> RumusPenduduk {
    rumus { kata in
      [
        kata,
        Kata(
          tulisan: "0" + kata.tulisan, bunyi: "0" + kata.bunyi, awalan: kata.awalan,
          ejaanLain: kata.ejaanLain.map { "0" + $0 }),
      ]
    } tambahan: {
      desa($0)
    }
  }

  /// Every word is one of his name, or one of the words that `mirip` gives for it.
  func denganMirip(_ mirip: [[String]]) -> RumusPenduduk {
    var urut = mirip.makeIterator()
    return rumus {
      [$0]
    } tambahan: { _ in
      urut.next() ?? []
    }
  }

  private func rumus(
    _ bentuk: (Kata) -> [Kata], tambahan: (Kata) -> [String] = { _ in [] }
  ) -> RumusPenduduk {
    let nama = kata.map { satu in
      bentuk(satu).flatMap(\.pilihan) + tambahan(satu).map { RumusPenduduk.Kata(teks: $0) }
    }
    return RumusPenduduk(kelompok: nama + tanda.map { $0.map { .init(teks: $0) } })
  }
}

extension PermintaanPenduduk.Kata {
  /// A whole word as it sounds; the beginning of one as it sounds and as it is written, since `soe` may become
  /// `soeharto`, which sounds like `suharto`.
  fileprivate var pilihan: [RumusPenduduk.Kata] {
    let lain = ejaanLain.map { RumusPenduduk.Kata(teks: $0, awalan: awalan) }
    guard awalan else { return [.init(teks: bunyi)] + lain }
    let keduanya: [RumusPenduduk.Kata] = [
      .init(teks: bunyi, awalan: true), .init(teks: tulisan, awalan: true),
    ]
    return (bunyi == tulisan ? [keduanya[0]] : keduanya) + lain
  }
}
