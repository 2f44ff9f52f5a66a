import Foundation
import Transparency

/// A small log in memory, kept as an operator would keep it: entries, tiles, and nothing else.
struct TestLog {
  static let origin = "log.example.go.id/izin"

  let signer: NoteSigner
  private(set) var entries: [[UInt8]] = []
  private(set) var tiles: [TileID: [UInt8]] = [:]

  init(_ entries: [[UInt8]] = []) throws {
    signer = try NoteSigner(
      name: Self.origin, kind: .ed25519, seed: Array(repeating: 7, count: 32))
    try append(entries)
  }

  /// A log of so many different entries.
  init(size: Int) throws { try self.init((0..<size).map(Self.entry)) }

  static func entry(_ number: Int) -> [UInt8] { Array("entry \(number)".utf8) }

  var leaves: [Hash] { entries.map(Oracle.leaf) }

  var tree: StoredTree { StoredTree(size: entries.count) { [tiles] in tiles[$0] } }

  var policy: CheckpointPolicy { get throws { try CheckpointPolicy(log: signer.verifier) } }

  /// As one transaction of the operator does it: the edge from the tiles, the new hashes into the tiles.
  @discardableResult
  mutating func append(_ new: [[UInt8]]) throws -> [TileWrite] {
    var frontier = try tree.frontier()
    let hasher = TreeHasher()
    let writes = frontier.append(new.map { hasher.leaf($0) })
    for write in writes { tiles[write.tile] = try write.applied(to: tiles[write.tile] ?? []) }
    entries += new
    return writes
  }

  func checkpoint() throws -> SignedNote {
    try Checkpoint(origin: Self.origin, size: entries.count, root: tree.root()).signed(by: signer)
  }

  func receipt(_ index: Int, extra: [UInt8]? = nil) throws -> Receipt {
    let proof = try tree.inclusionProof(of: index)
    return Receipt(index: index, path: proof.path, note: try checkpoint(), extra: extra)
  }

  /// What is at `path`; nil when there is nothing in a log of this size.
  func served(_ path: TilePath) throws -> [UInt8]? {
    guard path.exists(in: entries.count) else { return nil }
    switch path.content {
    case .entries:
      let first = path.number * TileID.fullWidth
      return try EntryBundle.encode(entries[first..<first + path.width])
    case .hashes:
      return tiles[path.tile].map { Array($0.prefix(path.width * Hash.size)) }
    }
  }

  /// Writes the log as files, as any web server could serve them.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for path in TilePath.all(in: entries.count) {
      let file = folder.appending(path: path.description)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(served(path) ?? []).write(to: file)
    }
    try Data(checkpoint().encoded.utf8).write(to: folder.appending(path: "checkpoint"))
  }
}
