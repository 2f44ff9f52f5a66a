import Bahasa

/// Why sixteen digits are no NIK or no number of a kartu keluarga. Never holds the number.
package enum NomorError: Refusal, Equatable {
  case kosong(JenisNomor)
  case bukanAngka(JenisNomor)
  /// A spreadsheet took it for a quantity: the last digits are lost.
  case pecahan(JenisNomor)
  case panjang(JenisNomor, Int)
  /// Made by a village's program for somebody whose NIK is not issued yet.
  case sementara
  case wilayah(JenisNomor, Int)
  case hari(JenisNomor)
  case bulan(JenisNomor)
  /// 30 February, or 29 February of a year that has none in any century.
  case tanggal(JenisNomor)
  case urut(JenisNomor)
  /// All 9,999 numbers of one day and kecamatan are issued.
  case habis(JenisNomor)

  package var reason: RefusalReason {
    if case .habis = self { .conflict } else { .invalid }
  }

  package var message: String {
    switch self {
    case .kosong(let jenis): "\(jenis.rawValue) belum diisi."
    case .bukanAngka(let jenis): "\(jenis.rawValue) hanya boleh berisi angka."
    case .pecahan(let jenis):
      "\(jenis.rawValue) dibulatkan oleh aplikasi lembar kerja sehingga angka terakhirnya hilang. "
        + "Ubah kolomnya menjadi Teks, lalu isi ulang dari dokumen asli."
    case .panjang(let jenis, let jumlah): "\(jenis.rawValue) harus 16 angka, ini \(jumlah) angka."
    case .sementara:
      "NIK ini nomor sementara buatan aplikasi desa (berawalan 0), bukan NIK yang diterbitkan."
    case .wilayah(let jenis, let kode):
      "Enam angka pertama \(jenis.rawValue), \(enamAngka(kode)), bukan kode kecamatan yang dikenal. "
        + "Bila itu kode lama, minta administrator menambahkannya ke daftar kode wilayah."
    case .hari(let jenis): "\(bagian(jenis)) memuat hari yang tidak mungkin."
    case .bulan(let jenis): "\(bagian(jenis)) memuat bulan yang tidak mungkin."
    case .tanggal(let jenis): "\(bagian(jenis)) memuat tanggal yang tidak ada."
    case .urut(let jenis): "Empat angka terakhir \(jenis.rawValue) tidak boleh 0000."
    case .habis(let jenis): "Nomor urut \(jenis.rawValue) untuk wilayah dan tanggal ini sudah habis."
    }
  }

  private func bagian(_ jenis: JenisNomor) -> String { "Angka ke-7 sampai ke-12 \(jenis.rawValue)" }
}

/// `3314` becomes `003314`.
func enamAngka(_ kode: Int) -> String {
  let teks = String(kode)
  return String(repeating: "0", count: max(0, 6 - teks.count)) + teks
}
