/// Why two records are taken for one person, in words for the one who decides.
package struct Alasan: Sendable, Equatable {
  package internal(set) var mendukung: [String] = []
  package internal(set) var melemahkan: [String] = []
  /// The other explanation, where there is a strong one: twins, brothers and sisters.
  package internal(set) var catatan: String?

  /// All of it in one line.
  package var teks: String {
    var bagian: [String] = []
    if !mendukung.isEmpty { bagian.append("Mendukung: " + mendukung.joined(separator: ", ")) }
    if !melemahkan.isEmpty { bagian.append("Melemahkan: " + melemahkan.joined(separator: ", ")) }
    if let catatan { bagian.append(catatan) }
    return bagian.joined(separator: ". ")
  }

  mutating func catat(_ bit: Float, _ teks: String) {
    if bit > 0 { mendukung.append(teks) } else { melemahkan.append(teks) }
  }
}
