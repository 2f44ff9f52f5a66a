import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

extension Persuratan {
  /// Withdraws a signed letter. Its number stays used, its verification page says so, recipients see it at once.
  /// - Throws: `NaskahError.sudahAdaPenerimaBekerja` once a recipient has dispositioned it: then only a new letter corrects it.
  package func cabut(_ id: NaskahDinas.ID, alasan: String, kunci: String = "", oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    try await sekali(kunci, "cabut", id, oleh: pelaku, pada: now) { [alamat] tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard try tx.bolehCabut(naskah, pelaku, tx.struktur(pada: Tanggal(now))) else {
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
      try tx.batalkanLuar(id, alamat: alamat, pada: now)
      if let kode = naskah.kode.flatMap({ KodeDokumen($0) }) {
        try tx.cabut(kode, alasan: naskah.konten.keamanan.tertutup ? "Dicabut" : alasan, pada: now)
      }
      try tx.catat(
        "naskah.dicabut", "naskah", id, oleh: pelaku,
        sebagai: pelaku.memegang(naskah.konten.penandatangan) ?? pelaku.jabatan(di: naskah.kantor),
        keterangan: naskah.untukJejak(alasan), pada: now)
      try tx.kabariDicabut(naskah, oleh: pelaku, pada: now)
    }
  }
}

extension Tx {
  /// A signed letter is withdrawn by who signed it, by who heads his office, or by the TU that gave it its number; never
  /// by who only wrote it.
  func bolehCabut(_ naskah: NaskahDinas, _ pelaku: Pelaku, _ struktur: Struktur) throws -> Bool {
    let penandatangan = naskah.konten.penandatangan
    if pelaku.memegang(penandatangan) != nil { return true }
    if let kantor = struktur.jabatan[penandatangan]
      .flatMap({ struktur.kantor(dari: struktur.penerus($0.unit)) }),
      pelaku.mengepalai(kantor.id)
    {
      return true
    }
    return try menomori(naskah.id, pelaku)
  }

  /// Whether he is TU of the office whose register gave the letter its number.
  func menomori(_ naskah: NaskahDinas.ID, _ pelaku: Pelaku) throws -> Bool {
    let unit = pelaku.denganWarisan(pelaku.peran.compactMap { $0.peran == .tu ? $0.unit : nil })
    guard !unit.isEmpty else { return false }
    return try exists(
      """
      SELECT 1
      FROM naskah n
      JOIN nomor_register r ON r.id = n.register
      WHERE n.id = \(naskah) AND r.unit IN (\(list: unit))
      """)
  }

  /// Whether a recipient has told somebody to do something with it.
  func adaDisposisi(atas naskah: NaskahDinas.ID) throws -> Bool {
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
  /// has been withdrawn; also when one that had replaced it before was withdrawn since. Whoever still has the old one to do sees that, and its clock stops.
  /// `alamat`: where people outside reach this system.
  func ganti(_ lama: NaskahDinas.ID, oleh baru: NaskahDinas, alamat: String, pada now: Date) throws {
    guard let kodeLama = try naskah(lama)?.kode.flatMap({ KodeDokumen($0) }),
      let tercatat = try dokumen(kodeLama), let kodeBaru = baru.kode.flatMap({ KodeDokumen($0) })
    else { return }
    switch tercatat.status {
    case .berlaku: try ganti(kodeLama, oleh: kodeBaru, pada: now)
    case .diganti: try alihkan(kodeLama, ke: kodeBaru)
    case .dicabut: return
    }
    try run("UPDATE naskah SET diganti_oleh = \(baru.id) WHERE id = \(lama)")
    try run(
      """
      UPDATE kiriman
      SET tenggat = NULL
      WHERE naskah = \(lama) AND status IN ('terkirim', 'diterima', 'dibaca', 'didisposisikan')
      """)
    for satu in try kiriman(of: lama) { try kabariKiriman(satu) }
    try batalkanLuar(lama, alamat: alamat, pada: now)
  }
}
