import Bahasa
import Database
import Organisasi

/// How a signer's name is written, by who he is and what he signs (Permendagri 1/2023 Pasal 44).
package struct AturanNama: Sendable, Equatable, RowDecodable {
  let pejabat: String
  let status: String
  let kelompok: String
  /// Whether academic titles stand with the name.
  package let gelar: Bool
  /// Whether rank and NIP stand under it.
  package let pangkatNIP: Bool

  package init(row: Row) throws {
    pejabat = try row["pejabat"]
    status = try row["status"]
    kelompok = try row["kelompok"]
    gelar = try row["gelar"]
    pangkatNIP = try row["pangkat_nip"]
  }
}

extension [AturanNama] {
  /// The first rule that fits; the table goes from the particular to the general.
  func untuk(_ golongan: GolonganPejabat, _ status: Penugasan.Status, _ kelompok: JenisNaskah.Kelompok)
    -> AturanNama?
  {
    first { aturan in
      aturan.pejabat == golongan.rawValue
        && (aturan.status == "*" || (aturan.status == "definitif") == (status == .definitif))
        && (aturan.kelompok == "*" || aturan.kelompok == kelompok.rawValue)
    }
  }
}

/// The classes of officials that Pasal 44 tells apart.
enum GolonganPejabat: String {
  case kepalaDaerah = "kepala_daerah"
  case wakilKepalaDaerah = "wakil_kepala_daerah"
  case sekda, lain

  init(_ jabatan: Jabatan, di unit: UnitKerja) {
    switch (unit.jenis, jabatan.jenis) {
    case (.bupati, .pimpinan): self = .kepalaDaerah
    case (.bupati, .wakil): self = .wakilKepalaDaerah
    case (.setda, .pimpinan): self = .sekda
    default: self = .lain
    }
  }
}

extension Tx {
  package func aturanNama() throws -> [AturanNama] {
    try all("SELECT pejabat, status, kelompok, gelar, pangkat_nip FROM aturan_nama ORDER BY urutan")
  }
}
