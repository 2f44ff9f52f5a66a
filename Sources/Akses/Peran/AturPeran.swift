import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Akses {
  /// Gives a role to the owner of an account. Its sessions change their tokens.
  func beri(_ isian: PeranIsian, kepada id: Akun.ID, oleh pelaku: Pelaku, _ pemberi: Akun.ID) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      let struktur = try tx.struktur(pada: hari)
      guard let calon = try tx.calonMasuk(id) else { throw AkunError.tidakDitemukan }
      let ada = try tx.riwayatPeran(id).filter { $0.selesai ?? hari >= hari }
      let wewenang = Wewenang(pelaku: pelaku, struktur: struktur)
      if let alasan = wewenang.alasanMenolak(
        isian.peran, untuk: calon.orang.id, denganPeran: ada.map(\.peran))
      {
        throw alasan
      }
      guard wewenang.sahDiUnit(isian.peran) else { throw PeranError.bukanPelaksana }
      guard !Wewenang.bertentangan(isian.peran.peran, dengan: ada.map(\.peran)) else {
        throw PeranError.bertentangan
      }
      guard !ada.contains(where: { $0.peran == isian.peran }) else { throw PeranError.sudahAda }
      try tx.insertPeran(
        isian.peran, milik: id, mulai: isian.mulai, selesai: isian.selesai, dasar: isian.dasar, oleh: pemberi,
        pada: now)
      try tx.hakBerubah(id)
      try tx.catat(
        "akun.peran-diberikan", "akun", id, oleh: pelaku,
        keterangan:
          "\(isian.peran.sebutan(struktur)) kepada \(calon.orang.namaLengkap), dasar \(isian.dasar)",
        pada: now)
    }
  }

  /// Ends a role at once: yesterday was its last day.
  func akhiriPeran(_ id: PeranAkun.ID, oleh pelaku: Pelaku) async throws -> Akun.ID {
    let now = now()
    let hari = Tanggal(now)
    return try await db.write(serialised: "peran") { tx in
      let struktur = try tx.struktur(pada: hari)
      guard let peran = try tx.peranAkun(id), peran.selesai ?? hari >= hari,
        let calon = try tx.calonMasuk(peran.akun)
      else { throw PeranError.tidakDitemukan }
      let ada = try tx.peran(milik: peran.akun, pada: hari)
      let wewenang = Wewenang(pelaku: pelaku, struktur: struktur)
      if let alasan = wewenang.alasanMenolak(peran.peran, untuk: calon.orang.id, denganPeran: ada) {
        throw alasan
      }
      guard try peran.peran.peran != .admin || tx.adaAdminLain(selain: peran.akun, pada: hari) else {
        throw PeranError.adminTerakhir
      }
      try tx.akhiri(peran, pada: hari + -1)
      try tx.hakBerubah(peran.akun)
      try tx.catat(
        "akun.peran-diakhiri", "akun", peran.akun, oleh: pelaku,
        keterangan: "\(peran.peran.sebutan(struktur)) dari \(calon.orang.namaLengkap)", pada: now)
      return peran.akun
    }
  }
}

extension PeranUnit {
  /// `Tata usaha Dinas Kesehatan`
  func sebutan(_ struktur: Struktur) -> String {
    peran.nama + (unit.flatMap { struktur.unit[$0] }.map { " \($0.nama)" } ?? "")
  }
}
