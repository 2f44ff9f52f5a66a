import Bahasa

package enum GandaError: Refusal, Equatable {
  case tidakAda
  /// Somebody was faster.
  case sudahDiputus
  case bukanWewenang
  /// The record that is to stay is of nobody who lives here.
  case harusHidup
  case perluAlasan

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .sudahDiputus: .conflict
    case .bukanWewenang: .forbidden
    case .harusHidup, .perluAlasan: .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Pasangan data itu tidak ditemukan."
    case .sudahDiputus: "Pasangan ini sudah diputus orang lain. Muat ulang untuk melihat keputusannya."
    case .bukanWewenang:
      "Data ganda diputus petugas Dinas Kependudukan dan Pencatatan Sipil, yang memegang register seluruh kabupaten."
    case .harusHidup: "Data yang dipertahankan harus milik penduduk yang masih hidup dan tinggal di sini."
    case .perluAlasan: "Tulis mengapa keduanya orang yang berbeda."
    }
  }
}
