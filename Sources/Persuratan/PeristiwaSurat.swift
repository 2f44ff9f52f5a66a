import Jejak

extension KamusPeristiwa {
  /// What Persuratan writes to the trail.
  package static let persuratan: KamusPeristiwa = [
    "naskah.dibuat": "membuat konsep naskah",
    "naskah.dilihat": "membuka naskah",
    "naskah.diajukan": "mengajukan naskah",
    "naskah.diparaf": "memaraf naskah",
    "naskah.diubah_saat_paraf": "mengubah naskah saat paraf",
    "naskah.dikembalikan": "mengembalikan naskah",
    "naskah.ditolak": "menolak naskah",
    "naskah.nomor_dipesan": "memesan nomor untuk naskah",
    "naskah.ditandatangani": "menandatangani naskah",
    "naskah.gagal_segel": "gagal menyegel naskah",
    "naskah.dikirim": "mengirim naskah",
    "naskah.dicabut": "mencabut naskah",
    "naskah.dibuang": "membuang konsep naskah",
    "kiriman.dilihat": "membuka surat masuk",
    "kiriman.diagendakan": "mencatat surat di agenda",
    "kiriman.dibaca": "membaca surat masuk",
    "kiriman.didisposisikan": "mendisposisikan surat",
    "kiriman.ditolak": "mengembalikan surat salah alamat",
    "kiriman.selesai": "menyelesaikan surat masuk",
    "kiriman.diarsipkan": "mengarsipkan surat masuk",
    "disposisi.dibaca": "membaca disposisi",
    "disposisi.dikembalikan": "mengembalikan laporan disposisi",
    "disposisi.dilaporkan": "melaporkan disposisi",
    "disposisi.ditarik": "menarik disposisi",
    "disposisi.ditolak": "menolak disposisi",
    "disposisi.kemajuan": "mencatat kemajuan disposisi",
    "disposisi.selesai": "menyelesaikan disposisi",
  ]
}
