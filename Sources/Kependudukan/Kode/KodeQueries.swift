import Database

extension Tx {
  /// The code tables in force.
  package func kodePenduduk() throws -> KodePenduduk {
    var daftar: [KodePenduduk.Tabel: [KodePenduduk.Kode]] = [:]
    try each("SELECT tabel, kode, nama, kepastian, sumber FROM kode_penduduk ORDER BY tabel, kode") { row in
      daftar[try row["tabel"], default: []]
        .append(
          .init(
            kode: try row["kode"], nama: try row["nama"], kepastian: try row["kepastian"],
            sumber: try row["sumber"]))
    }
    var padanan: [KodePenduduk.Tabel: [Int: Int]] = [:]
    try each("SELECT tabel, asal, kode FROM kode_padanan WHERE sistem = 'opensid' ORDER BY tabel, asal") {
      row in
      padanan[try row["tabel"], default: [:]][try row["asal"]] = try row["kode"]
    }
    return KodePenduduk(daftar, padananOpenSID: padanan)
  }
}
