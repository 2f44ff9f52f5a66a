import Foundation

/// People who are not in a small table, but are taken for granted: how rare a value is, and how many doubles and families
/// there are, is told by a few rows only together with what is known before. Without them a name that stands twice among six
/// would count as one that every third person has. Of a thousand rows on the table speaks for itself.
enum OrangSemu {
  private static let cukup = 1000
  /// Of a register, one in a hundred is in it twice, and for every second record there is a brother or a sister.
  static let bagianGanda = 0.01
  static let bagianKeluarga = 0.5

  static func banyak(_ tabel: Int) -> Int { max(0, cukup - tabel) }
}

extension Himpunan {
  /// The logarithms of the counts as they would be with so many more people, whose names are those that are known.
  func dengan(semu: Int) -> Himpunan {
    guard semu > 0 else { return self }
    var hasil = self
    hasil.tambahSemu(Float(semu))
    return hasil
  }
}
