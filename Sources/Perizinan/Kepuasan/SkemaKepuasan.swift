import Database

extension Perizinan {
  /// What applicants think of what they received. That somebody has answered stands apart from what was answered: nobody
  /// finds out whose opinion is whose, which is why answers have a random id and know the month alone.
  static let kepuasan = Migration(
    "perizinan/0008-kepuasan",
    """
    CREATE TABLE undangan_skm (
      permohonan INTEGER PRIMARY KEY REFERENCES permohonan_izin (id)
    ) STRICT;
    CREATE TABLE jawaban_skm (
      id INTEGER PRIMARY KEY,
      layanan TEXT NOT NULL,
      bulan TEXT NOT NULL CHECK (LENGTH(bulan) = 7),
      u1 INTEGER NOT NULL CHECK (u1 BETWEEN 1 AND 4),
      u2 INTEGER NOT NULL CHECK (u2 BETWEEN 1 AND 4),
      u3 INTEGER NOT NULL CHECK (u3 BETWEEN 1 AND 4),
      u4 INTEGER NOT NULL CHECK (u4 BETWEEN 1 AND 4),
      u5 INTEGER NOT NULL CHECK (u5 BETWEEN 1 AND 4),
      u6 INTEGER NOT NULL CHECK (u6 BETWEEN 1 AND 4),
      u7 INTEGER NOT NULL CHECK (u7 BETWEEN 1 AND 4),
      u8 INTEGER NOT NULL CHECK (u8 BETWEEN 1 AND 4),
      u9 INTEGER NOT NULL CHECK (u9 BETWEEN 1 AND 4),
      saran TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX jawaban_skm_layanan ON jawaban_skm (layanan, bulan);
    """)
}
