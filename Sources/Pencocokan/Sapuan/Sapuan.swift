import Foundation

/// Two records, by their places, and how likely they tell of one person.
package struct Pasangan: Sendable, Equatable {
  package let a: Int
  package let b: Int
  /// 0 to 1.
  package let peluang: Double
}

/// A whole register compared with itself, or one table with another.
package struct Sapuan: Sendable {
  let penilai: Penilai
  private let ringkas: [Ringkas]
  private let sisi: Int?
  private let utas: Int

  /// - Parameters:
  ///   - himpunan: the records.
  ///   - sisi: the place of the first record of the second table, when only pairs across two tables count.
  ///   - utas: how many processors may work at once; the answer is the same for any number.
  package init(
    _ himpunan: Himpunan, sisi: Int? = nil, utas: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    var penilai = Penilai(himpunan)
    penilai.logKeluarga = penilai.takarKeluarga()
    ringkas = penilai.h.semuaRingkas(logBanyak: penilai.logBanyak)
    self.penilai = penilai
    self.sisi = sisi
    self.utas = max(1, utas)
  }

  /// The pairs above a threshold, strongest first.
  /// - Parameters:
  ///   - ambang: the least probability, 0 to 1.
  ///   - kemajuan: is told how many steps are done, and of how many.
  /// - Returns: each pair once.
  package func pasangan(ambang: Double, kemajuan: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async
    -> [Pasangan]
  {
    // In a register few have a double. Where many have one, weaker evidence is enough, and it is looked for.
    let banyak = Double(penilai.h.baris.count)
    for sabar in penilai.h.baris.count < 50_000 ? [-9] : [0, -6] as [Float] {
      let cukup = penilai.logBanyak + sabar
      let dinilai = await nilai(calon(cukup, kemajuan), cukup, kemajuan)
      let logGanda = penilai.takarGanda(dinilai.map(\.bit), banyakPasangan: banyakPasangan)
      let bagianGanda = exp2(logGanda) * banyakPasangan / banyak
      if sabar == 0, bagianGanda > 0.1 { continue }
      return urutkan(dinilai, logGanda, ambang)
    }
    return []
  }

  private func urutkan(_ dinilai: [Dinilai], _ logGanda: Double, _ ambang: Double) -> [Pasangan] {
    dinilai.compactMap { satu in
      let peluang = Penilai.peluang(Double(satu.bit) + logGanda)
      guard peluang >= ambang else { return nil }
      return Pasangan(a: Int(satu.pasangan >> 32), b: Int(satu.pasangan & 0xffff_ffff), peluang: peluang)
    }
    .sorted { ($1.peluang, $0.a, $0.b) < ($0.peluang, $1.a, $1.b) }
  }

  /// How many records are compared.
  package var banyak: Int { penilai.h.banyak }

  /// The identifiers of the two records of a pair.
  package func id(_ pasangan: Pasangan) -> (a: Int64, b: Int64) {
    (penilai.h.id[pasangan.a], penilai.h.id[pasangan.b])
  }

  /// Why a pair is taken for one person.
  package func alasan(_ pasangan: Pasangan) -> Alasan {
    penilai.alasan(penilai.h.baris[pasangan.a], penilai.h.baris[pasangan.b])
  }

  private var banyakPasangan: Double {
    let n = Double(penilai.h.baris.count)
    let kali = n > 0 ? (n + Double(penilai.semu)) / n : 1
    if let sisi { return max(1, Double(sisi) * (n - Double(sisi)) * kali * kali) }
    return max(1, n * (n - 1) / 2 * kali * kali)
  }

  private var jenis: [JenisKunci] {
    JenisKunci.allCases.filter { penilai.h.beralamat || !JenisKunci.beralamat.contains($0) }
  }

  /// Nine tenths of the work are the keys, one is the weighing.
  private var langkah: Int { jenis.count * 10 / 9 + 1 }

  /// Pairs that share a key and are not ruled out at a glance, each once, sorted.
  private func calon(_ cukup: Float, _ kemajuan: @escaping @Sendable (Int, Int) -> Void) async -> [UInt64] {
    let penyaring = Penyaring(penilai.h, bobot: penilai.bobot, batas: cukup)
    return await withTaskGroup(of: [UInt64].self) { tugas in
      var sisa = jenis[...]
      func mulai() {
        guard let satu = sisa.popFirst() else { return }
        tugas.addTask {
          var golongan = Golongan(penilai.h, ringkas, penyaring, sisi: sisi)
          golongan.sapu(satu)
          return golongan.pasangan
        }
      }
      for _ in 0..<utas { mulai() }
      var semua = PasanganTerurut()
      var selesai = 0
      while let satu = await tugas.next() {
        mulai()
        semua.gabung(satu)
        selesai += 1
        kemajuan(selesai, langkah)
      }
      return semua.isi
    }
  }

  private struct Dinilai: Sendable {
    let pasangan: UInt64
    let bit: Float
  }

  private func nilai(_ calon: [UInt64], _ cukup: Float, _ kemajuan: @escaping @Sendable (Int, Int) -> Void)
    async
    -> [Dinilai]
  {
    let potong = max(4096, calon.count / (utas * 8))
    return await withTaskGroup(of: (Int, [Dinilai]).self) { tugas in
      var hasil: [Int: [Dinilai]] = [:]
      var awal = 0
      func mulai() {
        guard awal < calon.count else { return }
        let bagian = awal..<min(calon.count, awal + potong)
        awal = bagian.upperBound
        tugas.addTask { (bagian.lowerBound, nilai(calon[bagian], cukup)) }
      }
      for _ in 0..<utas { mulai() }
      while let (tempat, satu) = await tugas.next() {
        mulai()
        hasil[tempat] = satu
      }
      kemajuan(langkah, langkah)
      return hasil.keys.sorted().flatMap { hasil[$0] ?? [] }
    }
  }

  private func nilai(_ calon: ArraySlice<UInt64>, _ cukup: Float) -> [Dinilai] {
    let penilai = penilai
    var hasil: [Dinilai] = []
    for satu in calon {
      let (a, b) = (penilai.h.baris[Int(satu >> 32)], penilai.h.baris[Int(satu & 0xffff_ffff)])
      let bit = penilai.nilai(a, b, cukup: cukup)
      if bit > cukup { hasil.append(Dinilai(pasangan: satu, bit: bit)) }
    }
    return hasil
  }
}
