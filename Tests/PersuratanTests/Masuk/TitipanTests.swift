import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// Letters for an office that is not ready: printed by the office above, handed over, and an office that gets ready.
@Suite struct TitipanTests {
  private static let desa = "27.02.2013"

  @Test(arguments: Mesin.allCases)
  func `surat titipan dicetak dan diserahkan, dengan siapa dan kapan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let naskah = try await kantor.terkirim(try kantor.konten(ke: [Self.desa]))
      let titipan = try await kantor.kiriman(naskah, di: Self.desa)
      let tu = try kantor.tu("27.02")
      try await kantor.persuratan.agendakan(titipan.id, oleh: tu)
      let galat = await #expect(throws: KirimanError.self) {
        try await kantor.persuratan.selesaikan(titipan.id, catatan: "", oleh: tu)
      }
      guard case .belumDiserahkan? = galat else {
        Issue.record("\(String(describing: galat))")
        return
      }
      let hari = Tanggal(Jam.senin)
      for (kepada, tanggal, bidang) in [
        ("", hari, "kepada"), ("Kades", nil, "hari"), ("Kades", hari + 1, "hari"),
        ("Kades", hari + -1, "hari"),
      ] as [(String, Tanggal?, String)] {
        let galat = await #expect(throws: FieldErrors.self) {
          try await kantor.persuratan.serahkan(
            titipan.id, Penyerahan(kepada: kepada, hari: tanggal), oleh: tu)
        }
        #expect(galat?[bidang] != nil)
      }
      await #expect(throws: KirimanError.tidakDitemukan) {
        try await kantor.persuratan.serahkan(
          titipan.id, Penyerahan(kepada: "X", hari: hari), oleh: kantor[.tuGemolong])
      }
      try await kantor.persuratan.serahkan(
        titipan.id, Penyerahan(kepada: "Bu Sumi, kaur umum", hari: hari), oleh: tu)
      let selesai = try await kantor.kiriman(titipan.id)
      #expect(selesai.status == .selesai)
      #expect(selesai.diserahkan == hari)
      #expect(selesai.diserahkanKepada == "Bu Sumi, kaur umum")
      #expect(selesai.diserahkanOleh == tu.nama)
      await #expect(throws: KirimanError.statusTidakSesuai(.selesai, untuk: "diserahkan lagi")) {
        try await kantor.persuratan.serahkan(titipan.id, Penyerahan(kepada: "Lagi", hari: hari), oleh: tu)
      }
      try await kantor.persuratan.arsipkan(titipan.id, oleh: tu)
    }
  }

  @Test(arguments: Mesin.allCases, [true, false])
  func `titipan yang didisposisi selesai setelah dikerjakan dan diserahkan, mana pun yang dahulu`(
    mesin: Mesin, serahDahulu: Bool
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let naskah = try await kantor.terkirim(try kantor.konten(ke: [Self.desa]))
      let titipan = try await kantor.kiriman(naskah, di: Self.desa)
      let (camat, tu) = (try kantor.pimpinan("27.02"), try kantor.tu("27.02"))
      let struktur = try await kantor.db.read { try $0.struktur(pada: Tanggal(Jam.senin)) }
      let sekcam = try #require(
        struktur.jabatan(di: titipan.kantor).first { $0.jenis == .sekretaris }?.id)
      try await kantor.persuratan.disposisikan(
        titipan.id, dengan: DisposisiIsian(perintah: [.init(kepada: sekcam)], instruksi: ["tindak_lanjuti"]),
        kunci: "", oleh: camat)
      // The camat has not read it in the village's place.
      #expect(try await kantor.kiriman(titipan.id).dibaca == nil)
      let perintah = try #require(await kantor.disposisi(titipan.id).first)
      func kerjakan() async throws {
        try await kantor.persuratan.laporkan(
          perintah.id, "Sudah diantar", oleh: try await kantor.pelaku(memegang: sekcam))
        try await kantor.persuratan.terimaLaporan(perintah.id, oleh: camat)
      }
      func serahkan() async throws {
        try await kantor.persuratan.serahkan(
          titipan.id, Penyerahan(kepada: "Bu Sumi", hari: Tanggal(Jam.senin)), oleh: tu)
      }
      if serahDahulu { try await serahkan() } else { try await kerjakan() }
      #expect(try await kantor.kiriman(titipan.id).status == .didisposisikan)
      if serahDahulu { try await kerjakan() } else { try await serahkan() }
      let akhir = try await kantor.kiriman(titipan.id)
      #expect(akhir.status == .selesai && akhir.diserahkan != nil)
    }
  }

  @Test(arguments: Mesin.allCases) func `surat untuk kantor sendiri tidak diserahkan ke mana-mana`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      await #expect(throws: KirimanError.bukanTitipan) {
        try await kantor.persuratan.serahkan(
          surat.id, Penyerahan(kepada: "X", hari: Tanggal(Jam.senin)), oleh: kantor[.tuGemolong])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `surat uji yang dibaca membereskan satu butir kesiapan`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let desa = try kantor.unit(Self.desa)
      let kades = try kantor.pimpinan(Self.desa)
      await #expect(throws: UnitError.bukanWewenang) {
        try await kantor.persuratan.kirimSuratUji(ke: desa, oleh: kantor[.camatGemolong])
      }
      await #expect(throws: SuratUjiError.tidakDitemukan) {
        try await kantor.persuratan.bacaSuratUji(desa, oleh: kades)
      }
      try await kantor.persuratan.kirimSuratUji(ke: desa, oleh: kantor[.admin])
      #expect(try await kantor.db.read { try $0.meja(kades, pada: Jam.senin).suratUji.map(\.unit) } == [desa])
      await #expect(throws: SuratUjiError.tidakDitemukan) {
        try await kantor.persuratan.bacaSuratUji(desa, oleh: kantor[.tuGemolong])
      }
      try await kantor.persuratan.bacaSuratUji(desa, oleh: kades)
      try await kantor.persuratan.bacaSuratUji(desa, oleh: kades)
      let kesiapan = try await kantor.db.read { tx in
        try tx.kesiapan(tx.struktur(pada: Tanggal(Jam.senin))).first { $0.id == desa }
      }
      #expect(kesiapan?.beres == [.suratUji])
      #expect(try await kantor.db.read { try $0.suratUji(for: kades) }.isEmpty)
      #expect(try await kantor.jejak("surat_uji.dibaca").count == 1)
    }
  }
}
