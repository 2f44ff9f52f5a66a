import Bahasa
import Web

/// What is asked of who takes a number, exactly as typed.
struct NomorAntreanForm: Decodable, Sendable {
  var loket = ""
  var jenis = ""
  /// Of a pre-registration; then nothing else is needed.
  var kode = ""
  var kunci = ""

  func jenisSah() throws(FieldErrors) -> PermohonanKTP.Jenis {
    if let jenis = PermohonanKTP.Jenis(rawValue: jenis) { return jenis }
    if jenis.isEmpty, !kode.rapi.isEmpty { return .baru }
    throw FieldErrors("jenis", "Pilih keperluannya, atau ketik kode dari rumah.")
  }
}

extension PermohonanKTP.Jenis {
  /// As one says it who comes to the counter.
  var ajakan: String {
    switch self {
    case .baru: "Membuat KTP pertama"
    case .hilang: "KTP saya hilang"
    case .rusak: "KTP saya rusak"
    case .ubahData: "Data saya berubah"
    case .pindahDatang: "Saya pindah ke sini"
    case .luarDomisili: "Saya penduduk daerah lain"
    }
  }

  static var pilihan: [Choice] { allCases.map { Choice($0.rawValue, $0.ajakan) } }
}
