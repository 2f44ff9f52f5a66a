/// Why a table cannot be read as a log. `baris` counts from 1 with the header, as an editor shows it.
package enum PantauError: Error, Equatable, Sendable {
  /// The header has no column for it; `dikenal` are the names that would be understood.
  case kolomTidakAda(String, dikenal: [String])
  /// A row has no value in a column that needs one.
  case kosong(baris: Int, kolom: String)
  case bukanWaktu(baris: Int, kolom: String, nilai: String)
  case bukanBilangan(baris: Int, kolom: String, nilai: String)
  case bukanJenis(baris: Int, kolom: String, nilai: String)
  case salahLebar(baris: Int, ada: Int, seharusnya: Int)
  /// Not a single row.
  case tanpaBaris

  /// A whole Indonesian sentence: what is wrong, where, and how to mend it.
  package var pesan: String {
    switch self {
    case .kolomTidakAda(let kolom, let dikenal):
      "Kolom \(kolom) tidak ditemukan di baris judul. Beri nama salah satu dari: "
        + dikenal.joined(separator: ", ") + "."
    case .kosong(let baris, let kolom): "Baris \(baris), kolom \"\(kolom)\" kosong. Isi nilainya."
    case .bukanWaktu(let baris, let kolom, let nilai):
      "Baris \(baris), kolom \"\(kolom)\": \"\(nilai)\" bukan waktu. Tulis seperti 2026-03-17T08:30:00+07:00."
    case .bukanBilangan(let baris, let kolom, let nilai):
      "Baris \(baris), kolom \"\(kolom)\": \"\(nilai)\" bukan bilangan. Tulis angkanya saja, seperti 250000."
    case .bukanJenis(let baris, let kolom, let nilai):
      "Baris \(baris), kolom \"\(kolom)\": \"\(nilai)\" tidak dikenal. Pakai salah satu dari: "
        + JenisKegiatan.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .salahLebar(let baris, let ada, let seharusnya):
      "Baris \(baris) berisi \(ada) kolom, padahal judulnya \(seharusnya) kolom."
    case .tanpaBaris: "Tabel tidak berisi satu kejadian pun di bawah baris judul."
    }
  }
}
