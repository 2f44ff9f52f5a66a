import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// Does `tindakan` once for this key of this person: a double click or a retried request gets the result of the
  /// first. The key is made with the form, so the same form sent twice has the same key.
  ///
  /// `kunci`: empty for a request without one, which is then simply done. What follows `#` in it is the fingerprint of
  /// the request: the same key with another fingerprint is another request under a name that is taken.
  func sekali<Hasil>(
    _ kunci: String, oleh pelaku: Pelaku, pada waktu: Date, _ tindakan: () throws -> Key<Hasil>
  ) throws -> Key<Hasil> {
    guard !kunci.isEmpty else { return try tindakan() }
    let bagian = kunci.split(separator: "#", maxSplits: 1).map(String.init)
    let (nama, sidik) = (bagian[0], bagian.count > 1 ? bagian[1] : "")
    let dahulu = try first(
      "SELECT hasil, sidik FROM permintaan WHERE orang = \(pelaku.orang) AND kunci = \(nama)"
    ) { (hasil: try $0["hasil"] as Int64, sidik: try $0["sidik"] as String) }
    if let dahulu {
      guard dahulu.sidik == sidik else { throw PermintaanError.kunciTerpakai }
      return Key(rawValue: dahulu.hasil)
    }
    let hasil = try tindakan()
    try run(
      """
      INSERT INTO permintaan (orang, kunci, sidik, hasil, waktu)
      VALUES (\(pelaku.orang), \(nama), \(sidik), \(hasil), \(waktu))
      """)
    return hasil
  }
}

extension Persuratan {
  /// Does `langkah` in a transaction of its own, once for this form's key, act and object: who clicks twice, or whose
  /// browser sends the request again since the answer was lost, is answered as the first time. Checked before anything
  /// else, since after the first time he may not even be allowed to read the object any more.
  ///
  /// `kunci`: of the form; empty for a request without one, which is simply done.
  func sekali<Objek>(
    _ kunci: String, _ tindakan: StaticString, _ objek: Key<Objek>, oleh pelaku: Pelaku, pada now: Date,
    serialised giliran: String? = nil, _ langkah: @escaping @Sendable (Tx) throws -> Void
  ) async throws {
    let kunci = kunci.isEmpty ? "" : "\(kunci)/\(tindakan)/\(objek)"
    try await db.write(serialised: giliran) { tx in
      _ = try tx.sekali(kunci, oleh: pelaku, pada: now) {
        try langkah(tx)
        return objek
      }
    }
  }
}

enum PermintaanError: Refusal, Equatable {
  case kunciTerpakai

  var reason: RefusalReason { .invalid }
  var message: String {
    "Idempotency-Key ini sudah dipakai untuk permintaan lain. Buat kunci baru untuk permintaan baru."
  }
}
