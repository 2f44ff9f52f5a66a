import Bahasa
import Cryptography
import Database
import Foundation
import Jejak
import Organisasi

/// Where somebody stands with the second factor.
struct KeadaanDuaLangkah: Sendable {
  let terpasang: Bool
  let wajib: Bool
  let tenggat: Date?
  let sisaKode: Int
  /// The secret that waits for its first code.
  let calon: OneTimePassword?
}

extension Akses {
  func keadaanDuaLangkah(_ pengguna: Pengguna) async throws -> KeadaanDuaLangkah {
    let (akun, now) = (pengguna.akun, now())
    return try await db.read { tx in
      let segel = try tx.calonTOTP(akun.id, pada: now)
      return KeadaanDuaLangkah(
        terpasang: akun.duaLangkah, wajib: pengguna.pelaku.wajibDuaLangkah, tenggat: akun.tenggatDuaLangkah,
        sisaKode: try tx.sisaKodePemulihan(akun.id),
        calon: try segel.flatMap { try kunci.bukaCalon($0, pengguna.sesi) }.map(OneTimePassword.init))
    }
  }

  /// Makes a secret that waits a quarter of an hour for its first code.
  func mulaiDuaLangkah(sandi: String, oleh pengguna: Pengguna) async throws {
    try await buktikan(sandi, bidang: "sandi", oleh: pengguna)
    let segel = try kunci.segelCalon(try randomBytes(20), pengguna.sesi)
    let sampai = now() + 900
    try await db.write { try $0.simpanCalonTOTP(segel, pengguna.akun.id, sampai: sampai) }
  }

  /// The first code proves that the app has the secret. This session goes on under a new token, as a stronger one.
  /// - Returns: the recovery codes, never to be seen again.
  func pasangDuaLangkah(kode: String, oleh pengguna: Pengguna) async throws -> (TokenAcak, [String]) {
    let angka = kode.filter { !$0.isWhitespace && $0 != "-" }
    let (akun, now, token) = (pengguna.akun, now(), try TokenAcak.baru())
    let pemulihan = try KodePemulihan.baru()
    let terpasang = try await db.write { tx -> Bool in
      guard let segel = try tx.calonTOTP(akun.id, pada: now),
        let rahasia = try kunci.bukaCalon(segel, pengguna.sesi)
      else { throw DuaLangkahError.calonLewat }
      try tx.tambah(.kode(akun.id), .kode, pada: now)
      guard let langkah = OneTimePassword(secret: rahasia).step(of: angka, at: now, after: nil) else {
        return false
      }
      try tx.lupakan(.kode(akun.id))
      try tx.pasangTOTP(try kunci.segelTOTP(rahasia, akun.id), langkah: langkah, akun.id)
      try tx.gantiKodePemulihan(pemulihan.map { kunci.sidikPemulihan($0, akun.id) }, akun.id)
      try tx.cabutSemua(milik: akun.id, kecuali: pengguna.sesi.id, pada: now)
      try tx.ganti(token: token, pengguna.sesi.id)
      try tx.sesiDuaLangkah(pengguna.sesi.id)
      try tx.catat(
        akun.duaLangkah ? "akun.dua-langkah-diganti" : "akun.dua-langkah-dipasang", "akun", akun.id,
        oleh: pengguna.pelaku, pada: now)
      return true
    }
    guard terpasang else { throw FieldErrors("kode", MasukError.kodeSalah.message) }
    return (token, pemulihan)
  }

  /// New recovery codes instead of all earlier ones.
  func kodePemulihanBaru(sandi: String, oleh pengguna: Pengguna) async throws -> [String] {
    guard pengguna.akun.duaLangkah else { throw DuaLangkahError.belumTerpasang }
    try await buktikan(sandi, bidang: "sandi", oleh: pengguna)
    let kode = try KodePemulihan.baru()
    let (akun, now) = (pengguna.akun, now())
    try await db.write { tx in
      try tx.gantiKodePemulihan(kode.map { kunci.sidikPemulihan($0, akun.id) }, akun.id)
      try tx.catat("akun.kode-pemulihan-dibuat", "akun", akun.id, oleh: pengguna.pelaku, pada: now)
    }
    return kode
  }

  func lepasDuaLangkah(sandi: String, oleh pengguna: Pengguna) async throws {
    guard !pengguna.pelaku.wajibDuaLangkah else { throw DuaLangkahError.wajib }
    try await buktikan(sandi, bidang: "sandi", oleh: pengguna)
    let (akun, now) = (pengguna.akun, now())
    try await db.write { tx in
      try tx.lepasTOTP(akun.id)
      try tx.catat("akun.dua-langkah-dilepas", "akun", akun.id, oleh: pengguna.pelaku, pada: now)
    }
  }
}

enum DuaLangkahError: Refusal, Equatable {
  case calonLewat, belumTerpasang, wajib

  var reason: RefusalReason { .conflict }

  var message: String {
    switch self {
    case .calonLewat: "Waktu untuk memasang sudah habis. Mulailah lagi."
    case .belumTerpasang: "Verifikasi dua langkah belum terpasang pada akun ini."
    case .wajib: "Jabatan atau peran Anda mewajibkan verifikasi dua langkah, jadi tidak dapat dilepas."
    }
  }
}
