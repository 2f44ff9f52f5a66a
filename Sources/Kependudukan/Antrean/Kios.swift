import Cryptography
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// A kiosk in the hall has no account: it is known by an address that nobody can guess, made anew whenever somebody
  /// who should not has learnt it.
  static let kios = Migration(
    "konter/0006-kios",
    """
    CREATE TABLE kios_antrean (
      loket INTEGER PRIMARY KEY REFERENCES loket (unit),
      kunci TEXT NOT NULL UNIQUE CHECK (LENGTH(kunci) >= 20),
      dibuat INTEGER NOT NULL
    ) STRICT;
    """)

  /// Gives the kiosk of a counter a new address; the old one is of no use any more.
  package func perbaruiKios(_ loket: UnitKerja.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    let kunci = String(try randomBytes(24).map { Self.hurufKode[Int($0) % Self.hurufKode.count] })
    try await db.write { tx in
      guard pelaku.adalah(.admin) || pelaku.adalah(.adminUnit, di: loket) else {
        throw KonterError.bukanPengatur
      }
      guard let ada = try tx.loket(loket) else { throw KonterError.loketTutup }
      try tx.run(
        """
        INSERT INTO kios_antrean (loket, kunci, dibuat)
        VALUES (\(loket), \(kunci), \(now))
        ON CONFLICT (loket) DO UPDATE SET kunci = excluded.kunci, dibuat = excluded.dibuat
        """)
      try tx.catat(
        "loket.diatur", "loket", loket, oleh: pelaku, keterangan: "alamat kios baru bagi \(ada.nama)",
        pada: now)
    }
  }
}

extension Tx {
  /// The open counter whose kiosk has this address.
  /// - Throws: `AntreanError.kiosTidakAda`.
  func loketKios(_ kunci: String) throws -> Loket {
    let loket: Loket? = try first(
      """
      SELECT l.unit, l.nama, l.pusat, l.pencetak, l.aktif
      FROM kios_antrean k
      JOIN loket l ON l.unit = k.loket
      WHERE k.kunci = \(kunci) AND l.aktif = 1
      """)
    guard let loket else { throw AntreanError.kiosTidakAda }
    return loket
  }

  func kunciKios(_ loket: UnitKerja.ID) throws -> String? {
    try value("SELECT kunci FROM kios_antrean WHERE loket = \(loket)")
  }
}
