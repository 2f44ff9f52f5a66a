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
  init(_ asal: BerkasImpor) throws {
    var sumber = asal.url
    if ["xlsx", "xlsm"].contains(asal.url.pathExtension.lowercased()) {
      sumber = try Self.csv(dari: asal)
      sementara = sumber
      parser = CSVParser(separator: UInt8(ascii: ","))
    }
    berkas = try FileHandle(forReadingFrom: sumber)
    ukuran = Int(try berkas.seekToEnd())
    try berkas.seek(toOffset: 0)
    while antre.count <= asal.atasJudul, !habis { try Self.isi(berkas, &parser, &antre, &terbaca, &habis) }
    guard antre.count > asal.atasJudul else { throw CSVError.empty }
    antre.removeFirst(asal.atasJudul)
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

  /// Each row on the line that has its number in the sheet, and as wide as its headings.
  private static func csv(dari asal: BerkasImpor) throws -> URL {
    let buku = try BukuKerja(asal.url)
    let nama = asal.lembar ?? buku.lembarBaku
    let tujuan = asal.sementara.appending(path: "impor-\(UUID().uuidString).csv")
    guard
      FileManager.default.createFile(
        atPath: tujuan.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: tujuan.path]) }
    let keluaran = try FileHandle(forWritingTo: tujuan)
    defer { try? keluaran.close() }
    let penulis = CSVWriter(for: .exchange)
    var isi: [UInt8] = []
    var (lebar, terbaca, baris) = (0, 0, 1)
    try buku.baris(nama) { nomor, sel in
      if sel.isKosong { return }
      if terbaca == asal.atasJudul { lebar = sel.count }
      let lebarBaris = terbaca < asal.atasJudul ? max(1, sel.count) : max(1, lebar)
      terbaca += 1
      while baris < nomor {
        isi.append(UInt8(ascii: "\n"))
        baris += 1
      }
      let teks = sel.map(\.tertulis) + Array(repeating: "", count: max(0, lebarBaris - sel.count))
      isi += penulis.record(Array(teks.prefix(lebarBaris)))
      baris += 1
      if isi.count > 1 << 20 {
        try keluaran.write(contentsOf: isi)
        isi.removeAll(keepingCapacity: true)
      }
    }
    try keluaran.write(contentsOf: isi)
    return tujuan
  }
}

extension BukuKerja {
  /// The sheet that is meant when none is named; nil for the first.
  var lembarBaku: String? { lembar.contains("Data Penduduk") ? "Data Penduduk" : nil }
}

extension [Sel] {
  /// A row that is only painted.
  var isKosong: Bool { allSatisfy { $0.teks.isEmpty } }
}

extension Sel {
  /// A quantity of sixteen digits that ends in 0 may have been rounded: it is written so that it is refused as a number
  /// of the registry. With another last digit it cannot have been.
  fileprivate var tertulis: String {
    isBilangan && teks.count >= 16 && teks.hasSuffix("0")
      ? teks + ".0" : teks.utf8.contains(10) ? teks.replacing("\n", with: " ") : teks
  }
}
