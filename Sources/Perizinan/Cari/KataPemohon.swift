import Bahasa
import Database

extension KunciPerizinan {
  /// The fingerprints of the words of a name, as it sounds without titles: each once.
  func sidik(nama: String) -> [[UInt8]] {
    Set(kunciUrut(nama: nama).split(separator: "0").map(String.init)).sorted()
      .map { sidik(kata: $0) }
  }
}

extension Tx {
  /// Makes an application findable by the names in it that only officers see.
  func catatNama(
    _ permohonan: Permohonan.ID, _ isian: IsianTerbaca, _ layanan: Layanan, _ kunci: KunciPerizinan
  )
    throws
  {
    let nama = layanan.isian.filter { $0.kode == "nama" || $0.kode.hasPrefix("nama_") }
      .compactMap { isian.tertulis[$0.kode] }
    for sidik in Set(nama.flatMap { kunci.sidik(nama: $0) }) {
      try run("INSERT INTO kata_pemohon_izin (sidik, permohonan) VALUES (\(sidik), \(permohonan))")
    }
  }
}
