import Database
import Testing

@testable import Kependudukan

/// Plays weddings, divorces and deaths in force once more, by another road than the register: everybody who lives is to
/// be married, divorced or widowed as it says.
func ulangPerkawinan(_ tx: Tx) throws {
  var keadaan: [Penduduk.ID: StatusKawin] = [:]
  var suami: [Penduduk.ID: Penduduk.ID] = [:]
  var mati: Set<Penduduk.ID> = []
  let peristiwa: [(Peristiwa.ID, Peristiwa.Jenis)] = try tx.all(
    """
    SELECT id, jenis
    FROM peristiwa
    WHERE jenis IN ('kawin', 'cerai', 'mati') AND dibatalkan_oleh IS NULL
    ORDER BY id
    """
  ) { (try $0["id"], try $0["jenis"]) }
  for (id, jenis) in peristiwa {
    let peran: [(Penduduk.ID, PeranPeristiwa)] = try tx.all(
      "SELECT penduduk, peran FROM peristiwa_orang WHERE peristiwa = \(id) ORDER BY penduduk"
    ) { (try $0["penduduk"], try $0["peran"]) }
    let berdua = peran.filter { [.suami, .istri].contains($0.1) }
    switch jenis {
    case .kawin:
      let istri = berdua.first { $0.1 == .istri }?.0
      if let istri { suami[istri] = berdua.first { $0.1 == .suami }?.0 }
      for (orang, _) in berdua { keadaan[orang] = .kawinTercatat }
    case .cerai:
      for (orang, _) in berdua {
        keadaan[orang] = .ceraiHidupTercatat
        suami[orang] = nil
      }
    default:
      for (orang, _) in peran.filter({ $0.1 == .subjek }) {
        mati.insert(orang)
        guard keadaan[orang] == .kawinTercatat else { continue }
        func hidup(_ satu: Penduduk.ID) -> Bool { !mati.contains(satu) && keadaan[satu] == .kawinTercatat }
        for (istri, _) in suami.filter({ $0.value == orang }) where hidup(istri) {
          keadaan[istri] = .ceraiMati
        }
        if let duda = suami[orang], hidup(duda), !suami.contains(where: { $0.value == duda && hidup($0.key) })
        {
          keadaan[duda] = .ceraiMati
        }
      }
    }
  }
  for orang in try tx.penduduk(sesudah: 0, batas: 10_000) where orang.isHidup {
    #expect(orang.biodata.statusKawin == keadaan[orang.id, default: .belumKawin], "\(orang.id)")
  }
}
