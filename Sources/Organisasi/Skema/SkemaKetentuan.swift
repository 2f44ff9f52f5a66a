import Database

extension Organisasi {
  static let kepastian = Migration(
    "organisasi/0003-kepastian",
    """
    CREATE TABLE kepastian (
      objek_jenis TEXT NOT NULL,
      objek INTEGER NOT NULL,
      kepastian TEXT NOT NULL
        CHECK (kepastian IN ('terverifikasi', 'sebagian', 'tipikal', 'pengetahuan', 'contoh')),
      sumber TEXT NOT NULL DEFAULT '',
      catatan TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (objek_jenis, objek)
    ) STRICT;
    """)

  static let ketentuan = Migration(
    "organisasi/0005-ketentuan",
    """
    CREATE TABLE ketentuan (
      kode TEXT PRIMARY KEY,
      nama TEXT NOT NULL,
      nilai INTEGER NOT NULL,
      satuan TEXT NOT NULL,
      dasar TEXT NOT NULL,
      kepastian TEXT NOT NULL,
      diubah INTEGER
    ) STRICT;
    INSERT INTO ketentuan (kode, nama, nilai, satuan, dasar, kepastian) VALUES
      ('plt_bulan', 'Masa tugas Plt. paling lama', 3, 'bulan', 'SE BKN 1/2021', 'pengetahuan'),
      ('plt_perpanjangan', 'Perpanjangan Plt. paling banyak', 1, 'kali', 'SE BKN 1/2021', 'pengetahuan'),
      ('kades_tahun', 'Masa jabatan kepala desa', 8, 'tahun', 'UU 3/2024', 'sebagian'),
      ('siap_hari', 'Batas wajar kantor menyelesaikan persiapan', 30, 'hari', 'kebijakan kabupaten', 'contoh');
    CREATE TABLE batas_penjabat (
      id INTEGER PRIMARY KEY,
      jenis_naskah TEXT NOT NULL,
      klasifikasi TEXT NOT NULL,
      alasan TEXT NOT NULL,
      dasar TEXT NOT NULL,
      kepastian TEXT NOT NULL,
      mulai TEXT NOT NULL,
      selesai TEXT,
      CHECK (selesai IS NULL OR selesai >= mulai)
    ) STRICT;
    INSERT INTO batas_penjabat (id, jenis_naskah, klasifikasi, alasan, dasar, kepastian, mulai) VALUES
      (1, 'KEP', '800.1.2', 'pengangkatan pegawai', 'UU 30/2014 Pasal 14; SE BKN 1/2021', 'sebagian', '2014-10-17'),
      (2, 'KEP', '800.1.3', 'kepangkatan dan jabatan pegawai', 'UU 30/2014 Pasal 14; SE BKN 1/2021', 'sebagian', '2014-10-17'),
      (3, 'KEP', '800.1.4', 'pemindahan pegawai', 'UU 30/2014 Pasal 14; SE BKN 1/2021', 'sebagian', '2014-10-17'),
      (4, 'KEP', '800.1.5', 'penilaian dan status pegawai', 'UU 30/2014 Pasal 14; SE BKN 1/2021', 'sebagian', '2014-10-17'),
      (5, 'KEP', '800.1.6', 'disiplin dan pemberhentian pegawai', 'UU 30/2014 Pasal 14; SE BKN 1/2021', 'sebagian', '2014-10-17'),
      (6, 'KEP', '900', 'alokasi anggaran', 'UU 30/2014 Pasal 14', 'pengetahuan', '2014-10-17'),
      (7, 'PERBUP', '', 'pengaturan yang mengubah status hukum', 'UU 30/2014 Pasal 14', 'pengetahuan', '2014-10-17');
    """)
}
