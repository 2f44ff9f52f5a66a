import Database
import Foundation

/// The document engine: kinds, signing authority, letterheads, templates; renders, seals and verifies.
/// Letters use it now; certificates and permits will.
package struct MesinNaskah: Sendable {
  let db: Database
  let now: @Sendable () -> Date
}
