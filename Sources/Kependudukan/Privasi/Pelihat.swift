import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Kependudukan {
  /// Who looked at somebody's data or changed them, in whose lists he stood, and who took data of his village away,
  /// newest first: what the owner of the data may know (UU 27/2022 Pasal 32). All of it, unless `batas` says how much.
  package func pelihat(_ id: Penduduk.ID, batas: Int = .max) async throws -> [Catatan] {
    try await db.read { tx in
      let masa = try tx.masaTinggal(id)
      let semua =
        try tx.lihatan(id, batas) + tx.tampilan(id, batas) + tx.ekspor(id, masa, batas)
        + tx.kartuKeluarga(masa, batas) + tx.urusan(id, batas)
      return Array(semua.sorted { $0.waktu > $1.waktu }.prefix(batas))
    }
  }
}

extension Tx {
  fileprivate func lihatan(_ id: Penduduk.ID, _ batas: Int) throws -> [Catatan] {
    try all(
      """
      SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
      FROM jejak
      WHERE objek_jenis = 'penduduk' AND objek = \(id)
      ORDER BY waktu DESC, id DESC
      LIMIT \(batas)
      """)
  }

  fileprivate func tampilan(_ id: Penduduk.ID, _ batas: Int) throws -> [Catatan] {
    try all(
      """
      SELECT j.waktu AS waktu, j.orang AS orang, j.nama AS nama, j.jabatan AS jabatan, j.peristiwa AS peristiwa,
             j.objek_jenis AS objek_jenis, j.objek AS objek, j.keterangan AS keterangan, j.rincian AS rincian,
             j.alamat AS alamat,
             (SELECT COUNT(*) FROM tampilan_cari s WHERE s.pencarian = t.pencarian) AS jumlah
      FROM tampilan_cari t
      JOIN jejak j ON j.objek_jenis = 'pencarian' AND j.objek = t.pencarian
      WHERE t.penduduk = \(id)
      ORDER BY t.pencarian DESC
      LIMIT \(batas)
      """
    ) { row in
      let jumlah: Int = try row["jumlah"]
      let untuk = try Catatan(row: row).keterangan.split(separator: ";").first.map(String.init) ?? ""
      return try Catatan(row: row)
        .berketerangan(
          "\(untuk); \(jumlah == 1 ? "Anda saja yang tampil" : "Anda tampil bersama \(jumlah - 1) orang lain")"
        )
    }
  }

  /// Exports of villages at a time at which he was in the register of one.
  fileprivate func ekspor(_ id: Penduduk.ID, _ masa: [MasaTinggal], _ batas: Int) throws -> [Catatan] {
    try all(
      """
      SELECT j.waktu AS waktu, j.orang AS orang, j.nama AS nama, j.jabatan AS jabatan, j.peristiwa AS peristiwa,
             j.objek_jenis AS objek_jenis, j.objek AS objek, j.keterangan AS keterangan, j.rincian AS rincian,
             j.alamat AS alamat, e.desa AS desa, e.jumlah AS jumlah, u.nama AS nama_desa
      FROM ekspor_desa e
      JOIN jejak j ON j.objek_jenis = 'ekspor' AND j.objek = e.ekspor
      JOIN unit u ON u.id = e.desa
      WHERE e.desa IN (\(list: Set(masa.map(\.desa)).sorted()))
      ORDER BY e.ekspor DESC
      LIMIT \(batas)
      """
    ) { row -> Catatan? in
      let catatan = try Catatan(row: row)
      let desa: UnitKerja.ID = try row["desa"]
      guard masa.contains(where: { $0.desa == desa && $0.waktu.contains(catatan.waktu) }) else { return nil }
      let jumlah: Int = try row["jumlah"]
      return catatan.berketerangan(
        "diekspor bersama \(jumlah.ribuan) penduduk \(try row["nama_desa"] as String); \(catatan.keterangan)")
    }
    .compactMap(\.self)
  }

  /// Changes of a family card while he was on it: its address is his.
  fileprivate func kartuKeluarga(_ masa: [MasaTinggal], _ batas: Int) throws -> [Catatan] {
    let keluarga = Set(masa.compactMap(\.keluarga))
    return try all(
      """
      SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
      FROM jejak
      WHERE objek_jenis = 'keluarga' AND objek IN (\(list: keluarga.sorted()))
      ORDER BY waktu DESC, id DESC
      LIMIT \(batas)
      """
    ) { try Catatan(row: $0) }
    .filter { catatan in
      masa.contains { $0.keluarga?.rawValue == catatan.objek && $0.waktu.contains(catatan.waktu) }
    }
  }

  /// What was done about his requests for a card, and who brought his record in.
  fileprivate func urusan(_ id: Penduduk.ID, _ batas: Int) throws -> [Catatan] {
    try all(
      """
      SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
      FROM jejak
      WHERE objek_jenis = 'permohonan_ktp' AND objek IN (SELECT id FROM permohonan_ktp WHERE penduduk = \(id))
        OR objek_jenis = 'peristiwa'
          AND objek IN (SELECT peristiwa FROM peristiwa_orang WHERE penduduk = \(id)
                        UNION SELECT peristiwa FROM penduduk WHERE id = \(id))
      ORDER BY waktu DESC, id DESC
      LIMIT \(batas)
      """)
  }

  /// From when to when he stood under which village, on which family card.
  fileprivate func masaTinggal(_ id: Penduduk.ID) throws -> [MasaTinggal] {
    guard let kini = try penduduk(id) else { return [] }
    let semua = try Array(riwayat(id, batas: .max).reversed())
    // Who came in with many others is in no list of an event: the first thing written of him names it.
    let asal = semua.first?.orang.peristiwa ?? kini.peristiwa
    let awal: Date? = try value("SELECT dicatat FROM peristiwa WHERE id = \(asal)")
    var sejak = awal ?? .distantPast
    var masa: [MasaTinggal] = []
    for lama in semua where lama.berakhir >= sejak {
      if lama.orang.status != .tidakSah {
        masa.append(MasaTinggal(lama.orang.desa, lama.orang.keluarga, sejak..<lama.berakhir))
      }
      sejak = lama.berakhir
    }
    if kini.status != .tidakSah {
      masa.append(MasaTinggal(kini.desa, kini.keluarga, sejak..<max(.distantFuture, sejak)))
    }
    return masa
  }
}

extension Catatan {
  fileprivate func berketerangan(_ keterangan: String) -> Catatan {
    Catatan(
      waktu: waktu, orang: orang, nama: nama, jabatan: jabatan, peristiwa: peristiwa, objekJenis: objekJenis,
      objek: objek, keterangan: keterangan, rincian: rincian, alamat: alamat)
  }
}

/// A time during which somebody stood under one village, on one family card.
private struct MasaTinggal {
  let desa: UnitKerja.ID
  let keluarga: KartuKeluarga.ID?
  let waktu: Range<Date>

  init(_ desa: UnitKerja.ID, _ keluarga: KartuKeluarga.ID?, _ waktu: Range<Date>) {
    (self.desa, self.keluarga, self.waktu) = (desa, keluarga, waktu)
  }
}
