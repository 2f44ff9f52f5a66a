import Database
import Foundation
import Organisasi

extension Tx {
  /// Does `tindakan` once for this key of this person: a double click or a retried request gets the result of the
  /// first. The key is made with the form, so the same form sent twice has the same key.
  ///
  /// `kunci`: empty for a request without one, which is then simply done.
  func sekali<Hasil>(
    _ kunci: String, oleh pelaku: Pelaku, pada waktu: Date, _ tindakan: () throws -> Key<Hasil>
  ) throws -> Key<Hasil> {
    guard !kunci.isEmpty else { return try tindakan() }
    let dahulu: Int64? = try value(
      "SELECT hasil FROM permintaan WHERE orang = \(pelaku.orang) AND kunci = \(kunci)")
    if let dahulu { return Key(rawValue: dahulu) }
    let hasil = try tindakan()
    try run(
      """
      INSERT INTO permintaan (orang, kunci, hasil, waktu)
      VALUES (\(pelaku.orang), \(kunci), \(hasil), \(waktu))
      """)
    return hasil
  }
}
