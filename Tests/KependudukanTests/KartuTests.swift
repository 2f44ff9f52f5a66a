import Bahasa
import Cetak
import Foundation
import PDF
import Testing

@testable import Kependudukan

struct KartuTests {
  private static func isi(nama: String, alamat: String) throws -> IsiKartu {
    IsiKartu(
      provinsi: "PROVINSI JAWA TENGAH", kabupaten: "KABUPATEN SRAGEN", nik: "3314014108780001", nama: nama,
      lahir: "SRAGEN, 01-08-1978", kelamin: "PEREMPUAN", golonganDarah: "AB+", alamat: alamat,
      rtRw: "004/002",
      desa: "KRIKILAN", kecamatan: "KALIJAMBE", agama: "ISLAM", statusKawin: "KAWIN",
      pekerjaan: "PEDAGANG", kewarganegaraan: "WNI", berlaku: "SEUMUR HIDUP", tempatTerbit: "SRAGEN",
      terbit: try hari("2026-03-17"), latarFoto: .init(tahunLahir: 1978))
  }

  /// Set `KARTU_GALERI` to a folder to keep the files and look at them.
  @Test(arguments: [
    ("biasa", "SUPARMI", "JALAN MELATI 3, KRAJAN"),
    (
      "panjang", "RADEN AJENG MARIA GORETTI KUSUMANINGTYAS DEWI LARASATI PUTRI",
      "PERUMAHAN GRIYA BUMI SUKOWATI INDAH BLOK C NOMOR 127, DUSUN KRAJAN KULON"
    ),
  ])
  func `kartu berukuran ID-1, depan dan belakang, nama sepanjang apa pun`(
    berkas: String, nama: String, alamat: String
  ) throws {
    let lembar = LembarKartu(
      isi: try Self.isi(nama: nama, alamat: alamat), foto: try WajahBuatan.png(),
      tandaTangan: try WajahBuatan.goresan())
    let pdf = try lembar.dokumen(dibuat: try hari("2026-03-17").awal()).pdf()
    if let folder = ProcessInfo.processInfo.environment["KARTU_GALERI"] {
      try Data(pdf).write(to: URL(fileURLWithPath: folder).appending(path: "\(berkas).pdf"))
    }
    let file = try PDFFile(pdf)
    #expect(try file.pages().count == 2)
  }

  @Test func `latar merah untuk tahun lahir ganjil, biru untuk genap`() {
    #expect(IsiKartu.LatarFoto(tahunLahir: 1979) == .merah)
    #expect(IsiKartu.LatarFoto(tahunLahir: 2004) == .biru)
  }
}
