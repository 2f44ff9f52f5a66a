import Database

extension Organisasi {
  static let pembatalan = Migration(
    "organisasi/0008-pembatalan-penugasan",
    """
    ALTER TABLE penugasan ADD COLUMN dibatalkan INTEGER;
    ALTER TABLE penugasan ADD COLUMN alasan_batal TEXT
      CHECK ((alasan_batal IS NULL) = (dibatalkan IS NULL) AND alasan_batal <> '');
    ALTER TABLE penugasan ADD COLUMN dibatalkan_oleh INTEGER REFERENCES orang (id)
      CHECK ((dibatalkan_oleh IS NULL) = (dibatalkan IS NULL));
    """)
}
