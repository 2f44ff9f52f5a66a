import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Writes the register as a CSV file or a workbook in OpenSID's layout, by village and family. Every row carries a mark
  /// by which a copy that turns up elsewhere can be traced; an import leaves it out.
  /// - Returns: how many people were written, and the mark.
  /// - Throws: `FieldErrors` at `berkas`, `alasan` or `desa`. Nothing half-written remains.
  package func ekspor(
    _ permintaan: PermintaanEkspor, ke url: URL,
    kemajuan: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> (jumlah: Int, tanda: String) {
    let bentuk = try BentukEkspor(url)
    guard permintaan.alasan.contains(where: \.isLetter) else {
      throw FieldErrors("alasan", "Tulis untuk apa data ini diambil.")
    }
    let desa = try permintaan.desa(dari: try await kodeDesa())
    let waktu = now()
    let tanda = samarkanNomor(
      "Salinan \(try randomCode(10)), \(Tanggal(waktu)), \(permintaan.sebutan), \(permintaan.alasan)")
    // Told before the first row goes out: what follows may be broken off, but not be unknown.
    let dari = try await db.write { tx in
      try tx.tandaiEkspor(permintaan, desa.map(\.unit), bentuk, tanda: tanda, pada: waktu)
    }
    let penulis = try PenulisEkspor(
      url, bentuk, judul: KolomOpenSID.allCases.map(\.rawValue) + ["_salinan"])
    do {
      let kode = try await db.read { try $0.kodePenduduk() }
      var jumlah = 0
      for satu in desa {
        let baris = try await db.read { [sandi] tx in
          try tx.barisEkspor(satu.unit, satu.kode, sandi, permintaan.nomor)
        }
        try penulis.tulis(baris.map { $0.isi(kode.keOpenSID) + [tanda] })
        jumlah += baris.count
        kemajuan(jumlah, max(jumlah, dari))
      }
      try penulis.selesai()
      return (jumlah, tanda)
    } catch {
      try? FileManager.default.removeItem(at: url)
      throw error
    }
  }
}
