import Jejak

extension KamusPeristiwa {
  /// What the lines of the trail about permits mean.
  package static let perizinan: KamusPeristiwa = [
    "permohonan.dilihat": "melihat permohonan izin",
    "permohonan.tampil": "melihat permohonan izin dalam hasil pencarian",
    "permohonan.dicari": "mencari permohonan izin",
    "permohonan.ditugaskan": "menugaskan permohonan izin",
    "retribusi.dicatat_loket": "mencatat pembayaran retribusi di loket bank",
    "laporan_izin.diunduh": "mengunduh laporan perizinan",
    "keberatan_izin.diputus": "memutus keberatan atas penolakan izin",
    "izin.dicabut": "mencabut izin",
    "izin.fiktif_diatur": "mengatur fiktif positif sebuah layanan",
    "tanda_izin.dilihat": "melihat tanda pengawasan izin",
    "tanda_izin.ditelaah": "menilai tanda pengawasan izin",
    "tanda_izin.dibagikan": "membagikan tanda pengawasan izin kepada petugasnya",
    "layanan_izin.diterbitkan": "menerbitkan versi baru sebuah layanan perizinan",
    "perizinan.petugas": "menetapkan petugas perizinan",
  ]
}
