import Bahasa
import Database
import Foundation
import LogPublik
import Naskah

/// What the public log is told of a permit that was issued: which paper, byte for byte, and by which position. Nobody's name.
struct EntriKeputusan: Encodable {
  /// Of what the entries are, in the public log: `objek` is the key of the application.
  static let jenis = "keputusan_izin"

  let permohonan: String
  let layanan: String
  let nomor: String
  let tanggal: String
  /// The last day on which it is valid; left out for as long as nothing changes.
  let sampai: String?
  /// By which anybody verifies it.
  let kode: String
  /// SHA-256 of the sealed file, in hexadecimal.
  let sidik: String
  let jabatan: String
  /// UTC, in milliseconds since 1970.
  let waktu: Int64

  init(_ keputusan: KeputusanIzin, _ segel: DokumenSegel, _ permohonan: Permohonan, pada waktu: Date) {
    self.permohonan = permohonan.kode
    layanan = "\(permohonan.layanan) versi \(permohonan.versi)"
    nomor = keputusan.nomor
    tanggal = keputusan.tanggal.description
    sampai = keputusan.sampai?.description
    kode = segel.dokumen.kode.tercetak
    sidik = segel.sidik
    jabatan = segel.dokumen.sebutan
    self.waktu = waktu.milidetik
  }
}

extension Tx {
  func catat(_ entri: EntriKeputusan, _ permohonan: Permohonan.ID, pada waktu: Date) throws {
    try catatLog(EntriKeputusan.jenis, permohonan.rawValue, isi: isiEntri(entri), pada: waktu)
  }

  /// The entry of its issue; nil for one that was issued before issues were entered.
  func entriKeputusan(_ permohonan: Permohonan.ID) throws -> EntriLog? {
    try entriLog(jenis: EntriKeputusan.jenis, objek: permohonan.rawValue).last
  }

  /// The latest step of an application that a checkpoint covers: what its paper can prove, being sealed before its own
  /// issue is entered.
  func langkahTercatat(_ permohonan: Permohonan.ID) throws -> TempatLog? {
    for satu in try entriLog(jenis: EntriIzin.jenis, objek: permohonan.rawValue).reversed() {
      if let tempat = try tempatLog(satu) { return tempat }
    }
    return nil
  }
}
