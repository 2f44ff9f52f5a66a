import Bahasa
import Database
import Organisasi

struct PemohonForm: Decodable, Sendable {
  var q = ""
  var antrean = ""
  var loket = ""

  init() {}

  init(_ form: PermohonanForm) {
    antrean = form.antrean
    loket = form.loket
  }
}

/// A request exactly as typed.
struct PermohonanForm: Decodable, Sendable {
  var kunci = ""
  var loket = ""
  var antrean = ""
  var penduduk = ""
  var jenis = ""
  var dasarNomor = ""
  var dasarTanggal = ""
  var kartuLama = ""

  enum CodingKeys: String, CodingKey {
    case kunci, loket, antrean, penduduk, jenis
    case dasarNomor = "dasar_nomor"
    case dasarTanggal = "dasar_tanggal"
    case kartuLama = "kartu_lama"
  }

  func permohonan(di loket: UnitKerja.ID, antrean: Antrean.ID?) throws -> PermohonanBaru {
    guard let orang = Penduduk.ID(penduduk) else { throw KonterError.tidakDitemukan }
    guard let jenis = PermohonanKTP.Jenis(rawValue: jenis) else {
      throw FieldErrors("jenis", "Pilih jenis permohonannya.")
    }
    let tanggal = Tanggal(dasarTanggal) ?? Tanggal(tulisan: dasarTanggal)
    guard dasarTanggal.isEmpty || tanggal != nil else {
      throw FieldErrors("dasar_tanggal", "Pilih tanggal surat, misalnya 1 Januari 2027.")
    }
    return PermohonanBaru(
      loket: loket, antrean: antrean, penduduk: orang, jenis: jenis, dasarNomor: dasarNomor.rapi,
      dasarTanggal: tanggal, kartuLama: kartuLama.rapi, kunci: kunci)
  }
}

extension KonterError {
  /// The field of the request form that a refusal is about.
  var medan: String {
    switch self {
    case .seriLamaBerbeda: "kartu_lama"
    case .syaratKurang: "syarat"
    case .perluPutusanGanda: "putusan"
    default: "jenis"
    }
  }
}
