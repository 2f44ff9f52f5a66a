import Database
import Foundation

extension Tx {
  /// The versions whose consequences for promised dates have not been worked out, the oldest first. One that was worked
  /// out in its first minute comes once more: what was promised in the same moment may not have been seen then.
  package func versiBelumDihitung() throws -> [VersiKalender] {
    try riwayatKalender("v.dihitung IS NULL OR v.dihitung < v.waktu + 60000", urut: "v.versi", batas: 1000)
  }

  /// Every date that `versi` touches has been counted again, by who began at `waktu`.
  package func catatDihitung(_ versi: Int, pada waktu: Date) throws {
    try run("UPDATE kalender_versi SET dihitung = \(waktu) WHERE versi = \(versi)")
  }

  /// `jumlah` more letters got another date by `versi`.
  package func tambahTenggatBerubah(_ versi: Int, _ jumlah: Int) throws {
    try run(
      "UPDATE kalender_versi SET tenggat_berubah = tenggat_berubah + \(jumlah) WHERE versi = \(versi)")
  }
}
