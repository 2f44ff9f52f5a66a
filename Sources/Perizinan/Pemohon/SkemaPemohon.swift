import Database

extension Perizinan {
  /// Which keys are whose: those of drafts, applications and bundles. The key is sealed, so that only the program opens
  /// with it what its owner asks for.
  static let pemohon = Migration(
    "perizinan/0011-pemohon",
    """
    CREATE TABLE milik_izin (
      pemohon INTEGER NOT NULL,
      sidik BLOB NOT NULL,
      kunci BLOB NOT NULL,
      sejak INTEGER NOT NULL,
      PRIMARY KEY (pemohon, sidik)
    ) STRICT;
    CREATE INDEX milik_izin_sejak ON milik_izin (pemohon, sejak);
    """)
}
