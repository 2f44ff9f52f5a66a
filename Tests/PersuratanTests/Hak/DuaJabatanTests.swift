import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Testing
import TestKit

@testable import Persuratan

/// People who hold two positions at once, as the model regency has them.
@Suite struct DuaJabatanTests {
  @Test(arguments: Mesin.allCases) func `Plt. kepala bidang memaraf sebagai Plt., dan tercatat begitu`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let plt = try kantor.kabupaten.pimpinan("05.B3")
      #expect(plt.pelaku.penugasan.count == 2)
      let konseptor = try kantor.pimpinan("05.B3.1")
      let id = try await kantor.persuratan.buatKonsep(kantor.konten(), kunci: "", oleh: konseptor)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: konseptor)
      #expect(try await kantor.menunggu(id) == [plt.jabatan.id])
      try await kantor.persuratan.setujui(id, versi: 1, oleh: plt.pelaku)
      let paraf = try await kantor.db.read { try $0.riwayatParaf(id)[0] }
      #expect(paraf.sebutan == "Plt. \(plt.jabatan.nama)")
      #expect(try await kantor.jejak("naskah.diparaf").map(\.jabatan) == ["Plt. \(plt.jabatan.nama)"])
    }
  }

  @Test(arguments: Mesin.allCases) func `Pj. kepala desa mengurus surat desanya, bukan surat kecamatannya`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pj = try kantor.kabupaten.pimpinan("27.02.2010")
      let plupuh = try kantor.unit("27.02")
      #expect(Set(pj.pelaku.penugasan.map(\.kantor)) == [pj.unit.id, plupuh])
      let naskah = try await kantor.terkirim(try kantor.konten(ke: ["27.02.2010", "27.02"]))
      let desa = try await kantor.kiriman(naskah, di: "27.02.2010")
      let kecamatan = try await kantor.kiriman(naskah, di: "27.02")
      let baru = try await kantor.db.read { try $0.daftar(.baru, for: pj.pelaku, Potongan()).baris }
      #expect(baru.map(\.id) == [desa.id])
      await #expect(throws: KirimanError.tidakDitemukan) {
        try await kantor.persuratan.agendakan(kecamatan.id, oleh: pj.pelaku)
      }
      try await kantor.persuratan.baca(desa.id, oleh: pj.pelaku)
      #expect(try await kantor.jejak("kiriman.dibaca").map(\.jabatan) == ["Pj. \(pj.jabatan.nama)"])
      #expect(try await kantor.jejak("kiriman.diagendakan").map(\.jabatan) == ["Pj. \(pj.jabatan.nama)"])
      let sekdes = try kantor.kabupaten.sekretaris("27.02.2010")
      try await kantor.persuratan.disposisikan(
        desa.id, dengan: DisposisiIsian(perintah: [.init(kepada: sekdes.jabatan.id)], instruksi: ["wakili"]),
        kunci: "",
        oleh: pj.pelaku)
      #expect(try await kantor.disposisi(desa.id).map(\.dari) == [pj.jabatan.id])
      #expect(try await kantor.disposisi(desa.id).map(\.sebutanDari) == ["Pj. \(pj.jabatan.nama)"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `Pj. kepala desa menyusun surat desanya, walau jabatan definitifnya di kecamatan`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let pj = try kantor.kabupaten.pimpinan("27.02.2010")
      var konten = try kantor.konten()
      konten.penandatangan = pj.jabatan.id
      let id = try await kantor.persuratan.buatKonsep(konten, kunci: "", oleh: pj.pelaku)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.kantor == pj.unit.id)
      #expect(naskah.jabatanKonseptor == pj.jabatan.id)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: pj.pelaku)
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
      for peristiwa in ["naskah.dibuat", "naskah.diajukan"] {
        #expect(try await kantor.jejak(peristiwa).map(\.jabatan) == ["Pj. \(pj.jabatan.nama)"])
      }
    }
  }

  @Test(arguments: Mesin.allCases) func `jabatan penyusun dapat dipilih, hanya yang dipegangnya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let pj = try kantor.kabupaten.pimpinan("27.02.2010")
      var konten = try kantor.konten()
      konten.penandatangan = try kantor.kabupaten.pimpinan("27.02").jabatan.id
      let kasi = try #require(pj.pelaku.utama)
      let bawaan = try await kantor.persuratan.buatKonsep(konten, kunci: "", oleh: pj.pelaku)
      #expect(try await kantor.naskah(bawaan).kantor == kasi.kantor)
      let desa = try await kantor.persuratan.buatKonsep(
        konten, sebagai: pj.jabatan.id, kunci: "", oleh: pj.pelaku)
      #expect(try await kantor.naskah(desa).kantor == pj.unit.id)
      let camat = try kantor.jabatan(.camatGemolong)
      await #expect(throws: NaskahError.bukanWewenang) {
        _ = try await kantor.persuratan.buatKonsep(konten, sebagai: camat, kunci: "", oleh: pj.pelaku)
      }
      var jalurLain = konten
      jalurLain.penandatangan = try kantor.jabatan(.kadisKesehatan)
      let galat = await #expect(throws: FieldErrors.self) {
        _ = try await kantor.persuratan.buatKonsep(
          jalurLain, sebagai: pj.jabatan.id, kunci: "", oleh: pj.pelaku)
      }
      #expect(galat?["penandatangan"]?.contains("jalur") == true)
    }
  }

  @Test(arguments: Mesin.allCases) func `surat jawaban disusun di kantor yang menerima suratnya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let pj = try kantor.kabupaten.pimpinan("27.02.2010")
      let naskah = try await kantor.terkirim(try kantor.konten(ke: ["27.02.2010"]))
      let surat = try await kantor.kiriman(naskah, di: "27.02.2010")
      var konten = try kantor.konten()
      konten.penandatangan = try kantor.jabatan(.bupati)
      let id = try await kantor.persuratan.buatKonsep(
        konten, membalas: surat.id, kunci: "", oleh: pj.pelaku)
      #expect(try await kantor.naskah(id).kantor == pj.unit.id)
    }
  }

  @Test(arguments: Mesin.allCases) func `jabatan yang sudah berakhir tidak membuka apa-apa lagi`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      try await kantor.db.write { tx in
        try tx.run(
          """
          UPDATE penugasan
          SET selesai = \(Tanggal(Jam.senin) + -1)
          WHERE orang = \(kantor[.camatGemolong].orang) AND jabatan = \(kantor.jabatan(.camatGemolong))
          """)
        try tx.strukturBerubah()
      }
      let bekas = try await kantor.pelaku(kantor[.camatGemolong].orang)
      await #expect(throws: KirimanError.tidakDitemukan) {
        _ = try await kantor.persuratan.berkasKiriman(surat.id, oleh: bekas)
      }
    }
  }
}
