import Database
import Foundation
import Organisasi

extension Kiriman: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], naskah: try row["naskah"], kantor: try row["kantor"], untuk: try row["untuk"],
      jenis: try row["jenis"], status: try row["status"], nomorAgenda: try row["nomor_agenda"],
      tahunAgenda: try row["tahun_agenda"], dikirim: try row["dikirim"], diterima: try row["diterima"],
      dibaca: try row["dibaca"], tenggat: try row["tenggat"], selesai: try row["selesai"],
      alasan: try row["alasan"], diserahkan: try row["diserahkan"],
      diserahkanKepada: try row["diserahkan_kepada"], diserahkanOleh: try row["diserahkan_oleh"])
  }
}

extension Tx {
  func kiriman(_ id: Kiriman.ID) throws -> Kiriman? { try first(pilihKiriman("id = \(id)")) }

  func kiriman(of naskah: NaskahDinas.ID) throws -> [Kiriman] { try all(pilihKiriman("naskah = \(naskah)")) }

  /// The delivery if this person may see it: leaders, sekretaris and TU of the office, and whom it was dispositioned to.
  func kiriman(_ id: Kiriman.ID, for pelaku: Pelaku) throws -> Kiriman {
    guard let kiriman = try kiriman(id) else { throw KirimanError.tidakDitemukan }
    if pelaku.membaca(kiriman.kantor) { return kiriman }
    guard try terlibatDisposisi(kiriman, pelaku) else { throw KirimanError.tidakDitemukan }
    return kiriman
  }

  /// Whether he may read what is inside: of a secret letter only leaders and recipients of dispositions.
  func bolehMembuka(_ kiriman: Kiriman, _ naskah: NaskahDinas, _ pelaku: Pelaku) throws -> Bool {
    if pelaku.membaca(kiriman.kantor, tertutup: naskah.konten.keamanan.tertutup) { return true }
    return try terlibatDisposisi(kiriman, pelaku)
  }

  /// Whether what is inside is for its addressee alone.
  func tertutup(_ kiriman: Kiriman) throws -> Bool {
    try exists("SELECT 1 FROM naskah WHERE id = \(kiriman.naskah) AND keamanan IN ('R', 'SR')")
  }

  func insert(_ kiriman: Kiriman) throws {
    try run(
      """
      INSERT INTO kiriman (id, naskah, kantor, untuk, jenis, status, dikirim, tenggat)
      VALUES (\(kiriman.id), \(kiriman.naskah), \(kiriman.kantor), \(kiriman.untuk), \(kiriman.jenis),
              \(kiriman.status), \(kiriman.dikirim), \(kiriman.tenggat))
      """)
  }

  func update(_ kiriman: Kiriman) throws {
    try run(
      """
      UPDATE kiriman
      SET status = \(kiriman.status), nomor_agenda = \(kiriman.nomorAgenda), tahun_agenda = \(kiriman.tahunAgenda),
          diterima = \(kiriman.diterima), dibaca = \(kiriman.dibaca), tenggat = \(kiriman.tenggat),
          selesai = \(kiriman.selesai), alasan = \(kiriman.alasan),
          diserahkan = \(kiriman.diserahkan),
          diserahkan_kepada = \(kiriman.diserahkanKepada), diserahkan_oleh = \(kiriman.diserahkanOleh)
      WHERE id = \(kiriman.id)
      """)
  }

  /// The next number in the agenda of this office and year; without gap, since it is taken in the caller's transaction.
  func nomorAgendaBerikut(_ kantor: UnitKerja.ID, tahun: Int) throws -> Int {
    try run(
      """
      INSERT INTO agenda (kantor, tahun, terakhir)
      VALUES (\(kantor), \(tahun), 1)
      ON CONFLICT (kantor, tahun) DO UPDATE SET terakhir = agenda.terakhir + 1
      """)
    return try value("SELECT terakhir FROM agenda WHERE kantor = \(kantor) AND tahun = \(tahun)") ?? 1
  }

  /// Whether a disposition went to him or came from him, or to or from one at whose desk he helps when it is not secret.
  private func terlibatDisposisi(_ kiriman: Kiriman, _ pelaku: Pelaku) throws -> Bool {
    let tertutup = try pelaku.delegasi.isEmpty || tertutup(kiriman)
    let meja = pelaku.jabatanDiwakili + (tertutup ? [] : pelaku.mejaDibaca)
    return try exists(
      """
      SELECT 1
      FROM disposisi
      WHERE kiriman = \(kiriman.id) AND status <> 'ditarik'
        AND (kepada IN (\(list: meja)) OR dari IN (\(list: meja)))
      LIMIT 1
      """)
  }

  private func pilihKiriman(_ syarat: SQL) -> SQL {
    """
    SELECT id, naskah, kantor, untuk, jenis, status, nomor_agenda, tahun_agenda, dikirim, diterima, dibaca, tenggat,
           selesai, alasan, diserahkan, diserahkan_kepada, diserahkan_oleh
    FROM kiriman
    WHERE \(syarat)
    ORDER BY id
    """
  }
}
