import Bahasa

/// What a form that was sent to look for something may be told.
enum PickerError: Refusal {
  case pageGone

  var reason: RefusalReason { .conflict }
  var message: String {
    "Formulir ini tidak dapat dibuka lagi untuk mencari; keadaannya sudah berubah. Tidak ada yang tersimpan. Buka halamannya sekali lagi."
  }
}
