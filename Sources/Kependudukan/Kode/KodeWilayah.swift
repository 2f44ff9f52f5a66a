import Bahasa
import Database
import Organisasi

/// A code that an NIK or a number of a kartu keluarga may begin with: that of a kecamatan as it is, or as it was when the
/// number was issued.
struct KodeWilayah: RowDecodable, Equatable, Sendable {
  let kode: Int
  let nama: String
  let kepastian: String
  let sumber: String
  /// Whether an administrator added it; what was shipped stays.
  let ditambahkan: Bool

  static let buatan = "ditambahkan daerah"

  init(row: Row) throws {
    kode = try row["kode"]
    nama = try row["nama"]
    kepastian = try row["kepastian"]
    sumber = try row["sumber"]
    ditambahkan = kepastian == Self.buatan
  }
}

struct KodeWilayahForm: Decodable, Sendable {
  var kode = ""
  var nama = ""
  var dasar = ""
}

extension Tx {
  /// Those that begin with `cari`, or whose name has it; before anything is asked those that were added here.
  func kodeWilayah(_ cari: String) throws -> [KodeWilayah] {
    if cari.isEmpty {
      return try all(
        """
        SELECT kode, nama, kepastian, sumber
        FROM wilayah_nik
        WHERE kepastian = \(KodeWilayah.buatan)
        ORDER BY kode
        """)
    }
    let angka = cari.filter { $0.isASCII && $0.isNumber }
    if !angka.isEmpty, angka.count <= 6, angka.count == cari.filter({ $0 != "." }).count {
      let awal = (Int(angka) ?? 0) * sepuluhPangkat(6 - angka.count)
      return try all(
        """
        SELECT kode, nama, kepastian, sumber
        FROM wilayah_nik
        WHERE kode >= \(awal) AND kode < \(awal + sepuluhPangkat(6 - angka.count))
        ORDER BY kode
        LIMIT 100
        """)
    }
    let kata = kunciUrut(cari)
    let semua: [KodeWilayah] = try all("SELECT kode, nama, kepastian, sumber FROM wilayah_nik ORDER BY kode")
    return Array(semua.lazy.filter { kunciUrut($0.nama).contains(kata) }.prefix(100))
  }

  private func sepuluhPangkat(_ n: Int) -> Int { (0..<n).reduce(1) { hasil, _ in hasil * 10 } }
}

extension Kependudukan {
  /// Lets numbers with this code be written down from now on.
  /// - Throws: `FieldErrors` at `kode`, `nama` or `dasar`; `KonterError.bukanPengatur`.
  func tambahKodeWilayah(_ form: KodeWilayahForm, oleh pelaku: Pelaku) async throws {
    let now = now()
    let angka = form.kode.filter { $0 != "." && $0 != " " }
    let kode = angka.count == 6 ? Int(angka) : nil
    var galat = FieldErrors()
    galat.check(
      "kode", "Tulis enam angka pertama nomornya, misalnya 331406.", kode.map { $0 >= 100_000 } ?? false)
    galat.check("nama", "Tulis nama kecamatannya waktu itu.", !form.nama.rapi.isEmpty)
    galat.check(
      "dasar", "Sebutkan dari mana kode ini diketahui, misalnya peraturan pemekarannya.",
      !form.dasar.rapi.isEmpty)
    guard let kode, galat.isEmpty else { throw galat }
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      let ada = try tx.value("SELECT nama FROM wilayah_nik WHERE kode = \(kode)", as: String.self)
      if let ada { throw FieldErrors("kode", "Kode ini sudah dikenal sebagai \(ada).") }
      try tx.run(
        """
        INSERT INTO wilayah_nik (kode, nama, kepastian, sumber)
        VALUES (\(kode), \(form.nama.rapi), \(KodeWilayah.buatan), \(form.dasar.rapi))
        """)
      try tx.catat(
        "penduduk.kode_wilayah_ditambah", "wilayah_nik", Key<KodeWilayah>(rawValue: Int64(kode)),
        oleh: pelaku,
        keterangan: "\(enamAngka(kode)) \(form.nama.rapi), dasar \(form.dasar.rapi)", pada: now)
    }
  }

  /// Takes back what was added by mistake. Numbers that were written down with it stay.
  /// - Throws: `KonterError.bukanPengatur`; `PendudukError.tidakAda` for what was shipped, or is not there.
  func cabutKodeWilayah(_ kode: Int, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      let dicabut = try tx.run(
        "DELETE FROM wilayah_nik WHERE kode = \(kode) AND kepastian = \(KodeWilayah.buatan)")
      guard dicabut == 1 else { throw PendudukError.tidakAda }
      try tx.catat(
        "penduduk.kode_wilayah_dicabut", "wilayah_nik", Key<KodeWilayah>(rawValue: Int64(kode)), oleh: pelaku,
        keterangan: enamAngka(kode), pada: now)
    }
  }
}
