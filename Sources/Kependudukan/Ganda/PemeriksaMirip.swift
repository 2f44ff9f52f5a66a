import Bahasa
import Database
import Organisasi
import Pencocokan

/// Finds who may be somebody in spite of other spelling, dropped words, swapped days or another village, by the register in
/// memory. Until that is built, who is the same letter by letter.
package struct PemeriksaMirip: PemeriksaGanda {
  let kependudukan: Kependudukan

  package func periksa(_ orang: Penduduk) async throws -> [TemuanGanda] {
    let ganda = kependudukan.ganda
    guard ganda.isSiap else { return try await PemeriksaSamaPersis(db: kependudukan.db).periksa(orang) }
    try await kependudukan.segarkanGanda(mundur: 10)
    let (induk, lain) = try await kependudukan.db.read { tx in
      (try tx.indukDesa(), try tx.dinyatakanLain(dari: orang))
    }
    let catatan = CatatanOrang(
      orang.id.rawValue, orang.biodata, keluarga: orang.keluarga ?? orang.keluargaTerakhir, desa: orang.desa,
      induk)
    return (ganda.cek(catatan, ambang: kependudukan.ambangGanda) ?? [])
      .map {
        TemuanGanda(penduduk: Key(rawValue: $0.id), skor: $0.peluang, alasan: $0.alasan.kalimat)
      }
      .filter { !lain.contains($0.penduduk) }
  }
}

extension Kependudukan {
  /// How doubles of one person are looked for, now.
  package var pemeriksaGanda: any PemeriksaGanda { PemeriksaMirip(kependudukan: self) }
}
