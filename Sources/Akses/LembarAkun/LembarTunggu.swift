import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// An office with accounts nobody can open yet: no password was issued, or the issued one ran out unused.
struct KantorMenunggu: Sendable {
  let unit: UnitKerja
  let orang: [Orang.ID]
}

extension Akses {
  /// How many sheets go into one file.
  static let lembarSekali = 120

  /// The offices that wait for their sheets, in the order of their codes, as far as `pelaku` keeps them.
  func kantorMenunggu(oleh pelaku: Pelaku) async throws -> [KantorMenunggu] {
    let now = now()
    return try await db.read { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      let wewenang = Wewenang(pelaku: pelaku, struktur: struktur)
      var menurutKantor: [UnitKerja.ID: [Orang.ID]] = [:]
      for orang in try tx.orangMenungguSandi(pada: now) {
        guard let kantor = struktur.penugasanAktif(orang).first?.kantor, wewenang.mencakup(kantor),
          wewenang.memberiSandi(orang, peran: [])
        else { continue }
        menurutKantor[kantor, default: []].append(orang)
      }
      return struktur.kantor.compactMap { unit in
        menurutKantor[unit.id].map { KantorMenunggu(unit: unit, orang: $0) }
      }
    }
  }

  /// Issues a password to everybody of an office who waits for one. They are told once, on paper.
  /// - Throws: `AkunError.bukanWewenang` for an office `pelaku` does not keep, `.tidakDitemukan` when nobody waits.
  func terbitkanLembar(_ kantor: UnitKerja.ID, oleh pelaku: Pelaku) async throws -> (UnitKerja, [LembarAkun])
  {
    guard let menunggu = try await kantorMenunggu(oleh: pelaku).first(where: { $0.unit.id == kantor }) else {
      throw AkunError.tidakDitemukan
    }
    let orang = Array(menunggu.orang.prefix(Self.lembarSekali))
    var sandi: [(teks: String, sidik: String)] = []
    for _ in orang { sandi.append(try await sandiSementara()) }
    let (now, siap) = (now(), sandi)
    let sampai = now + pengaturan.sandiSementara
    return try await db.write { tx in
      var lembar: [LembarAkun] = []
      for (satu, sandi) in zip(orang, siap) {
        let (ada, akun) = try self.akunKelola(tx, satu, pelaku) { $0.memberiSandi(satu, peran: $1) }
        try self.simpanSandi(tx, sandi.sidik, ada.orang, akun, sampai, oleh: pelaku, pada: now)
        lembar.append(
          LembarAkun(
            nama: ada.orang.namaLengkap, namaPengguna: akun.namaPengguna, sandi: sandi.teks,
            berlakuSampai: sampai))
      }
      return (menunggu.unit, lembar)
    }
  }
}

extension Tx {
  /// People with an open account that no password opens, by name.
  fileprivate func orangMenungguSandi(pada waktu: Date) throws -> [Orang.ID] {
    try values(
      """
      SELECT a.orang
      FROM akun a
      JOIN orang o ON o.id = a.orang
      WHERE a.aktif = 1 AND (a.sandi = \(Akses.tanpaSandi) OR (a.harus_ganti = 1 AND a.sandi_berakhir < \(waktu)))
      ORDER BY o.urut_nama, o.id
      """)
  }
}
