import Database

extension Kependudukan {
  /// One family at most holds a person, and one living head a family: the schema itself says so. The head is therefore
  /// no column of the family but the member whose shdk is 1.
  static let penduduk = Migration(
    "kependudukan/0003-penduduk",
    """
    CREATE TABLE penduduk (
      id INTEGER PRIMARY KEY,
      nik BLOB,
      nik_sidik BLOB UNIQUE,
      nik_sementara INTEGER NOT NULL DEFAULT 0 CHECK (nik_sementara IN (0, 1)),
      nama TEXT NOT NULL CHECK (nama <> ''),
      urut_nama TEXT NOT NULL,
      jenis_kelamin TEXT NOT NULL CHECK (jenis_kelamin IN ('L', 'P')),
      tempat_lahir TEXT NOT NULL,
      tanggal_lahir TEXT NOT NULL,
      lahir_perkiraan INTEGER NOT NULL DEFAULT 0 CHECK (lahir_perkiraan IN (0, 1)),
      agama INTEGER NOT NULL,
      pendidikan INTEGER NOT NULL,
      pekerjaan INTEGER NOT NULL,
      status_kawin INTEGER NOT NULL CHECK (status_kawin BETWEEN 1 AND 6),
      golongan_darah INTEGER NOT NULL,
      kewarganegaraan INTEGER NOT NULL CHECK (kewarganegaraan BETWEEN 1 AND 3),
      shdk INTEGER NOT NULL CHECK (shdk BETWEEN 1 AND 11),
      nama_ayah TEXT NOT NULL,
      nama_ibu TEXT NOT NULL,
      nik_ayah BLOB,
      nik_ayah_sidik BLOB,
      nik_ibu BLOB,
      nik_ibu_sidik BLOB,
      rincian TEXT NOT NULL DEFAULT '{}',
      keluarga INTEGER REFERENCES kartu_keluarga (id),
      keluarga_terakhir INTEGER REFERENCES kartu_keluarga (id),
      desa INTEGER NOT NULL REFERENCES unit (id),
      status TEXT NOT NULL CHECK (status IN ('hidup', 'mati', 'pindah', 'hilang', 'pergi', 'tidak_sah')),
      versi INTEGER NOT NULL CHECK (versi > 0),
      ubahan INTEGER NOT NULL UNIQUE,
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id),
      CHECK ((nik IS NULL) = (nik_sidik IS NULL)),
      CHECK ((nik_ayah IS NULL) = (nik_ayah_sidik IS NULL)),
      CHECK ((nik_ibu IS NULL) = (nik_ibu_sidik IS NULL)),
      CHECK ((keluarga IS NULL) = (status <> 'hidup'))
    ) STRICT;
    CREATE INDEX penduduk_desa ON penduduk (desa, status, urut_nama, id);
    CREATE INDEX penduduk_keluarga ON penduduk (keluarga, shdk);
    CREATE UNIQUE INDEX penduduk_kepala ON penduduk (keluarga) WHERE shdk = 1 AND status = 'hidup';
    CREATE INDEX penduduk_ayah ON penduduk (nik_ayah_sidik) WHERE nik_ayah_sidik IS NOT NULL;
    CREATE INDEX penduduk_ibu ON penduduk (nik_ibu_sidik) WHERE nik_ibu_sidik IS NOT NULL;
    CREATE INDEX penduduk_nik_sementara ON penduduk (desa, id) WHERE nik_sementara = 1;
    CREATE TABLE versi_penduduk (
      penduduk INTEGER NOT NULL REFERENCES penduduk (id),
      versi INTEGER NOT NULL CHECK (versi > 0),
      isi TEXT NOT NULL,
      nik BLOB,
      nik_sidik BLOB,
      nik_ayah BLOB,
      nik_ayah_sidik BLOB,
      nik_ibu BLOB,
      nik_ibu_sidik BLOB,
      peristiwa INTEGER NOT NULL REFERENCES peristiwa (id),
      diakhiri INTEGER NOT NULL REFERENCES peristiwa (id),
      berakhir INTEGER NOT NULL,
      oleh INTEGER REFERENCES orang (id),
      PRIMARY KEY (penduduk, versi)
    ) STRICT;
    CREATE INDEX versi_penduduk_nik ON versi_penduduk (nik_sidik) WHERE nik_sidik IS NOT NULL;
    """)

  /// Whose last card it is, is asked on each page of a family.
  static let keluargaTerakhir = Migration(
    "kependudukan/penduduk-0002",
    "CREATE INDEX penduduk_terakhir ON penduduk (keluarga_terakhir) WHERE keluarga_terakhir IS NOT NULL;")
}
