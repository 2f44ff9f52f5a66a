import Database
import Foundation
import Organisasi

/// One of each kind of visitor, for the walk through the policy table.
package enum PeranUji: String, Sendable, CaseIterable {
  case tamu, sandiSementara, tanpaJabatan, pegawai, tu, pimpinan, adminUnit, admin, pengawas,
    kependudukan, pelindungData, eksporPenduduk
  /// A program whose token has the scope of the route and no other, all scopes but that one, or all.
  case tokenTepat, tokenLain, tokenSandiSementara, tokenTanpaJabatan

  var adalahToken: Bool {
    switch self {
    case .tokenTepat, .tokenLain, .tokenSandiSementara, .tokenTanpaJabatan: true
    case .tamu, .sandiSementara, .tanpaJabatan, .pegawai, .tu, .pimpinan, .adminUnit, .admin, .pengawas,
      .kependudukan, .pelindungData, .eksporPenduduk:
      false
    }
  }

  /// Nil for who is not signed in.
  func pengguna(pada now: Date) -> Pengguna? {
    guard self != .tamu, !adalahToken else { return nil }
    let akun = akun(pada: now)
    let sesi = Sesi(
      id: Key(rawValue: 1), akun: akun.id, dibuat: now, terakhir: now, berakhir: now + 3600,
      sandiDiperiksa: now,
      alamat: "", perangkat: "", duaLangkah: true, putar: false)
    return Pengguna(akun: akun, sesi: sesi, pelaku: pelaku, halangan: akun.halangan(pelaku, pada: now))
  }

  /// Nil for who shows no token.
  func pemegang(_ cakupan: Cakupan?, dari semua: [Cakupan], pada now: Date) -> PemegangToken? {
    guard adalahToken else { return nil }
    let milik =
      self == .tokenTepat
      ? [cakupan].compactMap(\.self) : semua.filter { $0 != cakupan || self != .tokenLain }
    let akun = akun(pada: now)
    let token = TokenAPI(
      id: Key(rawValue: 1), akun: akun.id, nama: rawValue, cakupan: milik.map(\.kode), dibuat: now,
      berakhir: now + 3600, terakhir: now, alamat: "")
    return PemegangToken(
      token: token, akun: akun, pelaku: pelaku, halangan: akun.halangan(pelaku, pada: now))
  }

  private func akun(pada now: Date) -> Akun {
    Akun(
      id: Key(rawValue: 1), orang: Key(rawValue: 1), namaPengguna: rawValue.lowercased(),
      harusGanti: self == .sandiSementara || self == .tokenSandiSementara, sandiBerakhir: nil, aktif: true,
      duaLangkah: true, tenggatDuaLangkah: nil, dibuat: now, terakhirMasuk: now)
  }

  private var pelaku: Pelaku {
    Pelaku(orang: Key(rawValue: 1), nama: rawValue, penugasan: penugasan, peran: peran)
  }

  private var penugasan: [PenugasanAktif] {
    guard self != .tanpaJabatan, self != .tokenTanpaJabatan else { return [] }
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
    case .tokenTepat, .tokenLain, .tokenSandiSementara, .tokenTanpaJabatan: []
    case .tu: [PeranUnit(.tu, di: Key(rawValue: 1))]
    case .adminUnit: [PeranUnit(.adminUnit, di: Key(rawValue: 1))]
    case .admin: [PeranUnit(.admin)]
    case .pengawas: [PeranUnit(.pengawas)]
    case .kependudukan: [PeranUnit(.kependudukan, di: Key(rawValue: 1))]
    case .pelindungData: [PeranUnit(.pelindungData)]
    case .eksporPenduduk: [PeranUnit(.eksporPenduduk, di: Key(rawValue: 1))]
    }
  }
}
