/// All passages of files through stages of the office.
struct Lintasan {
  let antrean: Antrean
  let jendelaBorongan: Double
  let bagianBorongan: Double
  let jarakTetangga: Double

  /// One list for each peer group. A jump is counted in the pile that its unit shares (without units: in the officer's own),
  /// and again in what lay before the officer: a colleague with an empty desk has jumped no queue.
  func perKelompok(_ log: LogTertata) -> [[Lompatan]] {
    let dipakai = log.tahap.indices
      .filter { log.tahap[$0].keadaan == .lewat && log.tahap[$0].petugas >= 0 }
    let meja = meja(dipakai, log)
    let tumpukan = Self.golongkan(dipakai) { i in
      UInt64(log.tahap[i].kelompok) << 32 | UInt64(log.tahap[i].kolam)
    }
    var hasil: [[Lompatan]] = []
    var terakhir: Int32?
    for satu in tumpukan {
      let kelompok = satu.first.map { log.tahap[$0].kelompok }
      if kelompok != terakhir { hasil.append([]) }
      terakhir = kelompok
      hasil[hasil.count - 1] += antrean.lompatan(satu, log.tahap)
        .map { lompatan in
          var lompatan = lompatan
          lompatan.diMeja = meja[lompatan.tahap]
          return lompatan
        }
    }
    return hasil
  }

  /// For every stage what its file passed among those of its lane that the same officer had at that stage.
  private func meja(_ dipakai: [Int], _ log: LogTertata) -> [Lompatan.DiMeja] {
    var hasil = [Lompatan.DiMeja](repeating: .init(), count: log.tahap.count)
    let tumpukan = Self.golongkan(dipakai) { i in
      let jalur = log.kelompok.isi[Int(log.tahap[i].kelompok)].jalur
      return UInt64(log.kegiatan(log.tahap[i])) << 44 | UInt64(log.tahap[i].petugas) << 20 | UInt64(jalur)
    }
    for satu in tumpukan {
      let lompatan = antrean.lompatan(satu, log.tahap)
      let borongan = borongan(lompatan, log)
      for ini in lompatan {
        hasil[ini.tahap] = .init(
          didepan: Int32(ini.didepan), dilewati: Int32(ini.dilewati), borongan: borongan.contains(ini.tahap))
      }
    }
    return hasil
  }

  /// Files that one officer ended one after the other and that belong together: both jumped, or both were visited in one
  /// neighbourhood.
  private func borongan(_ lompatan: [Lompatan], _ log: LogTertata) -> Set<Int> {
    let tahap = log.tahap
    let urut = lompatan.sorted { (tahap[$0.tahap].akhir, $0.tahap) < (tahap[$1.tahap].akhir, $1.tahap) }
    var hasil: Set<Int> = []
    for (a, b) in zip(urut, urut.dropFirst())
    where tahap[b.tahap].akhir - tahap[a.tahap].akhir <= jendelaBorongan {
      let bersama = a.bagian >= bagianBorongan && b.bagian >= bagianBorongan
      if bersama || berdekatan(tahap[a.tahap], tahap[b.tahap], log) { hasil.formUnion([a.tahap, b.tahap]) }
    }
    return hasil
  }

  private func berdekatan(_ a: Tahap, _ b: Tahap, _ log: LogTertata) -> Bool {
    guard let dari = log.penutup(a)?.bukti?.posisi, let ke = log.penutup(b)?.bukti?.posisi else {
      return false
    }
    return dari.jarak(ke: ke) <= jarakTetangga
  }

  private static func golongkan(_ tahap: [Int], menurut kunci: (Int) -> UInt64) -> [[Int]] {
    tahap.map { (kunci: kunci($0), tahap: $0) }
      .sorted { ($0.kunci, $0.tahap) < ($1.kunci, $1.tahap) }
      .potong { $0.kunci }
      .map { $0.map(\.tahap) }
  }
}
