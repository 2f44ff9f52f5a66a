import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// The board of one of the counters where this person works; the first without `pilihan`.
  /// - Throws: `KonterError.tanpaLoket`.
  func papan(_ pilihan: UnitKerja.ID?, untuk pelaku: Pelaku, pada sekarang: Date) throws -> PapanKonter {
    let hari = Tanggal(sekarang)
    let semua = try loket(untuk: pelaku.orang, pada: hari)
    guard let loket = semua.first(where: { $0.id == pilihan }) ?? semua.first else {
      throw KonterError.tanpaLoket
    }
    let lama = try lamaSelesai(di: loket.id, dari: hari.awal(), sampai: (hari + 1).awal())
    return PapanKonter(
      loket: loket, semuaLoket: semua, tugas: try tugasLoket(pelaku.orang, di: loket.id, pada: hari),
      menunggu: try menunggu(di: loket.id, pada: hari), dipanggil: try dipanggil(di: loket.id, pada: hari),
      permohonan: try barisPermohonan(di: loket.id, pada: sekarang), selesai: lama.count,
      lamaTengah: lama.isEmpty ? nil : lama.sorted()[lama.count / 2],
      stok: try stokBlangko(di: loket.id, pada: hari), stokTipis: Int(try setelan(.hariStokTipis)),
      meja: try mejaTerakhir(pelaku.orang, di: loket.id, pada: hari), sekarang: sekarang)
  }

  private func mejaTerakhir(
    _ orang: Orang.ID, di loket: UnitKerja.ID, pada hari: Tanggal
  ) throws -> String {
    try value(
      """
      SELECT meja
      FROM antrean
      WHERE loket = \(loket) AND tanggal = \(hari) AND petugas = \(orang)
      ORDER BY nomor DESC
      LIMIT 1
      """) ?? ""
  }

  private func barisPermohonan(
    di loket: UnitKerja.ID, pada sekarang: Date
  ) throws -> [BarisPermohonan] {
    let batas = try setelan(.batasMenit)
    let cap = try capTerbuka(di: loket)
    return try all(
      """
      SELECT p.id AS id, p.penduduk AS penduduk, o.nama AS nama, p.jenis AS jenis, p.tahap AS tahap, a.nomor AS nomor
      FROM permohonan_ktp p
      JOIN penduduk o ON o.id = p.penduduk
      LEFT JOIN antrean a ON a.id = p.antrean
      WHERE p.loket = \(loket) AND p.tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan')
      ORDER BY p.id
      LIMIT 200
      """
    ) { baris in
      let id: PermohonanKTP.ID = try baris["id"]
      return BarisPermohonan(
        id: id, penduduk: try baris["penduduk"], nama: try baris["nama"], jenis: try baris["jenis"],
        tahap: try baris["tahap"],
        nomor: try baris["nomor"],
        jam: JamLayanan(cap[id, default: []], batasMenit: batas, pada: sekarang))
    }
  }

  /// The stamps of the open requests of a counter.
  private func capTerbuka(di loket: UnitKerja.ID) throws -> [PermohonanKTP.ID: [CapTahap]] {
    let semua = try all(
      """
      SELECT t.permohonan AS permohonan, t.dari AS dari, t.ke AS ke, t.waktu AS waktu, t.oleh AS oleh,
             '' AS nama, t.alasan AS alasan
      FROM permohonan_ktp p
      JOIN tahap_permohonan t ON t.permohonan = p.id
      WHERE p.loket = \(loket) AND p.tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan')
      ORDER BY t.id
      """
    ) { (try $0["permohonan"] as PermohonanKTP.ID, try CapTahap(row: $0)) }
    return Dictionary(grouping: semua, by: \.0).mapValues { $0.map(\.1) }
  }

  /// How long each request took that was handed over in that time; at one counter, or at all.
  func lamaSelesai(di loket: UnitKerja.ID?, dari awal: Date, sampai akhir: Date) throws -> [TimeInterval] {
    let tempat: SQL = loket.map { "AND p.loket = \($0)" } ?? ""
    let semua = try all(
      """
      SELECT t.permohonan AS permohonan, t.dari AS dari, t.ke AS ke, t.waktu AS waktu, t.oleh AS oleh,
             '' AS nama, t.alasan AS alasan
      FROM tahap_permohonan s
      JOIN permohonan_ktp p ON p.id = s.permohonan
      JOIN tahap_permohonan t ON t.permohonan = p.id
      WHERE s.ke = 'diserahkan' AND s.waktu >= \(awal) AND s.waktu < \(akhir) \(tempat)
      ORDER BY t.id
      """
    ) { (try $0["permohonan"] as PermohonanKTP.ID, try CapTahap(row: $0)) }
    return Dictionary(grouping: semua, by: \.0).values
      .map { JamLayanan($0.map(\.1), batasMenit: 0, pada: akhir).berjalan }
  }
}
