import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

struct CatatanPelindunganTests {
  @Test(arguments: Mesin.allCases)
  func `catatan bawaan tersemai, ditambah dan diubah dengan dasar dan tanggalnya`(_ mesin: Mesin) async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let register = daerah.kependudukan
      let bawaan = try await daerah.db.read { try $0.catatanPelindungan() }
      #expect(bawaan.contains { $0.jenis == .dampak } && bawaan.contains { $0.jenis == .pemrosesan })
      #expect(bawaan.allSatisfy { !$0.dasar.isEmpty })
      var form = CatatanPelindunganForm()
      form.nama = "Bantuan sosial"
      form.mulai = "2026-02-30"
      let galat = await #expect(throws: FieldErrors.self) {
        try await register.catat(form, .pemrosesan, atas: nil, oleh: daerah.warsini)
      }
      #expect(galat?.fields.keys.sorted() == ["dasar", "mulai"])
      form.mulai = "2026-02-01"
      form.dasar = "Perbup 9/2026"
      try await register.catat(form, .pemrosesan, atas: nil, oleh: daerah.warsini)
      let satu = try #require(
        try await daerah.db.read { try $0.catatanPelindungan().first { $0.nama == "Bantuan sosial" } })
      var ubahan = CatatanPelindunganForm(satu)
      ubahan.ditinjau = "2026-03-01"
      try await register.catat(ubahan, satu.jenis, atas: satu.id, oleh: daerah.warsini)
      await #expect(throws: FieldErrors.self) {
        try await register.catat(ubahan, satu.jenis, atas: satu.id, oleh: daerah.warsini)
      }
      let kini = try await daerah.db.read { try $0.catatanPelindungan(satu.id) }
      #expect(kini?.ditinjau == Tanggal("2026-03-01") && kini?.versi == 2 && kini?.dasar == "Perbup 9/2026")
    }
  }
}
