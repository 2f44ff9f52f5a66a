import Bahasa
import Kalender

/// What a change of the calendar does, said before it is made.
let akibatKalender =
  "Tenggat surat yang belum selesai dihitung ulang mulai hari ini: dapat mundur, tidak pernah dipendekkan. Hari yang sudah lewat tidak berubah."

extension VersiKalender {
  /// What it did to the due dates of letters.
  var akibat: String {
    let mundur = "Tenggat \(tenggatBerubah.ribuan) surat mundur"
    return switch (dihitung, tenggatBerubah) {
    case (nil, 0): "Tenggat surat sedang dihitung ulang."
    case (nil, _): "\(mundur); sisanya sedang dihitung ulang."
    case (_, 0): "Tidak ada tenggat surat yang berubah."
    default: "\(mundur)."
    }
  }
}
