import Database

extension Perizinan {
  /// A definition that somebody is writing: one for each service, seen by all who may publish it.
  static let penyunting = Migration(
    "perizinan/0014-konsep-definisi",
    """
    CREATE TABLE konsep_definisi (
      layanan TEXT PRIMARY KEY CHECK (layanan <> ''),
      dari INTEGER NOT NULL CHECK (dari > 0),
      yaml TEXT NOT NULL,
      sejak TEXT NOT NULL,
      keterangan TEXT NOT NULL,
      orang INTEGER NOT NULL REFERENCES orang (id),
      diubah INTEGER NOT NULL,
      FOREIGN KEY (layanan, dari) REFERENCES definisi_layanan (kode, versi)
    ) STRICT;
    """)
}
