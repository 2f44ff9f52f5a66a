import Database

// Three indexes whose entries come in no order at all: while an empty register is filled they are left out, and made in
// one go at the end. Whoever was broken off makes them when the search index goes on (`siapkanCari`).
extension Tx {
  func lepasIndeksPenduduk() throws {
    try run("DROP INDEX IF EXISTS penduduk_ayah")
    try run("DROP INDEX IF EXISTS penduduk_ibu")
    try run("DROP INDEX IF EXISTS penduduk_lahir")
  }

  /// As the migrations made them.
  func pasangIndeksPenduduk() throws {
    try run(
      "CREATE INDEX IF NOT EXISTS penduduk_ayah ON penduduk (nik_ayah_sidik) WHERE nik_ayah_sidik IS NOT NULL"
    )
    try run(
      "CREATE INDEX IF NOT EXISTS penduduk_ibu ON penduduk (nik_ibu_sidik) WHERE nik_ibu_sidik IS NOT NULL")
    try run("CREATE INDEX IF NOT EXISTS penduduk_lahir ON penduduk (tanggal_lahir, urut_nama)")
  }
}
