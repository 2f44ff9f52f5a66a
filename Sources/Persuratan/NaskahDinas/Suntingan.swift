import Bahasa
import Database
import Foundation
import Organisasi

/// What an open form stands on: the save it was made from, and its own key. A form that saved last may go on saving;
/// any other must have been made from the last save.
package struct DasarSuntingan: Sendable, Equatable {
  package let nomor: Int
  package let formulir: String

  package init(nomor: Int, formulir: String) {
    self.nomor = nomor
    self.formulir = formulir
  }
}

/// Teks yang tersimpan berdampingan: what somebody had written when another saved first, and what that one had saved.
package struct TeksLain: Sendable, Equatable {
  package let konten: KontenNaskah
  package let nama: String
  package let waktu: Date
}

extension NaskahDinas {
  /// Counts a save of `dasar`, unless somebody else has saved since.
  mutating func sunting(_ dasar: DasarSuntingan) throws(NaskahError) {
    let punyaSendiri = !dasar.formulir.isEmpty && penyunting == dasar.formulir
    guard dasar.nomor == suntingan || punyaSendiri else { throw .suntinganBentrok }
    suntingan += 1
    penyunting = dasar.formulir
  }
}

extension Persuratan {
  /// The letter for who may write its text now: who drafts it, or whose paraf it waits for. Said before he begins to type.
  /// - Throws: `NaskahError.harusDitarikDahulu` to a drafter whose letter is on its way, `.bukanGiliran` to others.
  func naskahDisunting(_ id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws -> NaskahDinas {
    try await db.read { tx in
      let naskah = try tx.naskah(id, for: pelaku)
      switch naskah.status {
      case .konsep:
        guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      case .paraf:
        let terbuka = try tx.putaranParaf(id, versi: naskah.versi).terbuka
        guard terbuka.contains(where: { pelaku.memegang($0.jabatan) != nil }) else {
          throw tx.bolehMenyusun(naskah, pelaku)
            ? NaskahError.harusDitarikDahulu(naskah.status) : NaskahError.bukanGiliran
        }
      case .siapTandaTangan where tx.bolehMenyusun(naskah, pelaku):
        throw NaskahError.harusDitarikDahulu(naskah.status)
      case .siapTandaTangan, .menyegel, .ditandatangani, .dikirim, .ditolak, .dicabut, .dibuang:
        throw NaskahError.statusTidakSesuai(naskah.status, untuk: "diubah")
      }
      return naskah
    }
  }

  /// Saves the form: as drafter, or as one who changes it while it is his turn to give paraf. When it cannot be saved
  /// since somebody else was first, the text is kept beside his, and his beside it, so that nothing is lost.
  func simpan(
    _ konten: KontenNaskah, _ naskah: NaskahDinas, _ versi: Int, _ dasar: DasarSuntingan, _ pelaku: Pelaku
  ) async throws {
    do {
      if naskah.status == .paraf {
        try await ubahSaatParaf(naskah.id, konten, versi: versi, oleh: pelaku)
      } else {
        try await simpanKonsep(naskah.id, konten, versi: versi, atas: dasar, oleh: pelaku)
      }
    } catch let galat as NaskahError where galat.reason == .conflict {
      try await titipkan(konten, naskah.id, dasar, pelaku)
      throw galat
    }
  }

  private func titipkan(
    _ konten: KontenNaskah, _ id: NaskahDinas.ID, _ dasar: DasarSuntingan, _ pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      let naskah = try tx.naskah(id, for: pelaku)
      guard naskah.konten != konten else { return }
      try tx.simpanTeksLain(
        konten, naskah, kunci: dasar.formulir.isEmpty ? "orang:\(pelaku.orang)" : dasar.formulir,
        pelaku.orang,
        pelaku.nama, now)
      try tx.salinTeksKini(naskah)
      try tx.catat(
        "naskah.teks_lain", naskah, oleh: pelaku, keterangan: "Menyimpan bersamaan dengan orang lain")
    }
  }
}

extension Tx {
  /// Texts that were kept beside the present one, newest first.
  func teksLain(_ naskah: NaskahDinas.ID) throws -> [TeksLain] {
    try all(
      """
      SELECT isi, nama, waktu
      FROM naskah_teks_lain
      WHERE naskah = \(naskah)
      ORDER BY waktu DESC, id DESC
      LIMIT 20
      """
    ) { TeksLain(konten: try KontenNaskah(teks: $0["isi"]), nama: try $0["nama"], waktu: try $0["waktu"]) }
  }

  fileprivate func simpanTeksLain(
    _ konten: KontenNaskah, _ naskah: NaskahDinas, kunci: String, _ oleh: Orang.ID, _ nama: String,
    _ waktu: Date
  ) throws {
    try run(
      """
      INSERT INTO naskah_teks_lain (id, naskah, versi, kunci, isi, oleh, nama, waktu)
      VALUES (\(key(TeksLain.self)), \(naskah.id), \(naskah.versi), \(kunci), \(konten.teks()), \(oleh), \(nama),
              \(waktu))
      ON CONFLICT (naskah, kunci) DO UPDATE
      SET versi = excluded.versi, isi = excluded.isi, oleh = excluded.oleh, nama = excluded.nama,
          waktu = excluded.waktu
      """)
  }

  /// What is saved now will be overwritten by whoever decides to keep the other text: it is kept as it is.
  fileprivate func salinTeksKini(_ naskah: NaskahDinas) throws {
    try run(
      """
      INSERT INTO naskah_teks_lain (id, naskah, versi, kunci, isi, oleh, nama, waktu)
      SELECT \(key(TeksLain.self)), naskah, versi, \("simpanan:\(naskah.versi).\(naskah.suntingan)"), isi, oleh, nama, waktu
      FROM naskah_versi
      WHERE naskah = \(naskah.id) AND versi = \(naskah.versi)
      ON CONFLICT (naskah, kunci) DO NOTHING
      """)
  }
}
