import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// What acting officials may not sign (UU 30/2014 Pasal 14), as rules that an administrator keeps.
@Suite struct PenjabatTests {
  @Test(arguments: Mesin.allCases)
  func `Plh. ditolak menandatangani yang dibatasi, beserta dasarnya; Pj. tidak`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let organisasi = Organisasi(db: kantor.db, now: { kantor.jam.kini })
      try await organisasi.tetapkanBatas(
        IsianBatas(
          jenisNaskah: "SD", klasifikasi: "400", alasan: "kedaruratan kesehatan", dasar: "Perbup uji Pasal 7",
          kepastian: .terverifikasi, mulai: Tanggal(Jam.senin)), oleh: kantor[.admin])
      let konten = try kantor.konten()
      for (status, ditolak) in [
        (Penugasan.Status.definitif, false), (.plh, true), (.plt, true), (.pj, false),
      ] {
        try await kantor.kepalai(status)
        let id = try await kantor.konsep(konten)
        if ditolak {
          let galat = await #expect(throws: FieldErrors.self) {
            try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.konseptorKesehatan])
          }
          #expect(galat?["penandatangan"]?.contains("kedaruratan kesehatan (Perbup uji Pasal 7)") == true)
        } else {
          try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.konseptorKesehatan])
        }
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `batas yang berlaku setelah diajukan tetap menghentikan tanda tangan`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.kepalai(.plh)
      let plh = try await kantor.pelaku(memegang: kantor.jabatan(.kadisKesehatan))
      let id = try await kantor.persuratan.buatKonsep(kantor.konten(), kunci: "", oleh: plh)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: plh)
      let organisasi = Organisasi(db: kantor.db, now: { kantor.jam.kini })
      let isian = IsianBatas(
        jenisNaskah: "SD", klasifikasi: "", alasan: "semua surat", dasar: "Perbup uji",
        kepastian: .terverifikasi,
        mulai: Tanggal(Jam.senin) + -9)
      let batas = try await organisasi.tetapkanBatas(isian, oleh: kantor[.admin])
      let galat = await #expect(throws: FieldErrors.self) {
        _ = try await kantor.persuratan.tandaTangani(id, versi: 1, sandi: Kantor.sandi, oleh: plh)
      }
      #expect(galat?["penandatangan"]?.contains("Perbup uji") == true)
      #expect(try await kantor.naskah(id).nomor == nil)
      try await organisasi.akhiriBatas(
        batas, pada: Tanggal(Jam.senin) + -1, alasan: "dicabut", oleh: kantor[.admin])
      _ = try await kantor.persuratan.tandaTangani(id, versi: 1, sandi: Kantor.sandi, oleh: plh)
      #expect(try await kantor.naskah(id).status == .dikirim)
    }
  }
}

extension Kantor {
  /// Somebody with a certificate heads Dinas Kesehatan in that quality; the definitive head is on leave meanwhile.
  fileprivate func kepalai(_ status: Penugasan.Status) async throws {
    let hari = Tanggal(Jam.senin)
    try await db.write { tx in
      try tx.run(
        "DELETE FROM penugasan WHERE jabatan = \(jabatan(.kadisKesehatan)) AND status <> 'definitif'")
      if status != .definitif {
        try tx.insert(
          Penugasan(
            id: tx.key(), orang: self[.sekda].orang, jabatan: jabatan(.kadisKesehatan), status: status,
            mulai: hari, dasar: "SP uji"))
      }
      try tx.strukturBerubah()
    }
  }
}
