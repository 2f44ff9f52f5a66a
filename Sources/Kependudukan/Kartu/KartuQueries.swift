import Bahasa
import Database
import Foundation
import Organisasi

extension SQL {
  private static let kartuBerseri: SQL = """
    SELECT k.id, b.seri, k.permohonan, k.penduduk, k.versi_biodata, k.status, k.dicetak, k.berakhir, k.sebab
    FROM kartu k
    JOIN blangko b ON b.id = k.id
    """

  fileprivate static func kartu(_ syarat: SQL) -> SQL { "\(kartuBerseri) WHERE \(syarat) ORDER BY k.id DESC" }
}

extension Tx {
  /// The card in force of a person: never more than one.
  package func kartuAktif(_ orang: Penduduk.ID) throws -> Kartu? {
    try first(.kartu("k.penduduk = \(orang) AND k.status = 'aktif'"))
  }

  /// All cards of a person, the newest first.
  package func kartu(milik orang: Penduduk.ID) throws -> [Kartu] { try all(.kartu("k.penduduk = \(orang)")) }

  func kartuTerakhir(_ orang: Penduduk.ID) throws -> Kartu? { try first(.kartu("k.penduduk = \(orang)")) }

  func kartu(permohonan id: PermohonanKTP.ID) throws -> Kartu? {
    try first(.kartu("k.permohonan = \(id) AND k.status = 'aktif'"))
  }

  /// The card that a request replaces: still in force, or ended by its approval.
  func kartuDiganti(_ p: PermohonanKTP) throws -> Kartu? {
    try first(
      .kartu(
        "k.penduduk = \(p.penduduk) AND k.permohonan <> \(p.id) AND (k.status = 'aktif' OR k.diakhiri_oleh = \(p.id))"
      ))
  }

  /// Ends the card that the request replaces. Lost: void wherever it is; else it was given back.
  func akhiriKartuLama(_ p: PermohonanKTP, oleh pelaku: Pelaku, pada waktu: Date) throws {
    guard let lama = try kartuAktif(p.penduduk) else { return }
    let (status, sebab): (Kartu.Status, String) =
      p.jenis == .hilang
      ? (.dicabut, "hilang, surat kepolisian \(p.dasarNomor)") : (.ditarik, p.jenis.nama.lowercased())
    try akhiri(lama, status, sebab: sebab, karena: p.id, oleh: pelaku, pada: waktu)
  }

  func akhiri(
    _ kartu: Kartu, _ status: Kartu.Status, sebab: String, karena p: PermohonanKTP.ID, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    try run(
      """
      UPDATE kartu
      SET status = \(status), berakhir = \(waktu), diakhiri_oleh = \(p), sebab = \(sebab)
      WHERE id = \(kartu.id) AND status = 'aktif'
      """)
    try catat(
      "kartu.berakhir", "penduduk", kartu.penduduk, oleh: pelaku, keterangan: "KTP \(kartu.seri): \(sebab)",
      pada: waktu)
  }

  /// What an approval had ended is in force again; a misprint stays void, and so does a card that was reported lost to the
  /// police: whoever finds it has no card.
  func pulihkanKartuLama(_ p: PermohonanKTP, oleh pelaku: Pelaku, pada waktu: Date) throws {
    if p.jenis == .hilang { return }
    let pulih = try run(
      """
      UPDATE kartu
      SET status = 'aktif', berakhir = NULL, diakhiri_oleh = NULL, sebab = ''
      WHERE diakhiri_oleh = \(p.id) AND permohonan <> \(p.id)
      """)
    guard pulih > 0 else { return }
    try catat(
      "kartu.dipulihkan", "penduduk", p.penduduk, oleh: pelaku, keterangan: "persetujuan diurungkan",
      pada: waktu)
  }
}
