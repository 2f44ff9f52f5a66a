import Foundation

/// Somebody of the register who may be the person asked for.
package struct Calon: Sendable, Equatable {
  package let id: Int64
  /// 0 to 1.
  package let peluang: Double
  package let alasan: Alasan
}

/// A register in memory that answers at once who in it may be a given person, and that changes as the register does.
///
/// About 350 bytes for each record. A value, to be kept under a lock by whoever shares it: asking notes words never seen.
package struct Indeks: Sendable {
  package private(set) var himpunan: Himpunan
  private var ringkas: [Ringkas]
  private var daftar: [JenisKunci: DaftarKunci]
  private var tempat: [Int64: Int]
  private let logKeluarga: Float
  private let logBanyak: Float
  /// The share of the records that have a double, as expected.
  private let bagianGanda: Double

  /// - Parameters:
  ///   - orang: all records, each identifier once.
  ///   - bagianGanda: the share of records that are expected to have a double, 0 to 1; registers have about one in a hundred.
  package init(_ orang: some Sequence<CatatanOrang>, bagianGanda: Double = 0.01) {
    var himpunan = Himpunan()
    himpunan.siapkan(orang.underestimatedCount)
    for satu in orang { himpunan.tambah(satu) }
    self.init(himpunan, bagianGanda: bagianGanda)
  }

  package init(_ himpunan: Himpunan, bagianGanda: Double = 0.01) {
    let penilai = Penilai(himpunan)
    logKeluarga = penilai.takarKeluarga()
    logBanyak = penilai.logBanyak
    ringkas = himpunan.semuaRingkas(logBanyak: logBanyak)
    daftar = [:]
    for jenis in JenisKunci.allCases { daftar[jenis] = DaftarKunci(himpunan, jenis) }
    tempat = [:]
    tempat.reserveCapacity(himpunan.baris.count)
    for (i, ini) in himpunan.baris.enumerated() where !ini.dihapus { tempat[himpunan.id[i]] = i }
    self.himpunan = himpunan
    self.bagianGanda = bagianGanda
  }

  package var banyak: Int { himpunan.banyak }

  /// Whether so much has changed that making the index anew would make it faster again: a tenth of the records.
  package var layakDisusunUlang: Bool {
    (himpunan.baris.count - himpunan.banyak) * 10 > max(1000, himpunan.banyak)
  }

  /// Adds a record; takes the place of one with the same identifier.
  package mutating func ganti(_ orang: CatatanOrang) {
    hapus(orang.id)
    let ini = himpunan.baris.count
    himpunan.tambah(orang)
    tempat[orang.id] = ini
    ringkas.append(himpunan.ringkas(himpunan.baris[ini], ini, logBanyak: logBanyak))
    for jenis in JenisKunci.allCases {
      himpunan.kunci(jenis, himpunan.baris[ini]) { daftar[jenis]?.tambah($0, UInt32(ini)) }
    }
  }

  /// Takes a record out, if it is there.
  package mutating func hapus(_ id: Int64) {
    guard let ini = tempat.removeValue(forKey: id) else { return }
    himpunan.hapus(ini)
  }

  /// Who in the register may be this person, the likeliest first. A record with the same identifier is the person himself
  /// and is left out.
  /// - Parameters:
  ///   - orang: who is asked for; need not be in the register.
  ///   - paling: how many answers at most.
  ///   - ambang: the least probability of an answer, 0 to 1.
  /// - Returns: at most `paling` answers, the likeliest first.
  package mutating func cek(_ orang: CatatanOrang, paling: Int = 10, ambang: Double = 0.05) -> [Calon] {
    let ini = himpunan.kodekan(orang)
    var penilai = Penilai(himpunan)
    penilai.logKeluarga = logKeluarga
    // One new record against all: as many doubles are expected as the share says.
    let log = log2(bagianGanda / Double(max(1, himpunan.banyak + penilai.semu)))
    let cukup = Float(log2(ambang / (1 - ambang)) - log)
    var hasil: [(tempat: Int, peluang: Double)] = []
    for satu in tempatCalon(ini, penilai, cukup) where himpunan.id[satu] != orang.id {
      let bit = penilai.nilai(ini, himpunan.baris[satu], cukup: cukup)
      if bit >= cukup { hasil.append((satu, Penilai.peluang(Double(bit) + log))) }
    }
    hasil.sort { ($1.peluang, himpunan.id[$0.tempat]) < ($0.peluang, himpunan.id[$1.tempat]) }
    return hasil.prefix(paling)
      .map {
        Calon(
          id: himpunan.id[$0.tempat], peluang: $0.peluang,
          alasan: penilai.alasan(ini, himpunan.baris[$0.tempat]))
      }
  }

  private func tempatCalon(_ ini: Baris, _ penilai: Penilai, _ cukup: Float) -> [Int] {
    let sekilas = himpunan.ringkas(ini, himpunan.baris.count, logBanyak: logBanyak)
    let penyaring = Penyaring(himpunan, bobot: penilai.bobot, batas: cukup)
    var calon: [Int] = []
    for jenis in JenisKunci.allCases {
      guard let daftar = daftar[jenis] else { continue }
      himpunan.kunci(jenis, ini) { kunci in
        daftar.cari(kunci) { satu in
          if penyaring.mungkin(sekilas, ringkas[satu]), !himpunan.baris[satu].dihapus { calon.append(satu) }
        }
      }
    }
    calon.sort()
    var akhir = -1
    return calon.filter { satu in
      defer { akhir = satu }
      return satu != akhir
    }
  }

  /// All pairs of the register that may be one person, looked for by `utas` processors: see `Sapuan`.
  package func sapuan(utas: Int = ProcessInfo.processInfo.activeProcessorCount) -> Sapuan {
    Sapuan(himpunan, utas: utas)
  }
}
