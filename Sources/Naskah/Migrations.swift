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
    Migration(
      "naskah/0003-daerah",
      """
      CREATE TABLE identitas_daerah (
        mulai TEXT PRIMARY KEY,
        nama TEXT NOT NULL CHECK (nama <> ''),
        ibu_kota TEXT NOT NULL CHECK (ibu_kota <> ''),
        kertas TEXT NOT NULL CHECK (kertas IN ('F4', 'A4')),
        letak_tujuan TEXT NOT NULL CHECK (letak_tujuan IN ('kiri', 'kanan')),
        huruf TEXT NOT NULL CHECK (huruf IN ('sans', 'serif', 'bookman')),
        ukuran_huruf REAL NOT NULL CHECK (ukuran_huruf >= 8 AND ukuran_huruf <= 16),
        alamat_verifikasi TEXT NOT NULL CHECK (alamat_verifikasi <> ''),
        dicatat INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE lambang (
        id INTEGER PRIMARY KEY,
        nama TEXT NOT NULL CHECK (nama <> ''),
        isi BLOB NOT NULL
      ) STRICT;
      CREATE INDEX lambang_nama ON lambang (nama, id);
      CREATE TABLE kop_naskah (
        id INTEGER PRIMARY KEY,
        untuk TEXT NOT NULL CHECK (untuk <> ''),
        mulai TEXT NOT NULL,
        selesai TEXT,
        baris TEXT NOT NULL,
        alamat TEXT NOT NULL,
        lambang INTEGER REFERENCES lambang (id),
        letak TEXT CHECK (letak IN ('kiri', 'tengah')),
        tinggi REAL CHECK (tinggi > 0 AND tinggi <= 60),
        garis TEXT NOT NULL CHECK (garis IN ('ganda', 'tunggal', 'tanpa')),
        dasar TEXT NOT NULL,
        dicatat INTEGER NOT NULL,
        CHECK (selesai IS NULL OR selesai >= mulai),
        CHECK ((letak IS NULL) = (tinggi IS NULL))
      ) STRICT;
      CREATE INDEX kop_naskah_untuk ON kop_naskah (untuk, mulai, id);
      """),
    Migration(
      "naskah/0004-sertifikat",
      """
      CREATE TABLE sertifikat (
        id INTEGER PRIMARY KEY,
        orang INTEGER NOT NULL REFERENCES orang (id),
        nama TEXT NOT NULL CHECK (nama <> ''),
        nomor_seri TEXT NOT NULL UNIQUE,
        der BLOB NOT NULL,
        kunci TEXT NOT NULL,
        berlaku_sejak INTEGER NOT NULL,
        berlaku_sampai INTEGER NOT NULL,
        dipakai INTEGER NOT NULL CHECK (dipakai IN (0, 1)),
        dicabut INTEGER,
        sebab INTEGER CHECK (sebab IN (0, 1, 3, 4, 5)),
        alasan TEXT NOT NULL DEFAULT '',
        diterbitkan INTEGER NOT NULL,
        CHECK (berlaku_sampai > berlaku_sejak),
        CHECK (dicabut IS NULL OR dipakai = 0),
        CHECK ((dicabut IS NULL) = (sebab IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX sertifikat_dipakai ON sertifikat (orang) WHERE dipakai = 1;
      CREATE INDEX sertifikat_orang ON sertifikat (orang, id);
      CREATE INDEX sertifikat_berakhir ON sertifikat (berlaku_sampai, id) WHERE dipakai = 1;
      CREATE INDEX sertifikat_dicabut ON sertifikat (dicabut, id) WHERE dicabut IS NOT NULL;
      CREATE TABLE percobaan_sandi (
        orang INTEGER PRIMARY KEY REFERENCES orang (id),
        gagal INTEGER NOT NULL CHECK (gagal >= 0),
        terakhir INTEGER NOT NULL
      ) STRICT;
      """),
    Migration(
      "naskah/0005-dokumen",
      """
      CREATE TABLE dokumen_tersegel (
        kode TEXT PRIMARY KEY CHECK (length(kode) = 12),
        sidik TEXT NOT NULL UNIQUE CHECK (length(sidik) = 64),
        jenis TEXT NOT NULL,
        nomor TEXT NOT NULL,
        tanggal TEXT NOT NULL,
        hal TEXT,
        sebutan TEXT NOT NULL,
        nama TEXT NOT NULL,
        kantor TEXT NOT NULL,
        disegel INTEGER NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('berlaku', 'dicabut', 'diganti')),
        pengganti TEXT REFERENCES dokumen_tersegel (kode),
        alasan TEXT NOT NULL DEFAULT '',
        diubah INTEGER,
        berkas INTEGER,
        CHECK ((status = 'diganti') = (pengganti IS NOT NULL)),
        CHECK ((status = 'berlaku') = (diubah IS NULL))
      ) STRICT;
      """),
    Migration(
      "naskah/0006-templat",
      """
      CREATE TABLE templat_naskah (
        id INTEGER PRIMARY KEY,
        kode TEXT NOT NULL CHECK (kode <> ''),
        versi INTEGER NOT NULL CHECK (versi > 0),
        jenis TEXT NOT NULL REFERENCES jenis_naskah (kode),
        nama TEXT NOT NULL CHECK (nama <> ''),
        isi TEXT NOT NULL,
        parameter TEXT NOT NULL,
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL,
        dicatat INTEGER NOT NULL,
        UNIQUE (kode, versi),
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      CREATE INDEX templat_naskah_jenis ON templat_naskah (jenis, nama, kode);
      """),
    Migration(
      "naskah/0007-izin-sertifikat",
      """
      CREATE TABLE izin_sertifikat (
        orang INTEGER PRIMARY KEY REFERENCES orang (id),
        tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1 AND 5),
        alasan TEXT NOT NULL CHECK (alasan <> ''),
        oleh INTEGER NOT NULL REFERENCES orang (id),
        diberikan INTEGER NOT NULL,
        sampai INTEGER NOT NULL,
        CHECK (sampai > diberikan)
      ) STRICT;
      CREATE TABLE peringatan_sertifikat (
        sertifikat INTEGER NOT NULL REFERENCES sertifikat (id),
        ambang INTEGER NOT NULL CHECK (ambang > 0),
        waktu INTEGER NOT NULL,
        PRIMARY KEY (sertifikat, ambang)
      ) STRICT;
      """),
    Migration(
      "naskah/0008-aturan",
      """
      ALTER TABLE klasifikasi ADD COLUMN retensi_aktif INTEGER CHECK (retensi_aktif BETWEEN 0 AND 100);
      ALTER TABLE klasifikasi ADD COLUMN retensi_inaktif INTEGER CHECK (retensi_inaktif BETWEEN 0 AND 100);
      ALTER TABLE klasifikasi ADD COLUMN nasib TEXT NOT NULL DEFAULT ''
        CHECK (nasib IN ('', 'musnah', 'permanen', 'dinilai'));
      ALTER TABLE klasifikasi ADD COLUMN dasar TEXT NOT NULL DEFAULT '';
      CREATE TABLE riwayat_aturan (
        id INTEGER PRIMARY KEY,
        jenis TEXT NOT NULL CHECK (jenis IN ('jenis_naskah', 'aturan_nama', 'klasifikasi')),
        kode TEXT NOT NULL CHECK (kode <> ''),
        mulai TEXT NOT NULL,
        sebelum TEXT NOT NULL,
        sesudah TEXT NOT NULL,
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        oleh INTEGER NOT NULL REFERENCES orang (id),
        dicatat INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX riwayat_aturan_kode ON riwayat_aturan (jenis, kode, id);
      """),
    Migration(
      "naskah/0009-dokumen-waktu",
      """
      CREATE INDEX dokumen_tersegel_disegel ON dokumen_tersegel (disegel);
      """),
    Migration(
      "naskah/0010-templat-dihentikan",
      """
      ALTER TABLE templat_naskah ADD COLUMN dihentikan INTEGER;
      ALTER TABLE templat_naskah ADD COLUMN alasan_henti TEXT NOT NULL DEFAULT '';
      """),
    Migration(
      "naskah/0011-cara-kirim",
      """
      CREATE TABLE cara_kirim (
        id INTEGER PRIMARY KEY,
        unit INTEGER NOT NULL REFERENCES unit (id),
        cara TEXT NOT NULL CHECK (cara IN ('langsung', 'tu_luar', 'tu_keluar')),
        dasar TEXT NOT NULL CHECK (dasar <> ''),
        oleh INTEGER NOT NULL REFERENCES orang (id),
        waktu INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX cara_kirim_unit ON cara_kirim (unit, id);
      """),
  ]
}
