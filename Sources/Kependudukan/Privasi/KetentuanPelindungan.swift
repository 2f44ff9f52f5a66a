import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Pemberitahuan
import Web

/// What the regency has decided about looking at data of people: limits, and how long things are kept.
package struct KetentuanPelindungan: Sendable, Equatable {
  /// Looks are counted within so many minutes.
  package var jendelaMenit = 60
  /// At this count the protector of data is told.
  package var batasTanda = 200
  /// At this count nothing more is shown.
  package var batasHenti = 600
  /// After so many numbers or names typed into forms that were not written down nothing more is answered there.
  package var batasTebakan = 30
  /// So many masked numbers may be opened within those minutes.
  package var batasBuka = 60
  package var simpanJejakTahun = 5
  /// Years after which data of who died or left are restricted.
  package var simpanKeluarTahun = 25

  package init() {}
}

package enum PelindunganError: Refusal, Equatable {
  case terlaluBanyak
  case terlaluBanyakTebakan
  case terlaluBanyakDibuka
  /// The years in the database are fewer than those that the trail tells of.
  case masaSimpanTakTercatat
  /// Of who died or left long ago; a reason opens it.
  case dibatasi
  case catatanTidakAda

  package var reason: RefusalReason {
    switch self {
    case .terlaluBanyak, .terlaluBanyakTebakan, .terlaluBanyakDibuka, .dibatasi: .forbidden
    case .masaSimpanTakTercatat: .conflict
    case .catatanTidakAda: .notFound
    }
  }

  package var message: String {
    switch self {
    case .terlaluBanyak: Self.banyak
    case .terlaluBanyakTebakan:
      "Terlalu banyak nomor atau nama diketik tanpa jadi dicatat, jadi untuk sementara dihentikan. Pejabat pelindungan "
        + "data sudah diberi tahu; hubungi beliau bila pekerjaan ini memang perlu."
    case .terlaluBanyakDibuka:
      "Terlalu banyak NIK atau nomor KK dibuka, jadi untuk sementara dihentikan. Pejabat pelindungan data sudah diberi "
        + "tahu; hubungi beliau bila pekerjaan ini memang perlu."
    case .masaSimpanTakTercatat:
      "Masa simpan jejak di basis data lebih pendek daripada yang tercatat dalam jejak, jadi tidak ada yang dihapus. "
        + "Periksa siapa yang mengubahnya, lalu simpan lagi ketentuannya."
    case .catatanTidakAda: "Catatan itu tidak ada."
    case .dibatasi:
      "Data ini dibatasi karena orangnya sudah lama meninggal atau pindah. Buka dahulu halaman orangnya dan tuliskan alasannya."
    }
  }

  private static let banyak =
    "Anda membuka data penduduk jauh lebih banyak dari biasanya, jadi untuk sementara dihentikan. Pejabat pelindungan "
    + "data sudah diberi tahu; hubungi beliau bila pekerjaan ini memang perlu."
}

extension Tx {
  package func ketentuanPelindungan() throws -> KetentuanPelindungan {
    try first(
      """
      SELECT jendela_menit, batas_tanda, batas_henti, batas_tebakan, batas_buka, simpan_jejak_tahun,
             simpan_keluar_tahun
      FROM ketentuan_pelindungan
      WHERE satu = 1
      """
    ) { row in
      var ketentuan = KetentuanPelindungan()
      ketentuan.jendelaMenit = try row["jendela_menit"]
      ketentuan.batasTanda = try row["batas_tanda"]
      ketentuan.batasHenti = try row["batas_henti"]
      ketentuan.batasTebakan = try row["batas_tebakan"]
      ketentuan.batasBuka = try row["batas_buka"]
      ketentuan.simpanJejakTahun = try row["simpan_jejak_tahun"]
      ketentuan.simpanKeluarTahun = try row["simpan_keluar_tahun"]
      return ketentuan
    } ?? KetentuanPelindungan()
  }

  fileprivate func simpan(_ k: KetentuanPelindungan) throws {
    try run("DELETE FROM ketentuan_pelindungan")
    try run(
      """
      INSERT INTO ketentuan_pelindungan (satu, jendela_menit, batas_tanda, batas_henti, batas_tebakan,
                                         batas_buka, simpan_jejak_tahun, simpan_keluar_tahun)
      VALUES (1, \(k.jendelaMenit), \(k.batasTanda), \(k.batasHenti), \(k.batasTebakan), \(k.batasBuka),
              \(k.simpanJejakTahun), \(k.simpanKeluarTahun))
      """)
  }

