import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Pencocokan

extension Kependudukan {
  private static let sekaliTulisGanda = 400

  /// Compares everybody with everybody and brings the queue up to date: new pairs wait, those that are no longer likely and
  /// that nobody has decided leave, what a human decided stays unless one of the two has changed.
  ///
  /// `kemajuan` is told what is being done, how much of it, and of how much.
  package func sapuGanda(
    utas: Int = max(1, ProcessInfo.processInfo.activeProcessorCount - 1), oleh pelaku: Pelaku? = nil,
    kemajuan: @escaping @Sendable (LangkahSapuan, Int, Int) -> Void = { _, _, _ in }
  ) async throws -> HasilSapuan {
    let sapuan: Sapuan
    var hasil = HasilSapuan()
    if ganda.isSiap {
      try await segarkanGanda(mundur: 600)
    }
    if let siap = ganda.sapuan(utas: utas) {
      sapuan = siap
    } else {
      sapuan = Sapuan(try await bacaGanda { kemajuan(.membaca, $0, $1) }.himpunan, utas: utas)
    }
    hasil.orang = sapuan.banyak
    let pasangan = await sapuan.pasangan(ambang: ambangGanda) { kemajuan(.membandingkan, $0, $1) }
    let urutan: Int64 = db.keys.next(PasanganGanda.self).rawValue
    let waktu = now()
    for awal in stride(from: 0, to: pasangan.count, by: Self.sekaliTulisGanda) {
      let calon = pasangan[awal..<min(pasangan.count, awal + Self.sekaliTulisGanda)]
        .map { satu in
          let id = sapuan.id(satu)
          return CalonPasangan(
            a: Key(rawValue: min(id.a, id.b)), b: Key(rawValue: max(id.a, id.b)), skor: satu.peluang,
            alasan: sapuan.alasan(satu).kalimat)
        }
      let bagian = try await db.write { try $0.catat(calon, sapuan: urutan, pada: waktu) }
      hasil.tambah(bagian)
      kemajuan(.mencatat, min(pasangan.count, awal + Self.sekaliTulisGanda), pasangan.count)
    }
    let sebelumTutup = hasil
    return try await db.write { tx in
      var hasil = sebelumTutup
      hasil.gugur = try tx.run("DELETE FROM pasangan_ganda WHERE status = 'menunggu' AND sapuan < \(urutan)")
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku?.orang.rawValue, nama: pelaku?.nama ?? "Sistem",
          jabatan: pelaku?.utama?.sebutan ?? "", peristiwa: "ganda.disapu", objekJenis: "register", objek: 0,
          keterangan: "\(hasil.orang) orang, \(hasil.pasangan) pasangan, \(hasil.baru) baru",
          alamat: pelaku?.alamat ?? ""))
      return hasil
    }
  }
}
