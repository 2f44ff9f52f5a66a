import Bahasa
import Foundation
import Transparency

/// A new witness, as typed. Its key is not called `kunci`: every form has a field of that name.
struct SaksiForm: Decodable, Sendable {
  var nama = ""
  var vkey = ""

  func validated() throws(FieldErrors) -> (nama: String, kunci: NoteVerifier) {
    let nama = nama.trimmingCharacters(in: .whitespacesAndNewlines)
    let verifier: NoteVerifier?
    do {
      verifier = try NoteVerifier(vkey: vkey.trimmingCharacters(in: .whitespacesAndNewlines))
    } catch { verifier = nil }
    var galat = FieldErrors()
    galat.check("nama", "Tulis nama lembaga saksi.", !nama.isEmpty)
    galat.check(
      "vkey", "Salin kunci seutuhnya dari saksi, misalnya uns.ac.id/saksi+c12688da+BLMS…", verifier != nil)
    galat.check(
      "vkey", "Ini kunci sebuah log. Mintalah kunci jenis cosignature kepada saksi.",
      verifier?.kind == .cosignature)
    try galat.throwIfAny()
    guard let verifier else { throw galat }
    return (nama, verifier)
  }
}
