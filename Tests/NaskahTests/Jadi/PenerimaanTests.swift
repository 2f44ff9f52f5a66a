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
      let segel = try await kantor.segel(kantor.contoh(jenis))
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
      #expect(try PemeriksaPDF.preflight(path) == "")
      #expect(try PemeriksaPDF.qpdf(path) == "")
      #expect(try PemeriksaPDF.qr(path).contains("https://kantaya.sragen.example/v/7F3A91C2KDM0"))
    }
  }

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
