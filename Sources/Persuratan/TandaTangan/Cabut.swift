import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

extension Persuratan {
  /// Withdraws a signed letter. Its number stays used, its verification page says so, recipients see it at once.
  /// - Throws: `NaskahError.sudahAdaPenerimaBekerja` once a recipient has dispositioned it: then only a new letter corrects it.
  package func cabut(_ id: NaskahDinas.ID, alasan: String, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard pelaku.mengurus(naskah.kantor) || pelaku.memegang(naskah.konten.penandatangan) != nil else {
        throw NaskahError.bukanWewenang
      }
      let kiriman = try tx.kiriman(of: id)
      guard try !tx.adaDisposisi(atas: id) else {
        throw NaskahError.sudahAdaPenerimaBekerja
      }
      try naskah.cabut(alasan: alasan, pada: now)
      try tx.update(naskah)
      for var satu in kiriman where satu.status.terbuka || satu.status == .selesai {
        try satu.cabut(pada: now)
        try tx.update(satu)
        try tx.kabariKiriman(satu)
      }
      if let kode = naskah.kode.flatMap({ KodeDokumen($0) }) { try tx.cabut(kode, alasan: alasan, pada: now) }
      try tx.catat(
        "naskah.dicabut", "naskah", id, oleh: pelaku,
        sebagai: pelaku.memegang(naskah.konten.penandatangan) ?? pelaku.jabatan(di: naskah.kantor),
        keterangan: alasan, pada: now)
    }
  }
}

extension Tx {
  /// Whether a recipient has told somebody to do something with it.
  fileprivate func adaDisposisi(atas naskah: NaskahDinas.ID) throws -> Bool {
    try exists(
      """
      SELECT 1
      FROM disposisi d
      JOIN kiriman k ON k.id = d.kiriman
      WHERE k.naskah = \(naskah) AND d.status <> 'ditarik'
      LIMIT 1
      """)
  }

  /// The letter `baru` takes the place of `lama` (ralat): the old one's verification page leads to the new one, unless it
  /// has been withdrawn or replaced before.
  func ganti(_ lama: NaskahDinas.ID, oleh baru: NaskahDinas, pada now: Date) throws {
    guard let kodeLama = try naskah(lama)?.kode.flatMap({ KodeDokumen($0) }),
      try dokumen(kodeLama)?.status == .berlaku,
      let kodeBaru = baru.kode.flatMap({ KodeDokumen($0) })
    else { return }
    try ganti(kodeLama, oleh: kodeBaru, pada: now)
  }
}
