import Database

extension Kependudukan {
  static let antrean = Migration(
    "konter/0002-antrean",
    """
    CREATE TABLE nomor_antrean (
      loket INTEGER NOT NULL REFERENCES loket (unit),
      tanggal TEXT NOT NULL,
      terakhir INTEGER NOT NULL CHECK (terakhir > 0),
      PRIMARY KEY (loket, tanggal)
    ) STRICT;
    CREATE TABLE pradaftar (
      id INTEGER PRIMARY KEY,
      kode TEXT NOT NULL UNIQUE,
      loket INTEGER NOT NULL REFERENCES loket (unit),
      tanggal TEXT NOT NULL,
      jenis TEXT NOT NULL,
      dibuat INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX pradaftar_tanggal ON pradaftar (tanggal, id);
    CREATE TABLE antrean (
      id INTEGER PRIMARY KEY,
      loket INTEGER NOT NULL REFERENCES loket (unit),
      tanggal TEXT NOT NULL,
      nomor INTEGER NOT NULL CHECK (nomor > 0),
      jenis TEXT NOT NULL,
      pradaftar INTEGER UNIQUE REFERENCES pradaftar (id),
      status TEXT NOT NULL CHECK (status IN ('menunggu', 'dipanggil', 'dilayani', 'selesai', 'batal')),
      meja TEXT NOT NULL DEFAULT '',
      petugas INTEGER REFERENCES orang (id),
      diambil INTEGER NOT NULL,
      dipanggil INTEGER,
      dilayani INTEGER,
      berakhir INTEGER,
      kunci TEXT NOT NULL UNIQUE,
      UNIQUE (loket, tanggal, nomor),
      CHECK (status NOT IN ('dipanggil', 'dilayani') OR petugas IS NOT NULL),
      CHECK ((status IN ('selesai', 'batal')) = (berakhir IS NOT NULL))
    ) STRICT;
    CREATE INDEX antrean_status ON antrean (loket, tanggal, status, nomor);
    """)
}
