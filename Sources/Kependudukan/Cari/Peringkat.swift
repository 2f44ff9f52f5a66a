import Bahasa
import Pencocokan

/// How well people fit what was typed, so that the best of a few hundred stand first.
struct Peringkat {
  let kata: [PermintaanPenduduk.Kata]

  /// The best first; among equals by name, then by key.
  func urutkan(_ temuan: [TemuanPenduduk]) -> [TemuanPenduduk] {
    temuan.map { (nilai($0), kunciUrut($0.nama), $0) }
      .sorted { ($1.0, $0.1, $0.2.id) < ($0.0, $1.1, $1.2.id) }
      .map(\.2)
  }

  private func nilai(_ orang: TemuanPenduduk) -> Int {
    let tulisan = Ejaan.kataNama(orang.nama).map { teks($0) }
    let bunyi = Ejaan.kataNama(orang.nama).map { teks(Ejaan.kode($0)) }
    let ibu = Ejaan.kataNama(orang.namaIbu).map { teks(Ejaan.kode($0)) }
    var jumlah = 0
    var cocok = 0
    for (urut, satu) in kata.enumerated() {
      let letak = zip(tulisan, bunyi).map { nilai(satu, $0, $1) }
      let terbaik = letak.max() ?? 0
      jumlah += terbaik
      if terbaik > 0 { cocok += 1 }
      // In its place.
      if urut < letak.count, letak[urut] == terbaik, terbaik > 0 { jumlah += 2 }
      if terbaik == 0, ibu.contains(satu.bunyi) { jumlah += 4 }
    }
    // Nothing left over on either side.
    if cocok == kata.count, tulisan.count == kata.count { jumlah += 10 }
    return jumlah
  }

  private func nilai(_ satu: PermintaanPenduduk.Kata, _ tulisan: String, _ bunyi: String) -> Int {
    if satu.tulisan == tulisan { return 20 }
    if satu.bunyi == bunyi { return 17 }
    if satu.ejaanLain.contains(bunyi) || satu.ejaanLainAwal.contains(bunyi) { return 15 }
    if satu.awalan, tulisan.hasPrefix(satu.tulisan) { return 14 }
    if satu.awalan, bunyi.hasPrefix(satu.bunyi) { return 12 }
    if satu.bunyi.count >= 3, bunyi.hasSuffix(satu.bunyi) { return 9 }
    return Ejaan.kerangka(Array(bunyi.utf8)) == Ejaan.kerangka(Array(satu.bunyi.utf8)) ? 7 : 0
  }
}
