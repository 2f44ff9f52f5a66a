import Bahasa
import Database
import TestKit
import Testing

@testable import Kependudukan

/// Yang diketahui register tentang orang lain di surat tidak diketik: diisi, dipilih, atau dibandingkan dengannya.
struct IsianRegisterTests {
  private func ajukan(
    _ kantor: KantorDesa, _ kode: String, _ orang: Penduduk.ID, _ isian: [String: String]
  ) async throws -> SuratLayanan {
    try await kantor.surat(
      try await kantor.surat.ajukan(
        PermintaanSurat(layanan: kode, penduduk: orang, isian: isian, keperluan: "beasiswa"),
        oleh: kantor.kaur))
  }

  private func naskah(_ kantor: KantorDesa, _ surat: SuratLayanan) async throws -> String {
    let daerah = kantor.daerah
    return try await kantor.db.read { tx in
      try tx.naskahSurat(surat, daerah.kependudukan.sandi, pada: daerah.hariIni).isi.joined(separator: "\n")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `nama dan pekerjaan orang tua, pasangan, dan anak datang dari register`(_ mesin: Mesin) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let k = try await kantor.daerah.sutrisno()
      let ayah = try await ajukan(
        kantor, "SD35", k.tri,
        ["ayah": "Hartono Kaya", "pekerjaan": "Direktur", "penghasilan": "1.500.000"])
      #expect(ayah.isian["ayah"] == "Sutrisno")
      let isi = try await naskah(kantor, ayah)
      #expect(isi.hasPrefix("Ayah yang bersangkutan, Sutrisno, bekerja sebagai "))
      #expect(!isi.contains("Direktur") && !isi.contains("Hartono"))

      let orangTua = try await ajukan(
        kantor, "SD53", k.suparmi, ["anak": "\(k.tri)", "alasan": "hamil"])
      #expect(try await naskah(kantor, orangTua).contains("bagi Tri Wibowo yang berumur 9 tahun"))
      let nikah = try await ajukan(
        kantor, "SD40", k.sutrisno, ["pasangan": "\(k.suparmi)", "waktu": "2 Mei 2000", "tempat": "Sragen"])
      #expect(try await naskah(kantor, nikah).contains("menikah dengan Suparmi pada 2 Mei 2000"))
      let yatim = try #require(
        try await kantor.daerah.kependudukan
          .catat(
            [
              PendudukBaru(
                biodata: try biodata("Ratna Ningsih", .perempuan, "2001-04-05", .kepalaKeluarga, ayah: ""),
                nik: .terbitkan)
            ],
            ke: .baru(KeluargaBaru(alamat: AlamatKeluarga(rt: "1"), desa: Daerah.keden)),
            kantor.daerah.pencatatan, oleh: kantor.daerah.warsini
          )
          .penduduk.first)
      for (kode, siapa, isian, galat) in [
        ("SD21", k.suparmi, ["anak": "Budi"], "m1: Pilih anak dari kartu keluarga."),
        ("SD21", k.suparmi, ["anak": "\(k.sutrisno)"], "m1: Pilih anak dari kartu keluarga."),
        ("SD16", k.sutrisno, ["pasangan": "\(k.dwi)"], "m1: Pilih suami atau istri dari kartu keluarga."),
        ("SD39", k.sutrisno, ["pengikut": "4"], "m3: Menurut register, selain pemohon ada 3 orang"),
        ("SD35", yatim, [:], "Register belum mencatat nama ayah Ratna Ningsih"),
      ] as [(String, Penduduk.ID, [String: String], String)] {
        let tolakan = try await kantor.tolakan(kode, siapa, isian)
        #expect(tolakan?.hasPrefix(galat) == true, "\(kode): \(tolakan ?? "diterima")")
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang berubah di register sesudah diajukan tidak disetujui dan tidak disegel`(_ mesin: Mesin)
    async throws
  {
    try await KantorDesa.buka(mesin) { kantor in
      let k = try await kantor.daerah.sutrisno()
      let surat = try await ajukan(
        kantor, "SD35", k.tri, ["pekerjaan": "x", "penghasilan": "1.500.000"])
      var b = try await kantor.daerah.penduduk(k.tri).biodata
      b.namaAyah = "Sutrisna"
      _ = try await kantor.daerah.kependudukan.ubahBiodata(
        k.tri, versi: 1, menjadi: b, sebagai: .pembetulan, kantor.daerah.pencatatan,
        oleh: kantor.daerah.warsini)
      await #expect(
        throws: SuratError.bertentangan("Menurut register, nama ayah: Sutrisna. Di surat tertulis Sutrisno.")
      ) {
        try await kantor.surat.setujui(surat.id, versi: surat.versi, oleh: kantor.sekdes)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `laki-laki beristri mendapat surat nikah hanya dengan izin pengadilan`(_ mesin: Mesin) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let k = try await kantor.daerah.sutrisno()
      let izin = [
        "izin_nomor": "120/Pdt.G/2026/PA.Sgn", "izin_pengadilan": "Pengadilan Agama Sragen",
        "izin_tanggal": "2 Maret 2026",
      ]
      for kode in ["SD06", "SD49", "SD50", "SD51"] {
        let tolakan = try await kantor.tolakan(kode, k.sutrisno)
        #expect(
          tolakan?.contains("perlu izin pengadilan untuk beristri lagi") == true, "\(kode): \(tolakan ?? "")")
        #expect(tolakan?.contains("Pasal 4") == true)
      }
      #expect(
        try await kantor.tolakan(
          "SD49", k.sutrisno, izin.merging(["izin_nomor": "12/Pdt.P/2026/PA.Sgn"]) { $1 })?
          .hasPrefix("m6: Tulis nomor seperti pada putusannya") == true)
      #expect(try await kantor.tolakan("SD49", k.sutrisno, izin) == nil)
      #expect(
        try await kantor.tolakan("SD49", k.dwi, izin)?.contains("menurut register tidak diperlukan") == true)
      let surat = try await ajukan(
        kantor, "SD49", k.sutrisno, izin.merging(["pasangan": "Siti", "bin": "Karto"]) { $1 })
      #expect(
        try await naskah(kantor, surat)
          .hasSuffix(
            "Izin beristri lebih dari seorang: putusan Pengadilan Agama Sragen nomor 120/Pdt.G/2026/PA.Sgn, "
              + "tanggal 2 Maret 2026."))
    }
  }
}
