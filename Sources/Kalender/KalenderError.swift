import Bahasa

/// Why the calendar cannot answer or cannot be changed so.
package enum KalenderError: Refusal, Equatable {
  case kalenderTidakDitemukan(String)
  case liburTidakDitemukan
  case polaTidakDitemukan
  case kecepatanTidakDitemukan(String)
  case tahunTidakDitemukan(Int)
  /// Not one working day within two years of this day.
  case tanpaHariKerja(sejak: Tanggal)
  case polaTanpaHariKerja(String)
  case jamTumpangTindih(hari: String)
  case liburSudahAda(nama: String, tanggal: Tanggal)
  case liburDiLuarTahun(nama: String, tahun: Int)
  case polaSudahAda(mulai: Tanggal)
  case polaBawaanTidakBolehBerakhir
  case kodeSudahAda(String)
  case alasanWajib
  case nilaiTidakSah(String)

  package var reason: RefusalReason {
    switch self {
    case .kalenderTidakDitemukan, .liburTidakDitemukan, .polaTidakDitemukan, .kecepatanTidakDitemukan,
      .tahunTidakDitemukan:
      .notFound
    case .liburSudahAda, .polaSudahAda, .kodeSudahAda: .conflict
    case .tanpaHariKerja, .polaTanpaHariKerja, .jamTumpangTindih, .liburDiLuarTahun,
      .polaBawaanTidakBolehBerakhir,
      .alasanWajib, .nilaiTidakSah:
      .invalid
    }
  }

  package var message: String {
    switch self {
    case .kalenderTidakDitemukan(let kode): "Kalender \"\(kode)\" tidak ditemukan."
    case .liburTidakDitemukan: "Hari libur itu tidak ditemukan, atau sudah dicabut."
    case .polaTidakDitemukan: "Pola jam kerja itu tidak ditemukan, atau sudah dicabut."
    case .kecepatanTidakDitemukan(let kode): "Tingkat kecepatan \"\(kode)\" tidak ditemukan."
    case .tahunTidakDitemukan(let tahun): "Penetapan hari libur tahun \(tahun) tidak ditemukan."
    case .tanpaHariKerja(let tanggal):
      "Tidak ada hari kerja sesudah \(tanggal.teks). Periksa pola jam kerja pada kalender."
    case .polaTanpaHariKerja(let nama): "Pola \"\(nama)\" tidak memuat satu hari kerja pun. Isi jam kerjanya."
    case .jamTumpangTindih(let hari): "Jam kerja hari \(hari) tumpang tindih. Perbaiki mulai atau selesainya."
    case .liburSudahAda(let nama, let tanggal): "\(nama) pada \(tanggal.teks) sudah ada di kalender."
    case .liburDiLuarTahun(let nama, let tahun): "\(nama) tidak jatuh pada tahun \(tahun)."
    case .polaSudahAda(let mulai): "Sudah ada pola jam kerja yang mulai berlaku \(mulai.teks)."
    case .polaBawaanTidakBolehBerakhir:
      "Kalender harus mempunyai satu pola jam kerja tanpa tanggal akhir. Tambahkan penggantinya lebih dahulu."
    case .kodeSudahAda(let kode): "Kode \"\(kode)\" sudah dipakai."
    case .alasanWajib: "Tulis alasan atau dasar perubahan kalender."
    case .nilaiTidakSah(let penjelasan): penjelasan
    }
  }
}
