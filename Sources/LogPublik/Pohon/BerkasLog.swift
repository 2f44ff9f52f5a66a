import Database
import Transparency

extension Tx {
  /// What is at an address of the log, as it is served and as a static copy holds it; nil when the log has not come so
  /// far.
  package func berkasLog(_ alamat: TilePath) throws -> [UInt8]? {
    guard let ukuran = try kepalaLog()?.ukuran, alamat.exists(in: ukuran) else { return nil }
    switch alamat.content {
    case .entries:
      let awal = alamat.number * TileID.fullWidth
      return try EntryBundle.encode(komitmenLog(dari: awal, banyak: alamat.width))
    case .hashes:
      return try ubinLog(alamat.tile).map { Array($0.prefix(alamat.width * Hash.size)) }
    }
  }
}
