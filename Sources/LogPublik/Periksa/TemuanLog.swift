/// The first thing that is wrong with a log, or with what is held against it. Described in a sentence for the person who
/// has to act on it.
package enum TemuanLog: Error, Sendable, Equatable, CustomStringConvertible {
  case tidakMenjawab(String, Int)
  case tanpaCheckpoint
  /// Not signed by the key, or of another log.
  case checkpointTidakSah
  /// Entries that the checkpoint promises and nobody is shown.
  case entriTidakDisajikan(String)
  /// What is served is not what was signed.
  case akarBerbeda(Int)
  case ubinBerbeda(String)
  case menyusut(dulu: Int, kini: Int)
  /// The first entries are no longer those of an earlier checkpoint: removed, altered, put elsewhere, or another view.
  case riwayatDiubah(Int)
  case checkpointLamaTidakSah
  case resiTidakTerbaca(String)
  case resiTidakSah(String)

  package var description: String {
    switch self {
    case .tidakMenjawab(let jalur, let kode): "\(jalur): peladen menjawab \(kode)."
    case .tanpaCheckpoint: "Tidak ada checkpoint di tempat itu. Periksa alamat atau foldernya."
    case .checkpointTidakSah: "Tanda tangan checkpoint tidak sah menurut kunci itu."
    case .entriTidakDisajikan(let jalur): "Entri yang dijanjikan checkpoint tidak disajikan (\(jalur))."
    case .akarBerbeda(let ukuran):
      "\(ukuran) entri yang disajikan bukan yang ditandatangani: ada yang dibuang, diubah, atau ditukar."
    case .ubinBerbeda(let jalur): "Ubin \(jalur) tidak cocok dengan entrinya."
    case .menyusut(let dulu, let kini):
      "Log menyusut: dulu \(dulu) entri, sekarang \(kini). Ini salinan lama, atau ada yang dibuang."
    case .riwayatDiubah(let ukuran):
      "Riwayat diubah: \(ukuran) entri pertama bukan lagi yang dulu ditandatangani. Simpan kedua checkpoint; itulah buktinya."
    case .checkpointLamaTidakSah: "Checkpoint pembanding tidak ditandatangani dengan kunci itu."
    case .resiTidakTerbaca(let nama): "\(nama) bukan tanda terima yang utuh."
    case .resiTidakSah(let nama): "\(nama): isinya tidak tercatat, atau bukan dari log ini."
    }
  }
}
