import Bahasa
import Database
import Foundation
import Organisasi
import Pemantauan

/// Our own applications as a log for the monitors: all that are open, and those that ended within the window.
struct LogIzin: Sendable {
  let kasus: [Kasus]
  let permohonan: [String: Permohonan.ID]
  let orang: [String: Orang.ID]

  init(_ tx: Tx, _ katalog: KatalogTersimpan, sejak: Date) throws {
    var bahan = try tx.bahanKasus(katalog, sejak)
    var petugas = NamaPetugas()
    try tx.each("\(SQL.peristiwaPantau) \(SQL.terpantau(sejak)) ORDER BY e.permohonan, e.urut") { row in
      let satu = try PeristiwaIzin(row: row)
      bahan[try row["permohonan"] as Permohonan.ID]?.peristiwa.append(satu)
      if let orang = satu.orang { petugas.catat(orang, satu.nama, satu.jabatan) }
    }
    try tx.lengkapi(&bahan, sejak)
    let nama = petugas.sebutan
    let urut = bahan.values.sorted { $0.id < $1.id }
    kasus = urut.map { $0.kasus(nama) }
    permohonan = Dictionary(urut.map { ($0.kode, $0.id) }) { satu, _ in satu }
    orang = Dictionary(nama.map { ($0.value, $0.key) }) { satu, _ in satu }
  }
}

/// A name for each officer that no other has: two people may share one.
struct NamaPetugas {
  private var dikenal: [Orang.ID: (nama: String, jabatan: String)] = [:]

  mutating func catat(_ orang: Orang.ID, _ nama: String, _ jabatan: String) {
    dikenal[orang] = (nama, jabatan)
  }

  var sebutan: [Orang.ID: String] {
    let senama = Dictionary(grouping: dikenal.values.map(\.nama)) { $0 }
    let sejabatan = Dictionary(grouping: dikenal.values.map { "\($0.nama), \($0.jabatan)" }) { $0 }
    return dikenal.reduce(into: [:]) { hasil, satu in
      let lengkap = "\(satu.value.nama), \(satu.value.jabatan)"
      hasil[satu.key] =
        senama[satu.value.nama]?.count == 1
        ? satu.value.nama : sejabatan[lengkap]?.count == 1 ? lengkap : "\(lengkap) (\(satu.key))"
    }
  }
}
