/// What several services ask together: what means the same is asked once.
struct SusunanPaket: Sendable {
  /// What another one rests on stands before it.
  let layanan: [Layanan]

  init(_ dipilih: [Layanan]) {
    var urut: [Layanan] = []
    var sisa = dipilih
    while !sisa.isEmpty {
      let kode = Set(sisa.map(\.kode))
      let siap = sisa.firstIndex { satu in !satu.syarat.contains { $0.menyusul(kode) } } ?? 0
      urut.append(sisa.remove(at: siap))
    }
    layanan = urut
  }

  var kode: Set<String> { Set(layanan.map(\.kode)) }

  /// A field of the common form, with the services that ask for it; its code is its name in the form.
  var isian: [(isian: Isian, layanan: [Layanan])] {
    var hasil: [(isian: Isian, layanan: [Layanan])] = []
    for ini in layanan {
      for satu in ini.isian where !satu.menyusul(kode) {
        var bernama = satu
        bernama.kode = nama(satu, ini)
        if let ada = hasil.firstIndex(where: { $0.isian.kode == bernama.kode }) {
          hasil[ada].layanan.append(ini)
        } else {
          hasil.append((bernama, [ini]))
        }
      }
    }
    return hasil
  }

  /// What was filled in, as that service calls it.
  func isian(_ ini: Layanan, dari tulisan: [String: String]) -> [String: String] {
    ini.isian.reduce(into: [:]) { hasil, satu in hasil[satu.kode] = tulisan[nama(satu, ini)] }
  }

  /// The other way round: what each service was told, as the common form calls it.
  func tulisan(_ isian: [String: IsianTerbaca]) -> [String: String] {
    var hasil: [String: String] = [:]
    for ini in layanan {
      for satu in ini.isian { hasil[nama(satu, ini)] = isian[ini.kode]?.tertulis[satu.kode] }
    }
    return hasil
  }

  /// Its own code, or with that of the first service that means the same where another means something else by it.
  func nama(_ satu: Isian, _ ini: Layanan) -> String {
    let senama = layanan.compactMap { l in
      l.isian.first { $0.kode == satu.kode && !$0.menyusul(kode) }.map { (l, $0) }
    }
    guard senama.contains(where: { !$0.1.sama(satu) }) else { return satu.kode }
    return "\(senama.first { $0.1.sama(satu) }?.0.kode ?? ini.kode)_\(satu.kode)"
  }

  func nama(_ satu: Syarat, _ ini: Layanan) -> String {
    let senama = layanan.compactMap { l in l.syarat.first { $0.kode == satu.kode }.map { (l, $0) } }
    guard senama.contains(where: { $0.1.nama != satu.nama }) else { return satu.kode }
    return "\(senama.first { $0.1.nama == satu.nama }?.0.kode ?? ini.kode)_\(satu.kode)"
  }
}

extension Isian {
  fileprivate func sama(_ lain: Isian) -> Bool {
    nama == lain.nama && jenis == lain.jenis && penglihat == lain.penglihat
  }
}
