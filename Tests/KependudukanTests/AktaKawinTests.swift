import Bahasa
import Organisasi
import Peralatan
import TestKit
import Testing

@testable import Kependudukan

/// Kutipan akta perkawinan dan perceraian bagi yang dicatat Dukcapil.
struct AktaKawinTests {
  @Test(arguments: Mesin.allCases)
  func `kutipan akta perkawinan lalu perceraian menyebut keduanya menurut peristiwa yang dicatat`(
    _ mesin: Mesin
  ) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let daerah = kantor.daerah
      let (yohana, markus) = try await pasanganKristen(daerah)
      await #expect(throws: SuratError.bukanUntukDia("Kutipan Akta Perkawinan")) {
        try await kantor.surat.ajukan(nikah(markus), oleh: kantor.kadis)
      }
      let akta = Dasar(jenis: "Akta Perkawinan", nomor: "3314-KW-15032026-0001")
      _ = try await daerah.kependudukan.kawinkan(
        Perkawinan(daerah.mempelai(yohana), dengan: daerah.mempelai(markus)),
        Pencatatan(tanggal: try hari("2026-03-15"), dasar: akta, desa: Daerah.keden), oleh: daerah.warsini)
      // From either side the husband comes first.
      for orang in [markus, yohana] {
        let teks = try await kantor.terbit(nikah(orang))
        for kata in [
          "KUTIPAN AKTA PERKAWINAN", "3314-KW-15032026-0001", "15 Maret 2026", "GKJ Kalijambe", "Pdt. Uji",
          "antara MARKUS TESTER dan YOHANA TESTER",
        ] { #expect(teks.contains(kata), "\(kata)") }
        for satu in [markus, yohana] { #expect(teks.contains(try await daerah.nik(satu).teks)) }
      }

      let putusan = Dasar(jenis: "Akta Perceraian", nomor: "3314-CR-16032026-0001")
      _ = try await daerah.kependudukan.ceraikan(
        Perceraian(daerah.mempelai(markus), dengan: daerah.mempelai(yohana)),
        Pencatatan(tanggal: try hari("2026-03-16"), dasar: putusan, desa: Daerah.keden), oleh: daerah.warsini)
      let teks = try await kantor.terbit(
        PermintaanSurat(
          layanan: "DK08", penduduk: yohana, isian: ["putusan": "PN Sragen 1/Pdt.G/2026/PN Sgn"]))
      for kata in ["3314-CR-16032026-0001", "16 Maret 2026", "1/Pdt.G/2026/PN Sgn", "MARKUS TESTER"] {
        #expect(teks.contains(kata), "\(kata)")
      }
      await #expect(throws: SuratError.bukanUntukDia("Kutipan Akta Perkawinan")) {
        try await kantor.surat.ajukan(nikah(markus), oleh: kantor.kadis)
      }
    }
  }

  @Test
  func `yang beragama Islam mendapat buku nikah KUA, dan pasangan di luar register disebut namanya saja`()
    async throws
  {
    try await KantorDesa.buka { kantor in
      let daerah = kantor.daerah
      let dua = try await DuaKeluarga(daerah)
      _ = try await daerah.kependudukan.kawinkan(
        Perkawinan(daerah.mempelai(dua.sutrisno.dwi), dengan: daerah.mempelai(dua.joko)), daerah.bukuNikah,
        oleh: daerah.warsini)
      await #expect(throws: SuratError.bukanUntukDia("Kutipan Akta Perkawinan")) {
        try await kantor.surat.ajukan(nikah(dua.joko), oleh: kantor.kadis)
      }
      let (yohana, _) = try await pasanganKristen(daerah)
      _ = try await daerah.kependudukan.kawinkan(
        Perkawinan(daerah.mempelai(yohana), dengan: nil, namaPasangan: "Petrus Luar Daerah"),
        Pencatatan(
          tanggal: try hari("2026-03-15"), dasar: Dasar(jenis: "Akta Perkawinan", nomor: "3372-KW-1"),
          desa: Daerah.keden), oleh: daerah.warsini)
      let teks = try await kantor.terbit(nikah(yohana))
      #expect(teks.contains("antara PETRUS LUAR DAERAH dan YOHANA TESTER"))
    }
  }

  private func nikah(_ orang: Penduduk.ID) -> PermintaanSurat {
    PermintaanSurat(
      layanan: "DK07", penduduk: orang, isian: ["tempat": "GKJ Kalijambe", "pemuka": "Pdt. Uji"])
  }

  private func pasanganKristen(_ daerah: Daerah) async throws -> (Penduduk.ID, Penduduk.ID) {
    func catat(_ nama: String, _ kelamin: JenisKelamin, _ lahir: String) async throws -> Penduduk.ID {
      var orang = try biodata(nama, kelamin, lahir, .kepalaKeluarga)
      orang.agama = 2
      let hasil = try await daerah.kependudukan.catat(
        [PendudukBaru(biodata: orang, nik: .terbitkan)],
        ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "2"), desa: Daerah.keden)), daerah.pencatatan,
        oleh: daerah.warsini)
      return hasil.penduduk[0]
    }
    return (
      try await catat("Yohana Tester", .perempuan, "1998-04-11"),
      try await catat("Markus Tester", .lakiLaki, "1995-01-23")
    )
  }
}

extension KantorDesa {
  /// The text of the sealed paper, drafted and signed at the registry.
  fileprivate func terbit(_ permintaan: PermintaanSurat) async throws -> String {
    let id = try await surat.ajukan(permintaan, oleh: kadis)
    let siap = try await surat(id)
    _ = try await surat.tandaTangani(id, versi: siap.versi, sandi: Self.sandi, oleh: kadis)
    let jalur = try folder.tulis(try await surat.berkas(id, oleh: kadis), "\(id).pdf")
    return try PemeriksaPDF.teks(jalur).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
