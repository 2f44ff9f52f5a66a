/// A condition on the words of the index: all groups, of each group one choice, of a choice all words.
struct RumusPenduduk: Equatable {
  struct Kata: Equatable {
    let teks: String
    var awalan = false
  }

  typealias Pilihan = [Kata]

  var kelompok: [[Pilihan]]

  /// In FTS5's language. Words are letters, digits and `_`, so quoting them needs no escapes.
  var fts5: String { tulis(dan: " AND ", atau: " OR ") { "\"\($0.teks)\"\($0.awalan ? " *" : "")" } }

  /// In the language of PostgreSQL's `tsquery`.
  var tsquery: String { tulis(dan: " & ", atau: " | ") { "'\($0.teks)'\($0.awalan ? ":*" : "")" } }

  private func tulis(dan: String, atau: String, _ kata: (Kata) -> String) -> String {
    kelompok.map { pilihan in
      let semua = pilihan.map { satu in
        satu.count == 1 ? kata(satu[0]) : "(" + satu.map(kata).joined(separator: dan) + ")"
      }
      return "(" + semua.joined(separator: atau) + ")"
    }
    .joined(separator: dan)
  }
}

extension PermintaanPenduduk {
  /// Every word is one of the person's name.
  var namaSendiri: RumusPenduduk { rumus { [$0] } }

  /// Every word is one of his name or his address, or names a village of `desa`; and where that is allowed one of his
  /// mother's, a whole one, so that nobody feels his way along her name.
  func denganSekitar(_ ibu: HakNamaIbu, _ desa: (Kata) -> [String]) -> RumusPenduduk {
    rumus { kata in
      var bentuk = [
        kata,
        Kata(
          tulisan: "0" + kata.tulisan, bunyi: "0" + kata.bunyi, awalan: kata.awalan,
          ejaanLain: kata.ejaanLain.map { "0" + $0 }),
      ]
      if ibu == .boleh {
        bentuk.append(
          Kata(
            tulisan: "", bunyi: TandaPenduduk.ibu(kata.bunyi), awalan: false,
            ejaanLain: kata.ejaanLain.map { TandaPenduduk.ibu($0) }))
      }
      return bentuk
    } tambahan: {
      desa($0)
    }
  }

  /// Every word is one of his name, or one of the words that `mirip` gives for it, or it and its neighbours are one word of
  /// his name, or it is two.
  func denganMirip(_ mirip: [[String]], _ pecahan: [[KataPecah]]) -> RumusPenduduk {
    var hasil = rumus { [$0] }
    for (urut, satu) in mirip.enumerated() { hasil.kelompok[urut] += satu.map { [.init(teks: $0)] } }
    for satu in sambungan {
      for urut in satu.letak { hasil.kelompok[urut] += satu.kata.pilihan.map { [$0] } }
    }
    for (urut, semua) in pecahan.enumerated() {
      for satu in semua {
        hasil.kelompok[urut] += satu.belakang.pilihan.map { [.init(teks: satu.depan), $0] }
      }
    }
    return hasil
  }

  private func rumus(
    _ bentuk: (Kata) -> [Kata], tambahan: (Kata) -> [String] = { _ in [] }
  ) -> RumusPenduduk {
    let nama = kata.map { satu in
      bentuk(satu).flatMap(\.pilihan) + tambahan(satu).map { RumusPenduduk.Kata(teks: $0) }
    }
    return RumusPenduduk(kelompok: (nama + tanda.map { $0.map { .init(teks: $0) } }).map { $0.map { [$0] } })
  }
}

extension PermintaanPenduduk.Kata {
  /// A whole word as it sounds; the beginning of one as it sounds and as it is written, since `soe` may become
  /// `soeharto`, which sounds like `suharto`.
  var pilihan: [RumusPenduduk.Kata] {
    let lain = ejaanLain.map { RumusPenduduk.Kata(teks: $0, awalan: awalan) }
    guard awalan else { return [.init(teks: bunyi)] + lain }
    let keduanya: [RumusPenduduk.Kata] = [
      .init(teks: bunyi, awalan: true), .init(teks: tulisan, awalan: true),
    ]
    return (bunyi == tulisan ? [keduanya[0]] : keduanya) + lain
  }
}
