import Bahasa
import Database
import Foundation
import Organisasi
import Pencarian

/// What a list shows of an incoming letter.
package struct BarisKiriman: Sendable, Equatable, RowDecodable {
  package let id: Kiriman.ID
  package let kantor: UnitKerja.ID
  package let namaKantor: String
  package let status: Kiriman.Status
  package let jenis: Kiriman.Jenis
  package let nomorAgenda: Int?
  package let dikirim: Date
  package let dibaca: Date?
  package let tenggat: Date?
  package let hal: String
  package let nomor: String
  package let dari: String
  package let keamanan: Keamanan
  package let kecepatan: String
  /// Whether a later letter took its place.
  package let diganti: Bool

  package init(row: Row) throws {
    id = try row["id"]
    kantor = try row["kantor"]
    namaKantor = try row["nama_kantor"]
    status = try row["status"]
    jenis = try row["jenis"]
    nomorAgenda = try row["nomor_agenda"]
    dikirim = try row["dikirim"]
    dibaca = try row["dibaca"]
    tenggat = try row["tenggat"]
    hal = try row["hal"]
    nomor = try row["nomor"]
    dari = try row["sebutan_penandatangan"]
    keamanan = try row["keamanan"]
    kecepatan = try row["kecepatan"]
    diganti = try row["diganti"]
  }

  /// What it is about, as far as this person may know: of a closed letter only who leads the office.
  package func hal(bagi pelaku: Pelaku) -> String {
    !keamanan.tertutup || pelaku.mengurus(kantor, tertutup: true)
      ? hal : "Surat \(keamanan.nama.lowercased())"
  }

  /// Late as of `now`.
  package func terlambat(pada now: Date) -> Bool { status.terbuka && (tenggat.map { $0 < now } ?? false) }
}

/// The lists of incoming letters of the offices one runs.
package enum DaftarKiriman: String, Sendable, CaseIterable {
  case terbuka, baru, selesai, semua, arsip

  package var nama: String {
    switch self {
    case .baru: "Baru"
    case .terbuka: "Perlu tindakan"
    case .selesai: "Siap diarsipkan"
    case .semua: "Semua"
    case .arsip: "Arsip"
    }
  }
}

extension Tx {
  func daftar(_ daftar: DaftarKiriman, for pelaku: Pelaku, _ potongan: Potongan) throws -> HalamanDaftar<
    BarisKiriman
  > {
    let baris: [BarisKiriman] = try all(
      """
      SELECT \(kolomKiriman)
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE \(halaman(daftar, pelaku, potongan))
      ORDER BY k.id DESC
      LIMIT \(potongan.batas + 1)
      """)
    return HalamanDaftar(baris, batas: potongan.batas) { $0.id.rawValue }
  }

  /// Of several inboxes the newest of each, by the index of each: all of them together would be read and sorted whole.
  private func halaman(_ daftar: DaftarKiriman, _ pelaku: Pelaku, _ potongan: Potongan) -> SQL {
    let kotak = pelaku.kotakMasuk
    guard kotak.count > 1 else { return "\(syarat(daftar, pelaku)) AND \(potongan.syarat("k.id"))" }
    let cabang = kotak.map { kantor -> SQL in
      """
      SELECT id FROM (
        SELECT k.id
        FROM kiriman k
        WHERE k.kantor = \(kantor) AND \(keadaan(daftar)) AND \(potongan.syarat("k.id"))
        ORDER BY k.id DESC
        LIMIT \(potongan.batas + 1)
      ) AS cabang
      """
    }
    return "k.id IN (\(cabang.dropFirst().reduce(cabang[0]) { "\($0) UNION \($1)" }))"
  }

  /// Those of the list whose letter says `kata`: of the newest 200 such letters. They are looked up by the letter (the
  /// plus keeps the engine from walking everything that the office ever got).
  func daftar(_ daftar: DaftarKiriman, for pelaku: Pelaku, mencari kata: String) throws -> [BarisKiriman] {
    let naskah = try cariObjek(kata, jenis: "naskah", hak: pelaku.hakCari, batas: 200)
    guard !naskah.isEmpty, !pelaku.kotakMasuk.isEmpty else { return [] }
    return try all(
      """
      SELECT \(kolomKiriman)
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE k.naskah IN (\(list: naskah)) AND +k.kantor IN (\(list: pelaku.kotakMasuk)) AND \(keadaan(daftar))
      ORDER BY k.id DESC
      LIMIT 200
      """)
  }

