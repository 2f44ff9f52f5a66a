import Database

extension Persuratan {
  package static let migrations = dasar + lanjutan

  private static let dasar = [
    Migration(
      "persuratan/0001-naskah",
      """
      CREATE TABLE naskah (
        id INTEGER PRIMARY KEY,
        kantor INTEGER NOT NULL REFERENCES unit (id),
        konseptor INTEGER NOT NULL REFERENCES orang (id),
        jabatan_konseptor INTEGER NOT NULL REFERENCES jabatan (id),
        penandatangan INTEGER NOT NULL REFERENCES jabatan (id),
        jenis TEXT NOT NULL,
        hal TEXT NOT NULL,
        klasifikasi TEXT NOT NULL,
        keamanan TEXT NOT NULL CHECK (keamanan IN ('B', 'T', 'R', 'SR')),
        kecepatan TEXT NOT NULL,
        ringkas_tujuan TEXT NOT NULL,
        versi INTEGER NOT NULL CHECK (versi >= 1),
        status TEXT NOT NULL CHECK (status IN ('konsep', 'paraf', 'siap_tanda_tangan', 'menyegel', 'ditandatangani',
                                               'dikirim', 'ditolak', 'dicabut', 'dibuang')),
        register INTEGER,
        nomor TEXT,
        tanggal TEXT,
        kode TEXT UNIQUE,
        berkas INTEGER,
        sebutan_penandatangan TEXT NOT NULL DEFAULT '',
        nama_penandatangan TEXT NOT NULL DEFAULT '',
        nama_kantor TEXT NOT NULL,
        membalas INTEGER,
        mengganti INTEGER REFERENCES naskah (id),
        alasan TEXT NOT NULL DEFAULT '',
        dibuat INTEGER NOT NULL,
        diubah INTEGER NOT NULL,
        ditandatangani INTEGER,
        dikirim INTEGER,
        diarsipkan INTEGER,
        CHECK (status NOT IN ('ditandatangani', 'dikirim')
               OR (nomor IS NOT NULL AND tanggal IS NOT NULL AND kode IS NOT NULL AND berkas IS NOT NULL))
      ) STRICT;
      CREATE INDEX naskah_konseptor ON naskah (konseptor, status, id);
      CREATE INDEX naskah_penandatangan ON naskah (penandatangan, status, id);
      CREATE INDEX naskah_kantor ON naskah (kantor, status, id);
      CREATE INDEX naskah_menyegel ON naskah (status, diubah) WHERE status = 'menyegel';
      CREATE TABLE naskah_versi (
        naskah INTEGER NOT NULL REFERENCES naskah (id),
        versi INTEGER NOT NULL CHECK (versi >= 1),
        isi TEXT NOT NULL,
        sidik TEXT NOT NULL,
        oleh INTEGER NOT NULL REFERENCES orang (id),
        nama TEXT NOT NULL,
        waktu INTEGER NOT NULL,
        PRIMARY KEY (naskah, versi)
      ) STRICT;
      CREATE TABLE paraf (
        id INTEGER PRIMARY KEY,
        naskah INTEGER NOT NULL REFERENCES naskah (id),
        versi INTEGER NOT NULL,
        sidik TEXT NOT NULL,
        urutan INTEGER NOT NULL,
        kelompok TEXT NOT NULL CHECK (kelompok IN ('hierarki', 'koordinasi')),
        jabatan INTEGER NOT NULL REFERENCES jabatan (id),
        sebutan TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('antre', 'menunggu', 'setuju', 'kembali', 'gugur')),
        orang INTEGER REFERENCES orang (id),
        nama TEXT NOT NULL DEFAULT '',
        catatan TEXT NOT NULL DEFAULT '',
        waktu INTEGER,
        UNIQUE (naskah, versi, jabatan),
        CHECK (status <> 'setuju' OR (orang IS NOT NULL AND waktu IS NOT NULL))
      ) STRICT;
      CREATE INDEX paraf_jabatan ON paraf (jabatan, status, id);
      """),
    Migration(
      "persuratan/0002-kiriman",
      """
      CREATE TABLE kiriman (
        id INTEGER PRIMARY KEY,
        naskah INTEGER NOT NULL REFERENCES naskah (id),
        kantor INTEGER NOT NULL REFERENCES unit (id),
        untuk INTEGER NOT NULL REFERENCES unit (id),
        jenis TEXT NOT NULL CHECK (jenis IN ('utama', 'tembusan')),
        status TEXT NOT NULL CHECK (status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan', 'selesai',
                                               'diberkaskan', 'ditolak', 'dicabut')),
        nomor_agenda INTEGER,
        tahun_agenda INTEGER,
        dikirim INTEGER NOT NULL,
        diterima INTEGER,
        dibaca INTEGER,
        tenggat INTEGER,
        selesai INTEGER,
        alasan TEXT NOT NULL DEFAULT '',
        UNIQUE (naskah, untuk),
        UNIQUE (kantor, tahun_agenda, nomor_agenda),
        CHECK ((nomor_agenda IS NULL) = (tahun_agenda IS NULL))
      ) STRICT;
      CREATE INDEX kiriman_kantor ON kiriman (kantor, id);
      CREATE INDEX kiriman_status ON kiriman (kantor, status, id);
      CREATE INDEX kiriman_terbuka ON kiriman (kantor, id)
        WHERE status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan');
      CREATE INDEX kiriman_tenggat ON kiriman (kantor, tenggat)
        WHERE status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan') AND tenggat IS NOT NULL;
      CREATE TABLE agenda (
        kantor INTEGER NOT NULL REFERENCES unit (id),
        tahun INTEGER NOT NULL,
        terakhir INTEGER NOT NULL,
        PRIMARY KEY (kantor, tahun)
      ) STRICT;
      """),
    Migration(
      "persuratan/0003-disposisi",
      """
      CREATE TABLE instruksi_disposisi (
        kode TEXT PRIMARY KEY,
        nama TEXT NOT NULL,
        urutan INTEGER NOT NULL,
        aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1))
      ) STRICT;
      CREATE TABLE disposisi (
        id INTEGER PRIMARY KEY,
        kiriman INTEGER NOT NULL REFERENCES kiriman (id),
        induk INTEGER REFERENCES disposisi (id),
        dari INTEGER NOT NULL REFERENCES jabatan (id),
        kepada INTEGER NOT NULL REFERENCES jabatan (id),
        sebutan_dari TEXT NOT NULL,
        sebutan_kepada TEXT NOT NULL,
        instruksi TEXT NOT NULL,
        catatan TEXT NOT NULL DEFAULT '',
        tenggat INTEGER,
        status TEXT NOT NULL CHECK (status IN ('baru', 'dibaca', 'dikerjakan', 'dilaporkan', 'selesai', 'ditolak',
                                               'ditarik')),
        alasan TEXT NOT NULL DEFAULT '',
        laporan TEXT NOT NULL DEFAULT '',
        jawaban INTEGER REFERENCES naskah (id),
        dibuat INTEGER NOT NULL,
        dibaca INTEGER,
        selesai INTEGER,
        CHECK (dari <> kepada)
      ) STRICT;
      CREATE INDEX disposisi_kepada ON disposisi (kepada, status, id);
      CREATE INDEX disposisi_dari ON disposisi (dari, status, id);
      CREATE INDEX disposisi_kiriman ON disposisi (kiriman, id);
      CREATE INDEX disposisi_tenggat ON disposisi (kepada, tenggat)
        WHERE status IN ('baru', 'dibaca', 'dikerjakan') AND tenggat IS NOT NULL;
      CREATE TABLE kemajuan (
        id INTEGER PRIMARY KEY,
        disposisi INTEGER NOT NULL REFERENCES disposisi (id),
        orang INTEGER NOT NULL REFERENCES orang (id),
        sebutan TEXT NOT NULL,
        isi TEXT NOT NULL CHECK (isi <> ''),
        berkas INTEGER,
        nama_berkas TEXT NOT NULL DEFAULT '',
        waktu INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX kemajuan_disposisi ON kemajuan (disposisi, id);
      CREATE TABLE permintaan (
        orang INTEGER NOT NULL REFERENCES orang (id),
        kunci TEXT NOT NULL,
        hasil INTEGER NOT NULL,
        waktu INTEGER NOT NULL,
        PRIMARY KEY (orang, kunci)
      ) STRICT;
      CREATE INDEX permintaan_waktu ON permintaan (waktu);
      """),
    Migration(
      "persuratan/0004-sidik-permintaan",
      "ALTER TABLE permintaan ADD COLUMN sidik TEXT NOT NULL DEFAULT ''"),
  ]
}
