import Bahasa
import Database
import Foundation

extension Perizinan {
  /// Puts what this key opens on somebody's list: its page's address or the key alone, as he has it.
  /// - Throws: `FieldErrors` at `tautan` for what opens nothing; what anybody may know is no proof that it is his.
  func simpanMilik(_ tulisan: String, _ pemohon: Pemohon) async throws {
    let rahasia = tulisan.split(separator: "/").last.map(String.init) ?? ""
    let kunci = rahasia.uppercased().filter { $0.isLetter || $0.isNumber }
    if kunci.kodePermohonan != nil {
      throw FieldErrors(
        "tautan",
        "Itu kode yang boleh diketahui siapa saja. Tempel tautan halaman permohonan Anda, yang hanya Anda miliki."
      )
    }
    let waktu = now()
    try await db.write { [self] tx in
      let sidik = self.kunci.sidik(kunci: kunci)
      let ada =
        try tx.drafTunggal(kunci: sidik, pada: waktu) != nil || tx.permohonan(kunci: sidik) != nil
        || tx.paket(kunci: sidik, pada: waktu) != nil
      guard ada else {
        throw FieldErrors(
          "tautan", "Tautan itu tidak membuka permohonan. Tempel seluruhnya, seperti tersimpan.")
      }
      try simpanMilik(kunci, pemohon, tx, pada: waktu)
    }
  }

  func simpanMilik(_ rahasia: String, _ pemohon: Pemohon?, _ tx: Tx, pada waktu: Date) throws {
    guard let pemohon else { return }
    try tx.tambahMilik(
      pemohon.id, sidik: kunci.sidik(kunci: rahasia),
      kunci.segel(["kunci": rahasia], .milik(pemohon.id)), pada: waktu)
  }
}
