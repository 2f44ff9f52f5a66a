import Database
import Organisasi

/// Which pairs of the queue are shown.
package struct SaringanGanda: Sendable, Equatable {
  package var status: PasanganGanda.Status = .menunggu
  package var desa: UnitKerja.ID?
  /// Decided by this person.
  package var oleh: Orang.ID?

  package init(status: PasanganGanda.Status = .menunggu, desa: UnitKerja.ID? = nil, oleh: Orang.ID? = nil) {
    self.status = status
    self.desa = desa
    self.oleh = oleh
  }
}
