import Database

extension Perizinan {
  /// Bills, what was paid on them, and what the bank told us that fits no bill. One bill is paid at most once, and one
  /// reference of the bank counts at most once: the database itself says so.
  static let bayar = Migration(
    "perizinan/0007-bayar",
    """
    CREATE TABLE tagihan_izin (
      skrd INTEGER PRIMARY KEY REFERENCES skrd_izin (id),
      va TEXT NOT NULL UNIQUE CHECK (va <> ''),
      jatuh_tempo TEXT NOT NULL,
      qris TEXT CHECK (qris <> '')
    ) STRICT;
    CREATE TABLE pembayaran_izin (
      skrd INTEGER PRIMARY KEY REFERENCES tagihan_izin (skrd),
      rujukan TEXT NOT NULL UNIQUE CHECK (rujukan <> ''),
      jumlah INTEGER NOT NULL CHECK (jumlah > 0),
      kanal TEXT NOT NULL CHECK (kanal IN ('va', 'qris', 'loket')),
      waktu INTEGER NOT NULL,
      diterima INTEGER NOT NULL,
      orang INTEGER REFERENCES orang (id)
    ) STRICT;
    CREATE INDEX pembayaran_izin_waktu ON pembayaran_izin (waktu, skrd);
    CREATE TABLE pembayaran_janggal (
      id INTEGER PRIMARY KEY,
      rujukan TEXT NOT NULL CHECK (rujukan <> ''),
      va TEXT NOT NULL,
      skrd INTEGER REFERENCES tagihan_izin (skrd),
      jumlah INTEGER NOT NULL CHECK (jumlah > 0),
      kanal TEXT NOT NULL CHECK (kanal IN ('va', 'qris', 'loket')),
      waktu INTEGER NOT NULL,
      diterima INTEGER NOT NULL,
      sebab TEXT NOT NULL
        CHECK (sebab IN ('jumlah', 'tak_dikenal', 'sudah_lunas', 'berakhir', 'waktu', 'bertentangan')),
      UNIQUE (rujukan, va, jumlah)
    ) STRICT;
    CREATE INDEX pembayaran_janggal_waktu ON pembayaran_janggal (waktu, id);
    CREATE TABLE pengingat_izin (
      permohonan INTEGER NOT NULL,
      urut INTEGER NOT NULL,
      hari INTEGER NOT NULL CHECK (hari > 0),
      waktu INTEGER NOT NULL,
      cara TEXT NOT NULL CHECK (cara IN ('surel', 'catatan')),
      PRIMARY KEY (permohonan, urut, hari),
      FOREIGN KEY (permohonan, urut) REFERENCES peristiwa_izin (permohonan, urut)
    ) STRICT;
    CREATE INDEX permohonan_izin_menunggu_pemohon ON permohonan_izin (sejak, id)
      WHERE jam = 'pemohon' AND selesai IS NULL;
    INSERT INTO ketentuan (kode, nama, nilai, satuan, dasar, kepastian) VALUES
      ('skrd_jatuh_tempo_hari', 'Jatuh tempo SKRD sejak ditetapkan', 30, 'hari', 'Perda retribusi daerah; sesuaikan dengan pasal jatuh temponya', 'contoh'),
      ('izin_perbaikan_hari', 'Kelengkapan permohonan izin ditunggu', 30, 'hari', 'standar pelayanan DPMPTSP', 'contoh');
    """)
}
