import Bahasa
import Foundation
import Transparency

/// A new witness, as typed.
struct SaksiForm: Decodable, Sendable {
  var nama = ""
  var kunci = ""

  func validated() throws(FieldErrors) -> (nama: String, kunci: NoteVerifier) {
    let nama = nama.trimmingCharacters(in: .whitespacesAndNewlines)
    let verifier: NoteVerifier?
    do {
      verifier = try NoteVerifier(vkey: kunci.trimmingCharacters(in: .whitespacesAndNewlines))
    } catch { verifier = nil }
    var galat = FieldErrors()
    galat.check("nama", "Tulis nama lembaga saksi.", !nama.isEmpty)
    galat.check(
      "kunci", "Salin kunci seutuhnya dari saksi, misalnya uns.ac.id/saksi+c12688da+BLMS…", verifier != nil)
    galat.check(
      "kunci", "Ini kunci sebuah log. Mintalah kunci jenis cosignature kepada saksi.",
      verifier?.kind == .cosignature)
    try galat.throwIfAny()
    guard let verifier else { throw galat }
    return (nama, verifier)
  }
}
