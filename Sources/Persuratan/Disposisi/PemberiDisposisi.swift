import Organisasi

/// In whose name a disposition is given: one's own position, or that of the official for whom one writes it down.
struct PemberiDisposisi: Sendable, Equatable {
  let penugasan: PenugasanAktif
  let delegasi: DelegasiAktif?
}

extension Pelaku {
  /// His own position before one at whose desk he helps; nil when neither fits.
  func pemberi(untuk cocok: (PenugasanAktif) -> Bool) -> PemberiDisposisi? {
    if let sendiri = penugasan.first(where: cocok) {
      return PemberiDisposisi(penugasan: sendiri, delegasi: nil)
    }
    return delegasi.first { $0.cakupan == .disposisi && cocok($0.meja) }
      .map { PemberiDisposisi(penugasan: $0.meja, delegasi: $0) }
  }

  /// As leader of `kantor`, or for him.
  func pemberi(atas kantor: UnitKerja.ID) -> PemberiDisposisi? {
    let kantor = penerus(kantor)
    return pemberi { $0.memimpin(kantor) }
  }
}
