"""Splink on a table, as bin/bench duplikat asks: splink_pembanding.py febrl|penduduk OUT.csv A.csv [B.csv]

Runs in an environment of its own (bin/paket/duplikat), so that what it costs is counted as a process.
"""
import sys

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

TAHUN = "substr(tanggal_lahir, 1, 4)"
RAGAM = {
    "febrl": dict(
        kolom="rec_id AS id, nullif(given_name, '') AS nama_depan, nullif(surname, '') AS nama_belakang, "
              "nullif(street_number, '') AS nomor, nullif(address_1, '') AS jalan, nullif(suburb, '') AS tempat, "
              "nullif(postcode, '') AS kodepos, nullif(date_of_birth, '') AS lahir",
        banding=lambda: [cl.NameComparison("nama_depan"), cl.NameComparison("nama_belakang"),
                         cl.DamerauLevenshteinAtThresholds("lahir", [1, 2]),
                         cl.ExactMatch("nomor").configure(term_frequency_adjustments=True),
                         cl.JaroWinklerAtThresholds("jalan", [0.9, 0.7]).configure(term_frequency_adjustments=True),
                         cl.JaroWinklerAtThresholds("tempat", [0.9, 0.7]).configure(term_frequency_adjustments=True),
                         cl.DamerauLevenshteinAtThresholds("kodepos", [1, 2])],
        kunci=[["lahir"], ["nama_depan", "nama_belakang"], ["nama_belakang", "kodepos"], ["jalan"], ["nama_depan", "tempat"],
               ["nama_depan", "kodepos"], ["nama_belakang", "tempat"], ["nomor", "kodepos"]],
        yakin=[["lahir", "nama_depan", "nama_belakang"], ["jalan", "nomor", "kodepos"]], latih=[["lahir"], ["jalan"]]),
    "penduduk": dict(
        kolom="CAST(id AS VARCHAR) AS id, upper(nama) AS nama, jenis_kelamin, upper(tempat_lahir) AS tempat, "
              f"tanggal_lahir, {TAHUN} AS tahun, upper(nama_ibu) AS nama_ibu, upper(nama_ayah) AS nama_ayah, kecamatan, desa",
        banding=lambda: [cl.NameComparison("nama").configure(term_frequency_adjustments=True),
                         cl.DateOfBirthComparison("tanggal_lahir", input_is_string=True),
                         cl.ExactMatch("jenis_kelamin"), cl.ExactMatch("tempat").configure(term_frequency_adjustments=True),
                         cl.JaroWinklerAtThresholds("nama_ibu", [0.92, 0.8]).configure(term_frequency_adjustments=True),
                         cl.JaroWinklerAtThresholds("nama_ayah", [0.92, 0.8]).configure(term_frequency_adjustments=True),
                         cl.ExactMatch("desa")],
        kunci=[["nama", "tahun"], ["nama", "nama_ibu"], ["tanggal_lahir", "nama_ibu"], ["tanggal_lahir", "nama_ayah"],
               ["tanggal_lahir", "desa"]],
        yakin=[["nama", "tanggal_lahir", "nama_ibu"]], latih=[["nama", "nama_ibu"], ["tanggal_lahir", "nama_ayah"]]),
}


def main(apa, keluaran, *tabel):
    ragam = RAGAM[apa]
    sambungan = duckdb.connect()
    api = DuckDBAPI(connection=sambungan)
    for i, satu in enumerate(tabel):
        # FEBRL writes a blank after each comma.
        sambungan.execute(f"CREATE TABLE mentah{i} AS SELECT * FROM read_csv(?, header=true, all_varchar=true)", [satu])
        kolom = [b[0] for b in sambungan.execute(f"DESCRIBE mentah{i}").fetchall()]
        rapi = ", ".join(f'trim("{k}") AS "{k.strip()}"' for k in kolom)
        sambungan.execute(f"CREATE TABLE bersih{i} AS SELECT {ragam['kolom']} FROM (SELECT {rapi} FROM mentah{i})")
    terdaftar = [api.register(sambungan.table(f"bersih{i}"), dataset_display_name=f"orang{i}") for i in range(len(tabel))]
    setelan = SettingsCreator(
        link_type="dedupe_only" if len(tabel) == 1 else "link_only", unique_id_column_name="id",
        comparisons=ragam["banding"](), blocking_rules_to_generate_predictions=[block_on(*k) for k in ragam["kunci"]])
    linker = Linker(terdaftar[0] if len(tabel) == 1 else terdaftar, setelan, log_level=None)
    linker.training.estimate_probability_two_random_records_match([block_on(*k) for k in ragam["yakin"]], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for satu in ragam["latih"]:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*satu))
    hasil = linker.inference.predict(threshold_match_probability=0.01).as_duckdbpyrelation()
    hasil.select("id_l AS id_a, id_r AS id_b, match_probability AS skor").write_csv(keluaran)


if __name__ == "__main__":
    main(*sys.argv[1:])
