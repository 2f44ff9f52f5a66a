import Bahasa

/// What is wrong with a table of units; nothing of it was written.
package struct SusunanSalah: Refusal, Equatable {
  /// One line of the table (0: the table as a whole), and in a sentence what is wrong with it.
  package struct Salah: Sendable, Equatable {
    package let baris: Int
    package let sebab: String

    package init(baris: Int, sebab: String) {
      self.baris = baris
      self.sebab = sebab
    }
  }

  package let salah: [Salah]

  package init(salah: [Salah]) { self.salah = salah }

  package var reason: RefusalReason { .invalid }
  package var message: String {
    salah.prefix(20).map { "Baris \($0.baris): \($0.sebab)" }.joined(separator: "\n")
      + (salah.count > 20 ? "\n… dan \(salah.count - 20) lagi." : "") + "\nTidak ada yang ditulis."
  }
}
