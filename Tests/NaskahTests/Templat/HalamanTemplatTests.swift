import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Organisasi
import TestKit
import Testing
import Web

@testable import Naskah

struct HalamanTemplatTests {
  @Test func `administrator menyunting, melihat hasil, dan menyimpan versi baru`() async throws {
    try await Pengelola.buka { pengelola in
      #expect(try await pengelola.buka("/pengaturan/templat").teks.contains("Undangan rapat"))
      let halaman = try await pengelola.buka("/pengaturan/templat/undangan-rapat")
      #expect(halaman.teks.contains("Atas perhatian dan kehadiran Saudara"))
      #expect(halaman.teks.contains("1. {{.}};"))

      var isian = [
        "nama": "Undangan", "jenis": "UND", "mulai": "2026-12-01", "versi": "1", "isi": "Kepada {{siapa}}",
      ]
      let salah = try await pengelola.kirim("/pengaturan/templat/undangan-rapat", isian)
      #expect(salah.status == .unprocessableContent)
      #expect(salah.teks.contains("{{siapa}} bukan parameter templat ini"))
      #expect(
        salah.teks.contains(">Kepada {{siapa}}</textarea>")
          || salah.teks.contains("Kepada {{siapa}}</textarea>"))

      isian["parameter"] = "siapa | Kepada siapa | teks | <Bapak> Camat"
      let hasil = try await pengelola.kirim("/pengaturan/templat/pratinjau", isian)
      #expect(hasil.teks.contains("<p>Kepada &lt;Bapak&gt; Camat</p>"))
      #expect(!hasil.teks.contains("<html"))
      isian["aksi"] = "lihat"
      #expect(try await pengelola.kirim("/pengaturan/templat/undangan-rapat", isian).status == .ok)
      isian["aksi"] = ""
      #expect(try await pengelola.kirim("/pengaturan/templat/undangan-rapat", isian).status == .seeOther)
      #expect(try await pengelola.buka("/pengaturan/templat").teks.contains("Versi 2"))
      #expect(
        try await pengelola.buka("/pengaturan/templat/undangan-rapat/contoh.pdf").teks.hasPrefix("%PDF-1.4"))
      #expect(try await pengelola.buka("/pengaturan/templat/tidak-ada").status == .notFound)
    }
  }

  @Test func `templat yang dihentikan tidak ditawarkan, dan versi baru memakainya kembali`() async throws {
    try await Pengelola.buka { pengelola in
      let alamat = "/pengaturan/templat/undangan-rapat"
      let hentikan = "\(alamat)/penghentian"
      let tanpaAlasan = try await pengelola.kirim(hentikan, ["versi": "1", "alasan_henti": " "])
      #expect(tanpaAlasan.status == .unprocessableContent)
      #expect(tanpaAlasan.teks.contains("Tulis mengapa templat ini dihentikan."))
      let isian = ["versi": "1", "alasan_henti": "Diganti <Perbup> 5"]
      for _ in 0..<2 { #expect(try await pengelola.kirim(hentikan, isian).status == .seeOther) }
      #expect(try await pengelola.buka("/pengaturan/templat").teks.contains("Dihentikan"))
      let halaman = try await pengelola.buka(alamat).teks
      #expect(halaman.contains("Diganti &lt;Perbup&gt; 5"))
      #expect(!halaman.contains("Hentikan pemakaian"))
      let kembali = [
        "nama": "Undangan", "jenis": "UND", "mulai": "2026-11-01", "versi": "1", "isi": "Datanglah",
        "aksi": "",
        "parameter": "",
      ]
      #expect(try await pengelola.kirim(alamat, kembali).status == .seeOther)
      #expect(try await pengelola.buka(alamat).teks.contains("Hentikan pemakaian"))
      #expect(try await pengelola.buka(alamat).teks.contains("Diganti &lt;Perbup&gt; 5"), "in the history")
      #expect(try await pengelola.kirim(hentikan, isian).status == .conflict)
    }
  }

  @Test func `hanya administrator yang sampai`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let (kebijakan, penyimpangan) = try await jelajahi { rute in
        HalamanTemplat(kantor.mesin).addRoutes(to: rute)
        HalamanVerifikasi(kantor.mesin).addRoutes(to: rute)
      }
      #expect(penyimpangan == [])
      #expect(kebijakan.rute.count == 17)
    }
  }
}

/// The administrator of Dinas Kominfo, signed in.
private struct Pengelola {
  let client: any TestClientProtocol
  let sesi: SesiTerbuka

  static func buka(_ body: @escaping @Sendable (Pengelola) async throws -> Void) async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      let jam = kantor.jam
      let akses = Akses(
        db: kantor.db, site: Site(), kunci: try KunciAkses(induk: Array(0..<32)), now: { jam.kini })
      let admin = try kantor.kabupaten.admin.orang.id
      try await akses.daftarkan(admin, namaPengguna: "admin", sandi: nil, peran: [PeranUnit(.admin)])
      let sesi = try await akses.bukaSesi(untuk: admin)
      let router = Router(context: AppContext.self)
      router.middlewares.add(WebFrame(Site()))
      router.middlewares.add(ErrorPages())
      router.middlewares.add(SesiMiddleware(akses))
      router.middlewares.add(CSRFProtection())
      HalamanTemplat(kantor.mesin).addRoutes(to: RuteTerjaga(router, kebijakan: Kebijakan()))
      try await Application(router: router)
        .test(.router) { client in
          try await body(Pengelola(client: client, sesi: sesi))
        }
    }
  }

  func buka(_ alamat: String) async throws -> Warga.Jawaban {
    let jawaban = try await client.execute(
      uri: alamat, method: .get, headers: [.cookie: sesi.kuki], testCallback: Self.baca)
    try Galeri.simpan(Array(jawaban.teks.utf8), "templat\(alamat.replacing("/", with: "-")).html")
    return jawaban
  }

  func kirim(_ alamat: String, _ isian: [String: String]) async throws -> Warga.Jawaban {
    var headers: HTTPFields = [.cookie: sesi.kuki, .contentType: "application/x-www-form-urlencoded"]
    if let asal = HTTPField.Name("Sec-Fetch-Site") { headers[asal] = "same-origin" }
    let isi =
      query("", ["csrf": CSRF.mask(sesi.csrf)]).dropFirst()
      + isian.map { query("", [$0.key: $0.value]).replacing("?", with: "&") }.joined()
    return try await client.execute(
      uri: alamat, method: .post, headers: headers, body: ByteBuffer(string: String(isi)),
      testCallback: Self.baca)
  }

  private static func baca(_ response: TestResponse) -> Warga.Jawaban {
    Warga.Jawaban(status: response.status, teks: String(buffer: response.body), kuki: "")
  }
}
