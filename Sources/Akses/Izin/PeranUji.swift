import Database
import Foundation
import Organisasi

/// One of each kind of visitor, for the walk through the policy table.
package enum PeranUji: String, Sendable, CaseIterable {
  case tamu, sandiSementara, tanpaJabatan, pegawai, tu, pimpinan, adminUnit, admin, pengawas

  /// Nil for who is not signed in.
  func pengguna(pada now: Date) -> Pengguna? {
    guard self != .tamu else { return nil }
    let akun = Akun(
      id: Key(rawValue: 1), orang: Key(rawValue: 1), namaPengguna: rawValue.lowercased(),
      harusGanti: self == .sandiSementara, sandiBerakhir: nil, aktif: true, duaLangkah: true,
      tenggatDuaLangkah: nil, dibuat: now, terakhirMasuk: now)
    let sesi = Sesi(
      id: Key(rawValue: 1), akun: akun.id, dibuat: now, terakhir: now, berakhir: now + 3600,
      sandiDiperiksa: now,
      alamat: "", perangkat: "", duaLangkah: true, putar: false)
    let pelaku = Pelaku(orang: akun.orang, nama: rawValue, penugasan: penugasan, peran: peran)
    return Pengguna(akun: akun, sesi: sesi, pelaku: pelaku, halangan: akun.halangan(pelaku, pada: now))
  }

  private var penugasan: [PenugasanAktif] {
    guard self != .tanpaJabatan else { return [] }
    return [
      PenugasanAktif(
        id: Key(rawValue: 1), jabatan: Key(rawValue: 1), namaJabatan: rawValue,
        jenis: self == .pimpinan ? .pimpinan : .pelaksana, status: .definitif, unit: Key(rawValue: 1),
        kantor: Key(rawValue: 1))
    ]
  }

  private var peran: [PeranUnit] {
    switch self {
    case .tamu, .sandiSementara, .tanpaJabatan, .pegawai, .pimpinan: []
    case .tu: [PeranUnit(.tu, di: Key(rawValue: 1))]
    case .adminUnit: [PeranUnit(.adminUnit, di: Key(rawValue: 1))]
    case .admin: [PeranUnit(.admin)]
    case .pengawas: [PeranUnit(.pengawas)]
    }
  }
}
