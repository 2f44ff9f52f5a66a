import Cryptography
import Database
import Foundation

/// Which file is brought in, and how.
package struct BerkasImpor: Sendable {
  package enum Cara: String, Sendable, Codable { case uji, tulis }
  /// Whether rows are compared with the register and with each other.
  package enum Ganda: Sendable { case cari, lewati }

  package var url: URL
  package var cara: Cara
  /// Headings that the shipped list does not know.
  package var peta: PetaLembar?
  package var lembar: String?
  /// The village of rows that name none: `33.14.01.2001`.
  package var desa: String?
  /// What the file is called where it is told of.
  package var nama: String
  /// Where each column stands, as somebody said; then headings are not looked at.
  package var letak: [KolomOpenSID: Int]?
  /// So many rows stand above the headings.
  package var atasJudul = 0
  /// Whose people may come in; rows of others are refused, and nothing is told of others.
  package var lingkup = LingkupPenduduk.semua
  /// When it was asked for: a run that ended since is this one, and is told of again.
  package var dimulai: Date?
  package var ganda = Ganda.cari
  /// Who runs it where nobody has an account.
  package var penjalan = "Sistem"
  /// Where a workbook is written out while it is read.
  package var sementara = FileManager.default.temporaryDirectory

  package init(_ url: URL, _ cara: Cara, peta: PetaLembar? = nil, lembar: String? = nil, desa: String? = nil)
  {
    self.url = url
    self.cara = cara
    self.peta = peta
    self.lembar = lembar
    self.desa = desa
    nama = url.lastPathComponent
  }

  /// Whether what is known of this file is an earlier run of the same import.
  func melanjutkan(_ lama: PerkembanganImpor) -> Bool {
    guard let selesai = lama.selesai else { return true }
    return dimulai.map { selesai > $0 } ?? false
  }

  /// By which an import that was broken off is known again: the same file, read in the same way.
  func sidik() throws -> [UInt8] {
    let isi = try SumberBaris.sidik(url)
    let cara = caraBaca
    if cara.isEmpty { return isi }
    let gabungan = SHA256Stream()
    gabungan.update(isi + Array(cara.utf8))
    return gabungan.finish()
  }

  private var caraBaca: String {
    var bagian: [String] = []
    if let lembar { bagian.append("lembar \(lembar)") }
    if let desa { bagian.append("desa \(desa)") }
    if atasJudul > 0 { bagian.append("judul \(atasJudul)") }
    if let peta { bagian.append("peta \(peta.uraian)") }
    if let letak {
      bagian.append("letak \(letak.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: ","))")
    }
    if case .desa(let unit) = lingkup {
      bagian.append("lingkup \(unit.sorted().map(\.description).joined(separator: ","))")
    }
    return bagian.joined(separator: "\n")
  }
}

extension KolomOpenSID {
  /// Without these nobody can be written down.
  static let wajib: [KolomOpenSID] = [
    .nama, .noKK, .nik, .sex, .tempatLahir, .tanggalLahir, .agama, .shdk,
  ]
}
