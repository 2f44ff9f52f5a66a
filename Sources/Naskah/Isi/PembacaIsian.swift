/// A row of label and value: `hari/tanggal : Senin, 23 November 2026`. White space stands before the colon.
struct PembacaIsian {
  let label: [Unicode.Scalar]
  let nilai: [Unicode.Scalar]
  /// Whether a tab stands before the colon.
  let bertab: Bool
  private static let labelTerpanjang = 40

  init?(_ teks: [Unicode.Scalar]) {
    var label: [Unicode.Scalar] = []
    var indeks = 0
    while indeks < teks.count, label.count <= Self.labelTerpanjang * 2 {
      let skalar = teks[indeks]
      if skalar == "\\", indeks + 1 < teks.count, teks[indeks + 1].tandaBaca {
        label.append(teks[indeks + 1])
        indeks += 2
        continue
      }
      if skalar == ":", indeks > 0, teks[indeks - 1].putih,
        indeks + 1 == teks.count || teks[indeks + 1].putih
      {
        bertab = teks[..<indeks].reversed().prefix { $0.putih }.contains("\t")
        self.label = label.rapi
        nilai = Array(teks[(indeks + 1)...]).rapi
        guard (1...Self.labelTerpanjang).contains(self.label.count) else { return nil }
        return
      }
      label.append(skalar == "\t" ? " " : skalar)
      indeks += 1
    }
    return nil
  }
}
