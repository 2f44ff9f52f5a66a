import Organisasi
import Web

/// Who is signed in on this request: account, session, and the person with the rights of today.
package struct Pengguna: Sendable {
  package let akun: Akun
  package let sesi: Sesi
  package let pelaku: Pelaku
  /// What must be done before anything else; nil when nothing stands in the way.
  package let halangan: Halangan?
}

/// What a session must do first.
package enum Halangan: Sendable, Equatable {
  /// The password was issued by an administrator.
  case gantiSandi
  /// The position asks for a second factor, and the time given for it is over.
  case pasangDuaLangkah

  /// The page where it is done.
  var alamat: String {
    switch self {
    case .gantiSandi: RuteAkses.sandi()
    case .pasangDuaLangkah: RuteAkses.duaLangkah()
    }
  }
}
