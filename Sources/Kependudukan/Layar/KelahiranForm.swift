import Bahasa
import Web

/// What is known of a birth besides the child, as typed (F-2.01).
struct KelahiranForm: Sendable {
  var tempat: String
  var jenis: String
  var penolong: String
  var anakKe: String
  var berat: String
  var panjang: String

  /// - Throws: `FieldErrors`.
  func rincian(_ kode: KodePenduduk) throws(FieldErrors) -> RincianPeristiwa {
    var (galat, hasil) = (FieldErrors(), RincianPeristiwa())
    hasil.tempatLahir = galat.kode("tempat_dilahirkan", tempat, kode, .tempatLahir)
    hasil.jenisLahir = galat.kode("jenis_lahir", jenis, kode, .jenisLahir)
    hasil.penolongLahir = galat.kode("penolong_lahir", penolong, kode, .penolongLahir)
    hasil.anakKe = galat.bilangan("anak_ke", anakKe, 1...25, "Tulis urutan anak, misalnya 2.")
    hasil.berat = galat.bilangan("berat", berat, 200...9999, "Tulis berat dalam gram, misalnya 3200.")
    hasil.panjang = galat.bilangan(
      "panjang", panjang, 20...80, "Tulis panjang dalam sentimeter, misalnya 49.")
    try galat.throwIfAny()
    return hasil
  }

  func html(_ kode: KodePenduduk, _ galat: FieldErrors) -> HTML {
    """
    \(textField(Field("anak_ke", "Anak ke", need: .optional, errors: galat), anakKe, kind: .digits, width: .short))
    \(select(Field("jenis_lahir", "Jenis kelahiran", need: .optional, errors: galat), kode.pilihan(.jenisLahir), chosen: jenis))
    \(select(Field("tempat_dilahirkan", "Dilahirkan di", need: .optional, errors: galat), kode.pilihan(.tempatLahir), chosen: tempat))
    \(select(Field("penolong_lahir", "Penolong kelahiran", need: .optional, errors: galat), kode.pilihan(.penolongLahir), chosen: penolong))
    \(textField(Field("berat", "Berat bayi (gram)", need: .optional, errors: galat), berat, kind: .digits, width: .short))
    \(textField(Field("panjang", "Panjang bayi (sentimeter)", need: .optional, errors: galat), panjang, kind: .digits, width: .short))
    """
  }
}

extension FieldErrors {
  fileprivate mutating func bilangan(
    _ bidang: String, _ teks: String, _ batas: ClosedRange<Int>, _ pesan: String
  ) -> Int? {
    if teks.rapi.isEmpty { return nil }
    let nilai = Int(teks.rapi)
    check(bidang, pesan, nilai.map(batas.contains) == true)
    return nilai
  }
}
