import Database
import Organisasi
import Web

/// The addresses of Akses.
package enum RuteAkses {
  static let masuk: Route<> = Route("/masuk")
  static let kode: Route<> = Route("/masuk/kode")
  static let keluar: Route<> = Route("/keluar")
  static let sandi: Route<> = Route("/sandi")
  static let akun: Route<> = Route("/akun")
  static let surelPengingat: Route<> = Route("/akun/surel-pengingat")
  static let daftarSesi: Route<> = Route("/akun/sesi")
  static let cabutSesi = Route<Key<Sesi>>("/akun/sesi/:sesi/pencabutan")
  static let cabutSesiLain: Route<> = Route("/akun/sesi-lain/pencabutan")
  /// The page on which a person keeps his own certificate; it belongs to another module.
  package static let sertifikat: Route<> = Route("/akun/sertifikat")
  static let duaLangkah: Route<> = Route("/akun/dua-langkah")
  static let calonDuaLangkah: Route<> = Route("/akun/dua-langkah/calon")
  static let pelepasanDuaLangkah: Route<> = Route("/akun/dua-langkah/pelepasan")
  static let kodePemulihan: Route<> = Route("/akun/kode-pemulihan")
  static let daftarToken: Route<> = Route("/akun/token")
  static let cabutToken = Route<Key<TokenAPI>>("/akun/token/:token/pencabutan")
  static let cabutTokenOrang = Route<Key<Orang>>("/administrasi/akun/:orang/token/pencabutan")
  package static let daftarAkun: Route<> = Route("/administrasi/akun")
  package static let impor: Route<> = Route("/administrasi/impor")
  static let contohImpor: Route<> = Route("/administrasi/impor/contoh.csv")
  package static let lembarAkun: Route<> = Route("/administrasi/lembar-akun")
  static let lembarKantor = Route<Key<UnitKerja>>("/administrasi/lembar-akun/:unit")
  static let akunOrang = Route<Key<Orang>>("/administrasi/akun/:orang")
  static let sandiOrang = Route<Key<Orang>>("/administrasi/akun/:orang/sandi")
  static let tutupAkun = Route<Key<Orang>>("/administrasi/akun/:orang/penutupan")
  static let bukaAkun = Route<Key<Orang>>("/administrasi/akun/:orang/pembukaan")
  static let lepasDuaLangkahOrang = Route<Key<Orang>>("/administrasi/akun/:orang/dua-langkah/pelepasan")
  static let peranOrang = Route<Key<Orang>>("/administrasi/akun/:orang/peran")
  static let akhiriPeran = Route<Key<Orang>, Key<PeranAkun>>(
    "/administrasi/akun/:orang/peran/:peran/pengakhiran")
  static let jejak: Route<> = Route("/jejak")
  static let unduhJejak: Route<> = Route("/jejak/unduhan")
}
