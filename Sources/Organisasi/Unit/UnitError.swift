import Bahasa

package enum UnitError: Refusal, Equatable {
  case tidakAda
  /// Not an administrator of this unit.
  case bukanWewenang
  case sudahBubar

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .bukanWewenang: .forbidden
    case .sudahBubar: .conflict
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Unit kerja itu tidak ditemukan."
    case .bukanWewenang:
      "Perubahan ini hanya boleh dilakukan administrator sistem atau administrator unit yang membawahinya."
    case .sudahBubar: "Unit kerja itu sudah dibubarkan, sehingga tidak dapat diubah lagi."
    }
  }
}
