import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// Who helps at the desk of an official: as far as his leave goes, never with a signature, never with what is secret.
@Suite struct DelegasiTests {
  @Test(arguments: Mesin.allCases)
  func `yang boleh membaca melihat surat pimpinannya, tidak mengurusnya, dan tidak yang rahasia`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pembantu = try await kantor.pembantu(.baca)
      let (surat, _) = try await kantor.suratMasuk()
      let (rahasia, _) = try await kantor.suratMasuk(di: "27.13", .rahasia)
      let baru = try await kantor.db.read { try $0.daftar(.baru, for: pembantu, Potongan()).baris }
      #expect(Set(baru.map(\.id)) == [surat.id, rahasia.id])
      _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: pembantu)
      await #expect(throws: KirimanError.hanyaSampul) {
        _ = try await kantor.persuratan.berkasKiriman(rahasia.id, oleh: pembantu)
      }
      await #expect(throws: KirimanError.bukanWewenang) {
        try await kantor.persuratan.agendakan(surat.id, oleh: pembantu)
      }
      await #expect(throws: DisposisiError.bukanWewenang) {
        try await kantor.persuratan.disposisikan(
          surat.id, dengan: try kantor.perintah, kunci: "", oleh: pembantu)
      }
      try await kantor.persuratan.baca(surat.id, oleh: pembantu)
      #expect(try await kantor.kiriman(surat.id).dibaca == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `disposisi disiapkan atas nama pimpinan, dan jejak menyebut keduanya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pembantu = try await kantor.pembantu(.disposisi)
      let (surat, _) = try await kantor.suratMasuk()
      try await kantor.persuratan.disposisikan(
        surat.id, dengan: try kantor.perintah, kunci: "", oleh: pembantu)
      let disposisi = try #require(try await kantor.disposisi(surat.id).first)
      #expect(disposisi.dari == (try kantor.jabatan(.camatGemolong)))
      #expect(disposisi.disiapkan == pembantu.nama)
      #expect(disposisi.pemberi == "Camat Gemolong, disiapkan oleh \(pembantu.nama)")
      #expect(try await kantor.kiriman(surat.id).dibaca == nil)
      let jejak = try #require(try await kantor.jejak("kiriman.didisposisikan").first)
      #expect(jejak.nama == pembantu.nama)
      #expect(jejak.jabatan.hasSuffix(", untuk Camat Gemolong"))
      #expect(jejak.keterangan.contains(kantor[.camatGemolong].nama))
      let (rahasia, _) = try await kantor.suratMasuk(di: "27.13", .rahasia)
      await #expect(throws: KirimanError.hanyaSampul) {
        try await kantor.persuratan.disposisikan(
          rahasia.id, dengan: try kantor.perintah, kunci: "", oleh: pembantu)
      }
      try await kantor.persuratan.tarik(disposisi.id, oleh: kantor[.camatGemolong])
      #expect(try await kantor.disposisi(disposisi.id).status == .ditarik)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `konsep yang disiapkan melewati pejabatnya dahulu, dan tidak ditandatangani pembantunya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.beri(.konsep, di: .kadisKesehatan, kepada: .konseptorKesehatan)
      let pembantu = try await kantor.pelaku(kantor[.konseptorKesehatan].orang)
      let kadis = try kantor.jabatan(.kadisKesehatan)
      let keSekda = try kantor.konten(ttd: .sekda, bentuk: .atasNama)
      let id = try await kantor.persuratan.buatKonsep(
        keSekda, sebagai: kadis, kunci: "", oleh: pembantu)
      #expect(try await kantor.naskah(id).disiapkan == pembantu.nama)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: pembantu)
      #expect(try await kantor.menunggu(id) == [kadis])
      let jejak = try #require(try await kantor.jejak("naskah.diajukan").first)
      #expect(jejak.jabatan.hasSuffix(", untuk Kepala Dinas Kesehatan"))
      await #expect(throws: NaskahError.bukanGiliran) {
        try await kantor.persuratan.setujui(id, versi: 1, oleh: pembantu)
      }
      let sendiri = try await kantor.persuratan.buatKonsep(
        try kantor.konten(), sebagai: kadis, kunci: "", oleh: pembantu)
      try await kantor.persuratan.ajukan(sendiri, versi: 1, oleh: pembantu)
      #expect(try await kantor.naskah(sendiri).status == .siapTandaTangan)
      await #expect(throws: NaskahError.bukanWewenang) {
        try await kantor.persuratan.tandaTangani(sendiri, versi: 1, sandi: Kantor.sandi, oleh: pembantu)
      }
      try await kantor.tandaTangan(sendiri)
      #expect(try await kantor.naskah(sendiri).status == .dikirim)
    }
  }

  @Test(arguments: Mesin.allCases) func `setelah izinnya dicabut, yang disiapkan bukan lagi miliknya`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.beri(.konsep, di: .kadisKesehatan, kepada: .konseptorKesehatan)
      let pembantu = try await kantor.pelaku(kantor[.konseptorKesehatan].orang)
      let konten = try kantor.konten()
      let id = try await kantor.persuratan.buatKonsep(
        konten, sebagai: kantor.jabatan(.kadisKesehatan), kunci: "", oleh: pembantu)
      try await kantor.db.write { tx in
        try tx.run("DELETE FROM delegasi WHERE orang = \(pembantu.orang)")
      }
      let bekas = try await kantor.pelaku(pembantu.orang)
      await #expect(throws: NaskahError.tidakDitemukan) {
        try await kantor.persuratan.simpanKonsep(id, konten, versi: 1, oleh: bekas)
      }
      try await kantor.persuratan.simpanKonsep(id, konten, versi: 1, oleh: kantor[.kadisKesehatan])
    }
  }
}

extension Kantor {
  func beri(_ cakupan: Delegasi.Cakupan, di pejabat: Tokoh, kepada pembantu: Tokoh) async throws {
    try await db.write { tx in
      try tx.insert(
        Delegasi(
          id: tx.key(), jabatan: jabatan(pejabat), orang: self[pembantu].orang, cakupan: cakupan,
          mulai: Tanggal(jam.kini) + -1, dasar: "Surat perintah uji"))
    }
  }

  /// The lurah helps at the desk of the Camat Gemolong.
  fileprivate func pembantu(_ cakupan: Delegasi.Cakupan) async throws -> Pelaku {
    try await beri(cakupan, di: .camatGemolong, kepada: .lurahGemolong)
    return try await pelaku(self[.lurahGemolong].orang)
  }

  fileprivate var perintah: DisposisiIsian {
    get throws {
      DisposisiIsian(perintah: [.init(kepada: try jabatan(.sekcamGemolong))], instruksi: ["tindak_lanjuti"])
    }
  }
}
