import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Tx {
  /// Writes into the trail that `pelaku` looks at somebody, and counts: above the first limit the protector of data is
  /// told, above the second nothing more is shown.
  /// - Throws: `PelindunganError.terlaluBanyak`, `.terlaluBanyakDibuka`.
  func catatLihat(
    _ peristiwa: String, _ objekJenis: String, _ objek: Int64, untuk keterangan: String, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    if peristiwa == "penduduk.dibuka" { try jagaBuka(pelaku, pada: waktu) }
    try hitung(pelaku, pada: waktu) {
      try catatLihatan(peristiwa, objekJenis, objek, untuk: keterangan, oleh: pelaku, pada: waktu)
    }
  }

  /// Notes that somebody typed a number of `pemilik` into a form and learned from the answer whose it is, or that it is
  /// somebody's.
  /// - Throws: `PelindunganError.terlaluBanyak`.
  func catatTebakan(_ pemilik: Penduduk.ID, oleh pelaku: Pelaku, pada waktu: Date) throws {
    try catatLihat(
      "penduduk.dilihat", "penduduk", pemilik.rawValue, untuk: Tebakan.milikOrang.rawValue, oleh: pelaku,
      pada: waktu)
    try tandaiTebakan(pelaku, pada: waktu)
  }

  /// Numbers have a limit of their own, and the protector of data is told when it is reached.
  private func jagaBuka(_ pelaku: Pelaku, pada waktu: Date) throws {
    let ketentuan = try ketentuanPelindungan()
    let jumlah =
      try value(
        """
        SELECT COUNT(*)
        FROM jejak
        WHERE orang = \(pelaku.orang) AND waktu > \(awalHitungan(pelaku, ketentuan, pada: waktu))
          AND peristiwa = 'penduduk.dibuka'
        """, as: Int.self) ?? 0
    guard jumlah < ketentuan.batasBuka else { throw PelindunganError.terlaluBanyakDibuka }
    if jumlah == ketentuan.batasBuka - 1 {
      try tandaiLihat(
        pelaku, henti: true,
        "\(ketentuan.batasBuka) NIK atau nomor KK dibuka dalam \(ketentuan.jendelaMenit) menit.", pada: waktu)
    }
  }

  /// Lets `lihat` be done unless there was too much of it, and tells the protector of data when a limit is reached.
  func hitung(_ pelaku: Pelaku, pada waktu: Date, _ lihat: () throws -> Void) throws {
    let ketentuan = try ketentuanPelindungan()
    let sejak = try awalHitungan(pelaku, ketentuan, pada: waktu)
    let sebelum = try jumlahLihat(pelaku.orang, sejak: sejak)
    guard sebelum < ketentuan.batasHenti else { throw PelindunganError.terlaluBanyak }
    try lihat()
    let jumlah = try jumlahLihat(pelaku.orang, sejak: sejak)
    if [ketentuan.batasTanda, ketentuan.batasHenti].contains(where: { sebelum < $0 && $0 <= jumlah }) {
      try tandaiLihat(pelaku, jumlah, ketentuan, pada: waktu)
    }
  }

  func catatLihatan(
    _ peristiwa: String, _ objekJenis: String, _ objek: Int64, untuk keterangan: String, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    try catat(
      Catatan(
        waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: try jabatanPelihat(pelaku),
        peristiwa: peristiwa, objekJenis: objekJenis, objek: objek, keterangan: samarkanNomor(keterangan),
        alamat: pelaku.alamat))
  }

  /// The position in which somebody looks, with its office; of who has none the role.
  func jabatanPelihat(_ pelaku: Pelaku) throws -> String {
    let pemegang: Set<Peran> = [.kependudukan, .pelindungData, .eksporPenduduk]
    let peran = pelaku.peran.first { pemegang.contains($0.peran) }
    let sebutan = pelaku.utama?.sebutan ?? peran?.peran.nama ?? ""
    guard let unit = pelaku.utama?.kantor ?? peran?.unit,
      let nama = try value("SELECT nama FROM unit WHERE id = \(unit)", as: String.self),
      !sebutan.contains(nama)
    else { return sebutan }
    return "\(sebutan), \(nama)"
  }

  /// How many times somebody looked at data of people since then.
  func jumlahLihat(_ orang: Orang.ID, sejak: Date) throws -> Int {
    let lihatan =
      try value(
        """
        SELECT COUNT(*)
        FROM jejak
        WHERE orang = \(orang) AND waktu > \(sejak)
          AND peristiwa IN ('penduduk.dilihat', 'penduduk.dibuka', 'penduduk.dibuka_terbatas', 'penduduk.dicari',
                            'penduduk.diunduh')
        """, as: Int.self) ?? 0
    let menit = Int64(max(0, sejak.timeIntervalSince1970) / 60)
    let ketikan =
      try value(
        "SELECT SUM(jumlah) FROM ketikan_cari WHERE orang = \(orang) AND menit > \(menit)", as: Int?.self
      )
      .flatMap(\.self) ?? 0
    let nama =
      try value(
        "SELECT SUM(jumlah) FROM nama_tampil WHERE orang = \(orang) AND menit > \(menit)", as: Int?.self
      )
      .flatMap(\.self) ?? 0
    return lihatan + (ketikan + nama) / 10
  }

  /// Since when looks of somebody are counted.
  func awalHitungan(_ pelaku: Pelaku, _ ketentuan: KetentuanPelindungan, pada waktu: Date) throws -> Date {
    try max(
      waktu.addingTimeInterval(-Double(ketentuan.jendelaMenit * 60)), izinLihat(pelaku.orang) ?? .distantPast)
  }

  /// Since when the protector of data lets somebody look again.
  private func izinLihat(_ orang: Orang.ID) throws -> Date? {
    try value("SELECT sejak FROM izin_lihat WHERE orang = \(orang)")
  }
}
