import Database
import Organisasi
import Pencocokan

extension Kependudukan {
  static let sekaliBacaGanda = 10_000
  /// The last bits of a key say which process made it and count within a millisecond.
  static func jendela(detik: Int64) -> Int64 { (detik * 1000) << 22 }

  /// Fills the index from the register; while it is filled anew, the old one goes on answering.
  package func susunGanda(_ kemajuan: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async throws {
    let bacaan = try await bacaGanda { [ganda] sudah, dari in
      ganda.lapor(sudah, dari: dari)
      kemajuan(sudah, dari)
    }
    ganda.pasang(Indeks(bacaan.himpunan), sampai: bacaan.sampai, baruBaruIni: bacaan.baruBaruIni)
    try await segarkanGanda(mundur: 600)
  }

  /// Brings the index up to what is committed now; does nothing while there is none.
  ///
  /// Places in the order of writing are given out before the commit. With SQLite there is one writer at a time, so reading
  /// back two seconds is only for clocks. With PostgreSQL a transaction with a lower place may commit after one with a
  /// higher: therefore it reads again from `mundur` seconds before the highest place, and what is in the index already is
  /// passed over. No transaction of this program lasts ten minutes; those who ask in between read back ten seconds.
  package func segarkanGanda(mundur detik: Int64) async throws {
    guard ganda.isSiap else { return }
    var dari = ganda.sampai - Self.jendela(detik: db.dialect == .sqlite ? 2 : detik)
    let lupakan = ganda.sampai - Self.jendela(detik: 600)
    let jejak = try await db.read { [dari] in try $0.jejakTulisan(sesudah: dari) }
    // Right after a bulk load thousands stand in those seconds: they are not read for every question.
    if let jejak, ganda.sudah(jejak, mundur: detik) { return }
    while true {
      let (orang, induk) = try await db.read { [dari] tx in
        let orang = try tx.orangGanda(ubahanSesudah: dari, batas: Self.sekaliBacaGanda)
        return (orang, orang.isEmpty ? [:] : try tx.indukDesa())
      }
      ganda.terapkan(orang, induk, lupakan: lupakan)
      guard orang.count == Self.sekaliBacaGanda, let akhir = orang.last else { break }
      dari = akhir.ubahan
    }
    if let jejak { ganda.catat(jejak, mundur: detik) }
  }

  /// Builds the index, then keeps it current until it is cancelled: changes every half minute, all of it anew when a tenth
  /// of it has been replaced. `gagal` is told what went wrong; it is tried again.
  package func jagaGanda(gagal: @Sendable (any Error) -> Void) async throws {
    while !Task.isCancelled {
      do {
        if ganda.perluDisusunUlang { try await susunGanda() } else { try await segarkanGanda(mundur: 600) }
      } catch {
        if Task.isCancelled { return }
        gagal(error)
      }
      try await Task.sleep(for: .seconds(30))
    }
  }
}
