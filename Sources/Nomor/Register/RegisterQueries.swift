import Bahasa
import Database
import Organisasi

extension Tx {
  package func register(_ id: RegisterNomor.ID) throws -> RegisterNomor {
    guard let register = try register(where: "r.id = \(id)").first else {
      throw NomorError.registerTidakDitemukan
    }
    return register
  }

  /// The registers of a unit, those that are closed too.
  func daftarRegister(unit: UnitKerja.ID) throws -> [RegisterNomor] {
    try register(where: "r.unit = \(unit)")
  }

  /// The registers of other units of which all of that is so.
  func daftarRegister(diLuar unit: UnitKerja.ID, yang syarat: [SQL]) throws -> [RegisterNomor] {
    try register(where: syarat.reduce("r.unit <> \(unit)") { "\($0) AND \($1)" })
  }

  /// The register by which `unit` numbers that kind of naskah on that day.
  package func register(jenis: String, unit: UnitKerja.ID, pada tanggal: Tanggal) throws -> RegisterNomor? {
    try register(
      where: """
        r.unit = \(unit) AND r.mulai <= \(tanggal) AND (r.selesai IS NULL OR r.selesai >= \(tanggal))
        AND EXISTS (SELECT 1 FROM nomor_register_jenis j WHERE j.register = r.id AND j.jenis = \(jenis))
        """
    )
    .first
  }

  /// The register of `unit` that numbers `jenis` on some day from `mulai` on.
  func registerYangMelayani(_ jenis: String, unit: UnitKerja.ID, sejak mulai: Tanggal) throws
    -> RegisterNomor?
  {
    try register(
      where: """
        r.unit = \(unit) AND (r.selesai IS NULL OR r.selesai >= \(mulai))
        AND EXISTS (SELECT 1 FROM nomor_register_jenis j WHERE j.register = r.id AND j.jenis = \(jenis))
        """
    )
    .first
  }

  private func register(where syarat: SQL) throws -> [RegisterNomor] {
    let daftar = try all(
      """
      SELECT r.id, r.unit, r.kode, r.nama, r.kode_unit, r.kode_desa, r.sisipan, r.tahun_baru, r.mulai, r.selesai,
             r.dasar
      FROM nomor_register r
      WHERE \(syarat)
      ORDER BY r.kode, r.mulai, r.id
      """
    ) { row in
      RegisterNomor(
        id: try row["id"], unit: try row["unit"], kode: try row["kode"], nama: try row["nama"], jenis: [],
        pola: [] as [PolaBerlaku], kodeUnit: try row["kode_unit"], kodeDesa: try row["kode_desa"],
        sisipan: try row["sisipan"], tahunBaru: try row["tahun_baru"], mulai: try row["mulai"],
        selesai: try row["selesai"], dasar: try row["dasar"])
    }
    return try daftar.map { register in
      var register = register
      register.jenis = try values(
        "SELECT jenis FROM nomor_register_jenis WHERE register = \(register.id) ORDER BY jenis")
      register.pola = try polaRegister(register.id)
      return register
    }
  }

  private func polaRegister(_ id: RegisterNomor.ID) throws -> [PolaBerlaku] {
    try all("SELECT mulai, pola, dasar FROM nomor_register_pola WHERE register = \(id) ORDER BY mulai") {
      row in
      PolaBerlaku(mulai: try row["mulai"], pola: try PolaNomor(row["pola"]), dasar: try row["dasar"])
    }
  }

  func adaRegister(_ kode: String, unit: UnitKerja.ID, sejak mulai: Tanggal) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM nomor_register
      WHERE unit = \(unit) AND kode = \(kode) AND (selesai IS NULL OR selesai >= \(mulai))
      """)
  }

  func insert(_ register: RegisterNomor) throws {
    try run(
      """
      INSERT INTO nomor_register (id, unit, kode, nama, kode_unit, kode_desa, sisipan, tahun_baru, mulai, selesai,
                                  dasar)
      VALUES (\(register.id), \(register.unit), \(register.kode), \(register.nama), \(register.kodeUnit),
              \(register.kodeDesa), \(register.sisipan), \(register.tahunBaru), \(register.mulai),
              \(register.selesai), \(register.dasar))
      """)
    for jenis in Set(register.jenis).sorted() {
      try run("INSERT INTO nomor_register_jenis (register, jenis) VALUES (\(register.id), \(jenis))")
    }
    for pola in register.pola { try insert(pola, register.id) }
  }

  func insert(_ pola: PolaBerlaku, _ register: RegisterNomor.ID) throws {
    try run(
      """
      INSERT INTO nomor_register_pola (register, mulai, pola, dasar)
      VALUES (\(register), \(pola.mulai), \(pola.pola.description), \(pola.dasar))
      ON CONFLICT (register, mulai) DO UPDATE SET pola = excluded.pola, dasar = excluded.dasar
      """)
  }

  func tutupRegister(_ id: RegisterNomor.ID, selesai: Tanggal) throws {
    try run("UPDATE nomor_register SET selesai = \(selesai) WHERE id = \(id)")
  }
}
