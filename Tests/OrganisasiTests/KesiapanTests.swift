import Bahasa
import Database
import TestKit
import Testing

@testable import Organisasi

@Suite struct KesiapanTests {
  @Test(arguments: Mesin.allCases)
  func `surat ke desa yang belum siap sampai di kecamatannya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let contoh = kabupaten.contoh
      let (desa, kecamatan) = (try contoh.unit("27.02.2013").id, try contoh.unit("27.02").id)
      let penerima = try #require(try await kabupaten.struktur().penerimaSurat(untuk: desa))
      #expect(penerima.kantor.id == kecamatan)
      #expect(penerima.lewat?.id == desa)
      let admin = try kabupaten.admin
      await #expect(throws: KesiapanError.belumBeres(ButirKesiapan.allCases)) {
        try await kabupaten.organisasi.nyatakanSiap(desa, oleh: admin)
      }
      for butir in ButirKesiapan.allCases {
        try await kabupaten.db.write { try $0.beres(butir, di: desa, pada: kabupaten.hariIni.awal()) }
      }
      try await kabupaten.organisasi.nyatakanSiap(desa, oleh: admin)
      #expect(try await kabupaten.struktur().penerimaSurat(untuk: desa)?.lewat == nil)
      try await kabupaten.organisasi.nyatakanBelumSiap(kecamatan, alasan: "banjir", oleh: admin)
      let saatBanjir = try #require(try await kabupaten.struktur().penerimaSurat(untuk: kecamatan))
      #expect(saatBanjir.kantor.kode == "00" && saatBanjir.lewat?.id == kecamatan)
      // the office that would take everybody's letters cannot stop: nobody is above it
      await #expect(throws: KesiapanError.tanpaPenampung) {
        try await kabupaten.organisasi.nyatakanBelumSiap(saatBanjir.kantor.id, alasan: "banjir", oleh: admin)
      }
      #expect(try await kabupaten.struktur().penerimaSurat(untuk: kecamatan) == saatBanjir)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `papan kesiapan menaruh yang paling telat di atas`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let struktur = try await kabupaten.struktur()
      let papan = try await kabupaten.db.read { try $0.kesiapan(struktur) }
      #expect(papan.count == struktur.kantor.count)
      #expect(papan.first?.unit.kode == "27.02.2013")
      #expect(papan.first?.telat(pada: kabupaten.hariIni) == 45)
      #expect(papan.dropFirst().allSatisfy { $0.telat(pada: kabupaten.hariIni) == 0 })
      #expect(papan.first?.kurang == ButirKesiapan.allCases)
    }
  }

  @Test func `surat untuk seksi ada pada kepalanya, dan tanpa kepala pada kantornya`() throws {
    let struktur = try KabupatenContoh(.kecil).struktur
    func penerima(_ kode: String) throws -> PenerimaSurat? {
      let unit = try #require(struktur.unit(kode: kode))
      return struktur.penerimaSurat(untuk: unit.id)
    }
    #expect(try penerima("05.B1.2")?.kantor.kode == "05.B1.2")
    // the Sekretariat of an office has no head of its own: its sekretaris leads it
    #expect(try penerima("05.S")?.kantor.kode == "05.S")
    // nobody was appointed
    let kosong = try #require(
      struktur.unit.values.first { $0.jenis == .bidang && !struktur.berkepala($0.id) })
    let kantor = struktur.kantor(dari: kosong.id)
    #expect(struktur.penerimaSurat(untuk: kosong.id) == kantor.map { PenerimaSurat(kantor: $0, lewat: nil) })
    #expect(struktur.penerimaSurat(untuk: .init(rawValue: 999_999)) == nil)
  }
}
