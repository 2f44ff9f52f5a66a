import Foundation

/// One step of the way of a letter.
package struct TahapSurat: Sendable {
  let status: SuratLayanan.Status
  let waktu: Date
  let nama, jabatan, catatan: String
}
