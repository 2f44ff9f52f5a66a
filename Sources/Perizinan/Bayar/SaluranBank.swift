import Cryptography

/// How this installation and the bank of the regency's treasury talk to each other.
package struct SaluranBank: Sendable {
  /// Without one nothing is taken from outside: payments are entered at the counter.
  let kunci: KunciBank?
  /// Where bills are announced, so that they can be paid by QRIS; nil: by account number only.
  let alamat: String?
  /// With what account numbers begin.
  let awalan: String

  /// The first digits of payment numbers, until the bank has given others: the code of the regency.
  package static let awalanBawaan = "3314"

  package init(kunci: KunciBank? = nil, alamat: String? = nil, awalan: String = awalanBawaan) {
    self.kunci = kunci
    self.alamat = alamat
    self.awalan = awalan
  }
}

/// The secret that both sides know. What is sent is signed together with the instant at which it is sent.
package struct KunciBank: Sendable {
  /// Bytes.
  package static let terpendek = 32

  private let kunci: HMACKey

  /// Nil when it is too short to be a secret.
  package init?(_ teks: String) {
    guard teks.utf8.count >= Self.terpendek else { return nil }
    kunci = HMACKey(Array(teks.utf8))
  }

  /// What goes into `X-Kantaya-Tanda`, of what goes into `X-Kantaya-Waktu` and of the body.
  package func tanda(_ waktu: String, _ isi: [UInt8]) -> String {
    hex(kunci.hmacSHA256(Array("\(waktu).".utf8) + isi))
  }

  /// Whether the bank signed `isi` at `waktu` with the secret that both know.
  package func sah(_ tanda: String, _ waktu: String, _ isi: [UInt8]) -> Bool {
    constantTimeEquals(Array(self.tanda(waktu, isi).utf8), Array(tanda.lowercased().utf8))
  }
}
