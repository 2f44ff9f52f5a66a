import Bahasa
import Cetak
import Database

/// What a regency has decided about its own papers: its name, where they are dated, how they are set, and where anybody
/// verifies them. Kept with the day from which it holds.
package struct IdentitasDaerah: Sendable, Equatable {
  /// `Kabupaten Sragen`
  package var nama: String
  /// The place of the date line: `Sragen`.
  package var ibuKota: String
  package var kertas: UkuranKertas
  package var letakTujuan: GayaNaskah.LetakTujuan
  package var huruf: Huruf
  /// In points.
  package var ukuranHuruf: Double
  /// The address of the verification page, without the code: `https://kantaya.sragenkab.go.id/v`.
  package var alamatVerifikasi: String

  package enum UkuranKertas: String, Sendable, CaseIterable, SQLCodable {
    case f4 = "F4"
    case a4 = "A4"

    package var kertas: Kertas {
      switch self {
      case .f4: .f4
      case .a4: .a4
      }
    }
  }

  package init(
    nama: String, ibuKota: String, kertas: UkuranKertas = .f4, letakTujuan: GayaNaskah.LetakTujuan = .kiri,
    huruf: Huruf = .sans, ukuranHuruf: Double = 12, alamatVerifikasi: String
  ) {
    self.nama = nama
    self.ibuKota = ibuKota
    self.kertas = kertas
    self.letakTujuan = letakTujuan
    self.huruf = huruf
    self.ukuranHuruf = ukuranHuruf
    self.alamatVerifikasi = alamatVerifikasi
  }

  /// `Pemerintah Kabupaten Sragen`
  package var pemerintah: String { "Pemerintah \(nama)" }

  /// `Sragen`, as in `BUPATI SRAGEN`.
  package var namaPendek: String {
    for awalan in ["Kabupaten ", "Kota "] where nama.hasPrefix(awalan) {
      return String(nama.dropFirst(awalan.count))
    }
    return nama
  }

  /// How its letters are set.
  package var gaya: GayaNaskah {
    GayaNaskah(
      kertas: kertas.kertas, huruf: GayaHuruf(huruf: huruf, ukuran: ukuranHuruf), letakTujuan: letakTujuan)
  }

  /// Where the code in a QR leads.
  package func tautan(_ kode: KodeDokumen) -> String { "\(alamatVerifikasi)/\(kode)" }

  /// The verification page as it is printed: without the protocol.
  package var alamatTercetak: String {
    for awalan in ["https://", "http://"] where alamatVerifikasi.hasPrefix(awalan) {
      return String(alamatVerifikasi.dropFirst(awalan.count))
    }
    return alamatVerifikasi
  }
}
