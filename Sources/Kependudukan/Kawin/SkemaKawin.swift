import Database

extension Kependudukan {
  /// The rules of marriage that are checked when one is written down, each with the law it rests on and when it is in
  /// force. What breaks a rule is refused or asked about, as the rule says.
  static let kawin = Migration(
    "kependudukan/0007-kawin",
    """
    CREATE TABLE aturan_kawin (
      kode TEXT NOT NULL CHECK (kode <> ''),
      sifat TEXT NOT NULL CHECK (sifat IN ('tolak', 'ingatkan')),
      nilai INTEGER NOT NULL,
      kalimat TEXT NOT NULL CHECK (kalimat <> ''),
      dasar TEXT NOT NULL,
      mulai TEXT NOT NULL,
      selesai TEXT,
      kepastian TEXT NOT NULL,
      PRIMARY KEY (kode, mulai)
    ) STRICT;
    """)
}
