import Bahasa

enum PeranError: Refusal, Equatable {
  case diriSendiri, bukanWewenang, unitKeliru, bukanPelaksana, bertentangan, sudahAda, tidakDitemukan,
    adminTerakhir

  var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .diriSendiri, .bukanWewenang: .forbidden
    case .unitKeliru, .bukanPelaksana: .invalid
    case .bertentangan, .sudahAda, .adminTerakhir: .conflict
    }
  }

  var message: String {
    switch self {
    case .diriSendiri: "Anda tidak dapat mengubah peran Anda sendiri. Mintalah administrator lain."
    case .bukanWewenang: "Peran atau unit ini di luar wewenang Anda. Mintalah administrator sistem."
    case .unitKeliru:
      "Tata usaha, administrator unit, petugas kependudukan, dan pengekspor data memerlukan unit; peran lain berlaku untuk seluruh kabupaten."
    case .bukanPelaksana:
      "Register penduduk dipegang Instansi Pelaksana (UU 24/2013), kecamatan, desa, dan kelurahan. Peran ini tidak dapat diberikan di unit lain."
    case .bertentangan:
      "Pengawas tidak boleh sekaligus menjadi administrator, karena ia mengawasi administrator."
    case .sudahAda: "Orang ini sudah memegang peran itu."
    case .tidakDitemukan: "Peran tidak ditemukan atau sudah berakhir."
    case .adminTerakhir: "Ini administrator sistem terakhir. Tunjuk administrator lain lebih dahulu."
    }
  }
}
