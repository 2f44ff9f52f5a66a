import Database

/// The six codes of F-1.01 (Permendagri 109/2019). A KTP shows them as four.
package enum StatusKawin: Int, Sendable, CaseIterable, SQLCodable, Codable {
  case belumKawin = 1
  case kawinTercatat, kawinBelumTercatat, ceraiHidupTercatat, ceraiHidupBelumTercatat, ceraiMati

  package var nama: String {
    switch self {
    case .belumKawin: "Belum kawin"
    case .kawinTercatat: "Kawin tercatat"
    case .kawinBelumTercatat: "Kawin belum tercatat"
    case .ceraiHidupTercatat: "Cerai hidup tercatat"
    case .ceraiHidupBelumTercatat: "Cerai hidup belum tercatat"
    case .ceraiMati: "Cerai mati"
    }
  }

  /// As on the KTP.
  package var namaKTP: String {
    switch kodeLama {
    case 1: "BELUM KAWIN"
    case 2: "KAWIN"
    case 3: "CERAI HIDUP"
    default: "CERAI MATI"
    }
  }

  /// 1 belum kawin, 2 kawin, 3 cerai hidup, 4 cerai mati: the older four codes, as OpenSID has them.
  package var kodeLama: Int {
    switch self {
    case .belumKawin: 1
    case .kawinTercatat, .kawinBelumTercatat: 2
    case .ceraiHidupTercatat, .ceraiHidupBelumTercatat: 3
    case .ceraiMati: 4
    }
  }

  package var isKawin: Bool { kodeLama == 2 }
}
