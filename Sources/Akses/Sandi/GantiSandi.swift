import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Akses {
  /// The person chooses a new password: his other sessions end, this one goes on under a new token.
  /// Throws `FieldErrors` or `TerlaluSeringMencoba`.
  func gantiSandi(_ isian: SandiIsian, oleh pengguna: Pengguna) async throws -> TokenAcak {
    try await buktikan(isian.lama, bidang: "lama", oleh: pengguna)
    try await periksaAturan(isian.baru, pengguna.akun)
    let sidik = try await pemeriksa.sidik(isian.baru)
    let token = try TokenAcak.baru()
    let now = now()
    try await db.write { tx in
      try tx.gantiSandi(sidik, pengguna.akun.id, sementaraSampai: nil, pada: now)
      let lain = try tx.cabutSemua(milik: pengguna.akun.id, kecuali: pengguna.sesi.id, pada: now)
      try tx.ganti(token: token, pengguna.sesi.id)
      try tx.catat(
        "akun.sandi-diganti", "akun", pengguna.akun.id, oleh: pengguna.pelaku,
        keterangan: lain == 0 ? "" : "\(lain) perangkat lain dikeluarkan", pada: now)
    }
    return token
  }

  private func periksaAturan(_ sandi: String, _ akun: Akun) async throws {
    guard let calon = try await db.read({ try $0.calonMasuk(akun.id) }) else {
      throw AkunError.tidakDitemukan
    }
    let masalah = AturanSandi(kata: pengaturan.kataTerlarang)
      .masalah(sandi, namaPengguna: akun.namaPengguna, nama: calon.orang.nama, nip: calon.orang.nip)
    if let masalah { throw FieldErrors("baru", masalah) }
  }
}
