import Cetak
import Foundation

@testable import Segel

/// A regency's certificate authority with two signers, made once: RSA takes a second.
struct Kantor: Sendable {
  let otoritas: CertificateAuthority
  let sekda: CertificateAuthority.Simpanan
  let bupati: CertificateAuthority.Simpanan

  static let kini = Date(timeIntervalSince1970: 1_795_226_400)
  static let sandiSekda = KataSandi("gedung-putih-Sragen-1746")
  static let sandiBupati = KataSandi("sukowati 0271!")
  static let murah = KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1)
  static let setahun = MasaBerlaku(sejak: kini - 86_400, sampai: kini + 365 * 86_400)

  static let sragen = Result { try Kantor("Otoritas Sertifikat Kabupaten Sragen") }
  static let lain = Result { try Kantor("Otoritas Sertifikat Kabupaten Lain") }

  init(_ nama: String) throws {
    let sandi = KataSandi("sandi otoritas")
    let simpanan = try CertificateAuthority.buat(
      subjek: SubjekSertifikat(nama: nama, organisasi: "Pemerintah Kabupaten Sragen"), algoritma: .rsa3072,
      masa: MasaBerlaku(sejak: Self.kini - 86_400, sampai: Self.kini + 3650 * 86_400), kataSandi: sandi,
      biaya: Self.murah)
    otoritas = try CertificateAuthority(simpanan, kataSandi: sandi)
    sekda = try otoritas.terbitkan(
      untuk: SubjekSertifikat(
        nama: "Drs. HARGIYANTO, M.Hum.", organisasi: "Pemerintah Kabupaten Sragen",
        unit: "Sekretariat Daerah",
        nomorSeri: "196904121990031004"), algoritma: .rsa3072, masa: Self.setahun, kataSandi: Self.sandiSekda,
      biaya: Self.murah)
    bupati = try otoritas.terbitkan(
      untuk: SubjekSertifikat(nama: "SIGIT PAMUNGKAS", organisasi: "Pemerintah Kabupaten Sragen"),
      algoritma: .p256, masa: Self.setahun, kataSandi: Self.sandiBupati, biaya: Self.murah)
  }

  static let orangSekda = Penandatangan(nik: "3314010000000001", nama: "Hargiyanto")
  static let orangBupati = Penandatangan(nik: "3314010000000002", nama: "Sigit Pamungkas")

  func penyegel(dicabut: Date? = nil) -> PenyegelLokal {
    PenyegelLokal { [self] orang in
      let simpanan = [Self.orangSekda: sekda, Self.orangBupati: bupati][orang]
      return simpanan.map {
        PenyegelLokal.Berkas(simpanan: $0, rantai: [otoritas.sertifikat], dicabut: dicabut)
      }
    }
  }

  func segelSekda(_ pdf: [UInt8], saat: Date = kini) async throws -> [UInt8] {
    try await penyegel()
      .segel(
        pdf, oleh: Self.orangSekda, kataSandi: Self.sandiSekda,
        keterangan: KeteranganSegel(nama: "Hargiyanto", alasan: "Menyetujui", tempat: "Sragen", saat: saat))
  }

  func segelBupati(_ pdf: [UInt8], saat: Date = kini) async throws -> [UInt8] {
    try await penyegel()
      .segel(
        pdf, oleh: Self.orangBupati, kataSandi: Self.sandiBupati,
        keterangan: KeteranganSegel(nama: "Sigit Pamungkas", saat: saat))
  }

  var pemeriksa: PemeriksaSegel { PemeriksaSegel(akar: [otoritas.sertifikat]) }

  /// A letter of so many pages.
  static func surat(halaman: Int = 1) throws -> [UInt8] {
    let blok: [Blok] = (1...halaman)
      .flatMap { nomor in
        (nomor > 1 ? [.halamanBaru] : []) + [Blok.teks("Halaman uji nomor \(nomor) – Kabupaten Sragen")]
      }
    return try Dokumen(
      metadata: MetadataDokumen(judul: "Surat Uji", penulis: "Kabupaten Sragen", dibuat: kini), blok: blok
    )
    .pdf()
  }
}
