import ArgumentParser
import CSV
import Foundation
import Pencocokan

/// One applicant at a time against a whole register in memory.
struct UkurCek: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cek", abstract: "Mengukur pemeriksaan ganda bagi satu pemohon terhadap seluruh register.")

  @Option(help: "orang.csv dari “kantaya-ukur ganda”.") var masukan: String
  @Option(help: "Berapa pemohon.") var kali = 2000

  func run() async throws {
    let orang = try baca()
    let (susun, indeksBaru) = await lama { Indeks(orang) }
    try cetak(Hasil("check: index of the register", n: orang.count, susun, satuan: "ms"))
    var indeks = indeksBaru
    // The last rows are the doubles; the others come from all over the register.
    let langkah = max(1, orang.count / kali)
    let pemohon =
      stride(from: langkah / 2, to: orang.count, by: langkah).map { orang[$0] } + orang.suffix(kali / 2)
    var (periksa, ubah) = ([Double](), [Double]())
    for satu in pemohon {
      let (waktu, calon) = await lama { indeks.cek(satu) }
      periksa.append(waktu)
      guard calon.count <= 10 else { throw UkurError("lebih banyak calon daripada yang diminta") }
      ubah.append(await lama { indeks.ganti(satu) }.0)
    }
    try cetak(Hasil("check: one applicant against the register", periksa))
    try cetak(Hasil("check: one record of the register changed", ubah))
  }

  private func baca() throws -> [CatatanOrang] {
    var tabel = try CSVScanner(URL(filePath: masukan))
    guard tabel.columns == OrangTercatat.kolom else { throw UkurError("bukan tabel dari “ganda”") }
    var semua: [CatatanOrang] = []
    while try tabel.next() {
      var orang = CatatanOrang(id: Int64(semua.count))
      orang.nama = try tabel.text(1)
      orang.kelamin = try tabel.text(2)
      orang.tempatLahir = try tabel.text(3)
      orang.lahir = TanggalLahir(try tabel.text(4))
      orang.ibu = try tabel.text(5)
      orang.ayah = try tabel.text(6)
      orang.nomorKK = try tabel.text(7)
      orang.wilayah = [try tabel.text(8), try tabel.text(9)]
      semua.append(orang)
    }
    return semua
  }
}
