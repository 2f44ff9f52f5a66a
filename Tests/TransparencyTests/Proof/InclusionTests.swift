import Testing
import Transparency

struct InclusionTests {
  @Test func `every leaf of every small tree is proven as the definition says`() throws {
    let log = try TestLog(size: 70)
    let leaves = log.leaves
    for size in 1...leaves.count {
      let tree = StoredTree(size: size) { log.tiles[$0] }
      let root = Oracle.head(leaves[..<size])
      for index in 0..<size {
        let proof = try tree.inclusionProof(of: index)
        #expect(proof.path == Oracle.path(index, leaves[..<size]))
        #expect(proof.verifies(leaf: leaves[index], root: root))
      }
    }
  }

  @Test func `leaves of trees up to 600 are proven, and of no other place`() throws {
    let log = try TestLog(size: 600)
    let leaves = log.leaves
    var dice = Dice(3)
    for size in 71...leaves.count {
      let tree = StoredTree(size: size) { log.tiles[$0] }
      let root = try tree.root()
      for index in Set([size - 1, Int.random(in: 0..<size, using: &dice)]) {
        let proof = try tree.inclusionProof(of: index)
        #expect(proof.path == Oracle.path(index, leaves[..<size]), "\(index) of \(size)")
        #expect(proof.verifies(leaf: leaves[index], root: root))
        for other in [index - 1, index + 1, size, Int.random(in: 0..<size, using: &dice)] where other != index
        {
          let moved = InclusionProof(index: other, size: size, path: proof.path)
          #expect(!moved.verifies(leaf: leaves[index], root: root), "\(index) as \(other) of \(size)")
        }
      }
    }
  }

  @Test func `larger trees are proven`() throws {
    let log = try TestLog(size: 66_000)
    let leaves = log.leaves
    var dice = Dice(4)
    for size in [65_536, 65_537] {
      let tree = StoredTree(size: size) { log.tiles[$0] }
      let root = try tree.root()
      #expect(root == Oracle.head(leaves[..<size]))
      for index in [size - 1, Int.random(in: 0..<size, using: &dice)] {
        let proof = try tree.inclusionProof(of: index)
        #expect(proof.path == Oracle.path(index, leaves[..<size]))
        #expect(proof.verifies(leaf: leaves[index], root: root))
      }
    }
  }

  @Test func `a proof with anything changed proves nothing`() throws {
    let log = try TestLog(size: 300)
    var dice = Dice(5)
    for size in [2, 3, 7, 8, 200, 256, 257, 300] {
      let tree = StoredTree(size: size) { log.tiles[$0] }
      let root = try tree.root()
      let index = Int.random(in: 0..<size, using: &dice)
      let proof = try tree.inclusionProof(of: index)
      let leaf = Hash.leaf(log.entries[index])
      for place in proof.path.indices {
        for byte in 0..<Hash.size {
          var path = proof.path
          path[place] = try path[place].flipped(byte)
          #expect(!InclusionProof(index: index, size: size, path: path).verifies(leaf: leaf, root: root))
        }
      }
      for path in [proof.path + [root], [leaf] + proof.path, proof.path.dropLast(), proof.path.reversed()]
      where path != proof.path {
        #expect(!InclusionProof(index: index, size: size, path: path).verifies(leaf: leaf, root: root))
      }
      #expect(!proof.verifies(leaf: try leaf.flipped(0), root: root))
      #expect(!proof.verifies(leaf: leaf, root: try root.flipped(31)))
      // The size comes with the root: the proof does not hold for the tree of any other size.
      for other in 1...300 where other != size {
        let root = try StoredTree(size: other, read: { log.tiles[$0] }).root()
        let grown = InclusionProof(index: index, size: other, path: proof.path)
        #expect(!grown.verifies(leaf: leaf, root: root))
      }
    }
  }

  @Test func `numbers beyond any tree are refused, not computed with`() throws {
    let log = try TestLog(size: 3)
    for (index, size) in [(0, 0), (-1, 3), (3, 3), (0, -1), (.max, .max), (.min, .max)] {
      #expect(
        !InclusionProof(index: index, size: size, path: []).verifies(leaf: .emptyTree, root: .emptyTree))
    }
    let far = InclusionProof(
      index: .max - 1, size: .max, path: Array(repeating: .emptyTree, count: 64))
    #expect(!far.verifies(leaf: .emptyTree, root: .emptyTree))
    for index in [-1, 3] { #expect(throws: TreeError.outOfRange) { try log.tree.inclusionProof(of: index) } }
  }

  @Test func `a proof is as long as the tree is high, whatever size is claimed`() throws {
    let log = try TestLog(size: 2)
    let root = try log.tree.root()
    let path = try log.tree.inclusionProof(of: 0).path
    for size in [1, 3, 4, 8, 1 << 40] {
      let claimed = InclusionProof(index: 0, size: size, path: path)
      #expect(!claimed.verifies(leaf: .leaf(log.entries[0]), root: root), "\(size)")
    }
  }

  @Test func `a missing or short tile is named`() throws {
    let log = try TestLog(size: 300)
    let missing = TileID(level: 0, number: 1)
    let without = StoredTree(size: 300) { $0 == missing ? nil : log.tiles[$0] }
    #expect(throws: TreeError.missingTile(missing)) { try without.root() }
    let short = StoredTree(size: 300) { id in
      log.tiles[id].map { id == missing ? Array($0.dropLast(32)) : $0 }
    }
    #expect(throws: TreeError.missingTile(missing)) { try short.frontier() }
  }
}

extension Hash {
  /// The same with one bit changed.
  func flipped(_ byte: Int) throws -> Hash {
    var bytes = bytes
    bytes[byte] ^= 1
    return try #require(Hash(bytes))
  }
}
