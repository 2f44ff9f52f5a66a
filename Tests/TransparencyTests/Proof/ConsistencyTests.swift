import Testing
import Transparency

struct ConsistencyTests {
  @Test func `every small tree is the beginning of every larger one, as the definition says`() throws {
    let log = try TestLog(size: 60)
    let leaves = log.leaves
    let roots = (0...leaves.count).map { Oracle.head(leaves[..<$0]) }
    for newSize in 1...leaves.count {
      let tree = StoredTree(size: newSize) { log.tiles[$0] }
      for oldSize in 1...newSize {
        let proof = try tree.consistencyProof(from: oldSize)
        #expect(proof.path == Oracle.proof(oldSize, leaves[..<newSize]))
        #expect(proof.verifies(oldRoot: roots[oldSize], newRoot: roots[newSize]))
        for other in 1...newSize where other != oldSize {
          let moved = ConsistencyProof(oldSize: other, newSize: newSize, path: proof.path)
          #expect(!moved.verifies(oldRoot: roots[other], newRoot: roots[newSize]))
        }
      }
    }
  }

  @Test func `trees up to 600 and larger ones are proven`() throws {
    let log = try TestLog(size: 66_000)
    let leaves = log.leaves
    var dice = Dice(6)
    for newSize in Array(stride(from: 61, through: 600, by: 1)) + [65_536, 65_537] {
      let tree = StoredTree(size: newSize) { log.tiles[$0] }
      let root = try tree.root()
      for oldSize in Set([newSize - 1, Int.random(in: 1..<newSize, using: &dice)]) {
        let proof = try tree.consistencyProof(from: oldSize)
        let oldRoot = try StoredTree(size: oldSize, read: { log.tiles[$0] }).root()
        if newSize < 600 { #expect(proof.path == Oracle.proof(oldSize, leaves[..<newSize])) }
        #expect(proof.verifies(oldRoot: oldRoot, newRoot: root), "\(oldSize) in \(newSize)")
        #expect(!proof.verifies(oldRoot: root, newRoot: oldRoot))
      }
    }
  }

  @Test func `a proof with anything changed proves nothing`() throws {
    let log = try TestLog(size: 300)
    for (oldSize, newSize) in [(1, 2), (3, 7), (4, 7), (6, 8), (127, 300), (256, 300), (255, 256)] {
      let tree = StoredTree(size: newSize) { log.tiles[$0] }
      let newRoot = try tree.root()
      let oldRoot = try StoredTree(size: oldSize, read: { log.tiles[$0] }).root()
      let proof = try tree.consistencyProof(from: oldSize)
      func holds(_ path: [Hash], _ old: Hash, _ new: Hash) -> Bool {
        ConsistencyProof(oldSize: oldSize, newSize: newSize, path: path).verifies(oldRoot: old, newRoot: new)
      }
      #expect(holds(proof.path, oldRoot, newRoot))
      for place in proof.path.indices {
        for byte in 0..<Hash.size {
          var path = proof.path
          path[place] = try path[place].flipped(byte)
          #expect(!holds(path, oldRoot, newRoot), "\(oldSize) in \(newSize), hash \(place)")
        }
      }
      #expect(!holds(proof.path, try oldRoot.flipped(7), newRoot))
      #expect(!holds(proof.path, oldRoot, try newRoot.flipped(7)))
      #expect(!holds(proof.path + [newRoot], oldRoot, newRoot))
      #expect(!holds(proof.path.dropLast(), oldRoot, newRoot))
      #expect(!holds([], oldRoot, newRoot))
    }
  }

  @Test func `a proof is as long as the tree is high, whatever size is claimed`() throws {
    let log = try TestLog(size: 2)
    let root = try log.tree.root()
    let path = try log.tree.consistencyProof(from: 1).path
    for size in [3, 4, 8, 1 << 40] {
      let claimed = ConsistencyProof(oldSize: 1, newSize: size, path: path)
      #expect(!claimed.verifies(oldRoot: .leaf(log.entries[0]), newRoot: root), "\(size)")
    }
  }

  @Test func `a tree whose past was changed is not consistent with what it was`() throws {
    let before = try TestLog(size: 100)
    for changed in [0, 50, 99] {
      var entries = (0..<130).map(TestLog.entry)
      entries[changed] = [0]
      let after = try TestLog(entries)
      let proof = try after.tree.consistencyProof(from: 100)
      #expect(!proof.verifies(oldRoot: try before.tree.root(), newRoot: try after.tree.root()))
    }
  }

  @Test func `between equal sizes and from nothing the proof is empty`() throws {
    let log = try TestLog(size: 5)
    let root = try log.tree.root()
    #expect(try log.tree.consistencyProof(from: 5).path.isEmpty)
    #expect(try log.tree.consistencyProof(from: 5).verifies(oldRoot: root, newRoot: root))
    #expect(try !log.tree.consistencyProof(from: 5).verifies(oldRoot: .emptyTree, newRoot: root))
    #expect(try log.tree.consistencyProof(from: 0).verifies(oldRoot: .emptyTree, newRoot: root))
    #expect(try !log.tree.consistencyProof(from: 0).verifies(oldRoot: root, newRoot: root))
    #expect(
      !ConsistencyProof(oldSize: 0, newSize: 5, path: [root]).verifies(oldRoot: .emptyTree, newRoot: root))
    #expect(!ConsistencyProof(oldSize: 6, newSize: 5, path: []).verifies(oldRoot: root, newRoot: root))
    #expect(!ConsistencyProof(oldSize: -1, newSize: 5, path: []).verifies(oldRoot: .emptyTree, newRoot: root))
    for size in [-1, 6] {
      #expect(throws: TreeError.outOfRange) { try log.tree.consistencyProof(from: size) }
    }
  }
}
