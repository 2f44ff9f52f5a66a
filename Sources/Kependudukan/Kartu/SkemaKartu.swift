import Database

extension Kependudukan {
  static let kartu = Migration(
    "konter/0005-kartu",
    """
    CREATE TABLE cetakan (
      id INTEGER PRIMARY KEY,
      permohonan INTEGER NOT NULL REFERENCES permohonan_ktp (id),
      blangko INTEGER NOT NULL REFERENCES blangko (id),
      pencetak TEXT NOT NULL,
      tugas_cetak INTEGER,
      status TEXT NOT NULL CHECK (status IN ('berjalan', 'tercetak', 'gagal')),
      mulai INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id),
      berakhir INTEGER,
      alasan TEXT NOT NULL DEFAULT '',
      UNIQUE (id, blangko),
      CHECK ((status = 'berjalan') = (berakhir IS NULL)),
      CHECK (status <> 'gagal' OR alasan <> '')
    ) STRICT;
    CREATE UNIQUE INDEX cetakan_blangko ON cetakan (blangko) WHERE status = 'berjalan';
    CREATE UNIQUE INDEX cetakan_permohonan ON cetakan (permohonan) WHERE status = 'berjalan';
    CREATE INDEX cetakan_riwayat ON cetakan (permohonan, id);
    CREATE TABLE kartu (
      id INTEGER PRIMARY KEY,
      status_blangko TEXT NOT NULL DEFAULT 'terpakai' CHECK (status_blangko = 'terpakai'),
      cetakan INTEGER NOT NULL UNIQUE,
      permohonan INTEGER NOT NULL REFERENCES permohonan_ktp (id),
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      versi_biodata INTEGER NOT NULL CHECK (versi_biodata > 0),
      status TEXT NOT NULL CHECK (status IN ('aktif', 'dicabut', 'ditarik')),
      dicetak INTEGER NOT NULL,
      berakhir INTEGER,
      diakhiri_oleh INTEGER REFERENCES permohonan_ktp (id),
      sebab TEXT NOT NULL DEFAULT '',
      FOREIGN KEY (id, status_blangko) REFERENCES blangko (id, status),
      FOREIGN KEY (cetakan, id) REFERENCES cetakan (id, blangko),
      CHECK ((status = 'aktif') = (berakhir IS NULL)),
      CHECK (status = 'aktif' OR sebab <> '')
    ) STRICT;
    CREATE UNIQUE INDEX kartu_aktif ON kartu (penduduk) WHERE status = 'aktif';
    CREATE INDEX kartu_penduduk ON kartu (penduduk, id);
    CREATE INDEX kartu_permohonan ON kartu (permohonan, id);
    CREATE INDEX kartu_diakhiri ON kartu (diakhiri_oleh) WHERE diakhiri_oleh IS NOT NULL;
    ALTER TABLE blangko ADD COLUMN kartu INTEGER
      REFERENCES kartu (id) DEFERRABLE INITIALLY DEFERRED
      CHECK ((status = 'terpakai') = (kartu IS NOT NULL) AND (kartu IS NULL OR kartu = id));
    """)

  /// The event that ended a card with its holder. Whoever had died or been merged before keeps no card in force either.
  static let kartuPeristiwa = Migration(
    "konter/0007-kartu-peristiwa",
    """
    ALTER TABLE kartu ADD COLUMN diakhiri_peristiwa INTEGER REFERENCES peristiwa (id);
    CREATE INDEX kartu_diakhiri_peristiwa ON kartu (diakhiri_peristiwa) WHERE diakhiri_peristiwa IS NOT NULL;
    UPDATE kartu
    SET status = 'dicabut', berakhir = p.dicatat, diakhiri_peristiwa = p.id, sebab = 'pemiliknya keluar dari register'
    FROM penduduk o JOIN peristiwa p ON p.id = o.peristiwa
    WHERE o.id = kartu.penduduk AND kartu.status = 'aktif' AND o.status IN ('mati', 'tidak_sah');
    """)
}
