import Database
import Bahasa
import Organisasi
import Web

/// The forms about units, as typed.
struct UnitBaruForm: Decodable, Sendable {
  var kode = ""
  var jenis = ""
  var nama = ""
  var singkatan = ""
  var induk = ""
  var pembina = ""
  var kantor = ""
  var mulai = ""
  var dasar = ""

  func validated() throws(FieldErrors) -> UnitBaru {
    let berdiri = try tanggal("mulai", mulai)
    guard let jenis = UnitKerja.Jenis(rawValue: jenis) else {
      throw FieldErrors("jenis", "Pilih jenis unit.")
    }
    guard let induk = UnitKerja.ID(induk) else { throw FieldErrors("induk", "Pilih unit atasannya.") }
    return UnitBaru(
      kode: kode.rapi, jenis: jenis, nama: nama.rapi, singkatan: singkatan.rapi, induk: induk,
      pembina: UnitKerja.ID(pembina), kantor: kantor == "1", berdiri: berdiri, dasar: dasar.rapi)
  }
}

struct CaraKirimForm: Decodable, Sendable {
  var cara = ""
  var dasar = ""
}

struct NamaUnitForm: Decodable, Sendable {
  var nama = ""
  var singkatan = ""
  var mulai = ""
  var dasar = ""
}

struct IndukUnitForm: Decodable, Sendable {
  var induk = ""
  var mulai = ""
  var dasar = ""
}

struct PembubaranForm: Decodable, Sendable {
  var cara = "bubar"
  var pengganti = ""
  var mulai = ""
  var dasar = ""
}

struct AlamatForm: Decodable, Sendable {
  var alamat = ""
  var kodePos = ""
  var telepon = ""
  var surel = ""
  var laman = ""
  var pembina = ""
  var wilayah = ""

  init(_ unit: UnitKerja) {
    alamat = unit.alamat.alamat
    kodePos = unit.alamat.kodePos
    telepon = unit.alamat.telepon
    surel = unit.alamat.surel
    laman = unit.alamat.laman
    pembina = unit.pembina?.description ?? ""
    wilayah = unit.kodeWilayah ?? ""
  }

  func validated() throws(FieldErrors) -> AlamatKantor {
    var errors = FieldErrors()
    errors.check(
      "kodePos", "Kode pos terdiri atas lima angka.",
      kodePos.isEmpty || kodePos.utf8.count == 5 && kodePos.allSatisfy(\.isWholeNumber))
    errors.check("surel", "Alamat surel belum lengkap.", surel.isEmpty || surel.contains("@"))
    try errors.throwIfAny()
    return AlamatKantor(
      alamat: alamat.rapi, kodePos: kodePos.rapi, telepon: telepon.rapi, surel: surel.rapi, laman: laman.rapi)
  }
}

struct KepastianForm: Decodable, Sendable {
  var kepastian = ""
  var sumber = ""
  var catatan = ""

  init(_ fakta: SumberFakta?) {
    kepastian = fakta?.kepastian.rawValue ?? ""
    sumber = fakta?.sumber ?? ""
    catatan = fakta?.catatan ?? ""
  }

  func validated() throws(FieldErrors) -> IsianKepastian {
    guard let kepastian = Kepastian(rawValue: kepastian) else {
      throw FieldErrors("kepastian", "Pilih salah satu.")
    }
    return IsianKepastian(kepastian: kepastian, sumber: sumber.rapi, catatan: catatan.rapi)
  }
}

extension String {
  /// Without spaces around it and doubled ones within.
  var rapi: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
