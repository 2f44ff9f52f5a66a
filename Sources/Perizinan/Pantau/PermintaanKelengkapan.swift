import Foundation

extension BahanKasus {
  /// What each letter to the applicant asked for, and what of all that was asked later lay there unchanged at the first: that
  /// could have been said at once. A paper that was brought anew in between may have a fault of its own.
  var permintaan: [Int: (diminta: [String], kurang: [String])] {
    let surat = peristiwa.filter { $0.arah == .kembali && layanan.alur.tahap($0.ke)?.tugas == .perbaiki }
    guard let pertama = surat.first else { return [:] }
    var hasil: [Int: (diminta: [String], kurang: [String])] = [:]
    var kurang: Set<String> = []
    for satu in surat {
      let disebut = layanan.syarat.filter { $0.disebut(satu.alasan) }
      hasil[satu.urut] = (disebut.map(\.nama.id), [])
      for syarat in disebut where !diganti(syarat.kode, antara: pertama.waktu, dan: satu.waktu) {
        kurang.insert(syarat.nama.id)
      }
    }
    hasil[pertama.urut]?.kurang = kurang.sorted()
    return hasil
  }

  private func diganti(_ syarat: String, antara awal: Date, dan akhir: Date) -> Bool {
    dokumen.contains { $0.syarat == syarat && $0.dibuat > awal && $0.dibuat <= akhir }
  }
}

extension Syarat {
  /// Whether a letter speaks of it: all words of its code, or its whole name.
  func disebut(_ teks: String) -> Bool {
    let kata = Set(teks.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let sebutan = kode.split(separator: "-").map(String.init)
    return sebutan.allSatisfy(kata.contains) || teks.lowercased().contains(nama.id.lowercased())
  }
}
