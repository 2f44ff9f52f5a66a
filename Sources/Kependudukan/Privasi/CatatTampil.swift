import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// A search whose answer is a list of people: one line of the trail, to which each of them leads.
enum Pencarian {}

extension Tx {
  /// Writes into the trail that `pelaku` was shown a list, and whom it showed: each of them may know. It weighs as one look,
  /// and one more for each ten names.
  /// - Throws: `PelindunganError.terlaluBanyak`.
  func catatTampil(_ orang: [Penduduk.ID], untuk keterangan: String, oleh pelaku: Pelaku, pada waktu: Date)
    throws
  {
    let pencarian = key(Pencarian.self)
    try timbang(orang.count, pelaku, pada: waktu)
    try catatLihat(
      "penduduk.dicari", "pencarian", pencarian.rawValue,
      untuk: "\(keterangan); \(orang.isEmpty ? "tidak ada" : "\(orang.count) orang") tampil", oleh: pelaku,
      pada: waktu)
    try tulisTampil(orang, pencarian)
  }

  /// The same of a list that is answered while somebody types: ten of them weigh as one look, since a word is typed in
  /// pauses, and all of one minute share a line of the trail.
  /// - Throws: `PelindunganError.terlaluBanyak`.
  func catatKetikan(_ orang: [Penduduk.ID], untuk keterangan: String, oleh pelaku: Pelaku, pada waktu: Date)
    throws
  {
    let menit = Int64(waktu.timeIntervalSince1970 / 60)
    try hitung(pelaku, pada: waktu) {
      let (jumlah, pencarian): (Int, Key<Pencarian>) =
        try first(
          """
          INSERT INTO ketikan_cari (orang, menit, jumlah, pencarian)
          VALUES (\(pelaku.orang), \(menit), 1, \(key(Pencarian.self)))
          ON CONFLICT (orang, menit) DO UPDATE SET jumlah = ketikan_cari.jumlah + 1
          RETURNING jumlah, pencarian
          """
        ) { (try $0["jumlah"], try $0["pencarian"]) } ?? (1, key())
      if jumlah == 1 {
        try run("DELETE FROM ketikan_cari WHERE orang = \(pelaku.orang) AND menit < \(menit - 1440)")
        try catatLihatan(
          "penduduk.dicari", "pencarian", pencarian.rawValue, untuk: keterangan, oleh: pelaku, pada: waktu)
      }
      try tulisTampil(orang, pencarian)
    }
  }

  /// Notes who else stands on a page about somebody: his family, a spouse, look-alikes, the people of a board that renews
  /// itself. It is no look of its own and is never refused; its names weigh like those of a list. Whom the same reader was
  /// told of within a quarter of an hour is not noted again.
  func catatIkut(_ orang: [Penduduk.ID], untuk keterangan: String, oleh pelaku: Pelaku, pada waktu: Date)
    throws
  {
    let baru = try belumTampil(Set(orang), bagi: pelaku, sejak: waktu.addingTimeInterval(-900))
    guard !baru.isEmpty else { return }
    let pencarian = key(Pencarian.self)
    try timbang(baru.count, pelaku, pada: waktu)
    try catatLihatan(
      "penduduk.ikut_tampil", "pencarian", pencarian.rawValue, untuk: keterangan, oleh: pelaku, pada: waktu)
    try tulisTampil(baru, pencarian)
  }

  /// Notes whom a report told of, in the name of `pelaku` or of who ran the command.
  func catatLaporan(
    _ orang: Set<Penduduk.ID>, untuk keterangan: String, oleh pelaku: Pelaku?, penjalan: String,
    pada waktu: Date
  ) throws {
    guard !orang.isEmpty else { return }
    let pencarian = key(Pencarian.self)
    try catat(
      Catatan(
        waktu: waktu, orang: pelaku?.orang.rawValue, nama: pelaku?.nama ?? penjalan,
        jabatan: try pelaku.map { try jabatanPelihat($0) } ?? "", peristiwa: "penduduk.ikut_tampil",
        objekJenis: "pencarian", objek: pencarian.rawValue, keterangan: samarkanNomor(keterangan),
        alamat: pelaku?.alamat ?? ""))
    try tulisTampil(orang.sorted(), pencarian)
  }

  private func belumTampil(_ orang: Set<Penduduk.ID>, bagi pelaku: Pelaku, sejak: Date) throws -> [Penduduk
    .ID]
  {
    if orang.isEmpty { return [] }
    let sudah = try values(
      """
      SELECT objek
      FROM jejak
      WHERE orang = \(pelaku.orang) AND waktu > \(sejak) AND objek_jenis = 'penduduk'
        AND peristiwa IN ('penduduk.dilihat', 'penduduk.dibuka') AND objek IN (\(list: orang.sorted()))
      UNION
      SELECT t.penduduk
      FROM jejak j
      JOIN tampilan_cari t ON t.pencarian = j.objek
      WHERE j.orang = \(pelaku.orang) AND j.waktu > \(sejak) AND j.objek_jenis = 'pencarian'
        AND t.penduduk IN (\(list: orang.sorted()))
      """, as: Penduduk.ID.self)
    return orang.subtracting(sudah).sorted()
  }

  /// Ten names that are listed weigh as one look.
  private func timbang(_ nama: Int, _ pelaku: Pelaku, pada waktu: Date) throws {
    guard nama > 0 else { return }
    let menit = Int64(waktu.timeIntervalSince1970 / 60)
    try run("DELETE FROM nama_tampil WHERE orang = \(pelaku.orang) AND menit < \(menit - 1440)")
    try run(
      """
      INSERT INTO nama_tampil (orang, menit, jumlah) VALUES (\(pelaku.orang), \(menit), \(nama))
      ON CONFLICT (orang, menit) DO UPDATE SET jumlah = nama_tampil.jumlah + excluded.jumlah
      """)
  }

  private func tulisTampil(_ orang: [Penduduk.ID], _ pencarian: Key<Pencarian>) throws {
    for awal in stride(from: 0, to: orang.count, by: 500) {
      try run(
        """
        INSERT INTO tampilan_cari (penduduk, pencarian)
        SELECT id, \(pencarian)
        FROM penduduk
        WHERE id IN (\(list: orang[awal..<min(orang.count, awal + 500)]))
        ON CONFLICT (penduduk, pencarian) DO NOTHING
        """)
    }
  }
}
