import Bahasa
import Database
import Foundation
import Organisasi

/// What waits for a person: by due date, the most urgent first.
struct KotakIzin {
  struct Baris {
    let permohonan: Permohonan.ID
    let kode: String
    let layanan: String
    let tahap: String
    let unit: String
    let petugas: String?
    let sejak: Date
    let tenggat: Date
  }

  /// How many a page shows.
  static let batas = 50

  let baris: [Baris]
  let berikut: Lanjutan?
  /// Whether he plays any part at all.
  let berperan: Bool
  /// Whether what was given to others stands in it, too.
  let semuaOrang: Bool
  /// Whether the Inspektorat has shared a flag about his work with him.
  let bertanda: Bool

  /// Where the next page begins.
  struct Lanjutan: LosslessStringConvertible {
    let tenggat: Date
    let permohonan: Permohonan.ID

    init(_ baris: Baris) { (tenggat, permohonan) = (baris.tenggat, baris.permohonan) }

    init?(_ description: String) {
      let bagian = description.split(separator: "-")
      guard bagian.count == 2, let saat = Int64(bagian[0]), let id = Permohonan.ID(String(bagian[1])) else {
        return nil
      }
      (tenggat, permohonan) = (Date(timeIntervalSince1970: Double(saat) / 1000), id)
    }

    var description: String { "\(Int64(tenggat.timeIntervalSince1970 * 1000))-\(permohonan)" }
  }

  init(
    _ pelaku: Pelaku, semua semuaOrang: Bool = false, setelah: Lanjutan?, _ tx: Tx,
    _ katalog: KatalogTersimpan, pada hari: Tanggal
  ) throws {
    let struktur = try tx.struktur(pada: hari)
    self.semuaOrang = semuaOrang
    let peran = try tx.peranIzin(pelaku, struktur)
    berperan = !peran.isEmpty
    bertanda = try tx.exists(
      "SELECT 1 FROM tanda_izin WHERE orang = \(pelaku.orang) AND dibagikan IS NOT NULL LIMIT 1")
    var semua: [Baris] = []
    for (unit, satu) in peran {
      semua += try tx.kotak(unit, satu, semuaOrang ? nil : pelaku.orang, setelah, batas: Self.batas + 1)
        .map { baris, versi, kodeTahap, petugas in
          let layanan = try katalog.satu(tx, baris.layanan, versi: versi)
          return Baris(
            permohonan: baris.permohonan, kode: baris.kode, layanan: layanan.nama.id,
            tahap: layanan.alur.tahap(kodeTahap)?.nama.id ?? kodeTahap,
            unit: struktur.unit[unit]?.singkatan ?? "",
            petugas: petugas.flatMap { struktur.orang[$0]?.nama }, sejak: baris.sejak, tenggat: baris.tenggat)
        }
    }
    semua.sort { ($0.tenggat, $0.permohonan) < ($1.tenggat, $1.permohonan) }
    // Who plays two parts in one office sees each application once.
    var terlihat: Set<Permohonan.ID> = []
    semua = semua.filter { terlihat.insert($0.permohonan).inserted }
    berikut = semua.count > Self.batas ? Lanjutan(semua[Self.batas - 1]) : nil
    baris = Array(semua.prefix(Self.batas))
  }
}

extension Tx {
  fileprivate func kotak(
    _ unit: UnitKerja.ID, _ peran: PeranAlur, _ orang: Orang.ID?, _ setelah: KotakIzin.Lanjutan?, batas: Int
  ) throws -> [(KotakIzin.Baris, versi: Int, tahap: String, petugas: Orang.ID?)] {
    let lanjut: SQL =
      setelah.map {
        "AND (g.tenggat > \($0.tenggat) OR (g.tenggat = \($0.tenggat) AND g.permohonan > \($0.permohonan)))"
      } ?? ""
    let hanya: SQL = orang.map { "AND (g.petugas IS NULL OR g.petugas = \($0))" } ?? ""
    return try all(
      """
      SELECT g.permohonan, p.kode, p.layanan, p.versi, g.tahap, g.petugas, g.sejak, g.tenggat
      FROM giliran_izin g JOIN permohonan_izin p ON p.id = g.permohonan
      WHERE g.unit = \(unit) AND g.peran = \(peran) \(hanya) \(lanjut)
      ORDER BY g.tenggat, g.permohonan
      LIMIT \(batas)
      """
    ) {
      (
        KotakIzin.Baris(
          permohonan: try $0["permohonan"], kode: try $0["kode"], layanan: try $0["layanan"], tahap: "",
          unit: "",
          petugas: nil, sejak: try $0["sejak"], tenggat: try $0["tenggat"]), try $0["versi"], try $0["tahap"],
        try $0["petugas"]
      )
    }
  }

  /// Whether a person plays any part in permits: a part that is set, or that of the head of an office that signs them.
  package func berperanIzin(_ pelaku: Pelaku, pada hari: Tanggal) throws -> Bool {
    let peran = try peranIzin(pelaku, try struktur(pada: hari))
    return try peran.contains { $0.peran != .penandatangan }
      || peran.contains { try exists("SELECT 1 FROM petugas_izin WHERE unit = \($0.unit) LIMIT 1") }
  }

  /// How many wait for a person, for the menu.
  package func jumlahGiliranIzin(_ pelaku: Pelaku, pada hari: Tanggal) throws -> Int {
    var jumlah = 0
    for (unit, peran) in try peranIzin(pelaku, try struktur(pada: hari)) {
      jumlah +=
        try value(
          """
          SELECT COUNT(*) FROM giliran_izin
          WHERE unit = \(unit) AND peran = \(peran) AND (petugas IS NULL OR petugas = \(pelaku.orang))
          """) ?? 0
    }
    return jumlah
  }
}
