import Database

extension Persuratan {
  static let lanjutan = [
    Migration(
      "persuratan/0004-delegasi",
      """
      ALTER TABLE naskah ADD COLUMN disiapkan TEXT NOT NULL DEFAULT '';
      ALTER TABLE disposisi ADD COLUMN disiapkan TEXT NOT NULL DEFAULT '';
      """),
    Migration(
      "persuratan/0005-direktori",
      """
      CREATE TABLE direktori_indeks (
        satu INTEGER PRIMARY KEY CHECK (satu = 1),
        struktur INTEGER NOT NULL,
        hari TEXT NOT NULL
      ) STRICT;
      """),
    Migration(
      "persuratan/0006-suntingan",
      """
      ALTER TABLE naskah ADD COLUMN suntingan INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE naskah ADD COLUMN penyunting TEXT NOT NULL DEFAULT '';
      ALTER TABLE naskah ADD COLUMN segel_lampiran INTEGER NOT NULL DEFAULT 0 CHECK (segel_lampiran IN (0, 1));
      CREATE INDEX naskah_segel_lampiran ON naskah (id) WHERE segel_lampiran = 1;
      CREATE TABLE naskah_teks_lain (
        id INTEGER PRIMARY KEY,
        naskah INTEGER NOT NULL REFERENCES naskah (id),
        versi INTEGER NOT NULL CHECK (versi >= 1),
        kunci TEXT NOT NULL,
        isi TEXT NOT NULL,
        oleh INTEGER NOT NULL REFERENCES orang (id),
        nama TEXT NOT NULL,
        waktu INTEGER NOT NULL,
        UNIQUE (naskah, kunci)
      ) STRICT;
      """),
    Migration(
      "persuratan/0007-penyerahan",
      """
      ALTER TABLE kiriman ADD COLUMN diserahkan TEXT;
      ALTER TABLE kiriman ADD COLUMN diserahkan_kepada TEXT NOT NULL DEFAULT '';
      ALTER TABLE kiriman ADD COLUMN diserahkan_oleh TEXT NOT NULL DEFAULT '';
      """),
    Migration(
      "persuratan/0008-pengingat",
      """
      ALTER TABLE kiriman ADD COLUMN pengingat INTEGER NOT NULL DEFAULT 0 CHECK (pengingat BETWEEN 0 AND 3);
      ALTER TABLE disposisi ADD COLUMN pengingat INTEGER NOT NULL DEFAULT 0 CHECK (pengingat BETWEEN 0 AND 3);
      CREATE INDEX kiriman_pengingat ON kiriman (tenggat, id)
        WHERE status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan') AND tenggat IS NOT NULL
          AND pengingat < 3;
      CREATE INDEX disposisi_pengingat ON disposisi (tenggat, id)
        WHERE status IN ('baru', 'dibaca', 'dikerjakan') AND tenggat IS NOT NULL AND pengingat < 3;
      """),
    Migration(
      "persuratan/0009-retensi",
      """
      CREATE TABLE retensi_arsip (
        klasifikasi TEXT PRIMARY KEY,
        aktif INTEGER NOT NULL CHECK (aktif >= 0),
        inaktif INTEGER NOT NULL CHECK (inaktif >= 0),
        nasib TEXT NOT NULL CHECK (nasib IN ('musnah', 'dinilai_kembali', 'permanen')),
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        kepastian TEXT NOT NULL
      ) STRICT;
      INSERT INTO retensi_arsip (klasifikasi, aktif, inaktif, nasib, dasar, kepastian) VALUES
        ('', 2, 3, 'dinilai_kembali', 'belum ditetapkan dengan jadwal retensi kabupaten', 'contoh');
      ALTER TABLE kiriman ADD COLUMN aktif_sampai TEXT;
      ALTER TABLE kiriman ADD COLUMN inaktif_sampai TEXT;
      ALTER TABLE kiriman ADD COLUMN nasib TEXT;
      """),
    Migration(
      "persuratan/0010-surat-uji",
      """
      CREATE TABLE surat_uji (
        unit INTEGER PRIMARY KEY REFERENCES unit (id),
        dikirim INTEGER NOT NULL,
        pengirim TEXT NOT NULL,
        dibaca INTEGER,
        pembaca TEXT NOT NULL DEFAULT ''
      ) STRICT;
      """),
    Migration("persuratan/0011-nama-tercetak", "ALTER TABLE naskah ADD COLUMN nama_tercetak TEXT;"),
    Migration(
      "persuratan/0012-diganti",
      "ALTER TABLE naskah ADD COLUMN diganti_oleh INTEGER REFERENCES naskah (id);"),
    Migration("persuratan/0013-retensi-klasifikasi", "DROP TABLE retensi_arsip;"),
    Migration(
      "persuratan/0014-jawaban",
      "CREATE INDEX naskah_membalas ON naskah (membalas, id) WHERE membalas IS NOT NULL;"),
  ]
}
