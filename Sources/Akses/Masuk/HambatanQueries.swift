import Database
import Foundation

extension Tx {
  func ember(_ kunci: KunciHambatan, pada now: Date) throws -> Ember {
    try first("SELECT tingkat, diperbarui, tahan_sampai FROM percobaan_masuk WHERE kunci = \(kunci.teks)") {
      Ember(tingkat: try $0["tingkat"], diperbarui: try $0["diperbarui"], tahanSampai: try $0["tahan_sampai"])
    } ?? Ember(diperbarui: now, tahanSampai: now)
  }

  func simpan(_ ember: Ember, _ kunci: KunciHambatan) throws {
    try run(
      """
      INSERT INTO percobaan_masuk (kunci, tingkat, diperbarui, tahan_sampai)
      VALUES (\(kunci.teks), \(ember.tingkat), \(ember.diperbarui), \(ember.tahanSampai))
      ON CONFLICT (kunci) DO UPDATE
      SET tingkat = excluded.tingkat, diperbarui = excluded.diperbarui, tahan_sampai = excluded.tahan_sampai
      """)
  }

  /// Notes one attempt.
  func tambah(_ kunci: KunciHambatan, _ aturan: AturanHambat, pada now: Date) throws {
    var ember = try ember(kunci, pada: now)
    try ember.tambah(aturan, pada: now)
    try simpan(ember, kunci)
  }

  /// After a right answer: the attempts were the person's own.
  func lupakan(_ kunci: KunciHambatan) throws {
    try run("DELETE FROM percobaan_masuk WHERE kunci = \(kunci.teks)")
  }

  /// Takes back the one attempt that turned out right; those of others stay.
  func kembalikan(_ kunci: KunciHambatan) throws {
    try run(
      """
      UPDATE percobaan_masuk
      SET tingkat = CASE WHEN tingkat > 1 THEN tingkat - 1 ELSE 0 END
      WHERE kunci = \(kunci.teks)
      """)
  }
}

/// The name of a bucket.
struct KunciHambatan: Sendable, Equatable {
  let teks: String

  static func perangkat(_ nama: String) -> KunciHambatan { KunciHambatan(teks: "perangkat:\(nama)") }
  static func jaringan(_ awalan: String) -> KunciHambatan { KunciHambatan(teks: "jaringan:\(awalan)") }
  static func akun(_ sidik: String) -> KunciHambatan { KunciHambatan(teks: "akun:\(sidik)") }
  static func akun(_ sidik: String, dari awalan: String) -> KunciHambatan {
    KunciHambatan(teks: "akun:\(sidik):\(awalan)")
  }
  static func kode(_ akun: Akun.ID) -> KunciHambatan { KunciHambatan(teks: "kode:\(akun)") }
  static func ulang(_ sesi: Sesi.ID) -> KunciHambatan { KunciHambatan(teks: "ulang:\(sesi)") }
}
