import Bahasa

extension IndeksGanda.Keadaan {
  /// What the screens say while not everybody can be compared; nil once the index stands.
  package var kalimat: String? {
    switch self {
    case .siap: nil
    case .kosong:
      "Pembanding data mirip belum siap. Sementara ini hanya nama dan tanggal lahir yang sama persis ditemukan."
    case .menyusun(let sudah, let dari):
      "Pembanding data mirip sedang disusun: \(sudah.ribuan) dari \(dari.ribuan) orang. "
        + "Sementara ini hanya nama dan tanggal lahir yang sama persis ditemukan."
    }
  }
}
