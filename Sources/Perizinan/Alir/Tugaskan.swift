import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Web

extension Perizinan {
  /// Gives what waits to one of those who play its part, or with nil back to all of them: the head of the office does so,
  /// and each of them, so that nothing lies with somebody who is away.
  /// - Throws: `PermohonanError.tidakAda`, `.berubah`, `.bukanGiliran`, `.orangSama`.
  package func tugaskan(
    _ id: Permohonan.ID, langkah: Int, cabang: String, kepada orang: Orang.ID?, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write { [self] tx in
      let satu = try terbuka(id, tx, pada: waktu)
      guard satu.permohonan.langkah == langkah,
        let giliran = try tx.giliran(id).first(where: { $0.cabang == cabang })
      else { throw PermohonanError.berubah }
      let calon = try tx.calonPetugas(giliran, satu.struktur)
      guard pelaku.memimpin(giliran.unit) || calon.contains(where: { $0.id == pelaku.orang }) else {
        throw PermohonanError.bukanGiliran(TeksPerizinan(.id).peran(giliran.peran).lowercased())
      }
      var nama = "semua yang berperan"
      if let orang {
        guard let dipilih = calon.first(where: { $0.id == orang }) else { throw PermohonanError.tidakAda }
        if let tahap = satu.jalan.berbenturan(orang) {
          throw PermohonanError.orangSama(tahap.nama.id.lowercased())
        }
        nama = dipilih.nama
      }
      try tx.run(
        """
        UPDATE giliran_izin SET petugas = \(orang)
        WHERE permohonan = \(id) AND tahap = \(giliran.tahap) AND cabang = \(cabang)
        """)
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "permohonan.ditugaskan", objekJenis: "permohonan", objek: id.rawValue,
          keterangan: "\(satu.permohonan.kode) kepada \(nama)", alamat: pelaku.alamat))
    }
  }
}

extension Tx {
  /// Who plays the part for which it waits, today: Plt. and Plh. in the place of who is away.
  func calonPetugas(_ giliran: Giliran, _ struktur: Struktur) throws -> [Orang] {
    var hasil: [Orang] = []
    for satu in try petugas(giliran.peran, di: giliran.unit, struktur) {
      if let orang = struktur.orang(memegang: satu), !hasil.contains(where: { $0.id == orang.id }) {
        hasil.append(orang)
      }
    }
    return hasil.sorted { $0.nama < $1.nama }
  }
}
