import Database

extension Kependudukan {
  /// How far a file has come, so that a broken import goes on where it stopped; and the headings that sheets of a kind
  /// have, as somebody has told them once.
  static let impor = Migration(
    "kependudukan/0005-impor",
    """
    CREATE TABLE impor_penduduk (
      id INTEGER PRIMARY KEY,
      sidik BLOB NOT NULL UNIQUE,
      berkas TEXT NOT NULL,
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id),
      baris INTEGER NOT NULL CHECK (baris >= 0),
      masuk INTEGER NOT NULL,
      sama INTEGER NOT NULL,
      konflik INTEGER NOT NULL,
      galat INTEGER NOT NULL,
      mulai INTEGER NOT NULL,
      selesai INTEGER
    ) STRICT;
    CREATE TABLE peta_kolom (
      jenis TEXT NOT NULL CHECK (jenis <> ''),
      judul TEXT NOT NULL CHECK (judul <> ''),
      kolom TEXT NOT NULL,
      PRIMARY KEY (jenis, judul)
    ) STRICT;
    """)
}
