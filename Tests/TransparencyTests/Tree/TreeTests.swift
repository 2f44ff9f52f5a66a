import Cryptography
import Testing
import Transparency

struct TreeTests {
  /// The entries and heads that implementations of RFC 6962 are commonly tested with.
  private static let entries = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
  ]
  private static let heads = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test func `heads are the published ones`() throws {
    #expect(hex(Hash.emptyTree.bytes) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    var frontier = Frontier()
    #expect(frontier.root == .emptyTree)
    for (entry, head) in zip(Self.entries, Self.heads) {
      _ = frontier.append([Hash.leaf(try #require(unhex(entry)))])
      #expect(hex(frontier.root.bytes) == head)
    }
  }

  @Test func `a hash is 32 bytes, and its base 64 reads back`() throws {
    let bytes = (0..<32).map { UInt8($0) }
    let hash = try #require(Hash(bytes))
    #expect(hash.bytes == bytes)
    #expect(hash.base64 == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    #expect(Hash(base64: hash.base64) == hash)
    for text in [
      "", "AAEC", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9=", hash.base64 + "\n",
      hash.base64.dropLast() + "",
    ] {
      #expect(Hash(base64: text) == nil, "\(text)")
    }
    #expect(Hash(Array(bytes.dropLast())) == nil)
  }

  @Test func `appending gives the head of every size, however it is divided`() {
    let leaves = (0..<600).map { Oracle.leaf(TestLog.entry($0)) }
    var one = Frontier()
    var dice = Dice(1)
    for size in 1...leaves.count {
      _ = one.append([leaves[size - 1]])
      #expect(one.size == size)
      #expect(one.root == Oracle.head(leaves[..<size]), "\(size)")
      #expect(one.heads.count == size.nonzeroBitCount)
    }
    var many = Frontier()
    while many.size < leaves.count {
      let count = Int.random(in: 0...min(90, leaves.count - many.size), using: &dice)
      _ = many.append(leaves[many.size..<many.size + count])
    }
    #expect(many == one)
  }

  @Test func `a frontier that does not fit its size is refused`() {
    #expect(Frontier(size: 0, heads: []) == Frontier())
    #expect(Frontier(size: 3, heads: [.emptyTree]) == nil)
    #expect(Frontier(size: -1, heads: []) == nil)
  }
}
