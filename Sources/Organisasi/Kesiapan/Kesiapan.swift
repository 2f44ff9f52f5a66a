import Bahasa
import Database
import Foundation

/// Satu hal yang harus beres sebelum sebuah kantor bekerja di dalam sistem.
package enum ButirKesiapan: String, Sendable, CaseIterable, SQLCodable {
  case tuMasuk = "tu_masuk"
  case sertifikat
  case suratUji = "surat_uji"

  package var nama: String {
    switch self {
    case .tuMasuk: "Tata usaha sudah masuk dengan akunnya"
    case .sertifikat: "Pimpinan punya sertifikat elektronik"
    case .suratUji: "Surat uji sudah dibaca"
    }
  }
}

/// When an office is to be ready.
package struct RencanaKesiapan: Sendable, Equatable {
  package let unit: UnitKerja.ID
  /// 1 for the pilots, then in order.
  package let tahap: Int
  package let sasaran: Tanggal

  package init(unit: UnitKerja.ID, tahap: Int, sasaran: Tanggal) {
    self.unit = unit
    self.tahap = tahap
    self.sasaran = sasaran
  }
}

/// How far one office is.
package struct Kesiapan: Sendable, Equatable, Identifiable {
  package let unit: UnitKerja
  package let tahap: Int?
  package let sasaran: Tanggal?
  package let beres: Set<ButirKesiapan>
  /// Whether somebody holds the leading position today.
  package let pimpinanTerisi: Bool

  package var id: UnitKerja.ID { unit.id }
  package var kurang: [ButirKesiapan] { ButirKesiapan.allCases.filter { !beres.contains($0) } }

  /// How many days it lags on `hari`; zero when it is ready or its day has not come.
  package func telat(pada hari: Tanggal) -> Int {
    guard !unit.siap, let sasaran else { return 0 }
    return max(0, hari - sasaran)
  }
}

extension Tx {
  package func tetapkan(_ rencana: RencanaKesiapan) throws {
    try run(
      """
      INSERT INTO rencana_kesiapan (unit, tahap, sasaran)
      VALUES (\(rencana.unit), \(rencana.tahap), \(rencana.sasaran))
      ON CONFLICT (unit) DO UPDATE
      SET tahap = excluded.tahap, sasaran = excluded.sasaran
      """)
  }

  /// Notes that something is done; the first time counts. Other modules call it when it happens there: the tata usaha
  /// signs in, a certificate is issued, a test letter is opened.
  package func beres(_ butir: ButirKesiapan, di unit: UnitKerja.ID, catatan: String = "", pada waktu: Date)
    throws
  {
    try run(
      """
      INSERT INTO kesiapan (unit, butir, waktu, catatan)
      VALUES (\(unit), \(butir), \(waktu), \(catatan))
      ON CONFLICT (unit, butir) DO NOTHING
      """)
  }

  /// Every office of the structure's day, those that lag most first.
  package func kesiapan(_ struktur: Struktur) throws -> [Kesiapan] {
    let beres = Dictionary(
      grouping: try all("SELECT unit, butir FROM kesiapan ORDER BY unit, butir") {
        (unit: try $0["unit"] as UnitKerja.ID, butir: try $0["butir"] as ButirKesiapan)
      }, by: \.unit)
    let rencana = Dictionary(
      try all("SELECT unit, tahap, sasaran FROM rencana_kesiapan ORDER BY unit") {
        RencanaKesiapan(unit: try $0["unit"], tahap: try $0["tahap"], sasaran: try $0["sasaran"])
      }
      .map { ($0.unit, $0) }
    ) { first, _ in first }
    return struktur.kantor
      .map { unit in
        Kesiapan(
          unit: unit, tahap: rencana[unit.id]?.tahap, sasaran: rencana[unit.id]?.sasaran,
          beres: Set(beres[unit.id, default: []].map(\.butir)),
          pimpinanTerisi: struktur.pimpinan(dari: unit.id).flatMap { struktur.pemegang($0.id) } != nil)
      }
      .sorted { kiri, kanan in
        let (a, b) = (kiri.telat(pada: struktur.tanggal), kanan.telat(pada: struktur.tanggal))
        return a != b ? a > b : kiri.unit.kode < kanan.unit.kode
      }
  }
}
