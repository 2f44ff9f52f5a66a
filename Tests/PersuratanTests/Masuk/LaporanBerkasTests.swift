import Bahasa
import Berkas
import Database
import Foundation
import Jejak
import NIOCore
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// The file that goes with a report of a disposition.
@Suite struct LaporanBerkasTests {
  @Test(arguments: Mesin.allCases)
  func `laporan membawa berkas yang dibaca pemberi disposisi, bukan orang lain`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let disposisi = try #require(await kantor.disposisikan(surat.id).first)
      let sekcam = kantor[.sekcamGemolong]
      try await kantor.persuratan.catatKemajuan(
        disposisi.id, "Rapat digelar", berkas: try await kantor.unggahan("Notula.txt"), oleh: sekcam)
      try await kantor.persuratan.laporkan(
        disposisi.id, "Selesai", berkas: try await kantor.unggahan("Foto.txt"), oleh: sekcam)
      let kemajuan = try await kantor.db.read { try $0.kemajuan(of: disposisi.id) }
      #expect(kemajuan.map(\.namaBerkas) == ["Notula.txt", "Foto.txt"])
      #expect(kemajuan.map(\.isi) == ["Rapat digelar", "Laporan: Selesai"])
      for satu in kemajuan {
        for pelaku in [kantor[.camatGemolong], sekcam] {
          let berkas = try await kantor.persuratan.berkas(satu.id, of: disposisi.id, oleh: pelaku)
          #expect(berkas.berkas.nama == satu.namaBerkas)
        }
        for tokoh in [Tokoh.kadesBrangkal, .inspektur, .kadisKesehatan] {
          await #expect(throws: DisposisiError.tidakDitemukan) {
            _ = try await kantor.persuratan.berkas(satu.id, of: disposisi.id, oleh: kantor[tokoh])
          }
        }
      }
      // Of another disposition it is no file.
      let (lain, _) = try await kantor.suratMasuk()
      let asing = try #require(await kantor.disposisikan(lain.id).first)
      await #expect(throws: DisposisiError.tidakDitemukan) {
        _ = try await kantor.persuratan.berkas(kemajuan[0].id, of: asing.id, oleh: sekcam)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `berkas laporan surat rahasia tersandi dan pembukaannya tercatat`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk(di: "27.13", .rahasia)
      let disposisi = try #require(await kantor.disposisikan(surat.id).first)
      let sekcam = kantor[.sekcamGemolong]
      #expect(try await kantor.persuratan.rahasiaBagiPelapor(disposisi.id, oleh: sekcam))
      await #expect(throws: DisposisiError.tidakDitemukan) {
        _ = try await kantor.persuratan.rahasiaBagiPelapor(disposisi.id, oleh: kantor[.camatGemolong])
      }
      try await kantor.persuratan.laporkan(
        disposisi.id, "Selesai", berkas: try await kantor.unggahan("Foto.txt", rahasia: true), oleh: sekcam)
      let satu = try #require(await kantor.db.read { try $0.kemajuan(of: disposisi.id).first })
      let berkas = try await kantor.persuratan.berkas(
        satu.id, of: disposisi.id, oleh: kantor[.camatGemolong])
      #expect(berkas.berkas.rahasia)
      let jejak = try await kantor.jejak("kiriman.dilihat")
      #expect(jejak.last?.keterangan == "berkas laporan disposisi")
    }
  }
}

extension Kantor {
  func unggahan(_ nama: String, rahasia: Bool = false) async throws -> BerkasBaru {
    let isi = AsyncStream<ByteBuffer> { aliran in
      aliran.yield(ByteBuffer(string: "isi \(nama)\n"))
      aliran.finish()
    }
    return try await gudang.terima(isi, nama: nama, rahasia: rahasia)
  }
}
