import Bahasa

/// A new password as typed.
struct SandiForm: Decodable, Sendable {
  var lama = ""
  var baru = ""
  var ulang = ""
  var tujuan = ""

  /// What does not depend on the person.
  func validated() throws(FieldErrors) -> SandiIsian {
    var errors = FieldErrors()
    errors.check("lama", "Ketik kata sandi Anda yang sekarang.", !lama.isEmpty)
    errors.check("baru", "Pilih kata sandi baru.", !baru.isEmpty)
    errors.check("baru", "Kata sandi baru harus berbeda dari yang sekarang.", baru != lama || baru.isEmpty)
    errors.check("ulang", "Kedua kata sandi baru belum sama. Ketik lagi.", ulang == baru)
    try errors.throwIfAny()
    return SandiIsian(lama: lama, baru: baru, tujuan: Tujuan(tujuan))
  }
}

struct SandiIsian: Sendable, Equatable {
  let lama: String
  let baru: String
  let tujuan: Tujuan
}
