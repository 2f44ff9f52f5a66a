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
    Migration(
      "persuratan/0015-pihak-luar",
      """
      ALTER TABLE kiriman ADD COLUMN catatan_selesai TEXT NOT NULL DEFAULT '';
      CREATE TABLE kiriman_luar (
        id INTEGER PRIMARY KEY,
        naskah INTEGER NOT NULL REFERENCES naskah (id),
        jenis TEXT NOT NULL CHECK (jenis IN ('utama', 'tembusan')),
        nama TEXT NOT NULL CHECK (nama <> ''),
        alamat TEXT NOT NULL,
        surel TEXT NOT NULL,
        sendiri TEXT NOT NULL CHECK (sendiri IN ('', 'tanpa_surel', 'rahasia')),
        pesan INTEGER,
        kunci TEXT UNIQUE,
        kunci_sampai INTEGER,
        dikirim INTEGER NOT NULL,
        diserahkan TEXT,
        diserahkan_kepada TEXT NOT NULL DEFAULT '',
        diserahkan_oleh TEXT NOT NULL DEFAULT '',
        CHECK ((sendiri = '') = (pesan IS NOT NULL)),
        CHECK ((kunci IS NULL) = (kunci_sampai IS NULL))
      ) STRICT;
      CREATE INDEX kiriman_luar_naskah ON kiriman_luar (naskah, id);
      CREATE INDEX kiriman_luar_pesan ON kiriman_luar (pesan) WHERE pesan IS NOT NULL;
      INSERT INTO kiriman_luar (id, naskah, jenis, nama, alamat, surel, sendiri, pesan, dikirim)
        SELECT t.id, n.id, 'utama', CASE WHEN t.nama = '' THEN t.alamat ELSE t.nama END, '', t.alamat, '', s.id,
               s.dibuat
        FROM surel s
        JOIN surel_tujuan t ON t.surel = s.id
        JOIN naskah n ON n.id = s.sebab
        WHERE s.sebab_jenis = 'naskah';
      INSERT INTO ketentuan (kode, nama, nilai, satuan, dasar, kepastian) VALUES
        ('surel_lampiran_mb', 'Berkas dalam satu surel keluar paling besar', 14, 'MB', 'batas peladen surel kabupaten', 'contoh'),
        ('tautan_lampiran_hari', 'Tautan lampiran bagi pihak luar berlaku', 30, 'hari', 'kebijakan kabupaten', 'contoh');
      """),
    Migration(
      "persuratan/0016-tembusan-disposisi",
      """
      ALTER TABLE disposisi ADD COLUMN sifat TEXT NOT NULL DEFAULT 'perintah'
        CHECK (sifat IN ('perintah', 'tembusan'));
      INSERT INTO ketentuan (kode, nama, nilai, satuan, dasar, kepastian) VALUES
        ('disposisi_hari', 'Tenggat disposisi paling jauh', 366, 'hari', 'kebijakan kabupaten', 'contoh');
      """),
    Migration(
      "persuratan/0017-ringkasan-surel",
      """
      CREATE TABLE ringkasan_surel (
        orang INTEGER PRIMARY KEY REFERENCES orang (id),
        hari TEXT NOT NULL,
        sampai INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX pemberitahuan_tenggat ON pemberitahuan (orang, id) WHERE jenis = 'tenggat';
      """),
    Migration(
      "persuratan/0018-templat",
      "ALTER TABLE naskah ADD COLUMN templat INTEGER REFERENCES templat_naskah (id);"),
    Migration(
      "persuratan/0019-kabar-batal",
      """
      ALTER TABLE kiriman_luar ADD COLUMN pesan_batal INTEGER;
      CREATE INDEX kiriman_luar_pesan_batal ON kiriman_luar (pesan_batal) WHERE pesan_batal IS NOT NULL;
      UPDATE surel_tujuan
      SET dibatalkan = (
        SELECT MAX(n.diubah) FROM kiriman_luar l JOIN naskah n ON n.id = l.naskah WHERE l.pesan = surel_tujuan.surel
      )
      WHERE status <> 'terkirim' AND surel IN (
        SELECT l.pesan
        FROM kiriman_luar l
        JOIN naskah n ON n.id = l.naskah
        WHERE l.pesan IS NOT NULL AND (n.status = 'dicabut' OR n.diganti_oleh IS NOT NULL)
      );
      """),
    Migration(
      "persuratan/0020-tenggat-berubah",
      """
      ALTER TABLE kiriman ADD COLUMN tenggat_versi INTEGER CHECK (tenggat_versi > 0);
      CREATE TABLE tenggat_berubah (
        id INTEGER PRIMARY KEY,
        kiriman INTEGER NOT NULL REFERENCES kiriman (id),
        versi INTEGER NOT NULL REFERENCES kalender_versi (versi),
        semula INTEGER NOT NULL,
        menjadi INTEGER NOT NULL,
        waktu INTEGER NOT NULL,
        UNIQUE (kiriman, versi),
        CHECK (menjadi > semula)
      ) STRICT;
      """),
    Migration(
      "persuratan/0021-satu-ralat",
      """
      ALTER TABLE naskah ADD COLUMN ralat_kembar INTEGER NOT NULL DEFAULT 0 CHECK (ralat_kembar IN (0, 1));
      UPDATE naskah SET ralat_kembar = 1
      WHERE mengganti IS NOT NULL AND status IN ('menyegel', 'ditandatangani', 'dikirim') AND EXISTS (
        SELECT 1
        FROM naskah dahulu
        WHERE dahulu.mengganti = naskah.mengganti AND dahulu.id <> naskah.id
          AND dahulu.status IN ('menyegel', 'ditandatangani', 'dikirim')
          AND (COALESCE(dahulu.ditandatangani, 9000000000000000), dahulu.id)
            < (COALESCE(naskah.ditandatangani, 9000000000000000), naskah.id)
      );
      CREATE UNIQUE INDEX naskah_satu_ralat ON naskah (mengganti)
        WHERE mengganti IS NOT NULL AND ralat_kembar = 0 AND status IN ('menyegel', 'ditandatangani', 'dikirim');
      CREATE INDEX naskah_mengganti ON naskah (mengganti, id) WHERE mengganti IS NOT NULL;
      """),
    Migration(
      "persuratan/0022-penomor",
      """
      ALTER TABLE naskah ADD COLUMN penomor INTEGER;
      UPDATE naskah
      SET penomor = (SELECT r.unit FROM nomor_register r WHERE r.id = naskah.register AND r.unit <> naskah.kantor)
      WHERE register IS NOT NULL;
      CREATE INDEX naskah_penomor ON naskah (penomor, status, id) WHERE penomor IS NOT NULL;
      CREATE INDEX naskah_ttd_lain ON naskah (penandatangan, status, id) WHERE penomor IS NOT NULL;
      """),
    // Who signs finds his letters by the index of all that he signs.
    Migration("persuratan/0023-tanpa-ttd-lain", "DROP INDEX naskah_ttd_lain;"),
  ]
}
