import ArgumentParser
import CSV
import Foundation

/// Writes a population into which doubles are put, and which they are.
struct SisipGanda: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ganda",
    abstract: "Menyisipkan pendaftaran ganda ke penduduk buatan: orang.csv, benar.csv dan peta.yaml.")

  @Option(help: "CSV dari “kantaya sintetis penduduk --keluaran”.") var masukan: String
  @Option(help: "Folder keluaran.") var keluaran: String
  @Option(help: "Benih.") var benih: UInt64 = 1
  @Option(help: "Satu ganda di antara berapa orang.") var setiap = 100

  func run() throws {
    let orang = try baca()
    var acak = AcakBerbenih(benih)
    let wilayah = Dictionary(grouping: orang, by: \.desa).keys.sorted()
      .map { (kecamatan: String($0.dropLast(5)), desa: $0) }
    var pengubah = PengubahOrang(benih: benih &+ 1, wilayah: wilayah)
    let asal = (0..<orang.count).shuffled(using: &acak).prefix(orang.count / setiap)
    let penulis = CSVWriter(for: .exchange)
    var tabel = penulis.header(OrangTercatat.kolom)
    var benar = penulis.header(["id_a", "id_b", "ragam"])
    for (i, satu) in orang.enumerated() { tabel += penulis.record(satu.isi(i)) }
    for (i, tempat) in asal.enumerated() {
      let (ganda, ragam) = pengubah.ganda(orang[tempat])
      tabel += penulis.record(ganda.isi(orang.count + i))
      benar += penulis.record(["\(tempat)", "\(orang.count + i)", ragam.rawValue])
    }
    let folder = URL(filePath: keluaran, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(tabel).write(to: folder.appending(path: "orang.csv"))
    try Data(benar).write(to: folder.appending(path: "benar.csv"))
    try Data(OrangTercatat.peta.utf8).write(to: folder.appending(path: "peta.yaml"))
    try cetak(Hasil("doubles put in", n: orang.count + asal.count, Double(asal.count), satuan: "doubles"))
  }

  private func baca() throws -> [OrangTercatat] {
    var tabel = try CSVScanner(URL(filePath: masukan))
    let letak = try [
      "nama", "sex", "tempatlahir", "tanggallahir", "nama_ibu", "nama_ayah", "no_kk", "kode_desa",
    ]
    .map {
      kolom in
      guard let ini = tabel.columns.firstIndex(of: kolom) else {
        throw UkurError("kolom \(kolom) tidak ada")
      }
      return ini
    }
    var semua: [OrangTercatat] = []
    while try tabel.next() {
      let isi = try letak.map { try tabel.text($0) }
      semua.append(
        OrangTercatat(
          nama: isi[0], kelamin: isi[1], tempatLahir: isi[2], lahir: isi[3], ibu: isi[4], ayah: isi[5],
          nomorKK: isi[6], kecamatan: String(isi[7].dropLast(5)), desa: isi[7]))
    }
    return semua
  }
}
