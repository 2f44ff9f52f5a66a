import Pencocokan

extension Alasan {
  /// One sentence each for what speaks for it, what against it, and the other explanation.
  var kalimat: [String] {
    var kalimat: [String] = []
    if !mendukung.isEmpty { kalimat.append("Mendukung: \(mendukung.joined(separator: ", ")).") }
    if !melemahkan.isEmpty { kalimat.append("Melemahkan: \(melemahkan.joined(separator: ", ")).") }
    if let catatan { kalimat.append("\(catatan).") }
    return kalimat
  }
}
