import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi

/// The account of one resident.
package struct AkunWarga: Sendable, Equatable {
  package typealias ID = Key<AkunWarga>

  package let id: ID
  package let penduduk: Penduduk.ID
}

extension Kependudukan {
  /// For how many days a handed-out code can be used.
  static let masaKodeWarga = 7
  /// How long a resident stays signed in.
  static let masaSesiWarga: TimeInterval = 12 * 3600

  /// A code for a resident who stands at the counter; an earlier one is void. It is shown this once.
  package func beriKodeWarga(_ id: Penduduk.ID, oleh pelaku: Pelaku) async throws -> String {
    let waktu = now()
    let kode = try randomCode(10)
    try await db.write { tx in
      guard let orang = try tx.penduduk(id),
        try tx.struktur(pada: Tanggal(waktu)).lingkupPenduduk(pelaku).memuat(orang.desa)
      else { throw PendudukError.tidakAda }
      guard orang.isHidup, orang.nik != nil else { throw WargaError.bukanPendudukHidup }
      let berakhir = waktu.addingTimeInterval(Double(Self.masaKodeWarga) * 86_400)
      try tx.run(
        """
        INSERT INTO kode_warga (penduduk, sidik, berakhir, oleh)
        VALUES (\(id), \(sha256(Array(kode.utf8))), \(berakhir), \(pelaku.orang))
        ON CONFLICT (penduduk) DO UPDATE
        SET sidik = excluded.sidik, berakhir = excluded.berakhir, oleh = excluded.oleh
        """)
      try tx.catat("warga.kode_diberikan", "penduduk", id, oleh: pelaku, pada: waktu)
    }
    return kode
  }

  /// Opens the account, or gives it a new password. The work is the same whether the proof is right or wrong.
  /// - Throws: `FieldErrors` at `sandi`, `WargaError.tidakCocok`.
  package func daftarWarga(_ bukti: BuktiWarga, sandi baru: String) async throws -> String {
    guard baru.count >= 10 else { throw FieldErrors("sandi", "Paling sedikit sepuluh huruf atau angka.") }
    let waktu = now()
    let hash = try hashPassword(baru)
    let sidikKode = sha256(Array(bukti.kode.uppercased().filter { $0.isLetter || $0.isNumber }.utf8))
    let lahir = Tanggal(bukti.lahir) ?? Tanggal(tulisan: bukti.lahir)
    let sidikNIK = sidik(nik: bukti.nik)
    let sidikKK = sidik(kk: bukti.nomorKK)
    let token = try TokenWarga()
    let berhasil = try await db.write { tx -> Bool in
      let orang = try tx.penduduk(sidik: sidikNIK)
      let kode: (sidik: [UInt8], berakhir: Date, pemberi: String)? = try orang.flatMap { orang in
        try tx.first(
          """
          SELECT k.sidik AS sidik, k.berakhir AS berakhir, o.nama AS pemberi
          FROM kode_warga k
          JOIN orang o ON o.id = k.oleh
          WHERE k.penduduk = \(orang.id)
          """
        ) { (try $0["sidik"], try $0["berakhir"], try $0["pemberi"]) }
      }
      let keluarga = try orang?.keluarga.flatMap { try tx.keluarga($0) }
      let cocok =
        constantTimeEquals(kode?.sidik ?? Array(repeating: 0, count: 32), sidikKode)
        && constantTimeEquals(keluarga?.nomor.sidik ?? Array(repeating: 1, count: 16), sidikKK)
        && orang?.biodata.tanggalLahir == lahir
        && kode.map { $0.berakhir > waktu } == true && orang?.isHidup == true
      guard cocok, let orang else { return false }
      try tx.run("DELETE FROM kode_warga WHERE penduduk = \(orang.id)")
      let akun: AkunWarga.ID =
        try tx.value("SELECT id FROM akun_warga WHERE penduduk = \(orang.id)") ?? tx.key()
      try tx.run(
        """
        INSERT INTO akun_warga (id, penduduk, sandi, dibuat, status)
        VALUES (\(akun), \(orang.id), \(hash), \(waktu), 'aktif')
        ON CONFLICT (penduduk) DO UPDATE SET sandi = excluded.sandi, status = 'aktif'
        """)
      try tx.run("DELETE FROM sesi_warga WHERE akun = \(akun)")
      try tx.bukaSesi(akun, token, pada: waktu)
      // Who handed the code out knows the rest as well: the owner sees whose it was, and that it was used.
      try tx.catatWarga(
        "warga.akun_dibuka", orang, keterangan: "dengan kode dari \(kode?.pemberi ?? "")", pada: waktu)
      return true
    }
    guard berhasil else { throw WargaError.tidakCocok }
    return token.teks
  }

  /// Signs in with NIK and password; a wrong NIK costs as much as a wrong password.
  /// - Throws: `WargaError.tidakCocok`.
  package func masukWarga(nik: String, sandi: String) async throws -> String {
    let waktu = now()
    let sidikNIK = sidik(nik: nik)
    let ada: (AkunWarga.ID, Penduduk.ID, String)? = try await db.read { tx in
      try tx.first(
        """
        SELECT a.id, a.penduduk, a.sandi
        FROM akun_warga a
        JOIN penduduk p ON p.id = a.penduduk
        WHERE p.nik_sidik = \(sidikNIK) AND a.status = 'aktif' AND p.status = 'hidup'
        """
      ) { (try $0["id"], try $0["penduduk"], try $0["sandi"]) }
    }
    let cocok = verifyPassword(sandi, against: ada?.2 ?? Self.sandiHampa)
    guard let ada, cocok else { throw WargaError.tidakCocok }
    let token = try TokenWarga()
    try await db.write { tx in
      try tx.bukaSesi(ada.0, token, pada: waktu)
      if let orang = try tx.penduduk(ada.1) { try tx.catatWarga("warga.masuk", orang, pada: waktu) }
    }
    return token.teks
  }

  package func keluarWarga(_ token: String) async throws {
    guard let token = TokenWarga(token) else { return }
    try await db.write { tx in try tx.run("DELETE FROM sesi_warga WHERE sidik = \(token.sidik)") }
  }

  /// What NIK and KK that are none have as fingerprint too, so that they are looked for like any other.
  private func sidik(nik: String) -> [UInt8] {
    (try? NIK(nik.filter(\.isNumber))).map(sandi.sidik) ?? Array(repeating: 0, count: 16)
  }

  private func sidik(kk: String) -> [UInt8] {
    (try? NomorKK(kk.filter(\.isNumber))).map(sandi.sidik) ?? Array(repeating: 0, count: 16)
  }

  /// The hash that a password is tried against when there is no account.
  private static let sandiHampa = (try? hashPassword("tidak ada akun ini")) ?? ""
}
