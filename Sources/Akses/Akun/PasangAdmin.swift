import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// What an operator at the server's terminal may do about accounts: he has no account, and no screen lets him in. Each act
/// is in the trail with who he is for the operating system.
extension Akses {
  /// An administrator of the whole system, with a password for the first login. The first one of an installation, or one
  /// more when nobody who is left can get in.
  /// - Throws: `FieldErrors` at `nama`, `nip` or `pengguna`.
  package func pasangAdmin(_ orang: IsianOrang, namaPengguna: String, konsol: String) async throws
    -> LembarAkun
  {
    var form = AkunBaruForm()
    form.pengguna = namaPengguna
    let pengguna = try form.validated()
    let (sandi, sidik) = try await sandiSementara()
    let now = now()
    let sampai = now + pengaturan.sandiSementara
    let admin = try await db.write { tx in
      try tx.periksa(orang, milik: nil)
      guard try !tx.namaPenggunaTerpakai(pengguna) else {
        throw FieldErrors(
          "pengguna",
          "Nama pengguna \(pengguna) sudah dipakai. Terbitkan sandi barunya, atau pilih nama lain.")
      }
      let admin = Orang(id: tx.key(), orang)
      try tx.insert(admin)
      let akun = tx.key(Akun.self)
      try tx.insertAkun(
        akun, orang: admin.id, namaPengguna: pengguna, sidik: sidik, sementaraSampai: sampai, pada: now)
      try tx.insertPeran(
        PeranUnit(.admin), milik: akun, mulai: Tanggal(now), dasar: "Pemasangan", oleh: nil, pada: now)
      try tx.catatTerminal("akun.dibuat", akun, "administrator \(admin.namaLengkap)", konsol, pada: now)
      return admin
    }
    return LembarAkun(nama: admin.namaLengkap, namaPengguna: pengguna, sandi: sandi, berlakuSampai: sampai)
  }

  /// A new password for the first login; every session of the account ends, and it is open again.
  ///
  /// `duaLangkah`: whether the second factor stays; `.lepas` is for who lost telephone and recovery codes.
  package func terbitkanSandi(
    bagi namaPengguna: String, duaLangkah: DuaLangkahLama, konsol: String
  ) async throws -> LembarAkun {
    let (sandi, sidik) = try await sandiSementara()
    let now = now()
    let sampai = now + pengaturan.sandiSementara
    let nama = try await db.write { tx in
      guard let akun = try tx.akun(bernama: namaPengguna.lowercased()), let ada = try tx.orangAkun(akun.orang)
      else { throw AkunError.tidakDitemukan }
      try tx.gantiSandi(sidik, akun.id, sementaraSampai: sampai, pada: now)
      try tx.buka(akun.id)
      if duaLangkah == .lepas { try tx.lepasTOTP(akun.id) }
      try tx.cabutSemua(milik: akun.id, pada: now)
      try tx.catatTerminal(
        "akun.sandi-sementara", akun.id,
        "untuk \(ada.orang.namaLengkap)\(duaLangkah == .lepas ? ", verifikasi dua langkah dilepas" : "")",
        konsol, pada: now)
      try tx.catatPemulihan(.sandi, akun.id, oleh: nil, pada: now)
      try tx.kabari(akun.orang, .sandi, oleh: nil, alamat: alamat, pada: now)
      return ada.orang.namaLengkap
    }
    return LembarAkun(
      nama: nama, namaPengguna: namaPengguna.lowercased(), sandi: sandi, berlakuSampai: sampai)
  }

  package enum DuaLangkahLama: Sendable { case tetap, lepas }
}

extension Tx {
  func akun(bernama nama: String) throws -> Akun? {
    try first("SELECT \(Akun.kolom) FROM akun AS a WHERE a.nama_pengguna = \(nama)")
  }

  fileprivate func catatTerminal(
    _ peristiwa: String, _ akun: Akun.ID, _ keterangan: String, _ konsol: String, pada now: Date
  ) throws {
    try catat(
      Catatan(
        waktu: now, nama: "Operator: \(konsol)", peristiwa: peristiwa, objekJenis: "akun",
        objek: akun.rawValue, keterangan: keterangan))
  }
}
