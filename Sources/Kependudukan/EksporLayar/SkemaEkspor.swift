import Database

extension Kependudukan {
  /// Files of residents that somebody asked for on screen. `berkas` is gone when its term has ended; who took what for
  /// what stays.
  static let eksporLayar = Migration(
    "kependudukan/0010-ekspor-penduduk",
    """
    CREATE TABLE ekspor_penduduk (
      id INTEGER PRIMARY KEY,
      kunci TEXT NOT NULL UNIQUE,
      oleh INTEGER NOT NULL REFERENCES orang (id),
      jabatan TEXT NOT NULL,
      alamat TEXT NOT NULL,
      alasan TEXT NOT NULL CHECK (alasan <> ''),
      wilayah INTEGER REFERENCES unit (id),
      bentuk TEXT NOT NULL CHECK (bentuk IN ('csv', 'xlsx')),
      nomor TEXT NOT NULL CHECK (nomor IN ('utuh', 'samar')),
      keadaan TEXT NOT NULL CHECK (keadaan IN ('antre', 'jadi', 'gagal', 'dihapus')),
      berkas INTEGER REFERENCES berkas (id),
      jumlah INTEGER NOT NULL DEFAULT 0 CHECK (jumlah >= 0),
      galat TEXT NOT NULL DEFAULT '',
      dibuat INTEGER NOT NULL,
      selesai INTEGER,
      CHECK ((keadaan = 'jadi') = (berkas IS NOT NULL))
    ) STRICT;
    CREATE INDEX ekspor_penduduk_oleh ON ekspor_penduduk (oleh, id);
    CREATE INDEX ekspor_penduduk_jadi ON ekspor_penduduk (selesai) WHERE berkas IS NOT NULL;
    """)
}
