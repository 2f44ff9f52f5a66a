import Foundation
import Peralatan
import Testing

@testable import Segel

/// What other people's programs say about our seals.
struct AcuanTests {
  let kantor: Kantor
  let folder: FolderSementara

  init() throws {
    kantor = try Kantor.sragen.get()
    folder = try FolderSementara()
  }

  private func kedua(halaman: Int) async throws -> [(nama: String, isi: [UInt8])] {
    let surat = try Kantor.surat(halaman: halaman)
    let rsa = try await kantor.segelSekda(surat)
    return [
      ("rsa", rsa), ("ecdsa", try await kantor.segelBupati(surat)),
      ("berdua", try await kantor.segelBupati(rsa, saat: Kantor.kini + 60)),
    ]
  }

  /// An NSS database that trusts our root, as `pdfsig` wants it.
  private func nss() throws -> String {
    let tempat = "sql:" + folder.url.path
    let akar = try folder.tulis(Array(kantor.otoritas.sertifikat.pem.utf8), "akar.pem")
    for argumen in [["-N", "--empty-password"], ["-A", "-n", "akar", "-t", "CT,C,C", "-i", akar]] {
      let hasil = try Perintah.jalankan("certutil", argumen + ["-d", tempat], paket: "libnss3-tools")
      try #require(hasil.status == 0, "\(hasil.teks)")
    }
    return tempat
  }

  private func pdfsig(_ isi: [UInt8], nss: String) throws -> String {
    let path = try folder.tulis(isi, "diperiksa.pdf")
    return try Perintah.jalankan("pdfsig", ["-nssdir", nss, path], paket: "poppler-utils").teks
  }

  @Test func `pdfsig menerima segel kami dan menolak yang diubah`() async throws {
    let nss = try nss()
    for (nama, isi) in try await kedua(halaman: 2) {
      let teks = try pdfsig(isi, nss: nss)
      #expect(teks.contains("Signature is Valid."), "\(nama): \(teks)")
      #expect(teks.contains("Certificate is Trusted."), "\(nama): \(teks)")
      #expect(teks.contains("ETSI.CAdES.detached"), "\(nama): \(teks)")
      #expect(teks.contains("Total document signed"), "\(nama): \(teks)")
    }
    var rusak = try await kantor.segelSekda(Kantor.surat())
    let tambahan = rusak + Array("\n% tambahan\n".utf8)
    rusak[200] ^= 1
    #expect(try pdfsig(rusak, nss: nss).contains("Digest Mismatch"))
    #expect(try pdfsig(tambahan, nss: nss).contains("Not total document signed"))
  }

  @Test func `pyHanko menerima segel kami sebagai tanda tangan PAdES`() async throws {
    let akar = try folder.tulis(Array(kantor.otoritas.sertifikat.pem.utf8), "akar.pem")
    let pyhanko = Perintah.akar.appending(path: ".venv/bin/pyhanko").path
    for (nama, isi) in try await kedua(halaman: 3) {
      let path = try folder.tulis(isi, "\(nama).pdf")
      let hasil = try Perintah.jalankan(
        pyhanko,
        [
          "sign", "validate", "--pretty-print", "--trust", akar, "--trust-replace", "--validation-time",
          "claimed",
          path,
        ],
        paket: "pyhanko and pyhanko-cli from PyPI into .venv, as bin/test does")
      #expect(hasil.status == 0, "\(nama): \(hasil.teks)")
      #expect(hasil.teks.contains("The signature is judged VALID."), "\(nama): \(hasil.teks)")
    }
  }

  @Test func `berkas tetap PDFA dan utuh setelah disegel`() async throws {
    for (nama, isi) in try await kedua(halaman: 2) {
      let path = try folder.tulis(isi, "\(nama).pdf")
      let preflight = try PemeriksaPDF.preflight(path)
      #expect(preflight == "", "\(nama)")
      let qpdf = try PemeriksaPDF.qpdf(path)
      #expect(qpdf == "", "\(nama)")
    }
  }

  @Test func `OpenSSL membaca sertifikat dan daftar cabut`() throws {
    let sekda = try Certificate(der: kantor.sekda.sertifikat)
    let daftar = try kantor.otoritas.daftarCabut(
      [Pencabutan(serial: sekda.serial, saat: Kantor.kini - 60, alasan: .kunciBocor)], nomor: 7,
      masa: Kantor.setahun)
    let akar = try folder.tulis(Array(kantor.otoritas.sertifikat.pem.utf8), "akar.pem")
    let orang = try folder.tulis(Array(sekda.pem.utf8), "sekda.pem")
    let cabut = try folder.tulis(Array(daftar.pem.utf8), "cabut.pem")
    let dasar = [
      "verify", "-CAfile", akar, "-attime", "\(Int(Kantor.kini.timeIntervalSince1970))", "-x509_strict",
    ]
    #expect(try Perintah.jalankan("openssl", dasar + [orang], paket: "openssl").status == 0)
    let setelah = try Perintah.jalankan(
      "openssl", dasar + ["-crl_check", "-CRLfile", cabut, orang], paket: "openssl")
    #expect(setelah.teks.contains("certificate revoked"), "\(setelah.teks)")
    let teks = try Perintah.jalankan("openssl", ["crl", "-noout", "-text", "-in", cabut], paket: "openssl")
      .teks
    #expect(teks.contains("Key Compromise"))
    #expect(teks.contains("X509v3 CRL Number"))
    let rincian =
      try Perintah.jalankan("openssl", ["x509", "-noout", "-text", "-in", orang], paket: "openssl").teks
    #expect(rincian.contains("Digital Signature, Non Repudiation"))
    #expect(rincian.contains("CA:FALSE"))
  }
}
