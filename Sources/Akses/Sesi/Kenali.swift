import Bahasa
import Database
import Foundation
import Organisasi
import Web

extension Akses {
  /// What the request is answered with: only a whole page needs the menu.
  enum Jawaban: Sendable { case halaman, aliran }

  /// Who is behind a session cookie, with the frame of the page when one will be shown; nil when nobody is.
  /// One read transaction; a write at most once a minute.
  func kenali(_ token: TokenAcak, dari alamat: String, untuk jawaban: Jawaban) async throws -> (
    Pengguna, Viewer?
  )? {
    let now = now()
    let ditemukan = try await db.read { [pengaturan, kerangka] tx -> (Pengguna, Viewer?)? in
      guard let ada = try tx.sesi(token, diam: pengaturan.sesiDiam, pada: now) else { return nil }
      let struktur = try tx.struktur(pada: Tanggal(now))
      let pengguna = try tx.pengguna(ada, struktur, dari: alamat, pada: now)
      return (pengguna, jawaban == .halaman ? try kerangka.viewer(pengguna, struktur, tx) : nil)
    }
    if let sesi = ditemukan?.0.sesi, now.timeIntervalSince(sesi.terakhir) >= 60 || sesi.alamat != alamat {
      try await db.write { try $0.terlihat(sesi.id, dari: alamat, pada: now) }
    }
    return ditemukan
  }
}

extension Tx {
  /// Who is behind the session of an open screen by now, with the rights of today; nil once it has ended.
  package func pelaku(sesi id: Sesi.ID, dari alamat: String, pada now: Date) throws -> Pelaku? {
    guard let ada = try sesi(id, pada: now) else { return nil }
    let pengguna = try pengguna(ada, try struktur(pada: Tanggal(now)), dari: alamat, pada: now)
    return pengguna.halangan == nil ? pengguna.pelaku : nil
  }

  fileprivate func pengguna(
    _ ada: SesiAkun, _ struktur: Struktur, dari alamat: String, pada now: Date
  ) throws -> Pengguna {
    let pelaku = try pelaku(ada.akun, ada.orang, struktur, dari: alamat)
    return Pengguna(
      akun: ada.akun, sesi: ada.sesi, pelaku: pelaku, halangan: ada.akun.halangan(pelaku, pada: now))
  }

  /// The person with the appointments and roles of the structure's day.
  func pelaku(_ akun: Akun, _ orang: Orang, _ struktur: Struktur, dari alamat: String) throws -> Pelaku {
    struktur.pelaku(
      orang, peran: try peran(milik: akun.id, pada: struktur.tanggal),
      delegasi: try delegasiAktif(bagi: akun.orang, struktur), alamat: alamat)
  }
}

extension Akun {
  func halangan(_ pelaku: Pelaku, pada now: Date) -> Halangan? {
    if harusGanti { return .gantiSandi }
    guard pelaku.wajibDuaLangkah, !duaLangkah, let tenggat = tenggatDuaLangkah, tenggat <= now else {
      return nil
    }
    return .pasangDuaLangkah
  }
}

extension Pelaku {
  /// Officials whose word binds others, and everybody who keeps the system or reads its trail.
  var wajibDuaLangkah: Bool {
    Izin.pimpinan.mengizinkan(self) || peran.contains { $0.peran != .tu }
  }
}
