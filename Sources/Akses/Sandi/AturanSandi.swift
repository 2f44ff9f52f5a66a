import Bahasa
import Foundation

/// Which passwords are taken: long ones that are not easily guessed. No rule about kinds of characters, and no
/// expiry (NIST SP 800-63B §3.1.1).
struct AturanSandi: Sendable {
  static let hurufPalingSedikit = 12
  static let byteTerbanyak = 512
  /// So many letters must be left after everything guessable is taken out.
  private static let sisaPalingSedikit = 6

  /// What a guesser tries first, lower-case, at least four letters each.
  private let kata: Set<String>

  /// - Parameter kata: the installation's own forbidden words.
  init(kata: Set<String> = []) { self.kata = Self.kataUmum.union(kata.map { $0.lowercased() }) }

  /// What is wrong with `sandi` for this person, as a sentence; nil when it is good.
  func masalah(_ sandi: String, namaPengguna: String, nama: String, nip: String?) -> String? {
    guard sandi.count >= Self.hurufPalingSedikit else {
      return
        "Kata sandi paling pendek \(Self.hurufPalingSedikit) huruf. Tiga kata acak mudah diingat dan aman."
    }
    guard sandi.utf8.count <= Self.byteTerbanyak else { return "Kata sandi terlalu panjang." }
    let pribadi = Set(
      (nama.lowercased().split { !$0.isLetter }.map(String.init) + [namaPengguna.lowercased(), nip ?? ""])
        .filter { $0.count >= 3 })
    let dasar = Self.sederhana(sandi)
    if pribadi.contains(where: { $0.count >= 5 && dasar.contains(Self.sederhana($0)) }),
      sisa(dasar, tanpa: pribadi) < Self.sisaPalingSedikit
    {
      return "Jangan memakai nama, nama pengguna atau NIP Anda sebagai kata sandi."
    }
    guard sisa(dasar, tanpa: kata.union(pribadi)) >= Self.sisaPalingSedikit else {
      return
        "Kata sandi ini mudah ditebak. Pakai tiga kata acak yang tidak berhubungan, misalnya dari isi dapur."
    }
    return nil
  }

  /// How many letters are left when known words, runs (`1234`, `qwer`) and repetitions are taken out.
  private func sisa(_ dasar: String, tanpa kata: Set<String>) -> Int {
    var teks = dasar
    for kata in kata.map(Self.sederhana).sorted(by: { ($0.count, $0) > ($1.count, $1) }) where kata.count >= 3
    {
      teks = teks.replacing(kata, with: " ")
    }
    return Self.tanpaDeret(teks)
  }

  /// Counts what is no continuation of a run, no repetition of a letter, and no blank or year-like tail of digits.
  private static func tanpaDeret(_ teks: String) -> Int {
    let huruf = Array(teks)
    var hitung = 0
    var terlihat: Set<[Character]> = []
    for (posisi, satu) in huruf.enumerated() where satu.isLetter || satu.isNumber {
      if posisi > 0, berderet(huruf[posisi - 1], satu) { continue }
      // A pair that was there before is a repetition: `abcabcabc`.
      if posisi > 0, !terlihat.insert([huruf[posisi - 1], satu]).inserted { continue }
      hitung += 1
    }
    return hitung
  }

  private static func berderet(_ kiri: Character, _ kanan: Character) -> Bool {
    if kiri == kanan { return true }
    let baris = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"]
    return baris.contains { baris in
      guard let a = baris.firstIndex(of: kiri), let b = baris.firstIndex(of: kanan) else { return false }
      return abs(baris.distance(from: a, to: b)) == 1
    }
  }

  /// Lower case, without accents, with the letters that digits and signs are put for.
  private static func sederhana(_ teks: String) -> String {
    let ganti: [Character: Character] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
    ]
    let kecil = teks.lowercased().folding(options: .diacriticInsensitive, locale: nil)
    // Digits among digits are numbers, not letters in disguise.
    let huruf = Array(kecil)
    return String(
      huruf.enumerated()
        .map { posisi, satu in
          let tetangga = [posisi - 1, posisi + 1].filter(huruf.indices.contains).map { huruf[$0] }
          return tetangga.contains(where: \.isLetter) ? ganti[satu] ?? satu : satu
        })
  }
}
