import CSV
import Pencocokan
import Seeds

extension NamaUmum {
  /// The names that ship with the program; none where its tables are not at hand: comparing two files needs no installation.
  package static var bawaan: NamaUmum {
    do {
      return NamaUmum(try Seeds.rows("nama-indonesia.csv").compactMap { $0["nama"] })
    } catch {
      return NamaUmum()
    }
  }
}
