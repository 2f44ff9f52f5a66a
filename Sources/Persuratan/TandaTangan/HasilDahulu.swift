import Database
import Foundation
import Organisasi

// Who clicks twice, or whose answer was lost on the way, gets the number of the first signature and no error.
extension Persuratan {
  /// What came of the signature under this key; nil when there is none, or nothing came of it. While its seal is still
  /// being made this waits for it, half a minute at most.
  func hasilDahulu(
    _ id: NaskahDinas.ID, kunci: String, oleh pelaku: Pelaku
  ) async throws -> HasilTandaTangan? {
    guard !kunci.isEmpty else { return nil }
    for _ in 0..<150 {
      let (masihMenyegel, hasil) = try await db.read { tx in
        try tx.hasilTandaTangan(id, kunci: kunci, oleh: pelaku)
      }
      guard masihMenyegel else { return hasil }
      try await Task.sleep(for: .milliseconds(200))
    }
    return nil
  }
}

extension Tx {
  /// Keeps that this form has signed, in the transaction that reserves the number. A try whose seal failed may be made
  /// again under the same key.
  func ingatTandaTangan(
    _ id: NaskahDinas.ID, kunci: String, oleh pelaku: Pelaku, pada now: Date
  ) throws {
    guard !kunci.isEmpty else { return }
    try run(
      """
      INSERT INTO permintaan (orang, kunci, sidik, hasil, waktu)
      VALUES (\(pelaku.orang), \(kunciTandaTangan(kunci, id)), '', \(id), \(now))
      ON CONFLICT (orang, kunci) DO NOTHING
      """)
  }

  /// How many parties outside a letter went to, and by which way.
  func hitunganLuar(_ id: NaskahDinas.ID) throws -> HitunganLuar {
    let luar = try pihakLuar(of: id)
    let surel = luar.count { $0.sendiri == .tidak }
    return HitunganLuar(surel: surel, sendiri: luar.count - surel)
  }

  fileprivate func hasilTandaTangan(
    _ id: NaskahDinas.ID, kunci: String, oleh pelaku: Pelaku
  ) throws -> (masihMenyegel: Bool, hasil: HasilTandaTangan?) {
    let pernah = try exists(
      "SELECT 1 FROM permintaan WHERE orang = \(pelaku.orang) AND kunci = \(kunciTandaTangan(kunci, id))")
    guard pernah, let naskah = try naskah(id) else { return (false, nil) }
    switch naskah.status {
    case .menyegel: return (true, nil)
    case .konsep, .paraf, .siapTandaTangan, .ditolak, .dibuang: return (false, nil)
    case .ditandatangani, .dikirim, .dicabut:
      return (
        false,
        HasilTandaTangan(
          nomor: naskah.nomor ?? "", kantor: naskah.dikirim == nil ? nil : try sebaran(id).kantor,
          luar: try hitunganLuar(id))
      )
    }
  }

  private func kunciTandaTangan(_ kunci: String, _ id: NaskahDinas.ID) -> String {
    "\(kunci)/tanda-tangan/\(id)"
  }
}
