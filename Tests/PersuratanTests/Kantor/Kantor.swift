import Akses
import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Jejak
import Kalender
import Nomor
import Organisasi
import Pemberitahuan
import Pencarian
import Segel
import TestKit
import Tugas

@testable import Naskah
@testable import Persuratan

/// The small model regency at work: its people with their characters, a clock that stands still, a real certificate
/// authority, and letters that are really sealed.
struct Kantor: Sendable {
  /// Opens everybody's certificate.
  static let sandi = "segel uji kantaya"

  let db: Database
  let persuratan: Persuratan
  let mesin: MesinNaskah
  let layanan: LayananSegel
  let gudang: GudangBerkas
  let kabupaten: KabupatenContoh
  let jam: Jam
  private let pelaku: [Tokoh: Pelaku]

  static func buka(_ mesin: Mesin = .sqlite, _ uji: (Kantor) async throws -> Void) async throws {
    try await withDatabase(mesin, migrations, stock: isi, tuning: .init(connections: 8)) { db in
      try await uji(Kantor(db, mesin))
    }
  }

  private init(_ db: Database, _ mesin: Mesin) throws {
    let jam = Jam()
    self.db = db
    self.jam = jam
    kabupaten = try Self.sragen.get()
    pelaku = try Dictionary(
      uniqueKeysWithValues: Tokoh.allCases.map { [kabupaten] in ($0, try kabupaten.tokoh($0).pelaku) })
    gudang = try GudangBerkas(
      folder: TestFolder.shared.path("gudang-\(UUID().uuidString)"),
      kunci: AESKey([UInt8](repeating: 9, count: 32)))
    layanan = LayananSegel(try Self.mesinNaskah(db, mesin) { jam.kini }.penyegel)
    self.mesin = try Self.mesinNaskah(db, mesin, layanan) { jam.kini }
    persuratan = Persuratan(
      db: db, mesin: self.mesin, gudang: gudang, alamat: "https://kantor.test", now: { jam.kini })
  }

  subscript(_ tokoh: Tokoh) -> Pelaku {
    pelaku[tokoh] ?? Pelaku(orang: Key(rawValue: 0), nama: "", penugasan: [])
  }

  func unit(_ kode: String) throws -> UnitKerja.ID {
    guard let unit = kabupaten.struktur.unit(kode: kode) else { throw KabupatenContohError.tidakAda(kode) }
    return unit.id
  }

  func jabatan(_ tokoh: Tokoh) throws -> Jabatan.ID { try kabupaten.tokoh(tokoh).jabatan.id }

  /// The tata usaha of an office.
  func tu(_ kode: String) throws -> Pelaku { try kabupaten.tu(kode).pelaku }

  func pimpinan(_ kode: String) throws -> Pelaku { try kabupaten.pimpinan(kode).pelaku }

  /// Somebody as he may act today, by the appointments in the database.
  func pelaku(_ orang: Orang.ID) async throws -> Pelaku {
    let hari = Tanggal(jam.kini)
    let (struktur, delegasi) = try await db.read { tx in
      let struktur = try tx.struktur(pada: hari)
      return (struktur, try tx.delegasiAktif(bagi: orang, struktur))
    }
    let peran = kabupaten.peran.filter { $0.orang == orang }.map { PeranUnit($0.peran, di: $0.unit) }
    // Whoever holds no seat any more is not in the structure.
    guard let dia = struktur.orang[orang] else {
      return Pelaku(orang: orang, nama: "", penugasan: [], peran: peran, delegasi: delegasi)
    }
    return struktur.pelaku(dia, peran: peran, delegasi: delegasi)
  }

  /// Who holds a position today.
  func pelaku(memegang jabatan: Jabatan.ID) async throws -> Pelaku {
    let hari = Tanggal(jam.kini)
    guard let orang = try await db.read({ try $0.struktur(pada: hari).pemegang(jabatan)?.orang }) else {
      throw KabupatenContohError.tidakAda("pemegang jabatan \(jabatan)")
    }
    return try await pelaku(orang)
  }
}

extension Kantor {
  static let sragen = Result { try KabupatenContoh(.kecil, pada: Tanggal(Jam.senin)) }
  static let migrations =
    Jejak.migrations + Organisasi.migrations + Akses.migrations + Kalender.migrations + Nomor.migrations
    + Berkas.migrations
    + MesinNaskah.migrations + Tugas.migrations + Pemberitahuan.migrations + Pencarian.migrations
    + Persuratan.migrations

  /// Who has a certificate: leaders of offices of every kind.
  private static let penandatangan: [Tokoh] = [
    .bupati, .sekda, .kadisKesehatan, .camatGemolong, .kadesBrangkal,
  ]

  /// The regency, its registers, its authority and the certificates: made once, copied for every test.
  private static let isi = Stock("sragen") { db, mesin in
    let kabupaten = try sragen.get()
    try await db.write { tx in
      try MesinNaskah.semai(tx)
      try Kalender.semai(tx, pada: Jam.senin)
      try Persuratan.semai(tx)
      try tx.tanam(kabupaten)
      for unit in kabupaten.struktur.kantor where unit.jenis != .bupati { try tx.buatRegister(unit) }
    }
    let mesin = try mesinNaskah(db, mesin) { Jam.senin }
    try mesin.otoritas.buat(
      nama: "Otoritas Uji", organisasi: "Pemerintah Kabupaten Sragen", sandi: sandi, pada: Jam.senin,
      biaya: murah)
    for tokoh in penandatangan {
      try await mesin.terbitkanSertifikat(
        try kabupaten.tokoh(tokoh).orang.id, sandi: sandi, sandiOtoritas: sandi)
    }
  }

  private static let murah = KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1)

  private static func mesinNaskah(
    _ db: Database, _ mesin: Mesin, _ layanan: LayananSegel? = nil, now: @escaping @Sendable () -> Date
  ) throws -> MesinNaskah {
    let folder = try TestFolder.shared.path("otoritas-\(mesin.rawValue)")
    return MesinNaskah(
      db: db, otoritas: OtoritasLokal(folder: URL(filePath: folder, directoryHint: .isDirectory)),
      penyegel: layanan, biayaKunci: murah, now: now)
  }
}

extension Tx {
  fileprivate func buatRegister(_ unit: UnitKerja) throws {
    let pola = try PolaNomor(
      unit.jenis == .desa
        ? "{klasifikasi}/{urut:3}/{desa}/{bulan_romawi}/{tahun}" : "{klasifikasi}/{urut}/{unit}")
    for (kode, jenis) in [("SD", ["SD", "UND"]), ("ND", ["ND"]), ("SE", ["SE"])] {
      try buat(
        register: RegisterNomor(
          id: key(), unit: unit.id, kode: kode, nama: "Register \(kode)", jenis: jenis, pola: pola,
          kodeUnit: unit.singkatan, kodeDesa: unit.singkatan, mulai: unit.berdiri, dasar: "Perbup uji"))
    }
  }
}
