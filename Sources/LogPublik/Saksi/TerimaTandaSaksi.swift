import Database
import Foundation
import Transparency

extension LogPublik {
  /// Takes signatures of witnesses over a checkpoint that was published, and adds them to it. Of a witness that signed it
  /// already nothing is added. Signatures by strangers are passed over; one by a witness that does not hold refuses all.
  /// - Throws: `TandaSaksiError`.
  func terimaTandaSaksi(_ teks: String) async throws {
    let (kiriman, checkpoint) = try Self.urai(teks)
    try await db.write(serialised: "log-publik") { tx in
      guard let kepala = try tx.kepalaLog(ukuran: checkpoint.size), kepala.catatan.text == kiriman.text else {
        throw TandaSaksiError.bukanTerbitan
      }
      let saksi = try tx.saksiLog().filter { $0.selesai == nil }
      var sudah = Set(kepala.catatan.signatures.map(\.keyID))
      var catatan = kepala.catatan
      var baru = 0
      for tanda in kiriman.signatures {
        guard let satu = saksi.first(where: { $0.kunci.name == tanda.name && $0.kunci.keyID == tanda.keyID })
        else { continue }
        let waktu = try Self.waktu(tanda, dari: satu, atas: kiriman.text)
        baru += 1
        guard sudah.insert(tanda.keyID).inserted else { continue }
        catatan = try catatan.adding(tanda)
        try tx.catatTandaSaksi(satu.id, ukuran: checkpoint.size, pada: waktu)
      }
      guard baru > 0 else { throw TandaSaksiError.bukanSaksi }
      let tambahan = catatan.signatures.count - kepala.catatan.signatures.count
      try tx.simpan(
        KepalaLog(
          ukuran: kepala.ukuran, akar: kepala.akar, waktu: kepala.waktu, catatan: catatan,
          saksi: kepala.saksi + tambahan))
    }
  }

  private static func urai(_ teks: String) throws(TandaSaksiError) -> (SignedNote, Checkpoint) {
    do {
      let kiriman = try SignedNote(parsing: teks)
      return (kiriman, try Checkpoint(parsing: kiriman.text))
    } catch { throw .tidakTerbaca }
  }

  /// When it signed, by its own clock.
  private static func waktu(
    _ tanda: NoteSignature, dari saksi: SaksiLog, atas teks: String
  ) throws(TandaSaksiError) -> Date {
    do {
      let sah = try SignedNote(text: teks, signatures: [tanda]).verified(by: [saksi.kunci])
      guard let detik = sah.first?.time else { throw TandaSaksiError.bukanSaksi }
      return Date(timeIntervalSince1970: Double(detik))
    } catch { throw .bukanSaksi }
  }
}
