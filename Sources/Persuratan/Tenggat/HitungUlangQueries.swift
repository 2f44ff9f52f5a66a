import Bahasa
import Database
import Foundation
import Jejak
import Kalender
import Organisasi
import Pemberitahuan

/// An office whose days a version of the calendar changes, from when on, and the units whose calendar it follows.
struct KantorTersentuh: Sendable {
  let kantor: UnitKerja.ID
  let sejak: Tanggal
  let induk: [UnitKerja.ID]
}

/// Where in the due dates of an office one has come.
struct PosisiTenggat: Sendable {
  let tenggat: Date
  let id: Kiriman.ID
}

struct TenggatMundur: Sendable {
  let id: Kiriman.ID
  let tenggat: Date
}

/// Some letters of an office, counted again; `akhir` is nil when they were the last.
struct PotonganTenggat: Sendable {
  let dilihat: Int
  let mundur: [TenggatMundur]
  let akhir: PosisiTenggat?
}

extension Tx {
  private static let sepotong = 200
  private static let terbuka: SQL = "('terkirim', 'diterima', 'dibaca', 'didisposisikan')"

  /// The offices with open letters for which a day is another one since `versi`, before their last due date.
  func kantorTersentuh(_ versi: VersiKalender) throws -> [KantorTersentuh] {
    guard versi.versi > 1 else { return [] }
    let hari = Tanggal(versi.waktu)
    let (lama, baru) = (try kalenderKerja(versi: versi.versi - 1), try kalenderKerja(versi: versi.versi))
    let struktur = try struktur(pada: hari)
    let kantor = try all(
      """
      SELECT kantor, MAX(tenggat) AS akhir
      FROM kiriman
      WHERE status IN \(Self.terbuka) AND tenggat IS NOT NULL AND tenggat >= \(hari.awal())
      GROUP BY kantor
      ORDER BY kantor
      """
    ) { (id: try $0["kantor"] as UnitKerja.ID, akhir: Tanggal(try $0["akhir"] as Date)) }
    return kantor.compactMap { satu in
      let induk = Array(struktur.jalur(dari: satu.id).map(\.id).dropFirst())
      return baru.hariKerja(untuk: satu.id, induk: induk)
        .bedaPertama(
          dengan: lama.hariKerja(untuk: satu.id, induk: induk), sejak: hari, sampai: satu.akhir
        )
        .map { KantorTersentuh(kantor: satu.id, sejak: $0, induk: induk) }
    }
  }

  /// Counts the next open letters of an office by `versi` and by the version before: those for which it makes a later
  /// date than the one they have.
  func hitungUlang(
    _ kantor: KantorTersentuh, _ versi: VersiKalender, sesudah: PosisiTenggat?
  ) throws -> PotonganTenggat {
    let baris = try all(
      """
      SELECT k.id, n.kecepatan, k.dikirim, k.tenggat, \(Self.versiJanji) AS janji
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE k.kantor = \(kantor.kantor) AND k.status IN \(Self.terbuka) AND k.tenggat IS NOT NULL
        AND k.tenggat >= \(sesudah?.tenggat ?? kantor.sejak.awal())
        AND (k.tenggat > \(sesudah?.tenggat ?? .distantPast) OR k.id > \(sesudah?.id ?? Key(rawValue: 0)))
      ORDER BY k.tenggat, k.id
      LIMIT \(Self.sepotong)
      """
    ) {
      BarisTenggat(try $0["id"], try $0["kecepatan"], try $0["dikirim"], try $0["tenggat"], try $0["janji"])
    }
    var kalender: [Int: KalenderJanji] = [:]
    let mundur = try baris.compactMap { satu -> TenggatMundur? in
      guard satu.janji < versi.versi else { return nil }
      let dua = try kalender[satu.janji] ?? KalenderJanji(satu.janji, versi.versi, kantor, self)
      kalender[satu.janji] = dua
      guard let baru = try dua.tenggat(satu), baru > satu.tenggat else { return nil }
      return TenggatMundur(id: satu.id, tenggat: baru)
    }
    return PotonganTenggat(
      dilihat: baris.count, mundur: mundur,
      akhir: baris.count < Self.sepotong
        ? nil : baris.last.map { PosisiTenggat(tenggat: $0.tenggat, id: $0.id) })
  }

  /// - Returns: whether the letter is still open and due earlier.
  func mundurkan(_ mundur: TenggatMundur, karena versi: VersiKalender, pada now: Date) throws -> Bool {
    let semula: Date? = try value(
      """
      SELECT tenggat FROM kiriman
      WHERE id = \(mundur.id) AND status IN \(Self.terbuka) AND tenggat < \(mundur.tenggat)
      """)
    guard let semula else { return false }
    try run("UPDATE kiriman SET tenggat = \(mundur.tenggat), pengingat = 0 WHERE id = \(mundur.id)")
    try run(
      """
      INSERT INTO tenggat_berubah (id, kiriman, versi, semula, menjadi, waktu)
      VALUES (\(key(PerubahanTenggat.self)), \(mundur.id), \(versi.versi), \(semula), \(mundur.tenggat), \(now))
      ON CONFLICT (kiriman, versi) DO UPDATE SET menjadi = excluded.menjadi
      """)
    try hapusPemberitahuan(sebab: .kiriman(mundur.id), jenis: "tenggat")
    try catat(
      Catatan(
        waktu: now, peristiwa: "kiriman.tenggat_mundur", objekJenis: "kiriman", objek: mundur.id.rawValue,
        keterangan:
          "Semula \(semula.teksLengkap()), menjadi \(mundur.tenggat.teksLengkap()). Kalender berubah: \(versi.alasan)"
      ))
    return true
  }

  /// The version by which a due date was promised; of letters from before that was kept, the one in force that day.
  static let versiJanji: SQL =
    """
    COALESCE(k.tenggat_versi, (SELECT MAX(v.versi) FROM kalender_versi v WHERE v.waktu <= k.dikirim), 1)
    """
}

private struct BarisTenggat {
  let id: Kiriman.ID
  let kecepatan: String
  let dikirim: Date
  let tenggat: Date
  let janji: Int

  init(_ id: Kiriman.ID, _ kecepatan: String, _ dikirim: Date, _ tenggat: Date, _ janji: Int) {
    (self.id, self.kecepatan, self.dikirim, self.tenggat, self.janji) = (
      id, kecepatan, dikirim, tenggat, janji
    )
  }
}

/// The days of one office for what was promised by one version, without and with the change.
private struct KalenderJanji {
  let janji: KalenderKerja
  let sebelum: HariKerja
  let sesudah: HariKerja

  init(_ janji: Int, _ versi: Int, _ kantor: KantorTersentuh, _ tx: Tx) throws {
    let (lama, baru) = (
      try tx.lapisanKalender(sejak: janji, sampai: versi - 1),
      try tx.lapisanKalender(sejak: janji, sampai: versi)
    )
    self.janji = lama.janji
    sebelum = lama.hariKerja(untuk: kantor.kantor, induk: kantor.induk)
    sesudah = baru.hariKerja(untuk: kantor.kantor, induk: kantor.induk)
  }

  /// What the change makes of the date; nil when it does nothing to it.
  func tenggat(_ satu: BarisTenggat) throws -> Date? {
    do {
      let kecepatan = try janji.kecepatan(kode: satu.kecepatan)
      let baru = try sesudah.tenggat(kecepatan, diterima: satu.dikirim).saat
      return baru == (try sebelum.tenggat(kecepatan, diterima: satu.dikirim).saat) ? nil : baru
    } catch _ as KalenderError {
      return nil
    }
  }
}