  func tandaiLihat(_ pelaku: Pelaku, _ jumlah: Int, _ k: KetentuanPelindungan, pada waktu: Date) throws {
    try tandaiLihat(
      pelaku, henti: jumlah >= k.batasHenti, "\(jumlah) kali dalam \(k.jendelaMenit) menit.", pada: waktu)
  }

  /// Tells whoever protects the data.
  func tandaiLihat(_ pelaku: Pelaku, henti: Bool, _ isi: String, pada waktu: Date) throws {
    let hari = Tanggal(waktu)
    let pelindung: [Orang.ID] = try values(
      """
      SELECT DISTINCT a.orang
      FROM peran_akun p
      JOIN akun a ON a.id = p.akun
      WHERE p.peran = 'pelindung_data' AND p.mulai <= \(hari) AND (p.selesai IS NULL OR p.selesai >= \(hari))
        AND a.aktif = 1
      ORDER BY a.orang
      """)
    try beritahu(
      pelindung,
      IsiPemberitahuan(
        jenis: henti ? "lihat_henti" : "lihat_banyak",
        judul: henti
          ? "\(pelaku.nama) dihentikan membuka data penduduk" : "\(pelaku.nama) banyak membuka data penduduk",
        isi: isi, tautan: RutePenduduk.pelindungan(),
        sebab: SebabPemberitahuan("orang", pelaku.orang)), pada: waktu)
    try catat(
      Catatan(
        waktu: waktu, peristiwa: henti ? "penduduk.lihat_dihentikan" : "penduduk.lihat_ditandai",
        objekJenis: "orang", objek: pelaku.orang.rawValue, keterangan: "\(pelaku.nama): \(isi)"))
  }
}

extension Kependudukan {
  /// - Throws: `FieldErrors`.
  func tetapkan(_ ketentuan: KetentuanPelindungan, oleh pelaku: Pelaku) async throws {
    var galat = FieldErrors()
    galat.check("jendela_menit", "Isi 5 sampai 1.440 menit.", (5...1440).contains(ketentuan.jendelaMenit))
    galat.check("batas_tanda", "Isi sedikitnya 1.", ketentuan.batasTanda > 0)
    galat.check(
      "batas_henti", "Harus lebih besar dari batas tanda.", ketentuan.batasHenti > ketentuan.batasTanda)
    galat.check("batas_tebakan", "Isi 3 sampai 1.000.", (3...1000).contains(ketentuan.batasTebakan))
    galat.check("batas_buka", "Isi 1 sampai 1.000.", (1...1000).contains(ketentuan.batasBuka))
    galat.check("simpan_jejak_tahun", "Isi 1 sampai 50 tahun.", (1...50).contains(ketentuan.simpanJejakTahun))
    galat.check(
      "simpan_keluar_tahun", "Isi 1 sampai 100 tahun.", (1...100).contains(ketentuan.simpanKeluarTahun))
    try galat.throwIfAny()
    let waktu = now()
    try await db.write { tx in
      try tx.simpan(ketentuan)
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "pelindungan.ditetapkan", objekJenis: "pelindungan", objek: 1,
          keterangan:
            "tanda \(ketentuan.batasTanda), henti \(ketentuan.batasHenti), tebakan \(ketentuan.batasTebakan), buka \(ketentuan.batasBuka) per \(ketentuan.jendelaMenit) menit",
          rincian: try json(MasaSimpanTercatat(simpanJejakTahun: ketentuan.simpanJejakTahun)),
          alamat: pelaku.alamat))
    }
  }

  /// Somebody who was stopped may look again from now on.
  func bukaKembali(_ orang: Orang.ID, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      try tx.run(
        """
        INSERT INTO izin_lihat (orang, sejak) VALUES (\(orang), \(waktu))
        ON CONFLICT (orang) DO UPDATE SET sejak = excluded.sejak
        """)
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "penduduk.lihat_dibuka", objekJenis: "orang", objek: orang.rawValue,
          alamat: pelaku.alamat))
    }
  }
}
