import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// With what somebody proved to be the owner of an account.
enum BuktiMasuk: Sendable, Equatable {
  case sandi
  case aplikasi
  case pemulihan(sisa: Int)

  var duaLangkah: Bool { self != .sandi }

  var keterangan: String {
    switch self {
    case .sandi: "dengan kata sandi"
    case .aplikasi: "dengan kata sandi dan kode aplikasi"
    case .pemulihan(let sisa): "dengan kata sandi dan kode pemulihan (sisa \(sisa))"
    }
  }
}

extension Akses {
  /// The last step of every login, in one transaction: a fresh session, the old one of this browser ended, the
  /// attempts forgotten, the trail written.
  func bukaSesi(
    _ tx: Tx, _ calon: CalonMasuk, dari peramban: Peramban, tujuan: Tujuan, dengan bukti: BuktiMasuk
  ) throws -> MasukBerhasil {
    let now = now()
    let akun = calon.akun
    try penghambat(akun.namaPengguna, akun.id, peramban).berhasil(tx)
    if let lama = peramban.sesiLama { try tx.cabut(lama, pada: now) }
    let token = try TokenAcak.baru()
    let sesi = Sesi(
      id: tx.key(), akun: akun.id, dibuat: now, terakhir: now, berakhir: now + pengaturan.sesiPaling,
      sandiDiperiksa: now, alamat: peramban.alamat, perangkat: peramban.perangkat,
      duaLangkah: bukti.duaLangkah,
      putar: false)
    try tx.insert(sesi, token: token)
    let pelaku = try tx.pelaku(akun, calon.orang, try tx.struktur(pada: Tanggal(now)), dari: peramban.alamat)
    try tx.sudahMasuk(akun.id, tenggatDuaLangkah: tenggat(akun, pelaku), pada: now)
    try tx.catat(
      "masuk.berhasil", "akun", akun.id, oleh: pelaku,
      keterangan: "\(bukti.keterangan), \(peramban.perangkat)", pada: now)
    for unit in pelaku.peran where unit.peran == .tu {
      if let unit = unit.unit { try tx.beres(.tuMasuk, di: unit, pada: now) }
    }
    var dikenal = peramban.dikenal
    try dikenal.ingat(akun.id, pada: now)
    return MasukBerhasil(token: token, dikenal: dikenal, tujuan: tujuan)
  }

  /// The time to enrol begins with the first login on which a second factor is asked for, and ends with the duty.
  private func tenggat(_ akun: Akun, _ pelaku: Pelaku) -> Date? {
    guard pelaku.wajibDuaLangkah, !akun.duaLangkah else { return nil }
    return akun.tenggatDuaLangkah ?? now() + pengaturan.tenggatDuaLangkah
  }
}
