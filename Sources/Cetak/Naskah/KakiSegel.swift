/// What every page of an electronically signed paper says at its foot.
package struct KakiSegel: Sendable, Equatable {
  /// Who issued the certificate: `Balai Besar Sertifikasi Elektronik (BSrE), BSSN`.
  package var penerbit: String
  /// The page on which anybody verifies the paper, as it is typed.
  package var alamat: String
  package var kode: String
  /// What the QR code opens; none when nil.
  package var tautan: String?

  package init(penerbit: String, alamat: String, kode: String, tautan: String? = nil) {
    self.penerbit = penerbit
    self.alamat = alamat
    self.kode = kode
    self.tautan = tautan
  }

  func kaki() -> KakiHalaman {
    func baris(_ potongan: [Potongan]) -> Paragraf {
      Paragraf(potongan, ukuran: 7.5, spasi: 1.1, warna: Warna(kelabu: 0.2))
    }
    return KakiHalaman(
      baris: [
        baris([
          Potongan(
            "Dokumen ini ditandatangani secara elektronik dengan sertifikat elektronik dari \(penerbit).")
        ]),
        baris([
          Potongan("Periksa keasliannya di "), Potongan(alamat, .tebal), Potongan(" dengan kode "),
          Potongan(kode, .tebal), Potongan("."),
        ]),
      ], qr: tautan)
  }
}

extension KakiSegel? {
  /// The foot of sealed papers, or only page numbers.
  func kaki() -> KakiHalaman { self?.kaki() ?? KakiHalaman() }
}
