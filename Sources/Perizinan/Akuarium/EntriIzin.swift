import Foundation

/// What the public log is told of an event: which application, which act, where it led, by which position, when. Nobody's
/// name, and nothing of the form.
struct EntriIzin: Encodable {
  /// Of what the entries are, in the public log.
  static let jenis = "permohonan"

  let permohonan: String
  let layanan: String
  let urut: Int
  let tindakan: String
  let dari: String
  let ke: String
  let cabang: String
  let jabatan: String
  /// UTC, in milliseconds since 1970.
  let waktu: Int64

  init(_ satu: PeristiwaIzin, _ permohonan: Permohonan) {
    self.permohonan = permohonan.kode
    layanan = "\(permohonan.layanan) versi \(permohonan.versi)"
    urut = satu.urut
    tindakan = satu.tindakan
    dari = satu.dari
    ke = satu.ke
    cabang = satu.cabang
    jabatan = satu.jabatan
    waktu = Int64((satu.waktu.timeIntervalSince1970 * 1000).rounded())
  }

  /// The same event always gives the same bytes: JSON with its names in order.
  var bita: [UInt8] {
    get throws {
      let penulis = JSONEncoder()
      penulis.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return [UInt8](try penulis.encode(self))
    }
  }
}
