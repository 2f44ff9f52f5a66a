/// A formula or a condition of a definition, with the text in which it was written.
package struct Rumus: Sendable, Equatable {
  package let teks: String
  private let isi: Ungkapan

  /// - Throws: `RumusError.takTerbaca`, `.fungsiTakDikenal`, `.banyakMasukan`.
  package init(_ teks: String) throws(RumusError) {
    self.teks = teks
    isi = try PembacaRumus.baca(teks)
  }

  /// The fields, constants and tables that it asks for, in the order in which they stand.
  package var namaDipakai: [String] { isi.namaDipakai }

  /// - Parameter cari: what a name stands for; nil when it is known but was not filled in.
  /// - Returns: the number, text or yes or no.
  /// - Throws: `RumusError`, also what `cari` throws.
  package func nilai(_ cari: (String) throws(RumusError) -> NilaiRumus?) throws(RumusError) -> NilaiRumus {
    try isi.nilai(cari)
  }

  /// Whether a condition holds.
  package func berlaku(_ cari: (String) throws(RumusError) -> NilaiRumus?) throws(RumusError) -> Bool {
    try nilai(cari).syarat()
  }
}

extension Ungkapan {
  typealias Cari = (String) throws(RumusError) -> NilaiRumus?

  fileprivate func nilai(_ cari: Cari) throws(RumusError) -> NilaiRumus {
    switch self {
    case .angka(let angka): return .angka(angka)
    case .teks(let teks): return .teks(teks)
    case .nama(let nama):
      guard let nilai = try cari(nama) else { throw .belumDiisi(nama) }
      return nilai
    case .tidak(let satu): return .syarat(!(try satu.nilai(cari).syarat()))
    case .negatif(let satu): return .angka(try .nol - satu.angka(cari))
    case .dua(let op, let kiri, let kanan): return try Self.dua(op, kiri, kanan, cari)
    case .diDalam(let satu, let daftar):
      let ini = try satu.nilai(cari)
      for lain in daftar where try ini == lain.nilai(cari) { return .syarat(true) }
      return .syarat(false)
    case .fungsi(let fungsi, let masukan): return try Self.fungsi(fungsi, masukan, cari)
    }
  }

  private func angka(_ cari: Cari) throws(RumusError) -> Pecahan {
    let sebutan = if case .nama(let nama) = self { nama } else { "bagian rumus" }
    return try nilai(cari).angka(sebutan)
  }

  private static func dua(_ op: Operator, _ kiri: Ungkapan, _ kanan: Ungkapan, _ cari: Cari)
    throws(RumusError) -> NilaiRumus
  {
    switch op {
    case .tambah: .angka(try kiri.angka(cari) + kanan.angka(cari))
    case .kurang: .angka(try kiri.angka(cari) - kanan.angka(cari))
    case .kali: .angka(try kiri.angka(cari) * kanan.angka(cari))
    case .bagi: .angka(try kiri.angka(cari) / kanan.angka(cari))
    case .sama: .syarat(try kiri.nilai(cari) == kanan.nilai(cari))
    case .beda: .syarat(try kiri.nilai(cari) != kanan.nilai(cari))
    case .kurangDari: .syarat(try kiri.angka(cari) < kanan.angka(cari))
    case .palingBanyak: .syarat(try kiri.angka(cari) <= kanan.angka(cari))
    case .lebihDari: .syarat(try kiri.angka(cari) > kanan.angka(cari))
    case .palingSedikit: .syarat(try kiri.angka(cari) >= kanan.angka(cari))
    case .dan:
      // What is false already needs no second half, which may not be filled in then.
      .syarat(try kiri.nilai(cari).syarat() ? try kanan.nilai(cari).syarat() : false)
    case .atau: .syarat(try kiri.nilai(cari).syarat() ? true : try kanan.nilai(cari).syarat())
    }
  }

  private static func fungsi(_ fungsi: Fungsi, _ masukan: [Ungkapan], _ cari: Cari) throws(RumusError)
    -> NilaiRumus
  {
    switch fungsi {
    case .naik: .angka(try masukan[0].angka(cari).dibulatkan(.atas, ke: masukan[1].angka(cari)))
    case .turun: .angka(try masukan[0].angka(cari).dibulatkan(.bawah, ke: masukan[1].angka(cari)))
    case .dekat: .angka(try masukan[0].angka(cari).dibulatkan(.terdekat, ke: masukan[1].angka(cari)))
    case .terkecil: .angka(min(try masukan[0].angka(cari), try masukan[1].angka(cari)))
    case .terbesar: .angka(max(try masukan[0].angka(cari), try masukan[1].angka(cari)))
    case .jika: try masukan[0].nilai(cari).syarat() ? masukan[1].nilai(cari) : masukan[2].nilai(cari)
    case .ada: try ada(masukan[0], cari)
    }
  }

  private static func ada(_ satu: Ungkapan, _ cari: Cari) throws(RumusError) -> NilaiRumus {
    do {
      _ = try satu.nilai(cari)
      return .syarat(true)
    } catch .belumDiisi {
      return .syarat(false)
    }
  }
}
