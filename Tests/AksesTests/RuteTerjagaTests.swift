import HTTPTypes
import Hummingbird
import Organisasi
import Testing
import Web

@testable import Akses

@Suite struct RuteTerjagaTests {
  private func contoh(_ rute: RuteTerjaga) {
    rute.get("beranda", .publik) { _, _ in "halo" }
    rute.get("akun-saya", .masuk) { _, context in context.pengguna.pelaku.nama }
    let surat = rute.group("surat")
    surat.get("", .pelaku) { _, context in context.pelaku.nama }
    surat.get(":surat", .pelaku) { _, context in context.pelaku.nama }
    surat.post(":surat/agenda", .tu) { _, context in context.pelaku.nama }
    surat.post(":surat/disposisi", .pimpinan) { _, context in context.pelaku.nama }
    rute.get("orang", .adminUnit) { _, context in context.pelaku.nama }
    rute.on("unit/:unit", .delete, .admin) { _, context in context.pelaku.nama }
    rute.get("jejak", .pengawas) { _, context in context.pelaku.nama }
    for (jalur, cakupan) in [
      ("/api/v1/satu", Cakupan("satu:baca", "membaca")), ("/api/v1/dua", Cakupan("dua:baca", "membaca")),
    ] {
      rute.onAPI(
        Operation(
          method: .get, path: jalur, tag: "", summary: "", note: "", scope: cakupan.kode, parameters: [],
          query: nil, body: nil, creates: false, answer: .init(.noContent)), cakupan
      ) { _, _ in Response(status: .noContent) }
    }
  }

  @Test func `setiap pintu menjawab setiap peran seperti tertulis`() async throws {
    let (kebijakan, penyimpangan) = try await jelajahi(contoh)
    #expect(penyimpangan == [])
    #expect(kebijakan.rute.count == 11)
  }

  @Test func `tabel kebijakan memuat semua rute, terurut`() async throws {
    let (kebijakan, _) = try await jelajahi(contoh)
    let baris = kebijakan.teks.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      baris == [
        "GET /akun-saya masuk", "GET /api/v1/dua token dua:baca", "GET /api/v1/satu token satu:baca",
        "GET /beranda publik", "GET /jejak pengawas", "GET /orang admin_unit",
        "GET /surat pelaku", "GET /surat/{surat} pelaku", "POST /surat/{surat}/agenda tu",
        "POST /surat/{surat}/disposisi pimpinan", "DELETE /unit/{unit} admin",
      ])
  }

  @Test func `rute Akses sendiri dijaga seperti tertulis`() async throws {
    try await denganKantor { kantor in
      let (kebijakan, penyimpangan) = try await jelajahi { kantor.akses.addRoutes(to: $0) }
      #expect(penyimpangan == [])
      let publik = kebijakan.rute.filter { $0.izin == .publik }.map { "\($0.metode) \($0.jalur)" }
      #expect(publik == ["GET /masuk", "POST /masuk", "GET /masuk/kode", "POST /masuk/kode"])
      let sebelumApaPun = Set(kebijakan.rute.filter { $0.izin == .masuk }.map(\.jalur))
      #expect(
        sebelumApaPun == [
          "/akun/dua-langkah", "/akun/dua-langkah/calon", "/akun/dua-langkah/pelepasan",
          "/akun/kode-pemulihan",
          "/keluar", "/sandi",
        ])
      // Nothing is registered beside the table.
      let router = Router(context: AppContext.self)
      let tabel = Kebijakan()
      kantor.akses.addRoutes(to: RuteTerjaga(router, kebijakan: tabel))
      #expect(router.routes.count == tabel.rute.count)
    }
  }
}
