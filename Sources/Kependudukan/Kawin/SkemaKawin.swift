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

  /// A husband who has a wife marries with the court's leave, whose number is asked; not only reminded of.
  static let kawinIzin = Migration(
    "kependudukan/kawin-0002",
    """
    UPDATE aturan_kawin
    SET sifat = 'tolak',
        kalimat = '{nama} masih terikat perkawinan. Sebutkan putusan izin beristri lebih dari seorang dari pengadilan.'
    WHERE kode = 'suami_beristri' AND mulai = '1975-10-01' AND sifat = 'ingatkan'
      AND kalimat = '{nama} masih terikat perkawinan. Beristri lebih dari satu memerlukan izin pengadilan.';
    """)
}
