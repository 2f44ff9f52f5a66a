import Akses
import Persuratan
import TestKit
import Testing

@testable import App

@Suite struct KebijakanTests {
  @Test func `setiap pintu seluruh aplikasi menjawab setiap peran seperti tabel kebijakan`() async throws {
    try await Maya.buka { maya in
      let (kebijakan, penyimpangan) = try await jelajahi(maya.kantaya.addRoutes)
      #expect(penyimpangan == [])
      #expect(kebijakan.teks == maya.kantaya.kebijakan.teks)
    }
  }

  @Test func `tabel kebijakan terurut, tanpa rute kembar, dan surat tidak terbuka bagi tamu`() async throws {
    try await Maya.buka { maya in
      let rute = maya.kantaya.kebijakan.rute
      let nama = rute.map { "\($0.jalur) \($0.metode)" }
      #expect(nama == nama.sorted())
      #expect(Set(nama).count == nama.count)
      let surat = rute.filter { satu in
        ["/naskah", "/surat-masuk", "/disposisi", "/arsip", "/terlambat", "/pilihan", "/pencarian", "/meja"]
          .contains {
            satu.jalur == $0 || satu.jalur.hasPrefix($0 + "/")
          }
      }
      #expect(surat.count >= 45)
      #expect(surat.allSatisfy { $0.izin == .pelaku })
      let terbuka = rute.filter { $0.izin == .publik }.map(\.jalur)
      #expect(Set(terbuka).isSubset(of: Self.publik))
    }
  }

  /// What anybody may reach without signing in; a new entry is a decision.
  private static let publik: Set<String> = [
    "/", "/en", "/masuk", "/masuk/kode", "/v", "/v/{kode}", "/v/sidik/{sidik}", "/v/otoritas.pem",
    "/v/dicabut.pem", "/en/v", "/en/v/{kode}", "/api", "/api/openapi.json", "/stok-blangko",
  ]
}
