import Bahasa
import Berkas
import Database
import Foundation
import Jejak
import Naskah
import NIOCore
import Nomor
import Organisasi
import Testing
import TestKit

@testable import Persuratan

@Suite struct TandaTanganTests {
  @Test(arguments: Mesin.allCases, ["SD", "UND", "ND", "SE"])
  func `setiap jenis naskah menempuh jalan penuh sampai ke penerima`(mesin: Mesin, jenis: String) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten(jenis))
      try await kantor.parafSemua(id)
      let hasil = try await kantor.tandaTangan(id)
      #expect(hasil == HasilTandaTangan(nomor: "400.7/1/DINKES", kantor: 1))
      let naskah = try await kantor.naskah(id)
      #expect(naskah.status == .dikirim)
      #expect(naskah.nomor == "400.7/1/DINKES")
      #expect(naskah.tanggal == Tanggal(Jam.senin))
      #expect(naskah.ditandatangani == Jam.senin)
      let kode = try #require(naskah.kode.flatMap { KodeDokumen($0) })
      let dokumen = try #require(try await kantor.mesin.verifikasi(kode))
      #expect(dokumen.status == .berlaku)
      #expect(dokumen.nomor == naskah.nomor)
      let berkas = try await kantor.persuratan.berkasNaskah(id, oleh: kantor[.konseptorKesehatan])
      let pdf = try await berkas.isi.reduce(into: [UInt8]()) { $0 += Array($1.readableBytesView) }
      #expect(try await kantor.mesin.verifikasi(berkas: pdf) == .asli(dokumen))
      let kiriman = try await kantor.kiriman(id, di: "27.13")
      #expect(kiriman.status == .terkirim)
      #expect(kiriman.dikirim == Jam.senin)
      let jejak = try await kantor.db.read { try $0.cerita("naskah", id.rawValue).map(\.peristiwa) }
      let cerita = [
        "dibuat", "diajukan", "diparaf", "diparaf", "diparaf", "nomor_dipesan", "ditandatangani", "dikirim",
      ]
      #expect(jejak == cerita.map { "naskah.\($0)" })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penyegelan gagal: nomor disimpan, percobaan berikut memakai nomor yang sama`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      try await kantor.gagalSegel(id)
      let gagal = try await kantor.naskah(id)
      #expect(gagal.status == .siapTandaTangan)
      #expect(gagal.nomor == "400.7/1/DINKES")
      #expect(try await kantor.kiriman(id).isEmpty)
      let lain = try await kantor.terkirim(try kantor.konten())
      #expect(try await kantor.naskah(lain).nomor == "400.7/2/DINKES")
      try await kantor.tandaTangan(id)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.nomor == "400.7/1/DINKES")
      #expect(naskah.kode == gagal.kode)
      #expect(try await nomor(kantor) == ["400.7/1/DINKES terpakai", "400.7/2/DINKES terpakai"])
    }
  }

  @Test(arguments: Mesin.allCases) func `tanpa sertifikat tidak ada tanda tangan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let kadis = try kantor.kabupaten.pimpinan("17")
      var konten = try kantor.konten()
      konten.penandatangan = kadis.jabatan.id
      let id = try await kantor.persuratan.buatKonsep(konten, kunci: "", oleh: kadis.pelaku)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: kadis.pelaku)
      let galat = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.tandaTangani(id, versi: 1, sandi: Kantor.sandi, oleh: kadis.pelaku)
      }
      #expect(galat?["sandi"]?.isEmpty == false)
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
    }
  }

  @Test(arguments: Mesin.allCases) func `sertifikat kedaluwarsa tidak dapat dipakai`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      kantor.jam.maju(hari: 731)
      let galat = await #expect(throws: FieldErrors.self) { try await kantor.tandaTangan(id) }
      #expect(galat?["sandi"]?.isEmpty == false)
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
      #expect(try await kantor.kiriman(id).isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases) func `mandat yang berakhir sebelum ditandatangani menghentikan surat`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten(ttd: .sekda, bentuk: .atasNama), oleh: .sekda)
      try await kantor.db.write { tx in
        try tx.run("UPDATE mandat SET selesai = \(Tanggal(Jam.senin) + -1)")
        try tx.strukturBerubah()
      }
      let galat = await #expect(throws: FieldErrors.self) { try await kantor.tandaTangan(id, oleh: .sekda) }
      #expect(galat?["penandatangan"]?.contains("mandat") == true)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.status == .siapTandaTangan)
      #expect(naskah.nomor == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `selama ada Plh, Plh yang menandatangani dan bukan pejabat yang diwakilinya`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      let hari = Tanggal(Jam.senin)
      try await kantor.db.write { tx in
        try tx.insert(
          Penugasan(
            id: tx.key(), orang: kantor[.sekda].orang, jabatan: kantor.jabatan(.kadisKesehatan), status: .plh,
            mulai: hari,
            selesai: hari + 6, dasar: "SP Plh"))
      }
      let kadis = try await kantor.pelaku(kantor[.kadisKesehatan].orang)
      let galat = await #expect(throws: NaskahError.self) {
        try await kantor.persuratan.tandaTangani(id, versi: 1, sandi: Kantor.sandi, oleh: kadis)
      }
      guard case .dijalankanPejabatLain? = galat else {
        Issue.record("\(String(describing: galat))")
        return
      }
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
      let plh = try await kantor.pelaku(kantor[.sekda].orang)
      _ = try await kantor.persuratan.tandaTangani(id, versi: 1, sandi: Kantor.sandi, oleh: plh)
      let naskah = try await kantor.naskah(id)
      let kode = try #require(naskah.kode.flatMap { KodeDokumen($0) })
      let dokumen = try #require(try await kantor.mesin.verifikasi(kode))
      #expect(dokumen.sebutan == "Plh. Kepala Dinas Kesehatan")
      #expect(dokumen.nama == kantor[.sekda].nama)
      let jejak = try #require(try await kantor.jejak("naskah.ditandatangani").first)
      #expect(jejak.jabatan == "Plh. Kepala Dinas Kesehatan")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `hanya yang memegang jabatannya, pada gilirannya, atas versi yang dibacanya`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      await #expect(throws: NaskahError.statusTidakSesuai(.paraf, untuk: "ditandatangani")) {
        try await kantor.tandaTangan(id)
      }
      try await kantor.parafSemua(id)
      await #expect(throws: NaskahError.bukanWewenang) {
        try await kantor.tandaTangan(id, oleh: .sekdisKesehatan)
      }
      await #expect(throws: NaskahError.tidakDitemukan) {
        try await kantor.tandaTangan(id, oleh: .camatGemolong)
      }
      await #expect(throws: NaskahError.versiBerubah) {
        try await kantor.persuratan.tandaTangani(
          id, versi: 2, sandi: Kantor.sandi, oleh: kantor[.kadisKesehatan])
      }
      #expect(try await kantor.naskah(id).nomor == nil)
      #expect(try await nomor(kantor).isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases) func `register yang ditutup tidak memberi nomor`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.tandaTangan(try await kantor.siap(try kantor.konten()))
      let id = try await kantor.siap(try kantor.konten())
      let register = try #require(
        try await kantor.db.read { tx in
          try tx.register(jenis: "SD", unit: kantor.unit("05"), pada: Tanggal(Jam.senin))?.id
        })
      try await Nomor(db: kantor.db, now: { kantor.jam.kini })
        .tutupTahun(2026, register: register, oleh: kantor[.tuKesehatan])
      await #expect(throws: NomorError.tahunDitutup(register: "Register SD", tahun: 2026)) {
        try await kantor.tandaTangan(id)
      }
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
    }
  }

  @Test(arguments: Mesin.allCases) func `ditandatangani dua kali bersamaan hanya terbit satu surat`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      let berhasil = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 {
          group.addTask {
            do {
              try await kantor.tandaTangan(id)
              return true
            } catch NaskahError.statusTidakSesuai {
              return false
            }
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(berhasil == 1)
      #expect(try await nomor(kantor) == ["400.7/1/DINKES terpakai"])
      #expect(try await kantor.kiriman(id).count == 1)
      #expect(try await kantor.jejak("naskah.ditandatangani").count == 1)
    }
  }

  @Test(arguments: Mesin.allCases) func `banyak surat ditandatangani bersamaan: nomor urut tanpa lompat`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      var id: [NaskahDinas.ID] = []
      for _ in 0..<6 { id.append(try await kantor.siap(try kantor.konten())) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for satu in id { group.addTask { try await kantor.tandaTangan(satu) } }
        try await group.waitForAll()
      }
      #expect(Set(try await nomor(kantor)) == Set((1...6).map { "400.7/\($0)/DINKES terpakai" }))
      #expect(try await kantor.db.read { try $0.periksaNomor() }.isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases) func `kata sandi yang salah tidak memakan nomor`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      for sandi in ["", "bukan sandinya"] {
        let galat = await #expect(throws: FieldErrors.self) {
          try await kantor.persuratan.tandaTangani(id, versi: 1, sandi: sandi, oleh: kantor[.kadisKesehatan])
        }
        #expect(galat?["sandi"] != nil)
      }
      #expect(try await kantor.naskah(id).nomor == nil)
      #expect(try await nomor(kantor).isEmpty)
      #expect(try await kantor.jejak("naskah.gagal_segel").isEmpty)
      try await kantor.tandaTangan(id)
      #expect(try await nomor(kantor) == ["400.7/1/DINKES terpakai"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `putus di tengah penyegelan: kembali ke penandatangan dengan nomor yang sama`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten())
      try await kantor.gagalSegel(id)
      let bernomor = try await kantor.naskah(id)
      // As a crash leaves it: the number is reserved, nobody came back.
      try await kantor.db.write { tx in
        try tx.run("UPDATE naskah SET status = 'menyegel', diubah = \(kantor.jam.kini) WHERE id = \(id)")
      }
      #expect(try await kantor.persuratan.pulihkanSegel() == 0)
      await #expect(throws: NaskahError.statusTidakSesuai(.menyegel, untuk: "ditandatangani")) {
        try await kantor.tandaTangan(id)
      }
      kantor.jam.maju(61)
      #expect(try await kantor.persuratan.pulihkanSegel() == 1)
      #expect(try await kantor.persuratan.pulihkanSegel() == 0)
      #expect(try await kantor.jejak("naskah.gagal_segel").count == 2)
      try await kantor.tandaTangan(id)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.nomor == bernomor.nomor)
      #expect(naskah.kode == bernomor.kode)
      #expect(try await nomor(kantor) == ["400.7/1/DINKES terpakai"])
      #expect(try await kantor.kiriman(id).count == 1)
    }
  }

  @Test(arguments: Mesin.allCases) func `surat Bupati bernomor register Sekretariat Daerah`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten("SE", ttd: .bupati))
      try await kantor.parafSemua(id)
      try await kantor.tandaTangan(id, oleh: .bupati)
      #expect(try await kantor.naskah(id).nomor == "400.7/1/SETDA")
    }
  }

  private func nomor(_ kantor: Kantor) async throws -> [String] {
    try await kantor.db.read { tx in
      try tx.all("SELECT teks, status FROM nomor ORDER BY register, urut, id") {
        "\(try $0["teks"] as String) \(try $0["status"] as String)"
      }
    }
  }
}
