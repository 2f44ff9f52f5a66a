/// The monitors. The raw value is the word in tables.
package enum NamaPemantau: String, Sendable, CaseIterable {
  case terlambat
  case menganggur
  case serobot
  case salami
  case menjelangTenggat = "menjelang_tenggat"
  case biayaSesudahBayar = "biaya_sesudah_bayar"
  case surveiTanpaBukti = "survei_tanpa_bukti"
  case luarJam = "luar_jam"
  case corongPegawai = "corong_pegawai"
  case empatMata = "empat_mata"

  /// What it looks for, as a heading.
  package var judul: String {
    switch self {
    case .terlambat: "Melewati tenggat"
    case .menganggur: "Berkas menganggur"
    case .serobot: "Mendahului antrean"
    case .salami: "Kelengkapan diminta bertahap"
    case .menjelangTenggat: "Penutupan menumpuk menjelang tenggat"
    case .biayaSesudahBayar: "Biaya diubah sesudah dibayar"
    case .surveiTanpaBukti: "Survei tanpa bukti"
    case .luarJam: "Keputusan di luar jam kerja"
    case .corongPegawai: "Petugas berbeda dari rekannya"
    case .empatMata: "Pemeriksa juga memutus"
    }
  }
}
