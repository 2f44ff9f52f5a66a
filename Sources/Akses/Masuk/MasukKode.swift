import Cryptography
import Database
import Foundation

extension Akses {
  /// Checks the second step. Throws `MasukError` or `TerlaluSeringMencoba`.
  func masuk(_ kode: KodeMasuk, dari peramban: Peramban) async throws -> MasukBerhasil {
    guard let pra = peramban.pra else { throw MasukError.mulaiLagi }
    let now = now()
    let (berhasil, calon) = try await db.write { tx -> (MasukBerhasil?, CalonMasuk) in
      guard let tertunda = try tx.tertunda(pra, pada: now), tertunda.percobaan < 5,
        let calon = try tx.calonMasuk(tertunda.akun), calon.akun.aktif
      else { throw MasukError.mulaiLagi }
      try tx.tambah(.kode(calon.akun.id), .kode, pada: now)
      try tx.tambahPercobaan(pra)
      guard let bukti = try bukti(kode, calon, tx, pada: now) else { return (nil, calon) }
      try tx.lupakan(.kode(calon.akun.id))
      try tx.hapusTertunda(pra)
      return (try bukaSesi(tx, calon, dari: peramban, tujuan: tertunda.tujuan, dengan: bukti), calon)
    }
    guard let berhasil else {
      try await catatGagal(calon, "Kode langkah kedua salah", dari: peramban)
      throw MasukError.kodeSalah
    }
    return berhasil
  }

  /// Whether a login of this browser waits for its second step.
  func menungguKode(_ peramban: Peramban) async throws -> Bool {
    guard let pra = peramban.pra else { return false }
    let now = now()
    return try await db.read { try $0.tertunda(pra, pada: now).map { $0.percobaan < 5 } ?? false }
  }

  /// Uses the code up. Nil when it is wrong or was used before.
  private func bukti(_ kode: KodeMasuk, _ calon: CalonMasuk, _ tx: Tx, pada now: Date) throws -> BuktiMasuk? {
    switch kode {
    case .aplikasi(let angka):
      guard let segel = calon.totp else { return nil }
      let sandi = OneTimePassword(secret: try kunci.bukaTOTP(segel, calon.akun.id))
      guard let langkah = sandi.step(of: angka, at: now, after: calon.totpLangkah) else { return nil }
      try tx.kodeTerpakai(langkah: langkah, calon.akun.id)
      return .aplikasi
    case .pemulihan(let kode):
      guard try tx.pakaiKodePemulihan(kunci.sidikPemulihan(kode, calon.akun.id), calon.akun.id, pada: now)
      else {
        return nil
      }
      return .pemulihan(sisa: try tx.sisaKodePemulihan(calon.akun.id))
    }
  }
}
