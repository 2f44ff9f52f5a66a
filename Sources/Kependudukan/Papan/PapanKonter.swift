import Bahasa
import Database
import Foundation
import Organisasi

/// One open request as the board shows it.
struct BarisPermohonan: Sendable, Equatable {
  let id: PermohonanKTP.ID
  let penduduk: Penduduk.ID
  let nama: String
  let jenis: PermohonanKTP.Jenis
  let tahap: PermohonanKTP.Tahap
  let nomor: Int?
  var jam: JamLayanan

  /// Whose work it waits for.
  var menunggu: TugasLoket { tahap == .dikembalikan ? .terima : tahap.berikut?.tugas ?? .serah }
}

/// A counter today, as those who work there see it.
struct PapanKonter: Sendable {
  let loket: Loket
  let semuaLoket: [Loket]
  let tugas: Set<TugasLoket>
  let menunggu: [Antrean]
  let dipanggil: [Antrean]
  let permohonan: [BarisPermohonan]
  let selesai: Int
  /// The middle of today's finished ones, in seconds.
  let lamaTengah: TimeInterval?
  let stok: StokBlangko?
  let stokTipis: Int
  /// Where this officer sat when he last called somebody.
  let meja: String
  let sekarang: Date

  /// The one that this officer has called and not begun to serve.
  func panggilan(_ orang: Orang.ID) -> Antrean? {
    dipanggil.first { $0.petugas == orang && $0.status == .dipanggil }
  }

  var tungguTerlama: TimeInterval? { menunggu.first.map { sekarang.timeIntervalSince($0.diambil) } }
}
