import Bahasa
import Database
import Foundation
import Organisasi

/// A new version as somebody writes it, exactly as typed.
struct DefinisiForm: Decodable, Equatable, Sendable {
  var yaml = ""
  /// The day from which applications follow it.
  var sejak = ""
  /// Why it changes, and on which decision.
  var keterangan = ""
  /// The version that was read when writing began.
  var dari = ""
  /// `simpan`, `periksa` or `terbitkan`.
  var cara = ""

  /// With the line ends of a file: browsers send others.
  var rapi: String {
    let isi = yaml.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return isi.hasSuffix("\n") ? isi : isi + "\n"
  }
}

/// What is kept of a form between two sittings.
struct KonsepDefinisi: Equatable {
  let form: DefinisiForm
  let orang: Orang.ID
  let nama: String
  let diubah: Date
}

extension Tx {
  func konsepDefinisi(_ kode: String) throws -> KonsepDefinisi? {
    try first(
      """
      SELECT k.dari AS dari, k.yaml AS yaml, k.sejak AS sejak, k.keterangan AS keterangan, k.orang AS orang,
             o.nama AS nama, k.diubah AS diubah
      FROM konsep_definisi k
      JOIN orang o ON o.id = k.orang
      WHERE k.layanan = \(kode)
      """
    ) { row in
      let dari: Int = try row["dari"]
      return KonsepDefinisi(
        form: DefinisiForm(
          yaml: try row["yaml"], sejak: try row["sejak"], keterangan: try row["keterangan"],
          dari: "\(dari)"), orang: try row["orang"], nama: try row["nama"], diubah: try row["diubah"])
    }
  }

  /// The services of which a new version is being written.
  func konsepDefinisi() throws -> Set<String> {
    Set(try values("SELECT layanan FROM konsep_definisi ORDER BY layanan", as: String.self))
  }

  func simpan(
    konsep form: DefinisiForm, _ kode: String, dari versi: Int, oleh orang: Orang.ID, pada waktu: Date
  )
    throws
  {
    try run(
      """
      INSERT INTO konsep_definisi (layanan, dari, yaml, sejak, keterangan, orang, diubah)
      VALUES (\(kode), \(versi), \(form.rapi), \(form.sejak), \(form.keterangan.satuBaris), \(orang), \(waktu))
      ON CONFLICT (layanan) DO UPDATE
      SET dari = EXCLUDED.dari, yaml = EXCLUDED.yaml, sejak = EXCLUDED.sejak, keterangan = EXCLUDED.keterangan,
          orang = EXCLUDED.orang, diubah = EXCLUDED.diubah
      """)
  }

  func hapusKonsep(_ kode: String) throws { try run("DELETE FROM konsep_definisi WHERE layanan = \(kode)") }
}
