/// Capitals as a heading has them (EYD V): every word but the small ones between, both halves of a reduplication
/// (`Undang-Undang`); the first word always. Words written wholly in capitals among others are abbreviations and stay.
package func hurufJudul(_ teks: String) -> String {
  let isKapitalSemua = !teks.contains { $0.isLowercase }
  return teks.split(separator: " ", omittingEmptySubsequences: false).enumerated()
    .map { index, kata in
      let kecil = isKapitalSemua ? kata.lowercased() : String(kata)
      return index > 0 && kataTugas.contains(kecil.lowercased()) ? kecil.lowercased() : kapital(kecil)
    }
    .joined(separator: " ")
}

private let kataTugas: Set<String> = [
  "antara", "atas", "atau", "bagi", "bahwa", "dalam", "dan", "dari", "dengan", "di", "hingga", "ke", "kepada",
  "maka", "oleh", "pada", "sampai", "sebagai", "secara", "serta", "supaya", "tentang", "terhadap", "untuk",
  "yang",
]

private func kapital(_ kata: String) -> String {
  kata.split(separator: "-", omittingEmptySubsequences: false)
    .map { bagian in
      guard let awal = bagian.firstIndex(where: \.isLetter) else { return String(bagian) }
      return bagian[..<awal] + bagian[awal].uppercased() + bagian[bagian.index(after: awal)...]
    }
    .joined(separator: "-")
}
