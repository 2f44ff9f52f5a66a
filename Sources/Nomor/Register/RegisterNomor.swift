import Bahasa
import Database
import Organisasi

/// Satu deret nomor milik sebuah unit, yang dimulai lagi dari awal setiap tahun.
package struct RegisterNomor: Sendable, Equatable, Identifiable {
  package typealias ID = Key<RegisterNomor>

  package let id: ID
  package var unit: UnitKerja.ID
  package var kode: String
  package var nama: String
  /// The codes of the kinds of naskah it numbers, as `SD`, `ND`.
  package var jenis: [String]
  /// In order of their first day; the last that has begun is in force.
  package var pola: [PolaBerlaku]
  /// What `{unit}` stands for when the naskah does not say.
  package var kodeUnit: String
  /// What `{desa}` stands for when the naskah does not say.
  package var kodeDesa: String
  package var sisipan: AturanSisipan
  package var tahunBaru: TahunBaru
  package var mulai: Tanggal
  /// The last day; nil while it is in use.
  package var selesai: Tanggal?
  /// The regulation that founds it.
  package var dasar: String

  package init(
    id: ID, unit: UnitKerja.ID, kode: String, nama: String, jenis: [String], pola: [PolaBerlaku],
    kodeUnit: String = "",
    kodeDesa: String = "", sisipan: AturanSisipan = .dilarang, tahunBaru: TahunBaru = .otomatis,
    mulai: Tanggal,
    selesai: Tanggal? = nil, dasar: String
  ) {
    self.id = id
    self.unit = unit
    self.kode = kode
    self.nama = nama
    self.jenis = jenis
    self.pola = pola
    self.kodeUnit = kodeUnit
    self.kodeDesa = kodeDesa
    self.sisipan = sisipan
    self.tahunBaru = tahunBaru
    self.mulai = mulai
    self.selesai = selesai
    self.dasar = dasar
  }

  /// One that has a single pattern from its first day on.
  package init(
    id: ID, unit: UnitKerja.ID, kode: String, nama: String, jenis: [String], pola: PolaNomor,
    kodeUnit: String = "",
    kodeDesa: String = "", sisipan: AturanSisipan = .dilarang, tahunBaru: TahunBaru = .otomatis,
    mulai: Tanggal,
    dasar: String
  ) {
    self.init(
      id: id, unit: unit, kode: kode, nama: nama, jenis: jenis,
      pola: [PolaBerlaku(mulai: mulai, pola: pola, dasar: dasar)], kodeUnit: kodeUnit, kodeDesa: kodeDesa,
      sisipan: sisipan, tahunBaru: tahunBaru, mulai: mulai, dasar: dasar)
  }

  /// Whether a number may be put between two that were given: `15.a`.
  package enum AturanSisipan: String, Sendable, CaseIterable, SQLCodable {
    case dilarang
    /// Only while no later number is used.
    case sebelumBerikutnya = "sebelum_berikutnya"
  }

  /// How a year's numbers begin.
  package enum TahunBaru: String, Sendable, CaseIterable, SQLCodable {
    /// With the first number asked for in that year.
    case otomatis
    /// When the TU opens it.
    case manual
  }

  /// The pattern in force on that day, the first one before its time.
  package func pola(pada tanggal: Tanggal) -> PolaNomor? {
    (pola.last { $0.mulai <= tanggal } ?? pola.first)?.pola
  }

  /// What a draft shows in place of its number.
  package func konsep(tanggal: Tanggal?, _ isi: KomponenNomor) -> String {
    let dipakai = tanggal.map { pola(pada: $0) } ?? pola.last?.pola
    return dipakai?.konsep(tanggal: tanggal, lengkapi(isi)) ?? "…"
  }

  func lengkapi(_ isi: KomponenNomor) -> KomponenNomor {
    var isi = isi
    isi.unit = isi.nilai(.unit) ?? kodeUnit
    isi.desa = isi.nilai(.desa) ?? kodeDesa
    return isi
  }

  func periksaBerlaku(pada tanggal: Tanggal) throws(NomorError) {
    if tanggal < mulai { throw .registerBelumBerlaku(nama: nama, mulai: mulai) }
    if let selesai, tanggal > selesai { throw .registerTutup(nama: nama, sejak: selesai + 1) }
  }

  func teks(urut: Int, sisipan: String = "", tanggal: Tanggal, _ isi: KomponenNomor) throws(NomorError)
    -> String
  {
    guard let pola = pola(pada: tanggal) else { throw .registerTidakDitemukan }
    return try pola.nomor(urut: urut, sisipan: sisipan, tanggal: tanggal, lengkapi(isi))
  }
}

package struct PolaBerlaku: Sendable, Equatable {
  package let mulai: Tanggal
  package let pola: PolaNomor
  package let dasar: String

  package init(mulai: Tanggal, pola: PolaNomor, dasar: String) {
    self.mulai = mulai
    self.pola = pola
    self.dasar = dasar
  }
}
