import Database
import TestKit
import Testing

@testable import Kependudukan

/// Di bawah 19 tahun surat nikah memerlukan penetapan dispensasi: nomornya, pengadilannya, tanggalnya.
struct DispensasiSuratTests {
  private static let lengkap = [
    "disp_nomor": "12/Pdt.P/2026/PA.Sgn", "disp_pengadilan": "Pengadilan Agama Sragen",
    "disp_tanggal": "2 Maret 2026",
  ]

  @Test(arguments: Mesin.allCases)
  func `tiap bidang penetapan diperiksa bentuk dan kesesuaiannya`(_ mesin: Mesin) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let warga = try await kantor.warga()
      let rudi = try #require(warga["rudi"])
      let yohana = try #require(warga["yohana"])
      func tolakan(_ ubah: [String: String] = [:], bagi siapa: Penduduk.ID) async throws -> String {
        try await kantor.tolakan("SD49", siapa, Self.lengkap.merging(ubah) { _, ubah in ubah }) ?? "diterima"
      }
      for (ubah, kalimat) in [
        (["disp_nomor": ""], "m3: Menurut register, Rudi Hartono lahir 1 Juni 2008"),
        (["disp_nomor": "sudah ada"], "m3: Tulis nomor seperti pada penetapannya"),
        (
          ["disp_nomor": "12/Pdt.P/2026/PN.Sgn"], "m3: Nomor penetapan itu bukan dari pengadilan yang disebut"
        ),
        (["disp_pengadilan": "ya"], "m4: Tulis nama lengkapnya"),
        (["disp_pengadilan": ""], "m4: "),
        (["disp_pengadilan": "Pengadilan Negeri Sragen"], "m4: Dispensasi kawin bagi yang beragama Islam"),
        (["disp_tanggal": "kemarin"], "m5: Tulis tanggalnya"), (["disp_tanggal": ""], "m5: "),
        (["disp_tanggal": "1 April 2026"], "m5: Tanggal penetapan itu belum tiba"),
        (["disp_tanggal": "1 April 2025"], "m5: Tanggal penetapan itu mendahului tahun nomornya"),
      ] {
        let jawaban = try await tolakan(ubah, bagi: rudi)
        #expect(jawaban.hasPrefix(kalimat), "\(ubah): \(jawaban)")
      }
      #expect(try await tolakan(["disp_nomor": ""], bagi: rudi).contains("UU 16/2019"))
      #expect(
        try await tolakan(bagi: yohana).hasPrefix("m4: Dispensasi kawin bagi yang bukan beragama Islam"))
      let negeri = ["disp_nomor": "9/Pdt.P/2026/PN.Sgn", "disp_pengadilan": "Pengadilan Negeri Sragen"]
      #expect(try await tolakan(negeri, bagi: yohana) == "diterima")
      #expect(try await tolakan(bagi: rudi) == "diterima")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penetapan tercetak, dan surat tanpa dispensasi tidak menyebutnya`(_ mesin: Mesin) async throws {
    try await KantorDesa.buka(mesin) { kantor in
      let warga = try await kantor.warga()
      let nikah = PermintaanSurat(
        layanan: "SD49", penduduk: try #require(warga["rudi"]),
        isian: Self.lengkap.merging(["pasangan": "Siti", "bin": "Rudi"]) { satu, _ in satu },
        keperluan: "nikah")
      let surat = try await kantor.surat(try await kantor.surat.ajukan(nikah, oleh: kantor.kaur))
      let layanan = try #require(try await kantor.db.read { try $0.layananSurat("SD49") })
      #expect(
        layanan.alinea(surat.isian).map { isiSurat($0, surat.isian) }.last
          == "Dispensasi kawin: penetapan Pengadilan Agama Sragen nomor 12/Pdt.P/2026/PA.Sgn, tanggal 2 Maret 2026."
      )
      #expect(layanan.alinea(["pasangan": "Siti"]).count == 1)
    }
  }
}
