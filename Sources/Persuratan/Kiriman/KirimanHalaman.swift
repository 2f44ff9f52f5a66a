import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// Everything the page of one incoming letter shows, read in one moment.
struct KirimanHalaman: Sendable {
  let kiriman: Kiriman
  let naskah: NaskahDinas
  let dari: String
  let penandatangan: String
  let namaKantor: String
  /// Set when another office's letter is kept here because that office is not ready.
  let untukKantorLain: String?
  let bolehMembuka: Bool
  /// Nobody heads the office: what only its head may read waits for one.
  let tanpaPimpinan: Bool
  let mengurus: Bool
  let memimpin: Bool
  /// Whether the person who looks may give dispositions, himself or for his leader.
  let bolehMendisposisi: Bool
  let disposisi: [Disposisi]
  /// Orders that are not done yet; while there are any the letter cannot be ended.
  let perintahTerbuka: Int
  /// Those dispositions of the tree that wait for the person who looks.
  let untukSaya: [Disposisi]
  let cerita: [Catatan]
  let namaInstruksi: [String: String]
  /// How long it is kept, once it is filed.
  let retensi: String?
  /// What was said when it was ended; empty for who may not open it.
  let catatanSelesai: String
  let jawaban: [(id: NaskahDinas.ID, hal: String)]
  /// Of each attachment whether it is the one under the seal; only for who may open it.
  let kesesuaianLampiran: [Int64: KesesuaianLampiran]
  /// The letter that took its place: its number, and this office's delivery of it if it has one.
  let pengganti: (nomor: String, kiriman: Kiriman.ID?)?

  static func muat(_ id: Kiriman.ID, _ pelaku: Pelaku, pada now: Date, _ tx: Tx) throws -> KirimanHalaman {
    let kiriman = try tx.kiriman(id, for: pelaku)
    guard let naskah = try tx.naskah(kiriman.naskah) else { throw KirimanError.tidakDitemukan }
    let struktur = try tx.struktur(pada: Tanggal(now))
    let boleh = try tx.bolehMembuka(kiriman, naskah, pelaku)
    // Orders and reports say what a closed letter says.
    let disposisi = boleh ? try tx.disposisi(of: id) : []
    let pengirim = try tx.pengirim(naskah.id)
    return KirimanHalaman(
      kiriman: kiriman, naskah: naskah, dari: pengirim.kantor, penandatangan: pengirim.penandatangan,
      namaKantor: try tx.namaUnit(kiriman.kantor, struktur),
      untukKantorLain: kiriman.untuk == kiriman.kantor ? nil : try tx.namaUnit(kiriman.untuk, struktur),
      bolehMembuka: boleh,
      tanpaPimpinan: !struktur.berkepala(struktur.pewaris(kiriman.kantor) ?? kiriman.kantor),
      mengurus: pelaku.mengurus(kiriman.kantor),
      memimpin: pelaku.memimpin(kiriman.kantor),
      bolehMendisposisi: boleh && kiriman.jenis == .utama && pelaku.pemberi(atas: kiriman.kantor) != nil,
      disposisi: disposisi,
      perintahTerbuka: try tx.perintahTerbuka(id),
      untukSaya: disposisi.filter { $0.status.terbuka && pelaku.mewakili($0.kepada) != nil },
      cerita: boleh ? try tx.cerita("kiriman", id.rawValue) : [],
      namaInstruksi: Dictionary(try tx.instruksiDisposisi().map { ($0.kode, $0.nama) }) { first, _ in first },
      retensi: try tx.jadwalRetensi(id)?.teks,
      catatanSelesai: boleh
        ? try tx.value("SELECT catatan_selesai FROM kiriman WHERE id = \(id)") ?? "" : "",
      jawaban: try tx.jawaban(atas: id, for: pelaku),
      kesesuaianLampiran: boleh ? try tx.kesesuaianLampiran(naskah) : [:],
      pengganti: try tx.pengganti(naskah.id, di: kiriman.kantor))
  }
}

extension Tx {
  fileprivate func pengirim(_ naskah: NaskahDinas.ID) throws -> (kantor: String, penandatangan: String) {
    try first("SELECT nama_kantor, sebutan_penandatangan FROM naskah WHERE id = \(naskah)") {
      (try $0["nama_kantor"], try $0["sebutan_penandatangan"])
    } ?? ("", "")
  }

  fileprivate func pengganti(_ naskah: NaskahDinas.ID, di kantor: UnitKerja.ID) throws -> (
    nomor: String, kiriman: Kiriman.ID?
  )? {
    try first(
      """
      SELECT b.nomor, k.id AS kiriman
      FROM naskah n
      JOIN naskah b ON b.id = n.diganti_oleh
      LEFT JOIN kiriman k ON k.naskah = b.id AND +k.kantor = \(kantor)
      WHERE n.id = \(naskah)
      ORDER BY k.id
      LIMIT 1
      """
    ) { (try $0["nomor"], try $0["kiriman"]) }
  }

  /// The letters this person's offices wrote in answer.
  fileprivate func jawaban(atas kiriman: Kiriman.ID, for pelaku: Pelaku) throws -> [(
    id: NaskahDinas.ID, hal: String
  )] {
    try all(
      """
      SELECT n.id, n.hal
      FROM naskah n
      WHERE n.membalas = \(kiriman) AND n.status <> 'dibuang' AND n.kantor IN (\(list: pelaku.kantor))
        AND \(terbaca(pelaku))
      ORDER BY n.id
      """
    ) { (try $0["id"], try $0["hal"]) }
  }
}
