import App
import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// The organisation of today.
  func struktur() throws -> Struktur { try struktur(pada: Tanggal(Date())) }

  /// Whoever holds the position of that exact name.
  func pelaku(_ jabatan: String) throws -> Pelaku {
    let struktur = try struktur()
    guard let ada = struktur.jabatan.values.first(where: { $0.nama == jabatan }),
      let orang = struktur.orang(memegang: ada.id)
    else { throw UkurError("tidak ada \(jabatan): isi dahulu dengan “kantaya semai contoh”") }
    return struktur.pelaku(orang)
  }

  /// The Sekretaris Daerah, who signs every letter of the measurements.
  func sekda() throws -> Pelaku { try pelaku("Sekretaris Daerah") }
}

struct UkurError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
