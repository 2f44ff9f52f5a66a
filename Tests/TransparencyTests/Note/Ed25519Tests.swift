import Cryptography
import Testing

struct Ed25519Tests {
  /// RFC 8032 section 7.1, tests 1 to 3.
  private static let vectors = [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0"
        + "595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eae"
        + "b4302aeeb00d291612bb0c00"
    ),
    (
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9"
        + "716ed28dc027beceea1ec40a"
    ),
  ]

  @Test func `keys and signatures are those of RFC 8032`() throws {
    for (seed, publicKey, message, signature) in Self.vectors {
      let key = try Ed25519Key(seed: try #require(unhex(seed)))
      let message = try #require(unhex(message))
      #expect(hex(key.publicKey) == publicKey)
      #expect(hex(try key.sign(message)) == signature)
      #expect(verifyEd25519(try #require(unhex(signature)), of: message, publicKey: key.publicKey))
    }
  }

  @Test func `a signature holds for its message and its key only`() throws {
    let key = try Ed25519Key(seed: randomBytes(32))
    let message = Array("izin 17".utf8)
    let signature = try key.sign(message)
    #expect(verifyEd25519(signature, of: message, publicKey: key.publicKey))
    for place in signature.indices {
      var changed = signature
      changed[place] ^= 1
      #expect(!verifyEd25519(changed, of: message, publicKey: key.publicKey), "\(place)")
    }
    #expect(!verifyEd25519(signature, of: Array("izin 18".utf8), publicKey: key.publicKey))
    let other = try Ed25519Key(seed: randomBytes(32))
    #expect(!verifyEd25519(signature, of: message, publicKey: other.publicKey))
  }

  @Test func `what is too short, too long or no point is refused`() throws {
    let key = try Ed25519Key(seed: randomBytes(32))
    let signature = try key.sign([])
    #expect(!verifyEd25519([], of: [], publicKey: key.publicKey))
    #expect(!verifyEd25519(signature + [0], of: [], publicKey: key.publicKey))
    #expect(!verifyEd25519(signature, of: [], publicKey: []))
    #expect(!verifyEd25519(signature, of: [], publicKey: Array(repeating: 255, count: 32)))
    #expect(throws: CryptographyError.self) { try Ed25519Key(seed: []) }
  }
}
