import Jejak

extension KamusPeristiwa {
  /// What Akses writes to the trail.
  package static let akses: KamusPeristiwa = [
    "masuk.berhasil": "masuk",
    "masuk.gagal": "gagal masuk",
    "masuk.keluar": "keluar",
    "akun.dibuat": "membuat akun",
    "akun.ditutup": "menutup akun",
    "akun.dibuka": "membuka kembali akun",
    "akun.sandi-diganti": "mengganti kata sandi",
    "akun.sandi-sementara": "menerbitkan kata sandi sementara",
    "akun.sandi-ulang-salah": "salah mengetik kata sandi saat membuktikan diri",
    "akun.sesi-dicabut": "mengeluarkan perangkat",
    "akun.dua-langkah-dipasang": "memasang verifikasi dua langkah",
    "akun.dua-langkah-diganti": "mengganti ponsel verifikasi dua langkah",
    "akun.dua-langkah-dilepas": "melepas verifikasi dua langkah",
    "akun.kode-pemulihan-dibuat": "membuat kode pemulihan baru",
    "akun.peran-diberikan": "memberikan peran",
    "akun.peran-diakhiri": "mengakhiri peran",
    "akun.surel-pengingat": "mengatur surel pengingat",
    "akun.token-dibuat": "membuat token API",
    "akun.token-dicabut": "mencabut token API",
    "jejak.dicari": "mencari di jejak",
    "jejak.diunduh": "mengunduh jejak",
  ]
}
