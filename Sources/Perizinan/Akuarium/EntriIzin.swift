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
    waktu = satu.waktu.milidetik
  }
}
