extension Contoh {
  static let awalSuratDinas = [
    "PEMERINTAH KABUPATEN SRAGEN", "SEKRETARIAT DAERAH",
    "Jalan Raya Sukowati Nomor 255, Sragen, Jawa Tengah 57211",
    "Telepon (0271) 891025, Laman www.sragenkab.go.id, Pos-el setda@sragenkab.go.id",
    "Sragen, 21 November 2026",
    "Nomor : 000.8.3.3/15/OR", "Sifat : Segera", "Lampiran : 1 (satu) berkas",
    "Hal : Penyampaian Laporan Pelaksanaan Kegiatan Triwulan III Tahun Anggaran", "2026",
    "Yth. 1. Kepala Dinas Kesehatan Kabupaten Sragen", "2. Direktur RSUD dr. Soehadi Prijonegoro",
    "u.p. Kepala Bidang Pelayanan Medik", "di", "Sragen",
  ]

  static let akhirSuratDinas = [
    "a.n. BUPATI SRAGEN", "SEKRETARIS DAERAH,", "Ditandatangani secara elektronik oleh:",
    "Drs. HARGIYANTO, M.Hum.",
    "Pembina Utama Madya", "NIP 19690412 199003 1 004", "Tembusan:", "1. Bupati Sragen (sebagai laporan);",
    "2. Inspektur Kabupaten Sragen;", "3. Arsip.",
    "Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari Balai Besar Sertifikasi Elektronik",
    "(BSrE), Badan Siber dan Sandi Negara.",
    "Periksa keasliannya di kantaya.sragenkab.go.id/periksa dengan kode 7K3M-9QX2-TB.",
  ]

  static let isiJSON =
    #"{"blok":[{"jenis":"paragraf","teks":[{"teks":"biasa"},{"garisBawah":true,"tebal":true,"teks":"tebal"}]},"#
    + #"{"jenis":"paragraf","menjorok":false,"rata":"tengah","teks":[{"teks":"tengah"}]},"#
    + #"{"jenis":"judul","teks":[{"teks":"J"}]},"#
    + #"{"daftar":{"butir":[[{"jenis":"paragraf","teks":[{"teks":"a"}]}]],"penanda":"huruf"},"jenis":"daftar"},"#
    + #"{"jenis":"tabel","tabel":{"baris":[[[{"teks":"b"}],[]]],"kepala":[[{"teks":"k"}]],"lajur":[1,2]}},"#
    + #"{"isian":[{"label":"waktu","nilai":[{"miring":true,"teks":"09.00"}]}],"jenis":"isian"}]}"#
}
