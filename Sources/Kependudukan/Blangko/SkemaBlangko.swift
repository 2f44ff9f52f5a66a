import Database

extension Kependudukan {
  /// A card is a blank that became somebody's: both have one key. `terpakai` and the card imply each other by a foreign
  /// key each way, so that neither can exist alone, whatever a program does.
  static let blangko = Migration(
    "konter/0004-blangko",
    """
    CREATE TABLE penerimaan_blangko (
      id INTEGER PRIMARY KEY,
      kunci TEXT NOT NULL UNIQUE,
      loket INTEGER NOT NULL REFERENCES loket (unit),
      seri_awal TEXT NOT NULL,
      seri_akhir TEXT NOT NULL,
      jumlah INTEGER NOT NULL CHECK (jumlah > 0),
      dokumen TEXT NOT NULL CHECK (dokumen <> ''),
      tanggal TEXT NOT NULL,
      dicatat INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id)
    ) STRICT;
    CREATE TABLE pengiriman_blangko (
      id INTEGER PRIMARY KEY,
      kunci TEXT NOT NULL UNIQUE,
      dari INTEGER NOT NULL REFERENCES loket (unit),
      ke INTEGER NOT NULL REFERENCES loket (unit),
      jumlah INTEGER NOT NULL CHECK (jumlah > 0),
      status TEXT NOT NULL CHECK (status IN ('dikirim', 'diterima', 'ditarik')),
      dikirim INTEGER NOT NULL,
      pengirim INTEGER NOT NULL REFERENCES orang (id),
      diterima INTEGER,
      penerima INTEGER REFERENCES orang (id),
      catatan TEXT NOT NULL DEFAULT '',
      CHECK (dari <> ke),
      CHECK ((status = 'dikirim') = (diterima IS NULL))
    ) STRICT;
    CREATE INDEX pengiriman_blangko_ke ON pengiriman_blangko (ke, status, id);
    CREATE INDEX pengiriman_blangko_dari ON pengiriman_blangko (dari, status, id);
    CREATE TABLE blangko (
      id INTEGER PRIMARY KEY,
      seri TEXT NOT NULL UNIQUE CHECK (seri <> ''),
      penerimaan INTEGER NOT NULL REFERENCES penerimaan_blangko (id),
      loket INTEGER NOT NULL REFERENCES loket (unit),
      status TEXT NOT NULL CHECK (status IN ('tersedia', 'dikirim', 'terpakai', 'rusak', 'kembali', 'hilang')),
      pengiriman INTEGER REFERENCES pengiriman_blangko (id),
      UNIQUE (id, status),
      CHECK ((status = 'dikirim') = (pengiriman IS NOT NULL))
    ) STRICT;
    CREATE INDEX blangko_loket ON blangko (loket, status, seri);
    CREATE INDEX blangko_pengiriman ON blangko (pengiriman) WHERE pengiriman IS NOT NULL;
    CREATE TABLE mutasi_blangko (
      id INTEGER PRIMARY KEY,
      blangko INTEGER NOT NULL REFERENCES blangko (id),
      jenis TEXT NOT NULL CHECK (jenis IN ('terima', 'kirim', 'sampai', 'tarik', 'pakai', 'rusak', 'kembali', 'hilang',
        'temu')),
      loket INTEGER NOT NULL REFERENCES loket (unit),
      selisih INTEGER NOT NULL CHECK (selisih IN (-1, 0, 1)),
      waktu INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id),
      alasan TEXT NOT NULL DEFAULT '',
      foto INTEGER REFERENCES berkas (id),
      CHECK (jenis NOT IN ('rusak', 'hilang', 'kembali') OR alasan <> ''),
      CHECK (jenis <> 'rusak' OR foto IS NOT NULL)
    ) STRICT;
    CREATE INDEX mutasi_blangko_blangko ON mutasi_blangko (blangko, id);
    CREATE INDEX mutasi_blangko_loket ON mutasi_blangko (loket, jenis, waktu, id);
    CREATE TABLE opname_blangko (
      id INTEGER PRIMARY KEY,
      kunci TEXT NOT NULL UNIQUE,
      loket INTEGER NOT NULL REFERENCES loket (unit),
      tanggal TEXT NOT NULL,
      tercatat INTEGER NOT NULL CHECK (tercatat >= 0),
      dihitung INTEGER NOT NULL CHECK (dihitung >= 0),
      penjelasan TEXT NOT NULL DEFAULT '',
      waktu INTEGER NOT NULL,
      oleh INTEGER NOT NULL REFERENCES orang (id),
      CHECK (tercatat = dihitung OR penjelasan <> '')
    ) STRICT;
    CREATE INDEX opname_blangko_loket ON opname_blangko (loket, tanggal, id);
    """)
}
