extension Rumus {
  /// The formula as people write it, with × and ÷ and each name in other words.
  func tertulis(_ sebut: (String) -> String) -> String {
    guard let potongan = try? PotonganRumus.urai(teks) else { return teks }
    var hasil = ""
    for (i, satu) in potongan.enumerated() {
      let fungsi = i + 1 < potongan.count && potongan[i + 1].teks == "("
      let kata =
        switch satu.jenis {
        case .nama where !fungsi && !Self.kataSambung.contains(satu.teks): sebut(satu.teks)
        case .nama, .kutipan: satu.teks
        case .angka: Pecahan(satu.teks)?.description ?? satu.teks
        case .tanda: Self.tanda(satu.teks)
        }
      let rapat =
        hasil.isEmpty || hasil.hasSuffix("(") || [")", ",", "]"].contains(satu.teks)
        || (satu.teks == "(" && i > 0 && potongan[i - 1].jenis == .nama)
      hasil += rapat ? kata : " " + kata
    }
    return hasil
  }

  private static let kataSambung: Set<String> = ["dan", "atau", "bukan", "di"]

  private static func tanda(_ teks: String) -> String {
    switch teks {
    case "*": "×"
    case "/": "÷"
    case "!=": "≠"
    case "<=": "≤"
    case ">=": "≥"
    default: teks
    }
  }
}