  /// What a letter has just brought to the offices one runs, as the top of their lists shows it.
  func kirimanBaru(_ naskah: NaskahDinas.ID, for pelaku: Pelaku) throws -> [BarisKiriman] {
    guard !pelaku.kotakMasuk.isEmpty else { return [] }
    return try all(
      """
      SELECT \(kolomKiriman)
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE k.naskah = \(naskah) AND \(syarat(.baru, pelaku))
      ORDER BY k.id DESC
      LIMIT 25
      """)
  }

  /// What those of `pilihan` are about that are in the agenda of the offices one runs.
  func judul(_ pilihan: [Kiriman.ID], for pelaku: Pelaku) throws -> [Kiriman.ID: String] {
    guard !pilihan.isEmpty, !pelaku.kotakMasuk.isEmpty else { return [:] }
    let baris: [BarisKiriman] = try all(
      """
      SELECT \(kolomKiriman)
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE k.id IN (\(list: pilihan)) AND +k.kantor IN (\(list: pelaku.kotakMasuk))
      """)
    return Dictionary(uniqueKeysWithValues: baris.map { ($0.id, $0.hal(bagi: pelaku)) })
  }

  func jumlah(_ daftar: DaftarKiriman, for pelaku: Pelaku) throws -> Int {
    try value("SELECT COUNT(*) FROM (SELECT 1 FROM kiriman k WHERE \(syarat(daftar, pelaku)) LIMIT 100) AS t")
      ?? 0
  }

  /// What should be done by now and is not, most overdue first.
  func kirimanTerlambat(for pelaku: Pelaku, pada now: Date, batas: Int = 100) throws -> [BarisKiriman] {
    try all(
      """
      SELECT \(kolomKiriman)
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE \(kantorku(pelaku)) AND \(terbuka) AND k.tenggat IS NOT NULL AND k.tenggat < \(now)
      ORDER BY k.tenggat, k.id
      LIMIT \(batas)
      """)
  }

  /// The same of offices whose heads stand below him: what it is about he knows as far as it is not closed.
  func kirimanTerlambat(di kantor: [UnitKerja.ID], pada now: Date, batas: Int = 100) throws -> [BarisKiriman]
  {
    if kantor.isEmpty { return [] }
    return try all(
      """
      SELECT \(kolomKiriman)
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE k.kantor IN (\(list: kantor)) AND \(terbuka) AND k.tenggat IS NOT NULL AND k.tenggat < \(now)
      ORDER BY k.tenggat, k.id
      LIMIT \(batas)
      """)
  }

  func jumlahKirimanTerlambat(for pelaku: Pelaku, pada now: Date) throws -> Int {
    try value(
      """
      SELECT COUNT(*)
      FROM (
        SELECT 1
        FROM kiriman k
        WHERE \(kantorku(pelaku)) AND \(terbuka) AND k.tenggat IS NOT NULL AND k.tenggat < \(now)
        LIMIT 100) AS t
      """) ?? 0
  }

  private var kolomKiriman: SQL {
    """
    k.id, k.kantor, k.status, k.jenis, k.nomor_agenda, k.dikirim, k.dibaca, k.tenggat, n.hal, n.nomor,
    n.sebutan_penandatangan, n.keamanan, n.kecepatan,
    (SELECT u.nama FROM unit u WHERE u.id = k.kantor) AS nama_kantor,
    CASE WHEN n.diganti_oleh IS NULL THEN 0 ELSE 1 END AS diganti
    """
  }

  /// Spelled as in the partial index, so that the index serves it.
  private var terbuka: SQL { "k.status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan')" }

  private func kantorku(_ pelaku: Pelaku) -> SQL {
    let kantor = pelaku.kotakMasuk
    return kantor.count == 1 ? "k.kantor = \(kantor[0])" : "k.kantor IN (\(list: kantor))"
  }

  private func syarat(_ daftar: DaftarKiriman, _ pelaku: Pelaku) -> SQL {
    "\(kantorku(pelaku)) AND \(keadaan(daftar))"
  }

  private func keadaan(_ daftar: DaftarKiriman) -> SQL {
    switch daftar {
    case .baru: "k.status = 'terkirim'"
    case .terbuka: terbuka
    case .selesai: "k.status = 'selesai'"
    case .semua: "1 = 1"
    case .arsip: "k.status = 'diberkaskan'"
    }
  }
}
