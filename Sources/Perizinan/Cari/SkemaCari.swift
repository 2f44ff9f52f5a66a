import Database

extension Perizinan {
  /// Names of applicants, word by word, as fingerprints: found by who knows the name, read by nobody. And who acted, so that
  /// an officer finds again what has left his desk.
  static let cari = Migration(
    "perizinan/0014-cari",
    """
    CREATE TABLE kata_pemohon_izin (
      sidik BLOB NOT NULL,
      permohonan INTEGER NOT NULL REFERENCES permohonan_izin (id),
      PRIMARY KEY (sidik, permohonan)
    ) STRICT;
    CREATE INDEX kata_pemohon_izin_permohonan ON kata_pemohon_izin (permohonan);
    CREATE INDEX peristiwa_izin_orang ON peristiwa_izin (orang, permohonan) WHERE orang IS NOT NULL;
    """)
}
