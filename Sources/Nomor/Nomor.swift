import Database
import Foundation

/// Penomoran naskah: setiap register memberi nomor urut per tahun, tanpa celah dan tanpa ganda.
///
/// A number is reserved for one object, used when that object is sealed, or void with a reason; it is never given
/// twice. The same calls exist on `Tx`, for use inside a larger transaction: open that one with
/// `db.write(serialised: Nomor.giliran(register))`, so that signers wait for their turn instead of colliding.
package struct Nomor: Sendable {
  let db: Database
  let now: @Sendable () -> Date

  package init(db: Database, now: @escaping @Sendable () -> Date) {
    self.db = db
    self.now = now
  }

  /// The name under which writes to one register take turns.
  package static func giliran(_ register: RegisterNomor.ID) -> String { "register:\(register)" }
}
