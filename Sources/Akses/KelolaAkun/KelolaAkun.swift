import Bahasa
import Cryptography
import Database
import Foundation
import Jejak
import Organisasi

/// What is handed over on paper: a password for the first login, seen once.
package struct LembarAkun: Sendable, Equatable {
  package let nama: String
  package let namaPengguna: String
  package let sandi: String
  package let berlakuSampai: Date
}

extension Akses {
  /// Opens an account with a password for the first login.
  func buatAkun(untuk orang: Orang.ID, namaPengguna: String, oleh pelaku: Pelaku) async throws -> LembarAkun {
    let (sandi, sidik) = try await sandiSementara()
    let now = now()
    let sampai = now + pengaturan.sandiSementara
    let nama = try await db.write { tx in
      guard let ada = try tx.orangAkun(orang) else { throw AkunError.tidakDitemukan }
      guard ada.akun == nil else { throw AkunError.sudahPunyaAkun }
      try self.pastikan(tx, orang, nil, pelaku) { $0.memberiSandi(orang, peran: $1) }
      guard try !tx.namaPenggunaTerpakai(namaPengguna) else {
        throw FieldErrors("pengguna", "Nama pengguna ini sudah dipakai orang lain.")
      }
      let id = tx.key(Akun.self)
      try tx.insertAkun(
        id, orang: orang, namaPengguna: namaPengguna, sidik: sidik, sementaraSampai: sampai, pada: now)
      try tx.catat(
        "akun.dibuat", "akun", id, oleh: pelaku, keterangan: "untuk \(ada.orang.namaLengkap)", pada: now)
      try tx.catatPemulihan(.sandi, id, oleh: pelaku.orang, pada: now)
      try tx.kabari(orang, .akun, oleh: pelaku, alamat: alamat, pada: now)
      return ada.orang.namaLengkap
    }
    return LembarAkun(nama: nama, namaPengguna: namaPengguna, sandi: sandi, berlakuSampai: sampai)
  }

  /// A new password for the first login; every session of the account ends.
  func terbitkanSandi(untuk orang: Orang.ID, oleh pelaku: Pelaku) async throws -> LembarAkun {
    let (sandi, sidik) = try await sandiSementara()
    let now = now()
    let sampai = now + pengaturan.sandiSementara
    let (nama, akun) = try await db.write { tx in
      let (ada, akun) = try self.akunKelola(tx, orang, pelaku) { $0.memberiSandi(orang, peran: $1) }
      try self.simpanSandi(tx, sidik, ada.orang, akun, sampai, oleh: pelaku, pada: now)
      return (ada.orang.namaLengkap, akun)
    }
    return LembarAkun(nama: nama, namaPengguna: akun.namaPengguna, sandi: sandi, berlakuSampai: sampai)
  }

  /// Nobody gets in with it any more; what was done with it stays.
  func tutupAkun(_ orang: Orang.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write(serialised: "peran") { tx in
      guard orang != pelaku.orang else { throw AkunError.diriSendiri }
      let (ada, akun) = try self.akunKelola(tx, orang, pelaku) { $0.mengelola(orang, peran: $1) }
      let hari = Tanggal(now)
      if try tx.peran(milik: akun.id, pada: hari).contains(where: { $0.peran == .admin }) {
        guard try tx.adaAdminLain(selain: akun.id, pada: hari) else { throw AkunError.adminTerakhir }
      }
      try tx.tutup(akun.id)
      try tx.cabutSemua(milik: akun.id, pada: now)
      try tx.catat(
        "akun.ditutup", "akun", akun.id, oleh: pelaku, keterangan: ada.orang.namaLengkap, pada: now)
    }
  }

  func bukaAkun(_ orang: Orang.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      let (ada, akun) = try self.akunKelola(tx, orang, pelaku) { $0.mengelola(orang, peran: $1) }
      try tx.buka(akun.id)
      try tx.catat("akun.dibuka", "akun", akun.id, oleh: pelaku, keterangan: ada.orang.namaLengkap, pada: now)
    }
  }

  /// For who lost phone and recovery codes.
  func lepasDuaLangkah(milik orang: Orang.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      let (ada, akun) = try self.akunKelola(tx, orang, pelaku) { $0.melepasDuaLangkah(orang, peran: $1) }
      try tx.lepasTOTP(akun.id)
      try tx.cabutSemua(milik: akun.id, pada: now)
      try tx.catat(
        "akun.dua-langkah-dilepas", "akun", akun.id, oleh: pelaku,
        keterangan: "milik \(ada.orang.namaLengkap), oleh administrator", pada: now)
      try tx.catatPemulihan(.duaLangkah, akun.id, oleh: pelaku.orang, pada: now)
      try tx.kabari(orang, .duaLangkah, oleh: pelaku, alamat: alamat, pada: now)
    }
  }

  /// What belongs to every issued password, also on the sheets of a whole office.
  func simpanSandi(
    _ tx: Tx, _ sidik: String, _ orang: Orang, _ akun: Akun, _ sampai: Date, oleh pelaku: Pelaku,
    pada now: Date
  ) throws {
    try tx.gantiSandi(sidik, akun.id, sementaraSampai: sampai, pada: now)
    try tx.cabutSemua(milik: akun.id, pada: now)
    try tx.catat(
      "akun.sandi-sementara", "akun", akun.id, oleh: pelaku, keterangan: "untuk \(orang.namaLengkap)",
      pada: now)
    try tx.catatPemulihan(.sandi, akun.id, oleh: pelaku.orang, pada: now)
    try tx.kabari(orang.id, .sandi, oleh: pelaku, alamat: alamat, pada: now)
  }

  func akunKelola(
    _ tx: Tx, _ orang: Orang.ID, _ pelaku: Pelaku, _ boleh: (Wewenang, [PeranUnit]) -> Bool
  ) throws -> (OrangAkun, Akun) {
    guard let ada = try tx.orangAkun(orang), let akun = ada.akun else { throw AkunError.tidakDitemukan }
    try pastikan(tx, orang, akun.id, pelaku, boleh)
    return (ada, akun)
  }

  /// Roles that begin later count as well: a password outlives today.
  private func pastikan(
    _ tx: Tx, _ orang: Orang.ID, _ akun: Akun.ID?, _ pelaku: Pelaku, _ boleh: (Wewenang, [PeranUnit]) -> Bool
  ) throws {
    let hari = Tanggal(now())
    let peran =
      try akun.map { try tx.riwayatPeran($0).filter { $0.selesai ?? hari >= hari }.map(\.peran) } ?? []
    guard boleh(Wewenang(pelaku: pelaku, struktur: try tx.struktur(pada: hari)), peran) else {
      throw AkunError.bukanWewenang
    }
  }

  /// Sixty bits of chance in three groups, lower-case, without letters that are mistaken for digits.
  func sandiSementara() async throws -> (String, String) {
    let kode = try randomCode(12).lowercased()
    let sandi = stride(from: 0, to: 12, by: 4).map { String(kode.dropFirst($0).prefix(4)) }
      .joined(separator: "-")
    return (sandi, try await pemeriksa.sidik(sandi))
  }
}
