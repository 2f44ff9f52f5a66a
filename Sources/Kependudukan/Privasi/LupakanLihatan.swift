import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Kependudukan {
  /// What in the trail tells who looked at whom, or was watched for it. What somebody did, of letters or of the register,
  /// is not among it and stays.
  package static let lihatanYangDihapus: Set<String> = [
    "penduduk.dilihat", "penduduk.dibuka", "penduduk.dibuka_terbatas", "penduduk.dicari", "penduduk.diunduh",
    "penduduk.ikut_tampil",
    "penduduk.lihat_ditandai",
    "penduduk.lihat_dihentikan", "ktp.gambar_dilihat",
  ]

  private static let sekaliHapus = 1_000

  /// Erases who looked at whom once the years that the regency has decided are over (UU 27/2022 Pasal 43 and 44), unless
  /// the protector of data has paused it. A thousand at a time, so that nobody waits.
  /// - Returns: how many lines lost their content.
  /// - Throws: `MasalahJejak` when a line that is due is not as it was written; `PelindunganError.masaSimpanTakTercatat`.
  @discardableResult
  package func lupakanLihatan() async throws -> Int {
    let waktu = now()
    var jumlah = 0
    while true {
      let sebelumnya = jumlah
      let kali = try await db.write(serialised: "masa-simpan-jejak") { tx -> Int in
        guard try tx.jedaLihatan() == nil else { return 0 }
        let kali = try tx.hapusIsiJejak(
          try tx.aturanLihatanTercatat(), paling: Self.sekaliHapus, pada: waktu)
        try tx.run(
          """
          INSERT INTO masa_simpan (hal, terakhir, jumlah) VALUES ('lihatan', \(waktu), \(kali))
          ON CONFLICT (hal) DO UPDATE SET terakhir = excluded.terakhir, jumlah = \(sebelumnya + kali)
          """)
        return kali
      }
      jumlah += kali
      if kali < Self.sekaliHapus { break }
    }
    while try await db.write({ try $0.lupakanTampil(Self.sekaliHapus) }) {}
    return jumlah
  }

  /// Nothing is erased until it is resumed: for an inquiry, a complaint, a case at court.
  /// - Throws: `FieldErrors` at `alasan`.
  func jedaLupakanLihatan(_ alasan: String, oleh pelaku: Pelaku) async throws {
    let alasan = alasan.rapi
    var galat = FieldErrors()
    galat.check("alasan", "Tuliskan alasannya, 10 sampai 500 huruf.", (10...500).contains(alasan.count))
    try galat.throwIfAny()
    let waktu = now()
    try await db.write { tx in
      guard try tx.jedaLihatan() == nil else { return }
      try tx.run(
        """
        INSERT INTO masa_simpan (hal, jeda_alasan, jeda_oleh, jeda_sejak)
        VALUES ('lihatan', \(alasan), \(pelaku.orang), \(waktu))
        ON CONFLICT (hal) DO UPDATE SET jeda_alasan = excluded.jeda_alasan, jeda_oleh = excluded.jeda_oleh,
                                        jeda_sejak = excluded.jeda_sejak
        """)
      try tx.catat(
        "pelindungan.dijeda", "pelindungan", Key<SimpanLihatan>(rawValue: 1), oleh: pelaku,
        keterangan: alasan, pada: waktu)
    }
  }

  func teruskanLupakanLihatan(oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard try tx.jedaLihatan() != nil else { return }
      try tx.run(
        """
        UPDATE masa_simpan
        SET jeda_alasan = '', jeda_oleh = NULL, jeda_sejak = NULL
        WHERE hal = 'lihatan'
        """)
      try tx.catat(
        "pelindungan.diteruskan", "pelindungan", Key<SimpanLihatan>(rawValue: 1), oleh: pelaku,
        keterangan: "", pada: waktu)
    }
  }
}

/// What the trail keeps of a decision about the years.
struct MasaSimpanTercatat: Codable {
  let simpanJejakTahun: Int
}

extension Tx {
  /// The rule in force. Who may only write to the database cannot shorten it: the years must not be fewer than the last
  /// decision that carries the mark of the system says.
  func aturanLihatanTercatat() throws -> AturanHapusJejak {
    let aturan = try ketentuanPelindungan().aturanLihatan
    let rincian = try terakhirSah("pelindungan.ditetapkan")?.rincian ?? ""
    let tercatat = try rincian.isEmpty ? nil : dariJSON(MasaSimpanTercatat.self, rincian)
    guard aturan.tahun >= tercatat?.simpanJejakTahun ?? KetentuanPelindungan().simpanJejakTahun else {
      throw PelindunganError.masaSimpanTakTercatat
    }
    return aturan
  }
}

extension KetentuanPelindungan {
  var aturanLihatan: AturanHapusJejak {
    AturanHapusJejak(peristiwa: Kependudukan.lihatanYangDihapus, tahun: simpanJejakTahun)
  }
}

extension Tx {
  /// Whom the oldest lists showed, once the trail no longer tells who was shown them.
  /// - Returns: whether there may be more.
  fileprivate func lupakanTampil(_ paling: Int) throws -> Bool {
    let tertua: [Int64] = try values(
      "SELECT pencarian FROM tampilan_cari GROUP BY pencarian ORDER BY pencarian LIMIT \(paling)")
    let diingat: Set<Int64> = Set(
      try values("SELECT objek FROM jejak WHERE objek_jenis = 'pencarian' AND objek IN (\(list: tertua))"))
    let dilupakan = tertua.prefix { !diingat.contains($0) }
    try run("DELETE FROM tampilan_cari WHERE pencarian IN (\(list: dilupakan))")
    return dilupakan.count == paling
  }
}
