import Bahasa
import Database

/// What an acting official (Plt., Plh.) may not decide: strategic acts that change legal status in organisation,
/// personnel or budget (UU 30/2014 Pasal 14).
package struct BatasPenjabat: Sendable, Equatable, Identifiable {
  package typealias ID = Key<BatasPenjabat>

  package let id: ID
  package var jenisNaskah: String
  /// The classification code and all below it; empty means every one.
  package var klasifikasi: String
  package var alasan: String
  package var dasar: String
  package var kepastian: Kepastian
  package var masa: Masa

  package func mengenai(jenis: String, klasifikasi kode: String, pada tanggal: Tanggal) -> Bool {
    jenisNaskah == jenis && masa.memuat(Masa(mulai: tanggal, selesai: tanggal))
      && (klasifikasi.isEmpty || kode == klasifikasi || kode.hasPrefix(klasifikasi + "."))
  }
}

extension [BatasPenjabat] {
  /// The limit that forbids an official of that status to sign; nil when he may. Pj. and Pjs. hold full powers.
  package func larangan(
    _ status: Penugasan.Status, jenis: String, klasifikasi: String, pada tanggal: Tanggal
  ) -> BatasPenjabat? {
    guard status == .plt || status == .plh else { return nil }
    return first { $0.mengenai(jenis: jenis, klasifikasi: klasifikasi, pada: tanggal) }
  }
}

extension BatasPenjabat: RowDecodable {
  package init(row: Row) throws {
    id = try row["id"]
    jenisNaskah = try row["jenis_naskah"]
    klasifikasi = try row["klasifikasi"]
    alasan = try row["alasan"]
    dasar = try row["dasar"]
    kepastian = try row["kepastian"]
    masa = Masa(mulai: try row["mulai"], selesai: try row["selesai"])
  }
}

extension Tx {
  package func batasPenjabat() throws -> [BatasPenjabat] {
    try all(
      """
      SELECT id, jenis_naskah, klasifikasi, alasan, dasar, kepastian, mulai, selesai
      FROM batas_penjabat
      ORDER BY jenis_naskah, klasifikasi, id
      """)
  }
}
