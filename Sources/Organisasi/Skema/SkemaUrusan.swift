import Database

extension Organisasi {
  /// The unit that carries out an affair for the whole regency, with the regulation that appoints it.
  static let urusan = Migration(
    "organisasi/0009-urusan",
    """
    CREATE TABLE pelaksana_urusan (
      urusan TEXT PRIMARY KEY CHECK (urusan IN ('kependudukan')),
      unit INTEGER NOT NULL REFERENCES unit (id),
      dasar TEXT NOT NULL CHECK (dasar <> '')
    ) STRICT;
    """)
}
