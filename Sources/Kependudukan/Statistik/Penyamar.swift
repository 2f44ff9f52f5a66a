/// Hides small cells of a table that is published with its sums, and as many others as it takes so that no small one can be
/// computed from what is left: whoever reads it is left with at least `ambang` possible values for each.
///
/// The table has its sums in the last row and the last column. What is hidden is known not to be 0, since a 0 is shown.
struct Penyamar {
  static let ambang = 5

  private let nilai: [[Int]]
  /// Which cells are not shown.
  private(set) var samar: [[Bool]]

  /// `paksa`: what must be hidden besides.
  init(_ nilai: [[Int]], paksa: (Int, Int) -> Bool = { _, _ in false }) {
    self.nilai = nilai
    samar = nilai.enumerated()
      .map { baris, isi in isi.enumerated().map { ($1 > 0 && $1 < Self.ambang) || paksa(baris, $0) } }
  }

  /// Hides until every small cell is safe.
  mutating func lindungi() {
    while let rawan = rawan() {
      if !tutup(rawan) { return samar = nilai.map { $0.map { $0 > 0 } } }
    }
  }

  private var barisJumlah: Int { nilai.count - 1 }
  private var kolomJumlah: Int { (nilai.first?.count ?? 1) - 1 }

  /// The first small cell that can be computed too closely.
  private func rawan() -> Sel? {
    for baris in nilai.indices {
      for kolom in nilai[baris].indices where samar[baris][kolom] && nilai[baris][kolom] < Self.ambang {
        let sel = Sel(baris: baris, kolom: kolom)
        if rentang(sel) < Self.ambang - 1 { return sel }
      }
    }
    return nil
  }

  /// How far the possible values of a cell are apart, counted no further than needed.
  private func rentang(_ sel: Sel) -> Int {
    let cukup = Self.ambang - 1
    // What raises a place in the balance comes back from its column to its row through the others.
    let naik = aliran(dari: .kolom(sel.kolom), ke: .baris(sel.baris), tanpa: sel, batas: cukup)
    let turun = aliran(dari: .baris(sel.baris), ke: .kolom(sel.kolom), tanpa: sel, batas: cukup)
    let sampaiSatu = max(0, nilai[sel.baris][sel.kolom] - 1)
    return isJumlah(sel) ? min(naik, sampaiSatu) + turun : naik + min(turun, sampaiSatu)
  }

  /// Hides the cheapest three further corners of a rectangle. False when there is none that hides anything more.
  private mutating func tutup(_ sel: Sel) -> Bool {
    var terbaik: (harga: Int, sudut: [Sel])?
    for baris in nilai.indices where baris != sel.baris {
      for kolom in nilai[baris].indices where kolom != sel.kolom {
        let sudut = [
          Sel(baris: sel.baris, kolom: kolom), Sel(baris: baris, kolom: sel.kolom),
          Sel(baris: baris, kolom: kolom),
        ]
        let baru = sudut.filter { !samar[$0.baris][$0.kolom] }
        guard !baru.isEmpty, sudut.allSatisfy({ nilai[$0.baris][$0.kolom] > 0 }) else { continue }
        // Sums of the whole are what a reader misses most.
        let harga = baru.map { nilai[$0.baris][$0.kolom] + ($0.baris == barisJumlah ? 1 << 40 : 0) }
          .reduce(0, +)
        if harga < terbaik?.harga ?? Int.max { terbaik = (harga, baru) }
      }
    }
    guard let terbaik else { return false }
    for satu in terbaik.sudut { samar[satu.baris][satu.kolom] = true }
    return true
  }

  struct Sel: Hashable {
    let baris, kolom: Int
  }

  private enum Simpul: Hashable { case baris(Int), kolom(Int) }

  /// A sum stands in its row and column with the other sign: raising it lowers its place in the balance.
  private func isJumlah(_ sel: Sel) -> Bool { (sel.baris == barisJumlah) != (sel.kolom == kolomJumlah) }

  /// How much can be shifted through the other hidden cells: each row and each column is a node, each hidden cell an edge
  /// that can be raised without limit and lowered down to 1.
  private func aliran(dari: Simpul, ke: Simpul, tanpa: Sel, batas: Int) -> Int {
    var sisa: [Simpul: [Simpul: Int]] = [:]
    for baris in nilai.indices {
      for kolom in nilai[baris].indices {
        let sel = Sel(baris: baris, kolom: kolom)
        guard samar[baris][kolom], sel != tanpa else { continue }
        let turun = max(0, nilai[baris][kolom] - 1)
        sisa[.baris(baris), default: [:]][.kolom(kolom)] = isJumlah(sel) ? turun : batas
        sisa[.kolom(kolom), default: [:]][.baris(baris)] = isJumlah(sel) ? batas : turun
      }
    }
    var jumlah = 0
    while jumlah < batas, let jalan = jalan(dari, ke, sisa) {
      let muat = min(batas - jumlah, zip(jalan, jalan.dropFirst()).map { sisa[$0]?[$1] ?? 0 }.min() ?? 0)
      for (asal, tujuan) in zip(jalan, jalan.dropFirst()) {
        sisa[asal]?[tujuan, default: 0] -= muat
        sisa[tujuan]?[asal, default: 0] += muat
      }
      jumlah += muat
    }
    return jumlah
  }

  /// The shortest way with room left.
  private func jalan(_ dari: Simpul, _ ke: Simpul, _ sisa: [Simpul: [Simpul: Int]]) -> [Simpul]? {
    var asal: [Simpul: Simpul] = [:]
    var antre = [dari]
    var urut = 0
    while urut < antre.count {
      let kini = antre[urut]
      urut += 1
      if kini == ke {
        var jalan = [ke]
        while let sebelum = jalan.last.flatMap({ asal[$0] }) { jalan.append(sebelum) }
        return jalan.reversed()
      }
      for (lanjut, muat) in sisa[kini, default: [:]] where muat > 0 && lanjut != dari && asal[lanjut] == nil {
        asal[lanjut] = kini
        antre.append(lanjut)
      }
    }
    return nil
  }
}
