import Cryptography
import Testing
import Transparency

struct NoteKeyTests {
  /// From the documentation of golang.org/x/mod/sumdb/note.
  static let goSigner = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
  static let goVerifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

  @Test func `keys of other programs are read and written the same`() throws {
    let signer = try NoteSigner(skey: Self.goSigner)
    #expect(signer.skey == Self.goSigner)
    #expect(signer.verifier.vkey == Self.goVerifier)
    #expect(try NoteVerifier(vkey: Self.goVerifier) == signer.verifier)
    for vkey in [
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
      "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
      "vec.example/cosigv10+c12688da+BLMSTPoQj0PojM8eKiPf9xUT8g6b0OuMyvYb5sSu9JH5",
    ] {
      #expect(try NoteVerifier(vkey: vkey).vkey == vkey)
    }
  }

  @Test func `one key has another ID under another name or for another use`() throws {
    let seed = Array(repeating: UInt8(9), count: 32)
    let log = try NoteSigner(name: "a.example", kind: .ed25519, seed: seed).verifier
    let witness = try NoteSigner(name: "a.example", kind: .cosignature, seed: seed).verifier
    let other = try NoteSigner(name: "b.example", kind: .ed25519, seed: seed).verifier
    #expect(log.publicKey == witness.publicKey)
    #expect(Set([log.keyID, witness.keyID, other.keyID]).count == 3)
    let skey = try NoteSigner(name: "a.example", kind: .cosignature, seed: seed).skey
    #expect(try NoteSigner(skey: skey).verifier == witness)
  }

  @Test(arguments: [
    "", "PeterNeumann", "PeterNeumann+c74f20a3",
    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TX",
    "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
    "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
  ])
  func `a verifier key that is not its own is refused`(_ vkey: String) {
    #expect(throws: NoteError.malformedKey) { try NoteVerifier(vkey: vkey) }
  }

  @Test func `a signer key that is not its own is refused`() {
    for skey in [
      "", Self.goVerifier, "PRIVATE+KEY+" + Self.goVerifier,
      Self.goSigner.replacing("c74f20a3", with: "c74f20a4"),
    ] {
      #expect(throws: NoteError.malformedKey) { try NoteSigner(skey: skey) }
    }
    for name in ["", "a b", "a+b", "a\u{00a0}b", "a\nb", "a\u{3000}"] {
      #expect(throws: NoteError.malformedKey) {
        try NoteSigner(name: name, kind: .ed25519, seed: Array(repeating: 1, count: 32))
      }
    }
  }
}
