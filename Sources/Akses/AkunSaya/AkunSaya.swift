import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// Everything on the page of one's own account.
struct AkunSaya: Sendable {
  let sandiPada: Date
  let sisaKode: Int
  let sesi: [Sesi]
  /// Where mail about due dates goes; empty without an address.
  let surel: String
  let surelPengingat: SurelPengingat
  let peran: [(PeranUnit, UnitKerja?)]
  /// The last logins and failures, newest first.
  let riwayat: [Catatan]
}

extension Akses {
  func akunSaya(_ akun: Akun, _ pelaku: Pelaku) async throws -> AkunSaya {
    let now = now()
    return try await db.read { [pengaturan] tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      return AkunSaya(
        sandiPada: try tx.sandiPada(akun.id) ?? akun.dibuat, sisaKode: try tx.sisaKodePemulihan(akun.id),
        sesi: try tx.sesi(milik: akun.id, diam: pengaturan.sesiDiam, pada: now),
        surel: try tx.orang(pelaku.orang)?.surel ?? "", surelPengingat: try tx.surelPengingat(akun.id),
        peran: pelaku.peran.map { ($0, $0.unit.flatMap { struktur.unit[$0] }) },
        riwayat: try tx.riwayatAkun(akun.id, batas: 12))
    }
  }

  /// Ends one session of one's own. - Throws: `SesiError.tidakDitemukan`.
  func cabut(_ sesi: Sesi.ID, oleh pelaku: Pelaku, _ akun: Akun) async throws {
    let now = now()
    try await db.write { tx in
      guard try tx.cabut(sesi, milik: akun.id, pada: now) else { throw SesiError.tidakDitemukan }
      try tx.catat(
        "akun.sesi-dicabut", "akun", akun.id, oleh: pelaku, keterangan: "satu perangkat", pada: now)
    }
  }

  /// Ends all of one's own sessions but this one.
  /// - Returns: how many.
  func cabutLain(selain sesi: Sesi, oleh pelaku: Pelaku) async throws -> Int {
    let now = now()
    return try await db.write { tx in
      let banyak = try tx.cabutSemua(milik: sesi.akun, kecuali: sesi.id, pada: now)
      if banyak > 0 {
        try tx.catat(
          "akun.sesi-dicabut", "akun", sesi.akun, oleh: pelaku, keterangan: "\(banyak) perangkat lain",
          pada: now)
      }
      return banyak
    }
  }
}

extension Tx {
  fileprivate func riwayatAkun(_ akun: Akun.ID, batas: Int) throws -> [Catatan] {
    try all(
      """
      SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
      FROM jejak
      WHERE objek_jenis = 'akun' AND objek = \(akun)
      ORDER BY id DESC
      LIMIT \(batas)
      """)
  }
}

enum SesiError: Refusal, Equatable {
  case tidakDitemukan
  var reason: RefusalReason { .notFound }
  var message: String { "Perangkat ini sudah keluar." }
}
