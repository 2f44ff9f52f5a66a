import Foundation
import Peralatan
import TestKit
import Testing

@testable import Naskah

/// Every sealed paper is put before other people's programs.
struct PenerimaanTests {
  @Test(arguments: ["SD", "UND", "ND", "SE"])
  func `naskah tersegel diterima pdfsig, pyHanko, Preflight, dan qpdf`(_ jenis: String) async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      _ = try await kantor.sekdaBersertifikat()
      var naskah = try await kantor.contoh(jenis)
      naskah.daftarLampiran = Self.lampiran
      let segel = try await kantor.segel(naskah)
      try Galeri.simpan(segel.pdf, "\(jenis).pdf")
      let folder = kantor.folder
      let path = try folder.tulis(segel.pdf, "\(jenis).pdf")
      let akar = kantor.mesin.otoritas.folder.appending(path: "otoritas.pem").path

      let pdfsig = try Perintah.jalankan("pdfsig", ["-nocert", path], paket: "poppler-utils").teks
      #expect(pdfsig.contains("Signature is Valid."), "\(pdfsig)")
      #expect(pdfsig.contains("Total document signed"), "\(pdfsig)")
      let pyhanko = try Perintah.jalankan(
        Perintah.akar.appending(path: ".venv/bin/pyhanko").path,
        [
          "sign", "validate", "--pretty-print", "--trust", akar, "--trust-replace", "--validation-time",
          "claimed", path,
        ], paket: "pyhanko and pyhanko-cli from PyPI into .venv, as bin/test does")
      #expect(pyhanko.teks.contains("The signature is judged VALID."), "\(pyhanko.teks)")
      let halaman = try PemeriksaPDF.halaman(path)
      #expect(halaman.count > 1 && !halaman[0].contains("DAFTAR LAMPIRAN"))
      let akhir = try #require(halaman.last)
      for teks in [
        "DAFTAR LAMPIRAN", "Rekapitulasi", "1,2 MB", "0a1b2c3d 4e5f6071 8293a4b5 c6d7e8f9",
        "11111111 22222222 33333333 44444444", "ffffffff", "Periksa keasliannya",
      ] { #expect(akhir.contains(teks), "\(teks): \(akhir)") }
      #expect(try PemeriksaPDF.preflight(path) == "")
      #expect(try PemeriksaPDF.qpdf(path) == "")
      #expect(try PemeriksaPDF.qr(path).contains("https://kantaya.sragen.example/v/7F3A91C2KDM0"))
    }
  }

  private static let lampiran = [
    BerkasTerlampir(
      nama: "Rekapitulasi calon penerima.xlsx", ukuran: 1_234_567,
      sidik: "0a1b2c3d4e5f60718293a4b5c6d7e8f911111111222222223333333344444444"),
    BerkasTerlampir(
      nama: String(repeating: "nama-berkas-yang-sangat-panjang_", count: 5) + "ê.pdf", ukuran: 512,
      sidik: String(repeating: "f", count: 64)),
  ]

  @Test func `konsep tanpa nomor tidak dapat disegel dan tidak membawa kode`() async throws {
    try await KantorNaskah.buka(.sqlite) { kantor in
      _ = try await kantor.sekdaBersertifikat()
      let konsep = try await kantor.suratDinas(nomor: nil, kode: nil)
      await #expect(throws: DokumenError.belumLengkap) { try await kantor.segel(konsep) }
      let path = try kantor.folder.tulis(try await kantor.mesin.pratinjau(konsep), "konsep.pdf")
      #expect(try PemeriksaPDF.qr(path).allSatisfy { !$0.hasPrefix("https") })
      #expect(try PemeriksaPDF.teks(path).contains("........./........./........."))
    }
  }
}

extension KantorNaskah {
  /// One of each kind, signed by the Sekda's certificate.
  func contoh(_ jenis: String) async throws -> NaskahJadi {
    switch jenis {
    case "UND": try await undangan()
    case "ND": try await notaDinas()
    case "SE": try await edaran()
    default: try await suratDinas()
    }
  }
}
