import Jejak

extension KamusPeristiwa {
  /// What the lines of the trail about residents and families mean.
  package static let kependudukan: KamusPeristiwa = [
    "penduduk.dicatat": "mencatat penduduk",
    "penduduk.diubah": "mengubah data penduduk",
    "penduduk.dilihat": "melihat data penduduk",
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
