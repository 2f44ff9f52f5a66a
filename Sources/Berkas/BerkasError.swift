import Bahasa

/// Why a file is not taken.
package enum BerkasError: Refusal, Equatable {
  case kosong
  case terlaluBesar(batas: Int)
  case tidakDikenal
  case menyamar(akhiran: String, isi: String)
  case bermakro
  case mengembang
  /// Its bytes were cleared away between arriving and being noted.
  case tersapu

  package var reason: RefusalReason {
    switch self {
    case .terlaluBesar: .tooLarge
    case .kosong, .tidakDikenal, .menyamar, .bermakro, .mengembang, .tersapu: .invalid
    }
  }

  package var message: String {
    switch self {
    case .kosong: "Berkas itu kosong. Pilih berkas yang berisi."
    case .terlaluBesar(let batas):
      "Berkas itu lebih besar dari \(batas / 1_000_000) MB. Perkecil atau bagi menjadi beberapa berkas."
    case .tidakDikenal:
      "Jenis berkas itu tidak dapat diterima. Simpan sebagai PDF, gambar JPEG atau PNG, atau dokumen .docx, .xlsx, .odt."
    case .menyamar(let akhiran, let isi):
      "Nama berkas berakhiran .\(akhiran), tetapi isinya \(isi). Simpan ulang dalam jenis yang benar, lalu unggah lagi."
    case .bermakro: "Dokumen itu berisi makro. Simpan tanpa makro (.docx, .xlsx, .pptx), lalu unggah lagi."
    case .tersapu: "Berkas itu perlu diunggah sekali lagi."
    case .mengembang:
      "Isi berkas itu mengembang jauh melebihi ukurannya, sehingga tidak aman dibuka siapa pun."
    }
  }
}

/// The store does not hold what the database says: always a fault, told apart for the administrator.
package enum GudangError: Error, Equatable {
  case hilang(sidik: String)
  /// Shortened, altered, or sealed under another key.
  case rusak(sidik: String)
  case io(String)
}
