import Foundation
import Testing

@testable import Cetak

struct GaleriTests {
  /// Set `CETAK_GALERI` to a folder to keep the files and look at them.
  @Test(arguments: Contoh.semua.map(\.nama))
  func `setiap bentuk naskah dapat dicetak`(nama: String) throws {
    let dokumen = try #require(Contoh.semua.first { $0.nama == nama }?.dokumen)
    let pdf = try dokumen.pdf()
    if let folder = ProcessInfo.processInfo.environment["CETAK_GALERI"] {
      try Data(pdf).write(to: URL(fileURLWithPath: folder).appending(path: "\(nama).pdf"))
    }
    #expect(pdf.starts(with: "%PDF-1.4".utf8))
  }
}
