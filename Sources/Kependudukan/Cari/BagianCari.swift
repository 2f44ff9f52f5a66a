import Database

/// The words of one person, made ready.
struct KataSiap: Sendable, Equatable {
  let id: Penduduk.ID
  /// The places of the person and of the family in the order of writing: as long as they stand, so do the words.
  let tanda: [Int64]
  let kata: [String]
  let bunyi: [String]

  init(_ orang: KataPenduduk, _ bunyi: inout BunyiKata) {
    id = orang.id
    tanda = orang.tanda
    kata = orang.semua(&bunyi)
    self.bunyi = orang.bunyiNama(&bunyi)
  }

  static func dari(_ orang: some Sequence<KataPenduduk>) -> [KataSiap] {
    var bunyi = BunyiKata()
    return orang.map { KataSiap($0, &bunyi) }
  }
}

/// The next people of a rebuild with their words, made before the transaction that writes them.
struct BagianCari: Sendable {
  let sesudah: Int64
  let orang: [KataSiap]

  var akhir: Int64 { orang.last?.id.rawValue ?? sesudah }
}

extension Tx {
  /// The highest key that the index has reached; the highest possible once it is built.
  func sampaiCari() throws -> Int64 {
    try value("SELECT sampai FROM penduduk_indeks WHERE satu = 1") ?? 0
  }

  func kataPenduduk(sesudah id: Int64, _ jumlah: Int) throws -> [KataPenduduk] {
    try all(
      """
      SELECT \(KataPenduduk.kolom)
      FROM penduduk p
      LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
      WHERE p.id > \(id)
      ORDER BY p.id
      LIMIT \(jumlah)
      """)
  }

  /// Indexes the next people of a rebuild: those of `bagian`, or, where somebody has been written since they were read, as
  /// they stand now. Words in `dikenal` are in the list of words already.
  /// - Returns: how many, fewer than `jumlah` when it is done; and the words that are in the list now.
  func indeksPendudukBerikutnya(
    _ bagian: BagianCari, kecuali dikenal: Set<String>, _ jumlah: Int
  ) throws -> (jumlah: Int, kata: Set<String>) {
    let sampai = try sampaiCari()
    var (orang, dikenal) = (bagian.orang, dikenal)
    if try sampai != bagian.sesudah || tandaPenduduk(sesudah: sampai, jumlah) != orang.map({ $0.tanda }) {
      orang = KataSiap.dari(try kataPenduduk(sesudah: sampai, jumlah))
      dikenal = []
    }
    for satu in orang { try tulisCari(satu.id, satu.kata) }
    let baru = Set(orang.flatMap(\.bunyi)).subtracting(dikenal)
    try catatKata(baru.sorted())
    let akhir = orang.count < jumlah ? Int64.max : orang.last?.id.rawValue ?? .max
    try run("UPDATE penduduk_indeks SET sampai = \(akhir) WHERE satu = 1")
    return (orang.count, dikenal.union(baru))
  }

  private func tandaPenduduk(sesudah id: Int64, _ jumlah: Int) throws -> [[Int64]] {
    try all(
      """
      SELECT p.ubahan AS ubahan, COALESCE(k.ubahan, 0) AS ubahan_keluarga
      FROM penduduk p
      LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
      WHERE p.id > \(id)
      ORDER BY p.id
      LIMIT \(jumlah)
      """
    ) { [try $0["ubahan"], try $0["ubahan_keluarga"]] }
  }
}
