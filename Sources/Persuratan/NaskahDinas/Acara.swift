import Bahasa
import Cetak

/// Waktu dan tempat sebuah undangan, as they are printed. A draft keeps what has been written of it so far.
package struct Acara: Sendable, Equatable, Codable {
  /// Nil until it is chosen.
  package var tanggal: Tanggal?
  package var waktu: String
  package var tempat: String
  package var nama: String

  package init(tanggal: Tanggal?, waktu: String, tempat: String, nama: String) {
    self.tanggal = tanggal
    self.waktu = waktu
    self.tempat = tempat
    self.nama = nama
  }
}

extension Acara {
  static let kosong = Acara(tanggal: nil, waktu: "", tempat: "", nama: "")

  /// Notes at each field what an invitation still lacks.
  func periksaLengkap(_ errors: inout FieldErrors) {
    errors.check("acara_tanggal", "Pilih hari dan tanggal acara.", tanggal != nil)
    errors.check("acara_waktu", "Tulis waktu acara.", !waktu.isEmpty)
    errors.check("acara_tempat", "Tulis tempat acara.", !tempat.isEmpty)
    errors.check("acara_nama", "Tulis nama acara.", !nama.isEmpty)
  }

  /// As the paper says it, with dots for what is missing.
  var tercetak: AcaraUndangan {
    let titik = "………"
    return AcaraUndangan(
      hariTanggal: tanggal?.teksLengkap ?? titik, waktu: waktu.isEmpty ? titik : waktu,
      tempat: tempat.isEmpty ? titik : tempat, acara: nama.isEmpty ? titik : nama)
  }
}
