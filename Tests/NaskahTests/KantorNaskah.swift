import Akses
import Bahasa
import Cetak
import Database
import Foundation
import Jejak
import Organisasi
import Peralatan
import Segel
import Synchronization
import TestKit

@testable import Naskah

/// The model regency with its document engine, a clock that can be moved, and an authority that issues certificates.
struct KantorNaskah: Sendable {
  static let pagi = Date(timeIntervalSince1970: 1_795_226_400)
  static let sandiOtoritas = "otoritas sragen 1746"
  static let sandiSekda = "gedung putih sukowati"
  static let migrations =
    Jejak.migrations + Organisasi.migrations + Akses.migrations + MesinNaskah.migrations

  let db: Database
  let mesin: MesinNaskah
  let kabupaten: KabupatenContoh
  let identitas: IdentitasDaerah
  let folder: FolderSementara
  let jam: Jam

  final class Jam: Sendable {
    private let saat = Mutex(KantorNaskah.pagi)
    var kini: Date { saat.withLock { $0 } }
    func maju(_ detik: TimeInterval) { saat.withLock { $0 += detik } }
  }

  static func buka(_ mesin: Mesin, _ body: (KantorNaskah) async throws -> Void) async throws {
    try await withDatabase(mesin, migrations) { db in try await body(try await KantorNaskah(db)) }
  }

  private init(_ db: Database) async throws {
    self.db = db
    let kabupaten = try KabupatenContoh(.kecil, pada: Tanggal(Self.pagi))
    let folder = try FolderSementara()
    let otoritas = OtoritasLokal(folder: folder.berkas("ca"))
    try Self.otoritas.get().pasang(di: otoritas.folder)
    let jam = Jam()
    identitas = try await db.write { tx in
      try tx.tanam(kabupaten)
      try MesinNaskah.semai(tx)
      return try tx.identitasDaerah(pada: Tanggal(Self.pagi))
    }
    mesin = MesinNaskah(
      db: db, otoritas: otoritas, penerbit: "otoritas sertifikat Pemerintah Kabupaten Sragen",
      algoritma: .p256, biayaKunci: KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1), now: { jam.kini })
    self.kabupaten = kabupaten
    self.folder = folder
    self.jam = jam
  }

  /// One authority for all tests: its RSA key takes a second to make.
  private static let otoritas = Result { try OtoritasContoh() }

  private struct OtoritasContoh {
    let folder: FolderSementara

    init() throws {
      folder = try FolderSementara()
      try OtoritasLokal(folder: folder.url)
        .buat(
          nama: "Otoritas Sertifikat Kabupaten Sragen", organisasi: "Pemerintah Kabupaten Sragen",
          sandi: KantorNaskah.sandiOtoritas, pada: KantorNaskah.pagi,
          biaya: KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1))
    }

    func pasang(di tujuan: URL) throws { try FileManager.default.copyItem(at: folder.url, to: tujuan) }
  }

  /// Sekda with a certificate, ready to sign.
  func sekdaBersertifikat() async throws -> Orang.ID {
    let sekda = try kabupaten.sekda.orang.id
    try await mesin.terbitkanSertifikat(sekda, sandi: Self.sandiSekda, sandiOtoritas: Self.sandiOtoritas)
    return sekda
  }

  func segel(_ naskah: NaskahJadi) async throws -> DokumenSegel {
    try await mesin.segel(
      naskah, dengan: mesin.bukaSegel(kabupaten.sekda.orang.id, sandi: Self.sandiSekda))
  }

  /// Sealed and registered.
  func terbitkan(_ naskah: NaskahJadi) async throws -> DokumenSegel {
    let segel = try await segel(naskah)
    try await db.write { try $0.daftarkan(segel) }
    return segel
  }
}
