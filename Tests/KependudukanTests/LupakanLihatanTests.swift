import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Siapa melihat siapa dilupakan sesudah masanya; apa yang dilakukan orang tidak.
struct LupakanLihatanTests {
  private static let lamaSekali: TimeInterval = (5 * 365 + 3) * 86_400

  private func lihat(_ kantor: KantorImpor, _ kali: Int) async throws {
    let waktu = kantor.jam.kini
    try await kantor.db.write { tx in
      for _ in 1...kali {
        try tx.catatLihat(
          "penduduk.dilihat", "penduduk", 4711, untuk: "Pelayanan di loket", oleh: kantor.keden, pada: waktu)
      }
      try tx.catat(
        "penduduk.diubah", "penduduk", Penduduk.ID(rawValue: 4711), oleh: kantor.keden,
        keterangan: "alamat", pada: waktu)
    }
  }

  private func simpan(_ kantor: KantorImpor) async throws -> SimpanLihatan {
    let waktu = kantor.jam.kini
    return try await kantor.db.read { try $0.simpanLihatan(pada: waktu) }
  }

  private func periksa(_ kantor: KantorImpor, _ kunci: KunciJejak) async throws -> HasilPeriksaJejak {
    try await Penyegel(db: kantor.db, berkas: nil).segelSemua()
    return try await Jejak.periksa(
      kantor.db, kunci: kunci, bolehDihapus: Kependudukan.lihatanYangDihapus)
  }

  @Test(arguments: Mesin.allCases)
  func `lihatan dilupakan sesudah lima tahun, perubahan data tidak, dan jejak tetap utuh`(_ mesin: Mesin)
    async throws
  {
    try await KantorImpor.buka(mesin) { kantor in
      let kunci = try KunciJejak(induk: [UInt8](repeating: 6, count: 32))
      kunci.pasang(pada: kantor.db)
      try await lihat(kantor, 3)
      #expect(try await periksa(kantor, kunci).utuh)
      kantor.jam.majukan(Self.lamaSekali - 100 * 86_400)
      try await lihat(kantor, 2)
      #expect(try await kantor.daerah.kependudukan.lupakanLihatan() == 0)
      let dahulu = try await simpan(kantor)
      #expect(dahulu.kini == 0 && dahulu.setahun == 3 && dahulu.terakhir == kantor.jam.kini)

      kantor.jam.majukan(100 * 86_400)
      #expect(try await simpan(kantor).kini == 3)
      _ = try await periksa(kantor, kunci)
      #expect(try await kantor.daerah.kependudukan.lupakanLihatan() == 3)
      let sesudah = try await simpan(kantor)
      #expect(sesudah.kini == 0 && sesudah.jumlahTerakhir == 3)
      #expect(try await kantor.daerah.kependudukan.pelihat(Penduduk.ID(rawValue: 4711)).count == 4)
      let hasil = try await periksa(kantor, kunci)
      #expect(hasil.masalah == nil && hasil.dihapus == 3)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `masa simpan yang dipendekkan langsung di basis data tidak dipakai sebelum ditetapkan orang`(
    _ mesin: Mesin
  ) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      try KunciJejak(induk: [UInt8](repeating: 6, count: 32)).pasang(pada: kantor.db)
      let register = kantor.daerah.kependudukan
      var ketentuan = KetentuanPelindungan()
      ketentuan.simpanJejakTahun = 10
      try await register.tetapkan(ketentuan, oleh: kantor.dukcapil)
      try await lihat(kantor, 2)
      try await Penyegel(db: kantor.db, berkas: nil).segelSemua()
      kantor.jam.majukan(Self.lamaSekali)
      #expect(try await register.lupakanLihatan() == 0, "ten years are not over")

      try await kantor.db.write { try $0.run("UPDATE ketentuan_pelindungan SET simpan_jejak_tahun = 5") }
      await #expect(throws: PelindunganError.masaSimpanTakTercatat) { try await register.lupakanLihatan() }
      #expect(try await simpan(kantor).takTercatat)
      try await kantor.db.write { tx in
        try tx.run(
          """
          UPDATE jejak
          SET rincian = REPLACE(rincian, '10', '5')
          WHERE peristiwa = 'pelindungan.ditetapkan'
          """)
      }
      await #expect(throws: MasalahJejak.self) { try await register.lupakanLihatan() }
      try await kantor.db.write { tx in
        try tx.run(
          """
          UPDATE jejak
          SET rincian = REPLACE(rincian, '5', '10')
          WHERE peristiwa = 'pelindungan.ditetapkan'
          """)
      }

      ketentuan.simpanJejakTahun = 5
      try await register.tetapkan(ketentuan, oleh: kantor.dukcapil)
      #expect(try await simpan(kantor).takTercatat == false)
      #expect(try await register.lupakanLihatan() == 2)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `selama dijeda tidak ada yang dihapus, dan jedanya beralasan serta tercatat`(_ mesin: Mesin)
    async throws
  {
    try await KantorImpor.buka(mesin) { kantor in
      let register = kantor.daerah.kependudukan
      try await lihat(kantor, 1)
      try await Penyegel(db: kantor.db, berkas: nil).segelSemua()
      kantor.jam.majukan(Self.lamaSekali)
      await #expect(throws: FieldErrors.self) {
        try await register.jedaLupakanLihatan("sebentar", oleh: kantor.dukcapil)
      }
      try await register.jedaLupakanLihatan("Aduan nomor 12 sedang diperiksa", oleh: kantor.dukcapil)
      #expect(try await register.lupakanLihatan() == 0)
      let dijeda = try await simpan(kantor)
      #expect(dijeda.jeda?.oleh == "Endang" && dijeda.jeda?.alasan == "Aduan nomor 12 sedang diperiksa")
      #expect(dijeda.kini == 1)

      try await register.teruskanLupakanLihatan(oleh: kantor.dukcapil)
      #expect(try await simpan(kantor).jeda == nil)
      #expect(try await register.lupakanLihatan() == 1)
      let tercatat = try await kantor.db.read { tx in
        try tx.values(
          "SELECT peristiwa FROM jejak WHERE objek_jenis = 'pelindungan' ORDER BY id", as: String.self)
      }
      #expect(tercatat == ["pelindungan.dijeda", "pelindungan.diteruskan"])
    }
  }
}
