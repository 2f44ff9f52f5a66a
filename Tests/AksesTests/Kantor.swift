import Bahasa
import Cryptography
import Database
import Foundation
import Hummingbird
import HummingbirdTesting
import Jejak
import Organisasi
import Pemberitahuan
import Synchronization
import TestKit
import Tugas
import Web

@testable import Akses

/// A regency of five people, a still clock, and a door.
///
/// Bupati ── Setda ── Dinas Kesehatan ── UPTD Puskesmas
///              └──── Kecamatan Gemolong
struct Kantor: Sendable {
  static let sandi = "telaga kertas merpati"

  let db: Database
  let akses: Akses
  let jam: Jam

  let kabupaten, dinkes, puskesmas, gemolong: UnitKerja.ID
  /// Keeps the system in Dinas Kominfo.
  let ratri: Orang.ID
  /// Kepala Dinas Kesehatan.
  let hadi: Orang.ID
  /// Keeps the accounts of Dinas Kesehatan.
  let sekar: Orang.ID
  /// Works at the Puskesmas.
  let wahyu: Orang.ID
  /// Camat Gemolong.
  let bambang: Orang.ID
  /// Inspektorat: reads the trail, holds no position here.
  let intan: Orang.ID

  init(_ db: Database, ubah: (inout PengaturanAkses) -> Void = { _ in }, kerangka: Kerangka = .init())
    async throws
  {
    self.db = db
    let jam = Jam()
    self.jam = jam
    var pengaturan = PengaturanAkses()
    pengaturan.biayaSandi = PasswordCost(memory: 64, passes: 1, lanes: 1)
    ubah(&pengaturan)
    akses = Akses(
      db: db, site: Site(name: "Pemerintah Kabupaten Sukowati", transport: .https),
      kunci: try KunciAkses(induk: [UInt8](repeating: 7, count: 32)), pengaturan: pengaturan,
      kerangka: kerangka,
      now: { jam.kini })
    let k = db.keys
    (kabupaten, dinkes, puskesmas, gemolong) = (k.next(), k.next(), k.next(), k.next())
    (ratri, hadi, sekar, wahyu, bambang, intan) = (k.next(), k.next(), k.next(), k.next(), k.next(), k.next())
    try await isi()
    try await buatAkun()
  }

  private func isi() async throws {
    let hari = Tanggal(jam.kini)
    try await db.write { tx in
      for (id, jenis, nama, induk) in [
        (kabupaten, UnitKerja.Jenis.setda, "Sekretariat Daerah", UnitKerja.ID?.none),
        (dinkes, .dinas, "Dinas Kesehatan", kabupaten),
        (puskesmas, .puskesmas, "UPTD Puskesmas Tanon", dinkes),
        (gemolong, .kecamatan, "Kecamatan Gemolong", kabupaten),
      ] {
        try tx.insert(
          UnitKerja(
            id: id, kode: "\(id)", jenis: jenis, nama: nama, singkatan: nama, induk: induk, kantor: true,
            berdiri: hari + -900), dasar: "Perda 1")
      }
      for (orang, nama, nip, unit, jabatan, jenis) in [
        (
          ratri, "Ratri Kusuma", "198001012005012001", UnitKerja.ID?.some(kabupaten), "Pranata Komputer",
          Jabatan.Jenis.pelaksana
        ),
        (hadi, "Hadi Prasetyo", "197002021995031002", dinkes, "Kepala Dinas Kesehatan", .pimpinan),
        (sekar, "Sekar Arum", "198803032010012003", dinkes, "Pengelola Kepegawaian", .pelaksana),
        (wahyu, "Wahyu", "199004042015031004", puskesmas, "Perawat", .pelaksana),
        (bambang, "Bambang Sutrisno", "197505051998031005", gemolong, "Camat Gemolong", .pimpinan),
        (intan, "Intan Permata", "198206062008012006", nil, "", .pelaksana),
      ] {
        try tx.insert(Orang(id: orang, nama: nama, nip: nip))
        guard let unit else { continue }
        let jabatanBaru = Jabatan(id: tx.key(), unit: unit, nama: jabatan, jenis: jenis)
        try tx.insert(jabatanBaru)
        try tx.insert(
          Penugasan(
            id: tx.key(), orang: orang, jabatan: jabatanBaru.id, status: .definitif, mulai: hari + -30,
            dasar: "SK 1"))
      }
    }
  }

  private func buatAkun() async throws {
    for (orang, nama, peran) in [
      (ratri, "ratri", [PeranUnit(.admin)]), (hadi, "hadi", []),
      (sekar, "sekar", [PeranUnit(.adminUnit, di: dinkes)]),
      (wahyu, "wahyu", []), (bambang, "bambang", []), (intan, "intan", [PeranUnit(.pengawas)]),
    ] { try await akses.daftarkan(orang, namaPengguna: nama, sandi: Self.sandi, peran: peran) }
  }

  /// The whole way of a request, as the composition builds it.
  var app: some ApplicationProtocol {
    let router = Router(context: AppContext.self)
    router.addMiddleware {
      WebFrame<AppContext>(akses.site)
      ErrorPages<AppContext>()
      AlamatMiddleware(akses.pengaturan.proksi)
      SesiMiddleware(akses)
      ErrorPages<AppContext>()
      CSRFProtection<AppContext>()
    }
    let rute = RuteTerjaga(router, kebijakan: Kebijakan())
    akses.addRoutes(to: rute)
    rute.get("", .pelaku) { _, context in "Meja \(context.pelaku.nama)" }
    rute.get("surat/:surat", .pelaku) { _, context in "Surat untuk \(context.pelaku.nama)" }
    rute.get("dinas-saja", .pimpinan) { _, context in context.pelaku.nama }
    return Application(router: router)
  }

  func catatan(_ peristiwa: String) async throws -> [Catatan] {
    try await db.read { tx in
      try tx.all(
        """
        SELECT waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat
        FROM jejak WHERE peristiwa = \(peristiwa) ORDER BY id
        """)
    }
  }
}

/// A clock that goes when it is told to.
final class Jam: Sendable {
  private let saat = Mutex(Date(timeIntervalSince1970: 1_795_000_000))
  var kini: Date { saat.withLock { $0 } }
  func maju(_ detik: TimeInterval) { saat.withLock { $0 += detik } }
}

/// Gives `body` a fresh regency.
func denganKantor<T>(
  _ mesin: Mesin = .sqlite, ubah: (inout PengaturanAkses) -> Void = { _ in }, kerangka: Kerangka = .init(),
  _ body: (Kantor) async throws -> T
) async throws -> T {
  let skema =
    Jejak.migrations + Organisasi.migrations + Akses.migrations + Tugas.migrations + Pemberitahuan.migrations
  return try await withDatabase(mesin, skema) { db in
    try await body(Kantor(db, ubah: ubah, kerangka: kerangka))
  }
}
