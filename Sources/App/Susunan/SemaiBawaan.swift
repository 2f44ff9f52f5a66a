import Bahasa
import Database
import Foundation
import Kalender
import Kependudukan
import Naskah
import Organisasi
import Perizinan
import Persuratan
import Seeds

extension Tx {
  /// The shipped rules, where their tables are still empty: kinds of naskah, classification, calendar, groups,
  /// instructions, codes of the civil registry. What an administrator has changed stays.
  func semaiBawaan(pada waktu: Date) throws {
    try MesinNaskah.semai(self)
    try Kalender.semai(self, pada: waktu)
    try Persuratan.semai(self)
    try Kependudukan.semai(self)
    try Perizinan.semai(self, pada: waktu)
  }
}
