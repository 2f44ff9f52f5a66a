import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

enum LangkahMasuk: Sendable {
  case selesai(MasukBerhasil)
  /// The second step follows, under a new token of the browser.
  case perluKode(TokenAcak)
}

extension Akses {
  /// Checks name and password. Throws `MasukError`, `TerlaluSeringMencoba` or `AntreanSandiPenuh`.
  func masuk(_ isian: MasukIsian, dari peramban: Peramban) async throws -> LangkahMasuk {
    let now = now()
    let calon = try await db.write { tx in
      let calon = try tx.calonMasuk(isian.namaPengguna)
      try penghambat(isian.namaPengguna, calon?.akun.id, peramban).coba(tx, pada: now)
      return calon
    }
    guard try await pemeriksa.cocok(isian.sandi, dengan: calon?.sidik), let calon else {
      try await catatGagal(calon, "Kata sandi salah", dari: peramban)
      throw MasukError.salah
    }
    try await pastikanTerbuka(calon, dari: peramban)
    if let sidik = calon.sidik, pemeriksa.usang(sidik) {
      let baru = try await pemeriksa.sidik(isian.sandi)
      try await db.write { try $0.simpanSidik(baru, calon.akun.id) }
    }
    guard calon.totp != nil else {
      return .selesai(
        try await db.write { try bukaSesi($0, calon, dari: peramban, tujuan: isian.tujuan, dengan: .sandi) })
    }
    let pra = try TokenAcak.baru()
    try await db.write { try $0.tunda(pra, calon.akun.id, tujuan: isian.tujuan, sampai: now + 600) }
    return .perluKode(pra)
  }

  func penghambat(_ namaPengguna: String, _ akun: Akun.ID?, _ peramban: Peramban) -> Penghambat {
    Penghambat(
      namaPengguna: namaPengguna, alamat: peramban.alamat,
      perangkat: akun.flatMap { peramban.dikenal.nama(untuk: $0) })
  }

  /// Only who knows the password learns that the account is closed.
  private func pastikanTerbuka(_ calon: CalonMasuk, dari peramban: Peramban) async throws {
    if !calon.akun.aktif {
      try await catatGagal(calon, "Akun ditutup", dari: peramban)
      throw MasukError.ditutup
    }
    if let berakhir = calon.akun.sandiBerakhir, berakhir <= now() {
      try await catatGagal(calon, "Kata sandi sementara lewat masanya", dari: peramban)
      throw MasukError.sandiSementaraLewat
    }
  }

  func catatGagal(_ calon: CalonMasuk?, _ sebab: String, dari peramban: Peramban) async throws {
    let now = now()
    try await db.write { tx in
      // A name that does not exist is not written down: it may be a password typed into the wrong field.
      try tx.catat(
        Catatan(
          waktu: now, orang: calon?.orang.id.rawValue, nama: calon?.orang.namaLengkap ?? "Tidak dikenal",
          peristiwa: "masuk.gagal", objekJenis: "akun", objek: calon?.akun.id.rawValue ?? 0,
          keterangan: "\(sebab), \(peramban.perangkat)", alamat: peramban.alamat))
    }
  }
}
