import Database
import Foundation
import Tugas

extension Tx {
  /// Will give `orang` this notice at `jadwal`, unless the cause is dealt with before (`tuntas`). A reminder with the
  /// same cause and `kunci` that still waits is replaced, so a moved deadline is simply set again.
  package func ingatkan<Orang>(
    _ orang: some Collection<Key<Orang>>, _ isi: IsiPemberitahuan, jadwal: Date, kunci: String,
    pada waktu: Date
  ) throws {
    try batalkanPengingat(sebab: isi.sebab, kunci: kunci)
    let pengingat = Pengingat(
      id: key(), orang: orang.map(\.rawValue), jenis: isi.jenis, judul: isi.judul, isi: isi.isi,
      tautan: isi.tautan, sebabJenis: isi.sebab.jenis, sebab: isi.sebab.objek)
    try run(
      """
      INSERT INTO pengingat (id, sebab_jenis, sebab, kunci)
      VALUES (\(pengingat.id), \(isi.sebab.jenis), \(isi.sebab.objek), \(kunci))
      """)
    try antre(.pengingat, pengingat, pada: waktu, jadwal: jadwal, kunciTunggal: kunciTugas(pengingat.id))
  }

  /// Takes back one reminder, or all of the cause when `kunci` is left out.
  package func batalkanPengingat(sebab: SebabPemberitahuan, kunci: String? = nil) throws {
    var syarat: [SQL] = ["sebab_jenis = \(sebab.jenis)", "sebab = \(sebab.objek)"]
    if let kunci { syarat.append("kunci = \(kunci)") }
    let id: [Pengingat.ID] = try values("DELETE FROM pengingat WHERE \(SQL.all(of: syarat)) RETURNING id")
    for id in id { try batalkanTugas(kunciTunggal: kunciTugas(id)) }
  }

  /// The cause was dealt with or is gone: its notices vanish, its reminders will not come.
  package func tuntas(_ sebab: SebabPemberitahuan) throws {
    try batalkanPengingat(sebab: sebab)
    try hapusPemberitahuan(sebab: sebab)
  }

  /// - Returns: whether it was still wanted.
  func hapus(_ id: Pengingat.ID) throws -> Bool {
    try run("DELETE FROM pengingat WHERE id = \(id)") == 1
  }

  func beritahu(_ pengingat: Pengingat, pada waktu: Date) throws {
    try beritahu(
      pengingat.orang.map(Key<Pengingat>.init(rawValue:)),
      IsiPemberitahuan(
        jenis: pengingat.jenis, judul: pengingat.judul, isi: pengingat.isi, tautan: pengingat.tautan,
        sebab: SebabPemberitahuan(jenis: pengingat.sebabJenis, objek: pengingat.sebab)),
      pada: waktu)
  }

  private func kunciTugas(_ id: Pengingat.ID) -> String { "pengingat:\(id)" }
}
