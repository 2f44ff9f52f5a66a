import Bahasa
import Foundation

/// The login as typed.
struct MasukForm: Decodable, Sendable {
  var pengguna = ""
  var sandi = ""
  var tujuan = ""

  /// Names are one whatever their case, and phones add blanks.
  func validated() throws(FieldErrors) -> MasukIsian {
    let nama = pengguna.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    var errors = FieldErrors()
    errors.check("pengguna", "Ketik nama pengguna Anda.", !nama.isEmpty)
    errors.check("pengguna", "Nama pengguna paling panjang 64 huruf.", nama.utf8.count <= 64)
    errors.check("sandi", "Ketik kata sandi Anda.", !sandi.isEmpty)
    errors.check("sandi", "Kata sandi terlalu panjang.", sandi.utf8.count <= AturanSandi.byteTerbanyak)
    try errors.throwIfAny()
    return MasukIsian(namaPengguna: nama, sandi: sandi, tujuan: Tujuan(tujuan))
  }
}

struct MasukIsian: Sendable, Equatable {
  let namaPengguna: String
  let sandi: String
  let tujuan: Tujuan
}

/// The second step as typed: a code of the app, or one of those kept for emergencies.
struct KodeForm: Decodable, Sendable {
  var kode = ""
  var pemulihan = ""

  func validated() throws(FieldErrors) -> KodeMasuk {
    let pemulihan = KodePemulihan.rapikan(pemulihan)
    if !pemulihan.isEmpty {
      guard pemulihan.count == KodePemulihan.panjang else {
        throw FieldErrors("pemulihan", "Kode pemulihan terdiri atas 10 huruf dan angka, seperti 7K3MX-9QPD2.")
      }
      return .pemulihan(pemulihan)
    }
    let angka = kode.filter { !$0.isWhitespace && $0 != "-" }
    guard angka.count == 6, angka.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw FieldErrors("kode", "Ketik enam angka yang tampil di aplikasi autentikator.")
    }
    return .aplikasi(angka)
  }
}

enum KodeMasuk: Sendable, Equatable {
  case aplikasi(String)
  case pemulihan(String)
}
