import Bahasa
import Database
import Foundation
import Organisasi

/// Who sends the signed letters of an office: the signature itself, or its tata usaha, who looks at each once more and
/// sends what goes outside.
///
/// Closed letters are never kept back: their words are for the head of the office alone.
package enum CaraKirim: String, Sendable, CaseIterable, SQLCodable {
  /// At once with the signature.
  case langsung
  /// The tata usaha sends what goes to a party outside the regency's government.
  case pihakLuar = "tu_luar"
  /// The tata usaha sends everything that leaves the office.
  case keluarKantor = "tu_keluar"

  package var nama: String {
    switch self {
    case .langsung: "Langsung saat ditandatangani"
    case .pihakLuar: "Oleh TU bila ada pihak luar"
    case .keluarKantor: "Oleh TU bila keluar kantor"
    }
  }

  package var rincian: String {
    switch self {
    case .langsung: "Surat tampil di layar penerima begitu ditandatangani."
    case .pihakLuar:
      "Surat kepada pihak di luar pemerintah kabupaten menunggu dikirim tata usaha; yang lain langsung."
    case .keluarKantor:
      "Surat kepada kantor lain dan pihak luar menunggu dikirim tata usaha; nota dinas di dalam kantor langsung."
    }
  }
}

/// One change of the way in which an office sends.
package struct RiwayatCaraKirim: Sendable, RowDecodable {
  package let cara: CaraKirim
  package let dasar: String
  package let nama: String
  package let waktu: Date

  package init(row: Row) throws {
    cara = try row["cara"]
    dasar = try row["dasar"]
    nama = try row["nama"]
    waktu = try row["waktu"]
  }
}

extension MesinNaskah {
  /// Changes how an office sends what is signed from now on. Only who keeps the unit.
  /// - Throws: `FieldErrors` at `dasar`, `UnitError`, `CaraKirimError`.
  package func ubahCaraKirim(
    _ unit: UnitKerja.ID, _ cara: CaraKirim, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write { tx in
      let kantor = try tx.struktur(pada: Tanggal(waktu)).kelola(unit, oleh: pelaku)
      guard kantor.kantor else { throw CaraKirimError.bukanKantor }
      guard !dasar.isEmpty else { throw FieldErrors("dasar", "Sebutkan keputusan yang menetapkannya.") }
      guard dasar.count <= 200 else { throw FieldErrors("dasar", "Dasar paling panjang 200 huruf.") }
      let id = tx.key(RiwayatCaraKirim.self)
      try tx.run(
        """
        INSERT INTO cara_kirim (id, unit, cara, dasar, oleh, waktu)
        VALUES (\(id), \(unit), \(cara), \(dasar), \(pelaku.orang), \(waktu))
        """)
      try tx.catat(
        "cara_kirim.diubah", "unit", unit, oleh: pelaku, keterangan: "\(cara.nama), dasar \(dasar)",
        pada: waktu)
    }
  }
}

extension Tx {
  /// How this office sends; at once, as long as nobody has decided otherwise.
  package func caraKirim(_ unit: UnitKerja.ID) throws -> CaraKirim {
    try value("SELECT cara FROM cara_kirim WHERE unit = \(unit) ORDER BY id DESC LIMIT 1") ?? .langsung
  }

  /// The latest change first.
  package func riwayatCaraKirim(_ unit: UnitKerja.ID) throws -> [RiwayatCaraKirim] {
    try all(
      """
      SELECT c.cara, c.dasar, o.nama, c.waktu
      FROM cara_kirim c
      JOIN orang o ON o.id = c.oleh
      WHERE c.unit = \(unit)
      ORDER BY c.id DESC
      LIMIT 20
      """)
  }
}

package enum CaraKirimError: Refusal, Equatable {
  case bukanKantor

  package var reason: RefusalReason { .conflict }
  package var message: String {
    "Unit ini tidak punya agenda sendiri; suratnya dikirim menurut aturan kantornya."
  }
}
