import CSV
import Cryptography
import Foundation
import Lembar

/// The rows of a CSV file or of a workbook, a batch at a time. A workbook is first written out as CSV beside the
/// temporary files: its rows can only be pushed, and the import has to pull.
final class SumberBaris {
  let judul: [String]
  let ukuran: Int
  private(set) var terbaca = 0
  private let berkas: FileHandle
  private var parser = CSVParser()
  private var antre: [CSVRecord] = []
  private var sementara: URL?
  private var habis = false

  /// - Throws: `CSVError`, `LembarError`, and what reading the file throws.
  init(_ url: URL, lembar: String?) throws {
    var sumber = url
    if ["xlsx", "xlsm"].contains(url.pathExtension.lowercased()) {
      sumber = try Self.csv(dari: url, lembar: lembar)
      sementara = sumber
    }
    berkas = try FileHandle(forReadingFrom: sumber)
    ukuran = Int(try berkas.seekToEnd())
    try berkas.seek(toOffset: 0)
    while antre.isEmpty, !habis { try Self.isi(berkas, &parser, &antre, &terbaca, &habis) }
    guard !antre.isEmpty else { throw CSVError.empty }
    judul = antre.removeFirst().fields.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  deinit {
    try? berkas.close()
    if let sementara { try? FileManager.default.removeItem(at: sementara) }
  }

  /// The next rows, at most `jumlah`; none at the end of the file.
  func berikut(_ jumlah: Int) throws -> [CSVRecord] {
    while antre.count < jumlah, !habis { try Self.isi(berkas, &parser, &antre, &terbaca, &habis) }
    let bagian = Array(antre.prefix(jumlah))
    antre.removeFirst(bagian.count)
    return bagian
  }

  /// The SHA-256 of a file, by which it is known again.
  static func sidik(_ url: URL) throws -> [UInt8] {
    let berkas = try FileHandle(forReadingFrom: url)
    defer { try? berkas.close() }
    let aliran = SHA256Stream()
    while let bagian = try berkas.read(upToCount: 1 << 20), !bagian.isEmpty { aliran.update(bagian) }
    return aliran.finish()
  }

  private static func isi(
    _ berkas: FileHandle, _ parser: inout CSVParser, _ antre: inout [CSVRecord], _ terbaca: inout Int,
    _ habis: inout Bool
  ) throws {
    if let bagian = try berkas.read(upToCount: 1 << 19), !bagian.isEmpty {
      terbaca += bagian.count
      antre += try parser.feed([UInt8](bagian))
    } else {
      habis = true
      antre += try parser.finish()
    }
  }

  private static func csv(dari url: URL, lembar: String?) throws -> URL {
    let buku = try BukuKerja(url)
    let nama = lembar ?? (buku.lembar.contains("Data Penduduk") ? "Data Penduduk" : nil)
    let tujuan = FileManager.default.temporaryDirectory.appending(path: "impor-\(UUID().uuidString).csv")
    guard
      FileManager.default.createFile(
        atPath: tujuan.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: tujuan.path]) }
    let keluaran = try FileHandle(forWritingTo: tujuan)
    defer { try? keluaran.close() }
    let penulis = CSVWriter(for: .exchange)
    var isi: [UInt8] = []
    var lebar = 0
    try buku.baris(nama) { _, sel in
      lebar = lebar == 0 ? sel.count : lebar
      let teks = sel.map(\.tertulis) + Array(repeating: "", count: max(0, lebar - sel.count))
      isi += penulis.record(Array(teks.prefix(lebar)))
      if isi.count > 1 << 20 {
        try keluaran.write(contentsOf: isi)
        isi.removeAll(keepingCapacity: true)
      }
    }
    try keluaran.write(contentsOf: isi)
    return tujuan
  }
}

extension Sel {
  /// A quantity of sixteen digits that ends in 0 may have been rounded: it is written so that it is refused as a number
  /// of the registry. With another last digit it cannot have been.
  fileprivate var tertulis: String {
    isBilangan && teks.count >= 16 && teks.hasSuffix("0") ? teks + ".0" : teks
  }
}
