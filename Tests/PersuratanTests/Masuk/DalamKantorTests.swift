import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Pencarian
import TestKit
import Testing
import Web

@testable import Persuratan

/// Who heads a unit within an office has an inbox of his own: nota dinas of his office, and for asisten and staf ahli
/// every letter.
@Suite struct DalamKantorTests {
  @Test(arguments: Mesin.allCases)
  func `nota dinas kepada kepala bidang ada di mejanya sendiri`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.terkirim(try kantor.konten("ND", ke: ["05.B1"], hal: "Rencana zfogging"))
      let surat = try await kantor.kiriman(id, di: "05.B1")
      #expect(surat.kantor == surat.untuk)
      let kabid = kantor[.kabidKesehatanMasyarakat]
      func baru(_ pelaku: Pelaku) async throws -> [Kiriman.ID] {
        try await kantor.db.read { try $0.daftar(.baru, for: pelaku, Potongan()).baris.map(\.id) }
      }
      #expect(try await baru(kabid) == [surat.id])
      #expect(try await kantor.db.read { try $0.hitunganMenu(kabid).suratBaru } == 1)
      // not in the agenda of the office, nor on the desks below
      #expect(try await baru(kantor[.tuKesehatan]).isEmpty)
      #expect(try await baru(kantor[.kasiPromosiKesehatan]).isEmpty)
      await #expect(throws: KirimanError.tidakDitemukan) {
        try await kantor.persuratan.baca(surat.id, oleh: kantor[.kasiPromosiKesehatan])
      }
      try await kantor.persuratan.baca(surat.id, oleh: kabid)
      let dibaca = try await kantor.kiriman(surat.id)
      #expect(dibaca.dibaca != nil && dibaca.nomorAgenda == 1)
      #expect(try await kantor.db.read { try $0.sebaran(id).dibaca } == 1)
      let temuan = try await kantor.db.read {
        try $0.cariObjek("zfogging", jenis: "naskah", hak: kabid.hakCari, batas: 10)
      }
      #expect(temuan == [id.rawValue])
      // down the line, like any letter
      let perintah = try await kantor.disposisikan(
        surat.id, oleh: .kabidKesehatanMasyarakat, kepada: [.kasiPromosiKesehatan])
      #expect(perintah.map(\.kepada) == [try kantor.jabatan(.kasiPromosiKesehatan)])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `konsep dan surat keluar kepala bidang tetap tampak baginya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten(), oleh: .kabidKesehatanMasyarakat)
      try await kantor.parafSemua(id)
      try await kantor.tandaTangan(id)
      let kabid = kantor[.kabidKesehatanMasyarakat]
      let terkirim = try await kantor.db.read { try $0.daftar(.terkirim, for: kabid, Potongan()).baris }
      #expect(terkirim.map(\.id) == [id])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat lain tidak masuk ke dalam kantor, kecuali kepada asisten dan staf ahli`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let dinas = await #expect(throws: FieldErrors.self) {
        _ = try await kantor.konsep(try kantor.konten(ke: ["05.B1"]))
      }
      #expect(dinas?["tujuan"]?.contains("Alamatkan ke Dinas Kesehatan") == true)
      let id = try await kantor.terkirim(try kantor.konten(ke: ["01.A1", "01.S1"]))
      #expect(try await kantor.kiriman(id).allSatisfy { $0.kantor == $0.untuk })
      let asisten = try kantor.pimpinan("01.A1")
      let surat = try await kantor.kiriman(id, di: "01.A1")
      try await kantor.persuratan.baca(surat.id, oleh: asisten)
      #expect(try await kantor.kiriman(surat.id).status == .dibaca)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nota dinas ke dalam kantor lain, atau kepada jabatan kosong, ditolak dengan sebabnya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let lain = try await kantor.konsep(
        try kantor.konten("ND", ke: ["05.B1"], ttd: .camatGemolong), oleh: .camatGemolong)
      let asing = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(lain, versi: 1, oleh: kantor[.camatGemolong])
      }
      #expect(asing?["tujuan"]?.contains("hanya dari dalam Dinas Kesehatan") == true)
      let tanpa = try await kantor.konsep(try kantor.konten("ND", ke: ["05.S"]), oleh: .kadisKesehatan)
      let kosong = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(tanpa, versi: 1, oleh: kantor[.kadisKesehatan])
      }
      #expect(kosong?["tujuan"]?.contains("sedang tidak berpimpinan") == true)
    }
  }

  @Test func `pemilih tujuan menawarkan unit di dalam kantor penulis saja`() async throws {
    try await Kantor.buka { kantor in
      func pilihan(_ cari: String, _ tokoh: Tokoh) async throws -> [String] {
        try await kantor.db.read { tx in
          try tx.pilihanTujuan(
            cari, tx.struktur(pada: Tanggal(kantor.jam.kini)), di: kantor[tokoh].kantor
          )
          .map(\.label)
        }
      }
      let bidang = "Kepala Bidang Kesehatan Masyarakat"
      let (dalam, luar) = (
        try await pilihan("bidang kesehatan", .kasiPromosiKesehatan),
        try await pilihan("bidang kesehatan", .camatGemolong)
      )
      #expect(dalam.contains(bidang) && !luar.contains(bidang))
      let asisten = try await pilihan("asisten", .camatGemolong)
      #expect(asisten.count >= 3)
      let wakil = try await pilihan("wakil bupati", .kabagUmum)
      #expect(wakil.first == "Wakil Bupati Sragen")
    }
  }
}
