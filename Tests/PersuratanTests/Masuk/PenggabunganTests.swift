import Bahasa
import Database
import Foundation
import Organisasi
import Pencarian
import TestKit
import Testing

@testable import Persuratan

/// An office that is merged into another leaves its letters, orders and agenda to it, and stays what it was in the past.
@Suite struct PenggabunganTests {
  @Test(arguments: Mesin.allCases)
  func `surat kantor yang digabungkan diurus penerusnya, dan namanya dahulu tetap`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (lama, kini) = (try kantor.unit("27.13"), try kantor.unit("05"))
      let (surat, naskah) = try await kantor.suratMasuk()
      let (kedua, _) = try await kantor.suratMasuk()
      let (rahasia, _) = try await kantor.suratMasuk(di: "27.13", .rahasia)
      let perintah = try #require(try await kantor.disposisikan(kedua.id).first)
      let mantan = kantor[.camatGemolong].orang
      try await kantor.gabungkan(lama, ke: kini)

      let kadis = try await kantor.pelaku(kantor[.kadisKesehatan].orang)
      let tu = try await kantor.pelaku(kantor.tu("05").orang)
      let bekasCamat = try await kantor.pelaku(mantan)
      let sisa = try await kantor.db.read { tx in
        (
          try tx.daftar(.terbuka, for: tu, Potongan()).baris.map(\.id),
          try tx.daftar(.terbuka, for: kadis, Potongan()).baris.map(\.id),
          try tx.cariObjek("Imunisasi", jenis: "naskah", hak: tu.hakCari, batas: 9)
        )
      }
      #expect(Set(sisa.0).isSuperset(of: [surat.id, kedua.id]))
      #expect(Set(sisa.1).isSuperset(of: [surat.id, kedua.id, rahasia.id]))
      await #expect(throws: KirimanError.tidakDitemukan) {
        _ = try await kantor.db.read { try $0.kiriman(surat.id, for: bekasCamat) }
      }

      // What lay unread is entered, read, ordered and ended there.
      try await kantor.persuratan.agendakan(surat.id, oleh: tu)
      try await kantor.persuratan.baca(surat.id, oleh: kadis)
      #expect(try await kantor.kiriman(surat.id).nomorAgenda != nil)
      let bolehRahasia = try await kantor.db.read { tx in
        try tx.bolehMembuka(rahasia, try #require(try tx.naskah(rahasia.naskah)), tu)
      }
      #expect(!bolehRahasia)
      let sekdis = try kantor.jabatan(.sekdisKesehatan)
      try await kantor.persuratan.disposisikan(
        surat.id, dengan: DisposisiIsian(perintah: [.init(kepada: sekdis)], instruksi: ["tindak_lanjuti"]),
        kunci: "",
        oleh: kadis)
      #expect(try await kantor.disposisi(surat.id).map(\.sebutanDari) == ["Kepala Dinas Kesehatan"])

      // The order that the former head gave is answered for by the present one.
      let masuk = try await kantor.db.read { try $0.daftar(.keluar, for: kadis, Potongan()).baris.map(\.id) }
      #expect(masuk.contains(perintah.id))
      try await kantor.persuratan.terimaLaporan(perintah.id, oleh: kadis)
      #expect(try await kantor.kiriman(kedua.id).status == .selesai)

      // Who sent it still reads to whom.
      let halaman = try await kantor.db.read { tx in
        let struktur = try tx.struktur(pada: Tanggal(kantor.jam.kini))
        return (
          try tx.penerima(naskah, SaringPenerima(), struktur).baris.map(\.kantor),
          try NaskahHalaman.muat(naskah, kadis, pada: kantor.jam.kini, tx).tujuan
        )
      }
      #expect(halaman.0 == ["Kecamatan Gemolong"])
      #expect(halaman.1 == ["Camat Gemolong"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang sedang diparaf ke kantor yang digabungkan sampai di penerusnya`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (lama, kini) = (try kantor.unit("27.13"), try kantor.unit("03"))
      let id = try await kantor.siap(kantor.konten(ke: ["27.13"]))
      try await kantor.gabungkan(lama, ke: kini)
      try await kantor.tandaTangan(id)
      #expect(try await kantor.kiriman(id).map(\.kantor) == [kini])
    }
  }

  @Test func `kantor tidak dibubarkan tanpa ada yang mengurus suratnya`() async throws {
    try await Kantor.buka { kantor in
      let organisasi = Organisasi(db: kantor.db, now: { kantor.jam.kini })
      await #expect(throws: FieldErrors.self) {
        try await organisasi.bubarkan(
          kantor.unit("27.13"), mulai: Tanggal(kantor.jam.kini) + 1, pengganti: nil, dasar: "Perda 1/2026",
          oleh: kantor[.admin])
      }
    }
  }
}

extension Kantor {
  /// From tomorrow on, which it then is.
  fileprivate func gabungkan(_ lama: UnitKerja.ID, ke kini: UnitKerja.ID) async throws {
    let organisasi = Organisasi(db: db, now: { jam.kini })
    try await organisasi.gabungkan(
      [lama], ke: kini, mulai: Tanggal(jam.kini) + 1, dasar: "Perda 1/2026", oleh: self[.admin])
    jam.maju(hari: 1)
  }
}
