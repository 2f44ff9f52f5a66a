import Bahasa
import Pencocokan

/// How well people fit what was typed, so that the best of a few hundred stand first.
struct Peringkat {
  private let kata: [PermintaanPenduduk.Kata]
  private let sapaan: [String]
  private let sambungan: [KataSambung]
  private let terdengar: [KataTerdengar]
  private let ibu: HakNamaIbu

  /// `sapaan`: words taken for forms of address, which may be names after all.
  init(_ permintaan: PermintaanPenduduk, sapaan: [PermintaanPenduduk.Kata], ibu: HakNamaIbu) {
    self.ibu = ibu
    kata = permintaan.kata
    self.sapaan = sapaan.map(\.tulisan)
    sambungan = permintaan.sambungan
    terdengar = permintaan.kata.map { KataTerdengar(Array($0.bunyi.utf8)) }
  }

  /// The best first; among equals by name, then by key.
  func urutkan(_ temuan: [TemuanPenduduk]) -> [TemuanPenduduk] {
    temuan.map { (nilai($0), kunciUrut($0.nama), $0) }
      .sorted { ($1.0, $0.1, $0.2.id) < ($0.0, $1.1, $1.2.id) }
      .map(\.2)
  }

  private func nilai(_ orang: TemuanPenduduk) -> Int {
    let nama = Ejaan.kataNama(orang.nama)
    let tulisan = nama.map { teks($0) }
    let bunyi = nama.map { teks(Ejaan.kode($0)) }
    let namaIbu = ibu == .tidak ? [] : Ejaan.kataNama(orang.namaIbu).map { teks(Ejaan.kode($0)) }
    let sambung = sambungan.filter { satu in bunyi.contains { satu.kata.cocok($0) } }
    var jumlah = 20 * sapaan.count { tulisan.contains($0) }
    var cocok = 0
    for (urut, satu) in kata.enumerated() {
      let letak = zip(tulisan, bunyi).map { nilai(satu, terdengar[urut], $0, $1) }
      var terbaik = letak.max() ?? 0
      if sambung.contains(where: { $0.letak.contains(urut) }) || terpecah(satu, nama) {
        terbaik = max(terbaik, 11)
      }
      jumlah += terbaik
      if terbaik > 0 { cocok += 1 }
      // In its place.
      if urut < letak.count, letak[urut] == terbaik, terbaik > 0 { jumlah += 2 }
      if terbaik == 0, namaIbu.contains(satu.bunyi) { jumlah += 4 }
    }
    // Nothing left over on either side.
    if cocok == kata.count, tulisan.count == kata.count { jumlah += 10 }
    return jumlah
  }

  private func nilai(
    _ satu: PermintaanPenduduk.Kata, _ terdengar: KataTerdengar, _ tulisan: String, _ bunyi: String
  ) -> Int {
    if satu.tulisan == tulisan { return 20 }
    if satu.bunyi == bunyi { return 17 }
    if satu.ejaanLain.contains(bunyi) || satu.ejaanLainAwal.contains(bunyi) { return 15 }
    if satu.awalan, tulisan.hasPrefix(satu.tulisan) { return 14 }
    if satu.awalan, bunyi.hasPrefix(satu.bunyi) { return 12 }
    if satu.bunyi.count >= 3, bunyi.hasSuffix(satu.bunyi) { return 9 }
    if Ejaan.kerangka(Array(bunyi.utf8)) == Ejaan.kerangka(Array(satu.bunyi.utf8)) { return 7 }
    return terdengar.cocok(bunyi) ? 6 : 0
  }

  /// Whether a word is two neighbours of the name.
  private func terpecah(_ satu: PermintaanPenduduk.Kata, _ nama: [[UInt8]]) -> Bool {
    zip(nama, nama.dropFirst()).contains { satu.cocok(teks(Ejaan.kode($0 + $1))) }
  }
}

extension PermintaanPenduduk.Kata {
  /// Whether a word of a name sounds like it, or begins so while it is still being typed.
  fileprivate func cocok(_ bunyi: String) -> Bool {
    self.bunyi == bunyi || ejaanLain.contains(bunyi) || awalan && bunyi.hasPrefix(self.bunyi)
  }
}
