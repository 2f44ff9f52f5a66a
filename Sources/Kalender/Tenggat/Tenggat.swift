import Bahasa
import Foundation

/// Batas waktu, dengan hari demi hari bagaimana ia terhitung.
package struct Tenggat: Sendable, Equatable {
  package let saat: Date
  package let penjelasan: [LangkahTenggat]
  package let peringatan: [PeringatanTenggat]
  /// The version of the calendar by which it was counted.
  package let versi: Int
}

/// One day of the count.
package struct LangkahTenggat: Sendable, Equatable {
  package let tanggal: Tanggal
  package let dihitung: Bool
  /// How many days have been counted up to and with this one.
  package let hitungan: Int
  package let alasan: String

  /// `Kamis, 19 Maret 2026 tidak dihitung: Libur nasional: Hari Suci Nyepi`
  package var teks: String {
    dihitung
      ? "\(tanggal.teksLengkap): hari ke-\(hitungan)" : "\(tanggal.teksLengkap) tidak dihitung: \(alasan)"
  }
}

/// What may still change a date that was counted.
package enum PeringatanTenggat: Sendable, Hashable {
  case liburBelumDitetapkan(tahun: Int)
  case liburBelumDipastikan(tahun: Int)
  case liburDapatBergeser(nama: String, tanggal: Tanggal)

  package var teks: String {
    switch self {
    case .liburBelumDitetapkan(let tahun):
      "Hari libur \(tahun) belum ditetapkan, jadi hanya akhir pekan yang diperhitungkan; tanggal ini dapat berubah."
    case .liburBelumDipastikan(let tahun):
      "Hari libur \(tahun) belum dicocokkan dengan keputusan resminya."
    case .liburDapatBergeser(let nama, let tanggal):
      "\(nama) (\(tanggal.teks)) masih dapat bergeser menurut keputusan pemerintah."
    }
  }
}
