import Database
import Web

/// The addresses of Akses.
package enum RuteAkses {
  static let masuk: Route<> = Route("/masuk")
  static let kode: Route<> = Route("/masuk/kode")
  static let keluar: Route<> = Route("/keluar")
  static let sandi: Route<> = Route("/sandi")
  static let akun: Route<> = Route("/akun")
  static let daftarSesi: Route<> = Route("/akun/sesi")
  static let cabutSesi = Route<Key<Sesi>>("/akun/sesi/:sesi/pencabutan")
  static let cabutSesiLain: Route<> = Route("/akun/sesi-lain/pencabutan")
  static let duaLangkah: Route<> = Route("/akun/dua-langkah")
  static let calonDuaLangkah: Route<> = Route("/akun/dua-langkah/calon")
  static let pelepasanDuaLangkah: Route<> = Route("/akun/dua-langkah/pelepasan")
  static let kodePemulihan: Route<> = Route("/akun/kode-pemulihan")

  /// The login page that leads back to `tujuan`.
  package static func menujuMasuk(tujuan: String?) -> String {
    query(masuk(), ["tujuan": tujuan.flatMap { $0 == "/" ? nil : $0 }])
  }
}
