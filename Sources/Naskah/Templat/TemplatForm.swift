import Bahasa
import Database

/// What an administrator types about a template.
struct TemplatForm: Decodable, Sendable {
  var nama = ""
  var jenis = ""
  var mulai = ""
  var dasar = ""
  /// One parameter a line: `nama | pertanyaan | jenis | contoh`.
  var parameter = ""
  var isi = ""
  /// The version that was edited; 0 for a new template.
  var versi = ""
  /// `lihat` only shows what comes of it.
  var aksi = ""

  init(_ templat: Templat, mulai: Tanggal) {
    nama = templat.konten.nama
    jenis = templat.konten.jenis
    self.mulai = mulai.description
    dasar = templat.konten.dasar
    parameter = templat.konten.parameter.map(\.tulisan).joined(separator: "\n")
    isi = templat.konten.isi
    versi = String(templat.versi)
  }

  init(mulai: Tanggal) {
    self.mulai = mulai.description
    versi = "0"
  }

  /// - Throws: at `parameter` and `mulai` what cannot be read; the rest is judged when it is saved.
  func validated() throws(FieldErrors) -> (konten: KontenTemplat, mulai: Tanggal, versi: Int) {
    var galat = FieldErrors()
    var daftar: [ParameterTemplat] = []
    for (nomor, baris) in parameter.split(separator: "\n").enumerated() {
      let rapi = String(baris)
      guard !rapi.allSatisfy(\.isWhitespace) else { continue }
      if let satu = ParameterTemplat(tulisan: rapi) {
        daftar.append(satu)
      } else {
        galat.check(
          "parameter",
          "Parameter ke-\(nomor + 1) tidak terbaca. Tulis: nama | pertanyaan | jenis | contoh. Jenis: \(Self.jenisParameter).",
          false)
      }
    }
    let tanggal = Tanggal(tulisan: mulai)
    galat.check("mulai", "Isi tanggal mulai berlaku.", tanggal != nil)
    guard galat.isEmpty, let tanggal else { throw galat }
    return (
      KontenTemplat(nama: nama, jenis: jenis, isi: isi, parameter: daftar, dasar: dasar), tanggal,
      Int(versi) ?? 0
    )
  }

  static let jenisParameter = ParameterTemplat.Jenis.allCases.map(\.rawValue).joined(separator: ", ")
}
