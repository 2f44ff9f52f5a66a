import Database

/// Who replaced a version of a person's data, and in which position.
struct PengubahVersi: Sendable, Equatable {
  let nama: String
  let jabatan: String?
}

extension Tx {
  /// By the version that was replaced. The position is the one of that day, as the trail has it.
  func pengubahVersi(_ penduduk: Penduduk.ID) throws -> [Int: PengubahVersi] {
    let daftar: [(Int, PengubahVersi)] = try all(
      """
      SELECT v.versi AS versi, o.nama AS nama,
             (SELECT MAX(j.jabatan)
              FROM jejak j
              WHERE j.objek_jenis = 'penduduk' AND j.objek = v.penduduk AND j.waktu = v.berakhir
                AND j.orang = v.oleh) AS jabatan
      FROM versi_penduduk v
      JOIN orang o ON o.id = v.oleh
      WHERE v.penduduk = \(penduduk)
      ORDER BY v.versi
      """
    ) { row in
      let jabatan: String? = try row["jabatan"]
      return (
        try row["versi"],
        PengubahVersi(nama: try row["nama"], jabatan: jabatan.flatMap { $0.isEmpty ? nil : $0 })
      )
    }
    return Dictionary(daftar) { pertama, _ in pertama }
  }
}
