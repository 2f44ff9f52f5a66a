import Bahasa

/// Why a workbook cannot be read.
package enum LembarError: Refusal, Equatable {
  case bukanXLSX
  /// A part of the file is damaged, or packed in a way that spreadsheets do not use.
  case rusak(String)
  case lembarTidakAda(String)
  /// More rows or bytes than a workbook can hold.
  case terlaluBesar

  package var reason: RefusalReason { .invalid }

  package var message: String {
    switch self {
    case .bukanXLSX: "Berkas ini bukan buku kerja Excel (.xlsx)."
    case .rusak(let bagian):
      "Bagian “\(bagian)” dari buku kerja rusak. Simpan ulang sebagai .xlsx atau CSV UTF-8."
    case .terlaluBesar:
      "Data ini terlalu banyak untuk satu lembar Excel. Pilih CSV, atau wilayah yang lebih sempit."
    case .lembarTidakAda(let nama): "Buku kerja tidak mempunyai lembar “\(nama)”."
    }
  }
}
