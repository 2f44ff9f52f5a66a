import Bahasa
import Database

/// Susunan pemerintah kabupaten: unit kerja, jabatan, orang, penugasan, mandat dan delegasi.
///
/// Nothing here is ever rewritten: names and parents of units are dated (`unit_riwayat`), appointments and mandates
/// have a first and a last day, and a naskah keeps its own copy of the names it was signed with.
package enum Organisasi {
  package static let migrations = [
    Migration(
      "organisasi/0001-unit",
      """
      CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        kode TEXT NOT NULL UNIQUE,
        jenis TEXT NOT NULL,
        nama TEXT NOT NULL CHECK (nama <> ''),
        singkatan TEXT NOT NULL CHECK (singkatan <> ''),
        urut_nama TEXT NOT NULL,
        induk INTEGER REFERENCES unit (id),
        pembina INTEGER REFERENCES unit (id),
        kantor INTEGER NOT NULL CHECK (kantor IN (0, 1)),
        kode_wilayah TEXT,
        alamat TEXT NOT NULL DEFAULT '',
        kode_pos TEXT NOT NULL DEFAULT '',
        telepon TEXT NOT NULL DEFAULT '',
        surel TEXT NOT NULL DEFAULT '',
        laman TEXT NOT NULL DEFAULT '',
        siap_sejak INTEGER,
        berdiri TEXT NOT NULL,
        bubar TEXT,
        pengganti INTEGER REFERENCES unit (id),
        catatan TEXT NOT NULL DEFAULT '',
        CHECK (induk IS NULL OR induk <> id)
      ) STRICT;
      CREATE INDEX unit_induk ON unit (induk, urut_nama);
      CREATE TABLE unit_riwayat (
        id INTEGER PRIMARY KEY,
        unit INTEGER NOT NULL REFERENCES unit (id),
        nama TEXT NOT NULL,
        singkatan TEXT NOT NULL,
        induk INTEGER REFERENCES unit (id),
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL,
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      CREATE INDEX unit_riwayat_unit ON unit_riwayat (unit, mulai);
      CREATE TABLE struktur_versi (
        satu INTEGER PRIMARY KEY CHECK (satu = 1),
        versi INTEGER NOT NULL
      ) STRICT;
      INSERT INTO struktur_versi (satu, versi) VALUES (1, 1);
      """),
    Migration(
      "organisasi/0002-jabatan",
      """
      CREATE TABLE jabatan (
        id INTEGER PRIMARY KEY,
        unit INTEGER NOT NULL REFERENCES unit (id),
        nama TEXT NOT NULL CHECK (nama <> ''),
        jenis TEXT NOT NULL CHECK (jenis IN ('pimpinan', 'wakil', 'sekretaris', 'pejabat', 'pelaksana')),
        eselon TEXT NOT NULL DEFAULT '',
        urutan INTEGER NOT NULL DEFAULT 0,
        aktif INTEGER NOT NULL DEFAULT 1 CHECK (aktif IN (0, 1))
      ) STRICT;
      CREATE INDEX jabatan_unit ON jabatan (unit, urutan, id);
      CREATE TABLE orang (
        id INTEGER PRIMARY KEY,
        nama TEXT NOT NULL CHECK (nama <> ''),
        gelar_depan TEXT NOT NULL DEFAULT '',
        gelar_belakang TEXT NOT NULL DEFAULT '',
        urut_nama TEXT NOT NULL,
        nip TEXT UNIQUE,
        pangkat TEXT NOT NULL DEFAULT '',
        golongan TEXT NOT NULL DEFAULT '',
        surel TEXT NOT NULL DEFAULT '',
        telepon TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE INDEX orang_urut_nama ON orang (urut_nama, id);
      CREATE TABLE penugasan (
        id INTEGER PRIMARY KEY,
        orang INTEGER NOT NULL REFERENCES orang (id),
        jabatan INTEGER NOT NULL REFERENCES jabatan (id),
        status TEXT NOT NULL CHECK (status IN ('definitif', 'plt', 'plh', 'pj', 'pjs')),
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL,
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      CREATE INDEX penugasan_orang ON penugasan (orang, mulai);
      CREATE INDEX penugasan_jabatan ON penugasan (jabatan, mulai);
      CREATE TABLE mandat (
        id INTEGER PRIMARY KEY,
        pemberi INTEGER NOT NULL REFERENCES jabatan (id),
        penerima INTEGER NOT NULL REFERENCES jabatan (id),
        bentuk TEXT NOT NULL CHECK (bentuk IN ('an', 'ub')),
        jenis_naskah TEXT NOT NULL DEFAULT '*',
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL,
        CHECK (pemberi <> penerima),
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      CREATE INDEX mandat_penerima ON mandat (penerima, mulai);
      CREATE TABLE delegasi (
        id INTEGER PRIMARY KEY,
        jabatan INTEGER NOT NULL REFERENCES jabatan (id),
        orang INTEGER NOT NULL REFERENCES orang (id),
        cakupan TEXT NOT NULL CHECK (cakupan IN ('baca', 'konsep', 'disposisi')),
        mulai TEXT NOT NULL,
        selesai TEXT,
        dasar TEXT NOT NULL,
        CHECK (selesai IS NULL OR selesai >= mulai)
      ) STRICT;
      CREATE INDEX delegasi_orang ON delegasi (orang, mulai);
      """),
    Migration(
      "organisasi/0003-kepastian",
      """
      CREATE TABLE kepastian (
        objek_jenis TEXT NOT NULL,
        objek INTEGER NOT NULL,
        kepastian TEXT NOT NULL
          CHECK (kepastian IN ('terverifikasi', 'sebagian', 'tipikal', 'pengetahuan', 'contoh')),
        sumber TEXT NOT NULL DEFAULT '',
        catatan TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (objek_jenis, objek)
      ) STRICT;
      """),
  ]
}
