import Transparency

/// Reads all entries of a log bundle by bundle, and computes from them alone what the roots and the tiles must be.
struct PembacaEntri {
  private let sumber: SumberLog
  private let ukuran: Int
  /// Sizes at which the root is noted on the way.
  private let singgah: [Int]
  private var tepi = Frontier()
  private var ubin: [TileID: [UInt8]] = [:]
  private(set) var akarDulu: [Int: Hash] = [:]

  init(_ sumber: SumberLog, ukuran: Int, singgah: Set<Int>) {
    self.sumber = sumber
    self.ukuran = ukuran
    self.singgah = singgah.sorted()
    akarDulu[0] = .emptyTree
  }

  var terbaca: Int { tepi.size }
  var akar: Hash { tepi.root }

  /// - Returns: false when everything has been read.
  mutating func lanjut() async throws -> Bool {
    guard tepi.size < ukuran else { return false }
    let awal = tepi.size
    let lebar = min(TileID.fullWidth, ukuran - awal)
    let jalur = TilePath(.entries, number: awal / TileID.fullWidth, width: lebar)
    guard let entri = try await berkas(jalur).flatMap({ try? EntryBundle.decode($0) }), entri.count >= lebar
    else { throw TemuanLog.entriTidakDisajikan(jalur.description) }
    let hasher = TreeHasher()
    let daun = entri.prefix(lebar).map { hasher.leaf($0) }
    var mulai = 0
    for batas in singgah.map({ $0 - awal }).filter({ (1...lebar).contains($0) }) + [lebar] {
      try tambah(daun[mulai..<batas])
      mulai = batas
    }
    return true
  }

  /// Holds the tiles that are served against those that follow from the entries.
  /// - Returns: how many agree, and how many are not served.
  func cocokkanUbin() async throws -> (cocok: Int, tiada: Int) {
    var (cocok, tiada) = (0, 0)
    for (id, isi) in ubin {
      let jalur = TilePath(.hashes(level: id.level), number: id.number, width: isi.count / Hash.size)
      let disajikan = try await berkas(jalur)
      guard disajikan.map({ $0.starts(with: isi) }) ?? true else {
        throw TemuanLog.ubinBerbeda(jalur.description)
      }
      if disajikan == nil { tiada += 1 } else { cocok += 1 }
    }
    return (cocok, tiada)
  }

  private mutating func tambah(_ daun: ArraySlice<Hash>) throws {
    for tulisan in tepi.append(daun) {
      ubin[tulisan.tile] = try tulisan.applied(to: ubin[tulisan.tile] ?? [])
    }
    akarDulu[tepi.size] = tepi.root
  }

  /// A partial tile or bundle may be gone where the full one is.
  private func berkas(_ jalur: TilePath) async throws -> [UInt8]? {
    if let isi = try await sumber.ambil(jalur.description) { return isi }
    guard jalur.width < TileID.fullWidth else { return nil }
    return try await sumber.ambil(TilePath(jalur.content, number: jalur.number).description)
  }
}
