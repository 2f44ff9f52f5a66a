import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension LayananSurat.Bentuk {
  /// Whether the paper shows the person's face: a child's card does from the fifth birthday on (Permendagri 2/2016).
  func perluFoto(_ orang: Penduduk, pada hari: Tanggal) -> Bool {
    self == .kia && orang.biodata.umur(pada: hari) >= 5
  }
}

extension Penduduk {
  /// Whether a paper of that kind can be made for him as he stands in the register.
  func boleh(_ bentuk: LayananSurat.Bentuk, pada hari: Tanggal) -> Bool {
    switch bentuk {
    // Its own conditions say of whom.
    case .surat: true
    case .biodata, .kk: isHidup
    case .kia: isHidup && biodata.umur(pada: hari) < 17 && biodata.statusKawin == .belumKawin
    case .aktaLahir: isHidup
    case .aktaMati: status == .mati
    // Marriages and divorces of Muslims stand in the books of the KUA and the Pengadilan Agama (UU 23/2006 Pasal 8
    // ayat 2), which give out their own papers.
    case .aktaKawin: isHidup && biodata.statusKawin == .kawinTercatat && !biodata.isMuslim
    case .aktaCerai: isHidup && biodata.statusKawin == .ceraiHidupTercatat && !biodata.isMuslim
    case .skpwni: isHidup || status == .pindah
    }
  }
}
