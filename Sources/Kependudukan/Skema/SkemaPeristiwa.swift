import Database

extension Kependudukan {
  /// Whom and which family an event changed, and the version that it replaced: 0 for what it brought into being.
  static let peristiwa = Migration(
    "kependudukan/0004-peristiwa",
    """
    CREATE TABLE peristiwa_orang (
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id),
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      peran TEXT NOT NULL,
      keluarga_asal INTEGER REFERENCES kartu_keluarga (id),
      keluarga_tujuan INTEGER REFERENCES kartu_keluarga (id),
      desa_asal INTEGER REFERENCES unit (id),
      desa_tujuan INTEGER REFERENCES unit (id),
      versi_sebelum INTEGER NOT NULL CHECK (versi_sebelum >= 0),
      PRIMARY KEY (peristiwa, penduduk)
    ) STRICT;
    CREATE INDEX peristiwa_orang_penduduk ON peristiwa_orang (penduduk, peristiwa);
    CREATE INDEX peristiwa_orang_asal ON peristiwa_orang (keluarga_asal, peristiwa);
    CREATE INDEX peristiwa_orang_tujuan ON peristiwa_orang (keluarga_tujuan, peristiwa);
    CREATE TABLE peristiwa_keluarga (
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id),
      keluarga INTEGER NOT NULL REFERENCES kartu_keluarga (id),
      versi_sebelum INTEGER NOT NULL CHECK (versi_sebelum >= 0),
      PRIMARY KEY (peristiwa, keluarga)
    ) STRICT;
    CREATE INDEX peristiwa_keluarga_keluarga ON peristiwa_keluarga (keluarga, peristiwa);
    """)
}
