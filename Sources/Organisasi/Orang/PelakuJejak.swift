import Database
import Foundation
import Jejak

extension Tx {
  /// Adds a line to the trail about what `pelaku` did, in the position he did it in; nil is the system.
  package func catat<Objek>(
    _ peristiwa: String, _ objekJenis: String, _ objek: Key<Objek>, oleh pelaku: Pelaku?,
    sebagai penugasan: PenugasanAktif? = nil, keterangan: String = "", rincian: String = "", pada waktu: Date
  ) throws {
    try catat(
      Catatan(
        waktu: waktu, orang: pelaku?.orang.rawValue, nama: pelaku?.nama ?? "Sistem",
        jabatan: (penugasan ?? pelaku?.utama)?.sebutan ?? "", peristiwa: peristiwa, objekJenis: objekJenis,
        objek: objek.rawValue, keterangan: keterangan, rincian: rincian, alamat: pelaku?.alamat ?? ""))
  }

  /// The same of one who did it at another's desk: the line names both, who did it and for whom.
  package func catat<Objek>(
    _ peristiwa: String, _ objekJenis: String, _ objek: Key<Objek>, oleh pelaku: Pelaku,
    untuk delegasi: DelegasiAktif, keterangan: String = "", pada waktu: Date
  ) throws {
    let sendiri = pelaku.utama?.sebutan ?? pelaku.nama
    try catat(
      Catatan(
        waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama,
        jabatan: "\(sendiri), untuk \(delegasi.meja.sebutan)", peristiwa: peristiwa, objekJenis: objekJenis,
        objek: objek.rawValue,
        keterangan: [keterangan, "disiapkan untuk \(delegasi.namaPejabat)"].filter { !$0.isEmpty }
          .joined(separator: "; "),
        rincian: "delegasi \(delegasi.id)", alamat: pelaku.alamat))
  }
}
