import Bahasa

extension PenyusunContoh {
  /// Four stages; every office was to be ready a fortnight after the others of its stage.
  func rencana() -> [RencanaKesiapan] {
    unit.filter(\.kantor)
      .map { unit in
        let (tahap, hari) =
          switch unit.jenis {
          case .bupati, .setda, .bagian: (1, -290)
          case .kecamatan, .puskesmas: (3, -140)
          case .desa, .kelurahan: (4, -45)
          default: ["05", "17", "22"].contains(unit.kode) ? (1, -290) : (2, -230)
          }
        return RencanaKesiapan(unit: unit.id, tahap: tahap, sasaran: tanggal + hari)
      }
  }
}
