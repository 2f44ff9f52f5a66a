import Jejak

extension KamusPeristiwa {
  /// What the lines of the trail about residents and families mean.
  package static let kependudukan: KamusPeristiwa = [
    "penduduk.dicatat": "mencatat penduduk",
    "penduduk.diubah": "mengubah data penduduk",
    "penduduk.dilihat": "melihat data penduduk",
    "penduduk.dicari": "mencari penduduk",
    "penduduk.lihat_ditandai": "menandai lihatan data penduduk yang banyak",
    "penduduk.lihat_dihentikan": "menghentikan lihatan data penduduk yang terlalu banyak",
    "penduduk.lihat_dibuka": "membuka kembali lihatan data penduduk",
    "penduduk.peringatan_disetujui": "menyetujui peringatan dengan alasan",
    "pelindungan.ditetapkan": "menetapkan ketentuan pelindungan data",
    "penduduk.dibuka": "membuka nomor penduduk yang disamarkan",
    "penduduk.keluarga_diubah": "mengubah keluarga penduduk",
    "penduduk.keluar": "mengeluarkan penduduk dari daftar penduduk hidup",
    "penduduk.dipulihkan": "memulihkan data penduduk dengan membatalkan peristiwa",
    "keluarga.diterbitkan": "menerbitkan kartu keluarga",
    "keluarga.diubah": "mengubah kartu keluarga",
    "keluarga.ditutup": "menutup kartu keluarga",
    "keluarga.dipulihkan": "memulihkan kartu keluarga dengan membatalkan peristiwa",
    "penduduk.diimpor": "mengimpor data penduduk",
    "penduduk.diekspor": "mengekspor data penduduk",
    "penduduk.disintesis": "mengisi penduduk buatan untuk percobaan",
  ]
}
