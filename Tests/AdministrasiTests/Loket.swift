import Akses
import Bahasa
import Cryptography
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jejak
import Kalender
import Naskah
import Nomor
import Organisasi
import Pemberitahuan
import Segel
import TestKit
import Tugas
import Web

@testable import Administrasi

/// Administrasi over the whole stack: the small model regency, real sessions, real gates.
struct Loket {
  let db: Database
  let akses: Akses
  let administrasi: Administrasi
  let mesin: MesinNaskah
  let contoh: KabupatenContoh
  let app: any ApplicationProtocol

  static let migrations =
    Jejak.migrations + Organisasi.migrations + Akses.migrations + Kalender.migrations + Nomor.migrations
    + MesinNaskah.migrations + Tugas.migrations + Pemberitahuan.migrations

  /// One guess costs nothing here.
  static let biaya = KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1)

  init(_ db: Database, _ ukuran: KabupatenContoh.Ukuran) async throws {
    self.db = db
    let contoh = try KabupatenContoh(ukuran)
    self.contoh = contoh
    let saat = contoh.tanggal.awal().addingTimeInterval(9 * 3600 + 900)
    try await db.write { tx in
      try tx.tanam(contoh)
      try Kalender.semai(tx, pada: saat)
      try MesinNaskah.semai(tx)
    }
    let site = Site(
      name: "Pemerintah Kabupaten Sragen", shortName: "Kabupaten Sragen",
      helpDesk: "Dinas Kominfo, telepon (0271) 891025")
    akses = Akses(
      db: db, site: site, kunci: try KunciAkses(induk: Array(repeating: 7, count: 32)),
      kerangka: Kerangka(menu: { pelaku, _ in Administrasi.menu(bagi: pelaku) }), now: { saat })
    mesin = MesinNaskah(
      db: db,
      otoritas: OtoritasLokal(
        folder: URL(filePath: try TestFolder.shared.path("ca-\(UUID())"), directoryHint: .isDirectory)),
      algoritma: .p256, biayaKunci: Self.biaya, now: { saat })
    administrasi = Administrasi(db: db, mesin: mesin, now: { saat })
    let router = Router(context: AppContext.self)
    router.middlewares.add(WebFrame(site))
    router.middlewares.add(ErrorPages())
    router.middlewares.add(SesiMiddleware(akses))
    router.middlewares.add(CSRFProtection())
    router.middlewares.add(ErrorPages())
    akses.addRoutes(to: RuteTerjaga(router, kebijakan: Kebijakan()))
    administrasi.addRoutes(to: RuteTerjaga(router, kebijakan: Kebijakan()))
    app = Application(router: router)
  }

  /// Opens a session for somebody with his roles.
  func masuk(_ pejabat: PejabatContoh) async throws -> SesiTerbuka {
    try await akses.daftarkan(
      pejabat.orang.id, namaPengguna: "u\(pejabat.orang.id)", sandi: nil, peran: pejabat.pelaku.peran)
    return try await akses.bukaSesi(untuk: pejabat.orang.id)
  }

  func buka(_ alamat: String, _ sesi: SesiTerbuka) async throws -> (status: HTTPResponse.Status, isi: String)
  {
    try await app.test(.router) { client in
      try await client.execute(uri: alamat, method: .get, headers: [.cookie: sesi.kuki]) {
        ($0.status, String(buffer: $0.body))
      }
    }
  }

  /// The form proves `rahasia`, which is the session's own unless told.
  func kirim(
    _ alamat: String, _ isian: KeyValuePairs<String, String>, _ sesi: SesiTerbuka, rahasia: String? = nil
  ) async throws -> (
    status: HTTPResponse.Status, isi: String, tujuan: String?
  ) {
    let teks = isian.reduce("csrf=\(CSRF.mask(rahasia ?? sesi.csrf))") { teks, satu in
      "\(teks)&\(satu.key)=\(satu.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
    }
    return try await app.test(.router) { client in
      try await client.execute(
        uri: alamat, method: .post,
        headers: [
          .cookie: sesi.kuki, .contentType: "application/x-www-form-urlencoded", .fetchSite: "same-origin",
        ],
        body: ByteBuffer(string: teks)
      ) { ($0.status, String(buffer: $0.body), $0.headers[.location]) }
    }
  }
}

func denganLoket(
  _ mesin: Mesin, _ ukuran: KabupatenContoh.Ukuran = .kecil, _ isi: (Loket) async throws -> Void
) async throws {
  try await withDatabase(mesin, Loket.migrations) { db in try await isi(Loket(db, ukuran)) }
}

extension HTTPField.Name {
  /// What a browser says about the page a form was on.
  fileprivate static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
