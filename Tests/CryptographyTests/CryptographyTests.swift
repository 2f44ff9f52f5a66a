import Cryptography
import Foundation
import Testing

@Suite struct CryptographyTests {
  @Test func `SHA-256 and HMAC give the published test vectors`() {
    #expect(
      hex(sha256(Array("abc".utf8))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let stream = SHA256Stream()
    stream.update(Array("a".utf8))
    stream.update(Array("bc".utf8))
    #expect(stream.finish() == sha256(Array("abc".utf8)))
    // RFC 4231, test case 2
    #expect(
      hex(hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func `encodings give the published test vectors and read back`() {
    #expect(base32(Array("foobar".utf8)) == "MZXW6YTBOI")
    #expect(base64url([0xfb, 0xff, 0xfe]) == "-__-")
    #expect(base64url(Array("fo".utf8)) == "Zm8")
    #expect(unhex(hex([0, 127, 255])) == [0, 127, 255])
    #expect(unhex("abc") == nil)
    #expect(unhex("zz") == nil)
  }

  @Test func `one-time passwords give the vectors of RFC 6238`() {
    let password = OneTimePassword(secret: Array("12345678901234567890".utf8))
    for (time, code) in [(59.0, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
      #expect(password.code(step: OneTimePassword.step(at: Date(timeIntervalSince1970: time))) == code)
    }
  }

  @Test func `a one-time password counts once and only near its time`() {
    let password = OneTimePassword(secret: Array("rahasia".utf8))
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    let step = OneTimePassword.step(at: now)
    #expect(password.step(of: password.code(step: step - 1), at: now, after: nil) == step - 1)
    #expect(password.step(of: password.code(step: step), at: now, after: step) == nil)
    #expect(password.step(of: password.code(step: step - 3), at: now, after: nil) == nil)
  }

  @Test func `a password is verified, its neighbour is not`() throws {
    let hash = try hashPassword("Kantor-Maya-2026")
    #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(verifyPassword("Kantor-Maya-2026", against: hash))
    #expect(!verifyPassword("kantor-maya-2026", against: hash))
    #expect(!verifyPassword("apa saja", against: "bukan hash"))
  }

  @Test func `what is sealed opens only unchanged, in its place and under its key`() throws {
    let key = try AESKey(randomBytes(32))
    let sealed = try key.seal(Array("rahasia".utf8), context: "orang:nik:1")
    #expect(try key.open(sealed, context: "orang:nik:1") == Array("rahasia".utf8))
    #expect(throws: CryptographyError.self) { try key.open(sealed, context: "orang:nik:2") }
    #expect(throws: CryptographyError.self) {
      try AESKey(randomBytes(32)).open(sealed, context: "orang:nik:1")
    }
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: CryptographyError.self) { try key.open(changed, context: "orang:nik:1") }
    }
    #expect(throws: CryptographyError.self) { try key.open([], context: "") }
    #expect(try key.open(key.seal([], context: ""), context: "") == [])
  }

  @Test func `random codes use only letters and digits that cannot be confused`() throws {
    let code = try randomCode(400)
    #expect(code.count == 400)
    #expect(code.allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains($0) })
    #expect(try randomBytes(16) != randomBytes(16))
  }
}
