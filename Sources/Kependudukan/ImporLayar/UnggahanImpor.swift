import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// A file that somebody has brought to be taken into the register.
package struct UnggahanImpor: Sendable, Equatable, Identifiable {
  package typealias ID = Key<UnggahanImpor>

  package enum Keadaan: String, Sendable, SQLCodable { case baru, menguji, teruji, memasukkan, selesai }

  package let id: ID
  /// Nil once its term has ended.
  package let berkas: Berkas.ID?
  package let nama: String
  let jenis: JenisBerkas
  let ukuran: Int
  package let oleh: Orang.ID
  let namaOleh: String
  let jenisLembar: String
  let desa: UnitKerja.ID?
  let lembar: String
  let atasJudul: Int
  let letak: [KolomOpenSID: Int]
  package let keadaan: Keadaan
  package let versi: Int
  /// Bytes done, of how many; 0 of 0 while the file is opened.
  package let terbaca: Int
  let besar: Int
  let pekerjaSampai: Date?
  /// Why the last job came to nothing.
  package let galat: String
  package let uji: HitunganImpor?
  package let tulis: HitunganImpor?
  let dibuat: Date
  /// When the last job was asked for, or looked at the queue.
  let dimulai: Date
  let selesai: Date?

  package var isBerjalan: Bool { keadaan == .menguji || keadaan == .memasukkan }

  /// Nobody works on it any more, though somebody should: it may be begun again.
  func isMacet(pada saat: Date) -> Bool {
    isBerjalan && max(pekerjaSampai ?? dimulai, dimulai) < saat - 15 * 60
  }

  func bolehDimulai(pada saat: Date) -> Bool { !isBerjalan || isMacet(pada: saat) }
}

extension UnggahanImpor: RowDecodable {
  static let kolom: SQL = """
    i.id AS id, i.berkas AS berkas, i.nama AS nama, i.jenis AS jenis, i.ukuran AS ukuran, i.oleh AS oleh,
    o.nama AS nama_oleh, i.jenis_lembar AS jenis_lembar, i.desa AS desa, i.lembar AS lembar,
    i.atas_judul AS atas_judul, i.letak AS letak, i.keadaan AS keadaan, i.versi AS versi, i.terbaca AS terbaca,
    i.besar AS besar, i.pekerja_sampai AS pekerja_sampai, i.galat AS galat, i.uji AS uji, i.tulis AS tulis,
    i.dibuat AS dibuat, i.dimulai AS dimulai, i.selesai AS selesai
    """

  package init(row: Row) throws {
    let letak = try dariJSON([String: Int].self, row["letak"])
    let (uji, tulis): (String?, String?) = (try row["uji"], try row["tulis"])
    self.init(
      id: try row["id"], berkas: try row["berkas"], nama: try row["nama"], jenis: try row["jenis"],
      ukuran: try row["ukuran"], oleh: try row["oleh"], namaOleh: try row["nama_oleh"],
      jenisLembar: try row["jenis_lembar"], desa: try row["desa"], lembar: try row["lembar"],
      atasJudul: try row["atas_judul"],
      letak: Dictionary(
        uniqueKeysWithValues: letak.compactMap { nama, tempat in
          KolomOpenSID(rawValue: nama).map { ($0, tempat) }
        }),
      keadaan: try row["keadaan"], versi: try row["versi"], terbaca: try row["terbaca"],
      besar: try row["besar"], pekerjaSampai: try row["pekerja_sampai"], galat: try row["galat"],
      uji: try uji.map { try dariJSON(HitunganImpor.self, $0) },
      tulis: try tulis.map { try dariJSON(HitunganImpor.self, $0) }, dibuat: try row["dibuat"],
      dimulai: try row["dimulai"], selesai: try row["selesai"])
  }
}
