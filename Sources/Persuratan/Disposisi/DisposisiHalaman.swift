import Bahasa
import Database
import Foundation
import Organisasi

/// Everything the page of one disposition shows.
struct DisposisiHalaman: Sendable {
  let disposisi: Disposisi
  let kiriman: KirimanHalaman
  let kemajuan: [Kemajuan]
  let anak: [Disposisi]
  let sayaPenerima: Bool
  /// Whether he may pass it on: as recipient, or for him.
  let bolehMeneruskan: Bool
  let sayaPemberi: Bool
  /// Whether there is anybody below him to pass it on to.
  let adaBawahan: Bool

  static func muat(_ id: Disposisi.ID, _ pelaku: Pelaku, pada now: Date, _ tx: Tx) throws -> DisposisiHalaman
  {
    guard let disposisi = try tx.disposisi(id) else { throw DisposisiError.tidakDitemukan }
    let kiriman: KirimanHalaman
    do {
      kiriman = try KirimanHalaman.muat(disposisi.kiriman, pelaku, pada: now, tx)
      guard kiriman.bolehMembuka else { throw DisposisiError.tidakDitemukan }
    } catch KirimanError.tidakDitemukan {
      throw DisposisiError.tidakDitemukan
    }
    return DisposisiHalaman(
      disposisi: disposisi, kiriman: kiriman, kemajuan: try tx.kemajuan(of: id), anak: try tx.anak(of: id),
      sayaPenerima: pelaku.mewakili(disposisi.kepada) != nil,
      bolehMeneruskan: pelaku.pemberi { $0.jabatan == disposisi.kepada } != nil,
      sayaPemberi: pelaku.mewakili(disposisi.dari) != nil,
      adaBawahan: !(try tx.struktur(pada: Tanggal(now)).bawahan(dari: disposisi.kepada)).isEmpty)
  }
}

extension Persuratan {
  /// The disposition if it is his, he gave it, or he may see the letter it belongs to.
  package func disposisi(_ id: Disposisi.ID, oleh pelaku: Pelaku) async throws -> Disposisi {
    try await db.read { tx in
      try tx.disposisi(id, terbacaOleh: pelaku).0
    }
  }
}
