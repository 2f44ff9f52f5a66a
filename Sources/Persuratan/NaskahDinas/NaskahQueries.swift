import Bahasa
import Database
import Foundation
import Organisasi

extension NaskahDinas: RowDecodable {
  package init(row: Row) throws {
    let konten: String = try row["isi"]
    self.init(
      id: try row["id"], kantor: try row["kantor"], konseptor: try row["konseptor"],
      jabatanKonseptor: try row["jabatan_konseptor"], konten: try KontenNaskah(teks: konten),
      versi: try row["versi"],
      status: try row["status"], nomor: try row["nomor"], tanggal: try row["tanggal"], kode: try row["kode"],
      membalas: try row["membalas"], mengganti: try row["mengganti"], alasan: try row["alasan"],
      dibuat: try row["dibuat"], diubah: try row["diubah"], ditandatangani: try row["ditandatangani"],
      dikirim: try row["dikirim"], disiapkan: try row["disiapkan"],
      suntingan: try row["suntingan"], penyunting: try row["penyunting"], templat: try row["templat"])
  }
}

extension Tx {
  /// The draft or letter, whoever asks. For a person use `naskah(_:for:)`.
  func naskah(_ id: NaskahDinas.ID) throws -> NaskahDinas? {
    try first(
      """
      SELECT n.id, n.kantor, n.konseptor, n.jabatan_konseptor, v.isi, n.versi, n.status, n.nomor, n.tanggal, n.kode,
             n.membalas, n.mengganti, n.alasan, n.dibuat, n.diubah, n.ditandatangani, n.dikirim,
             n.disiapkan, n.suntingan, n.penyunting, n.templat
      FROM naskah n
      JOIN naskah_versi v ON v.naskah = n.id AND v.versi = n.versi
      WHERE n.id = \(id)
      """)
  }

  /// The naskah if this person has a part in it: as drafter, in its chain of paraf, as signer, or as leader or TU
  /// of the office that makes it, as TU of the office that numbered it (of a secret one only once it is his turn or he is the leader). Who helps at the desk
  /// of one of these reads along, but nothing secret.
  func naskah(_ id: NaskahDinas.ID, for pelaku: Pelaku) throws -> NaskahDinas {
    guard let naskah = try naskah(id), try berhak(pelaku, atas: naskah) else {
      throw NaskahError.tidakDitemukan
    }
    return naskah
  }

  func berhak(_ pelaku: Pelaku, atas naskah: NaskahDinas) throws -> Bool {
    let tertutup = naskah.konten.keamanan.tertutup
    let meja = tertutup ? pelaku.jabatan : pelaku.mejaDibaca
    if naskah.disiapkan.isEmpty || pelaku.menyiapkan(naskah) != nil, naskah.konseptor == pelaku.orang {
      return true
    }
    if meja.contains(naskah.konten.penandatangan) || meja.contains(naskah.jabatanKonseptor) { return true }
    if pelaku.membaca(naskah.kantor, tertutup: tertutup) { return true }
    if !tertutup, naskah.nomor != nil, try menomori(naskah.id, pelaku) || bolehMengirim(naskah, pelaku) {
      return true
    }
    return try exists(
      """
      SELECT 1
      FROM paraf
      WHERE naskah = \(naskah.id) AND jabatan IN (\(list: meja)) AND (status <> 'antre' OR orang IS NOT NULL)
      LIMIT 1
      """)
  }

  func insert(_ naskah: NaskahDinas, ringkas: String, namaKantor: String, oleh pelaku: Pelaku) throws {
    let konten = naskah.konten
    try run(
      """
      INSERT INTO naskah (id, kantor, konseptor, jabatan_konseptor, penandatangan, jenis, hal, klasifikasi, keamanan,
                          kecepatan, ringkas_tujuan, versi, status, nama_kantor, membalas, mengganti, dibuat, diubah,
                          disiapkan, templat)
      VALUES (\(naskah.id), \(naskah.kantor), \(naskah.konseptor), \(naskah.jabatanKonseptor),
              \(konten.penandatangan), \(konten.jenis), \(konten.hal), \(konten.klasifikasi), \(konten.keamanan),
              \(konten.kecepatan), \(ringkas), \(naskah.versi), \(naskah.status), \(namaKantor), \(naskah.membalas),
              \(naskah.mengganti), \(naskah.dibuat), \(naskah.diubah), \(naskah.disiapkan),
              \(naskah.templat))
      """)
    try simpanVersi(naskah, oleh: pelaku)
  }

  /// Writes the row after a transition. The content goes with `simpanVersi`.
  func update(_ naskah: NaskahDinas) throws {
    try run(
      """
      UPDATE naskah
      SET versi = \(naskah.versi), status = \(naskah.status), nomor = \(naskah.nomor), tanggal = \(naskah.tanggal),
          kode = \(naskah.kode), alasan = \(naskah.alasan), diubah = \(naskah.diubah),
          ditandatangani = \(naskah.ditandatangani), dikirim = \(naskah.dikirim),
          suntingan = \(naskah.suntingan), penyunting = \(naskah.penyunting)
      WHERE id = \(naskah.id)
      """)
  }

  /// Writes the content of the present version, new or still being worked on.
  func simpanVersi(_ naskah: NaskahDinas, oleh pelaku: Pelaku) throws {
    try run(
      """
      INSERT INTO naskah_versi (naskah, versi, isi, sidik, oleh, nama, waktu)
      VALUES (\(naskah.id), \(naskah.versi), \(naskah.konten.teks()), \(naskah.konten.sidik()), \(pelaku.orang),
              \(pelaku.nama), \(naskah.diubah))
      ON CONFLICT (naskah, versi) DO UPDATE
      SET isi = excluded.isi, sidik = excluded.sidik, oleh = excluded.oleh, nama = excluded.nama,
          waktu = excluded.waktu
      """)
  }

  /// Who saved the present version last.
  func penyimpan(_ naskah: NaskahDinas.ID) throws -> String {
    try value(
      """
      SELECT v.nama
      FROM naskah_versi v
      JOIN naskah n ON n.id = v.naskah AND n.versi = v.versi
      WHERE n.id = \(naskah)
      """) ?? ""
  }

  /// What lists show of the content.
  func simpanRingkasan(_ naskah: NaskahDinas, tujuan: String) throws {
    let konten = naskah.konten
    try run(
      """
      UPDATE naskah
      SET penandatangan = \(konten.penandatangan), hal = \(konten.hal), klasifikasi = \(konten.klasifikasi),
          keamanan = \(konten.keamanan), kecepatan = \(konten.kecepatan), ringkas_tujuan = \(tujuan)
      WHERE id = \(naskah.id)
      """)
  }
}

extension Pelaku {
  /// Whether the papers of this office are his: its leaders, sekretaris and TU; closed ones only its head.
  func mengurus(_ kantor: UnitKerja.ID, tertutup: Bool = false) -> Bool {
    if tertutup { return mengepalai(kantor) }
    return memimpin(kantor)
      || penugasan.contains { $0.unit == penerus(kantor) && $0.jenis == .sekretaris }
      || adalah(.tu, di: kantor)
  }

  /// Whether he sees them: who runs the office, and unless they are closed, who helps at its leader's desk.
  func membaca(_ kantor: UnitKerja.ID, tertutup: Bool = false) -> Bool {
    mengurus(kantor, tertutup: tertutup)
      || (!tertutup
        && delegasi.contains {
          $0.meja.memimpin(penerus(kantor))
        })
  }
}
