import Cryptography
import Foundation
import Kalender
import Seeds

/// The definitions that ship with the program, with their patterns.
package struct KatalogBawaan: Sendable {
  package let pola: [PolaAlur]
  /// The files of the services, in the order of the catalogue.
  package let berkas: [URL]

  /// A file with the patterns that it may name.
  struct Naskah {
    let yaml: String
    let pola: [PolaAlur]

    /// What the store is asked by, read from the lines themselves: this runs at each start, and all of the file only where
    /// the definition is new.
    func kepala(_ kunci: String) -> String? {
      yaml.split(separator: "\n").first { $0.hasPrefix("\(kunci): ") }
        .map { String($0.dropFirst(kunci.count + 2)) }
    }

    /// Changes with the file and with any pattern.
    var sidik: [UInt8] { sha256(Array(([yaml] + pola.map(\.yaml)).joined(separator: "\0").utf8)) }
  }

  /// - Throws: what finding and reading the files throws; `DefinisiDitolak` for a pattern.
  package init() throws {
    let folder = try Seeds.url("layanan")
    pola = try Self.yaml(folder.appending(path: "pola"))
      .map { try PolaAlur(yaml: Self.isi($0), berkas: $0.lastPathComponent) }
    berkas = try Self.yaml(folder)
  }

  /// Everything that is wrong with a file.
  package func temuan(_ berkas: URL, _ hariKerja: HariKerja) throws -> [TemuanDefinisi] {
    let isi = try Self.isi(berkas)
    do throws(DefinisiDitolak) {
      let layanan = try Layanan(yaml: isi, berkas: berkas.lastPathComponent, pola: pola)
      return PemeriksaLayanan(hariKerja).periksa(layanan)
    } catch {
      return error.temuan
    }
  }

  func naskah(_ berkas: URL) throws -> Naskah { Naskah(yaml: try Self.isi(berkas), pola: pola) }

  private static func yaml(_ folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func isi(_ berkas: URL) throws -> String { try String(contentsOf: berkas, encoding: .utf8) }
}
