import Foundation

/// The file of an installation: `KUNCI=NILAI`, one a line, as systemd's `EnvironmentFile` has it.
enum BerkasKonfigurasi {
  static let bawaan = "/etc/kantaya/kantaya.conf"

  /// Empty lines and lines that begin with `#` say nothing; a value may stand in quotes.
  /// - Throws: `KonfigurasiError` naming every line that cannot be read and every key that is set twice.
  static func urai(_ teks: String, nama: String) throws(KonfigurasiError) -> [String: String] {
    var nilai: [String: String] = [:]
    var masalah: [String] = []
    for (nomor, baris) in teks.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let baris = baris.trimmingCharacters(in: .whitespaces)
      guard !baris.isEmpty, !baris.hasPrefix("#") else { continue }
      let bagian = baris.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let kunci = bagian[0].trimmingCharacters(in: .whitespaces)
      guard bagian.count == 2, kunci.wholeMatch(of: /[A-Z][A-Z0-9_]*/) != nil else {
        masalah.append("\(nama) baris \(nomor + 1): tulis KUNCI=NILAI.")
        continue
      }
      if nilai[kunci] != nil { masalah.append("\(nama) baris \(nomor + 1): \(kunci) disebut dua kali.") }
      nilai[kunci] = tanpaKutip(bagian[1].trimmingCharacters(in: .whitespaces))
    }
    guard masalah.isEmpty else { throw KonfigurasiError(masalah: masalah) }
    return nilai
  }

  private static func tanpaKutip(_ nilai: String) -> String {
    for kutip in ["\"", "'"] where nilai.count >= 2 && nilai.hasPrefix(kutip) && nilai.hasSuffix(kutip) {
      return String(nilai.dropFirst().dropLast())
    }
    return nilai
  }
}

/// Everything wrong with a configuration, at once.
package struct KonfigurasiError: Error, Equatable, CustomStringConvertible {
  package let masalah: [String]

  package var description: String {
    "Konfigurasi perlu diperbaiki:\n" + masalah.map { "- \($0)" }.joined(separator: "\n")
  }
}
