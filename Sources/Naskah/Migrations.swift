import Database

extension MesinNaskah {
  package static let migrations = [
    Migration(
      "naskah/0001-jenis",
      """
      CREATE TABLE jenis_naskah (
        kode TEXT PRIMARY KEY,
        nama TEXT NOT NULL,
        judul TEXT NOT NULL,
        kelompok TEXT NOT NULL
          CHECK (kelompok IN ('pengaturan', 'penetapan', 'penugasan', 'korespondensi', 'khusus')),
        bentuk TEXT NOT NULL CHECK (bentuk IN ('K', 'UND', 'ND', 'SE')),
        register TEXT NOT NULL,
        urutan INTEGER NOT NULL,
        penandatangan TEXT NOT NULL CHECK (penandatangan IN ('pimpinan kantor', 'pimpinan unit')),
        dasar TEXT NOT NULL,
        kepastian TEXT NOT NULL DEFAULT '',
        aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1))
      ) STRICT;
      CREATE TABLE aturan_nama (
        urutan INTEGER PRIMARY KEY,
        pejabat TEXT NOT NULL CHECK (pejabat IN ('kepala_daerah', 'wakil_kepala_daerah', 'sekda', 'lain')),
        status TEXT NOT NULL CHECK (status IN ('definitif', 'pelaksana', '*')),
        kelompok TEXT NOT NULL,
        gelar INTEGER NOT NULL CHECK (gelar IN (0, 1)),
        pangkat_nip INTEGER NOT NULL CHECK (pangkat_nip IN (0, 1)),
        dasar TEXT NOT NULL
      ) STRICT;
      """),
    Migration(
      "naskah/0002-klasifikasi",
      """
      CREATE TABLE klasifikasi (
        kode TEXT PRIMARY KEY,
        nama TEXT NOT NULL,
        mutu TEXT NOT NULL DEFAULT '',
        aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1))
      ) STRICT;
      """),
  ]
}
