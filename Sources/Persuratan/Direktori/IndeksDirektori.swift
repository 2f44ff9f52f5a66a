import Bahasa
import Database
import Foundation
import Organisasi
import Pencarian

extension Persuratan {
  /// Lets units and the people who serve in them be found, as they stand today. Cheap when nothing has changed since the
  /// last time: for the start of the program, every minute after, and the turn of the day.
  /// - Returns: whether there was anything to do.
  @discardableResult
  package func segarkanDirektori() async throws -> Bool {
    let hari = Tanggal(now())
    let perlu = try await db.read { tx in try tx.direktoriUsang(pada: hari) }
    guard perlu else { return false }
    return try await db.write(serialised: "direktori") { tx in
      guard try tx.direktoriUsang(pada: hari) else { return false }
      try tx.indeksDirektori(pada: hari)
      return true
    }
  }
}

extension Tx {
  fileprivate func direktoriUsang(pada hari: Tanggal) throws -> Bool {
    try !exists(
      """
      SELECT 1
      FROM direktori_indeks i
      JOIN struktur_versi v ON v.versi = i.struktur
      WHERE i.hari = \(hari)
      """)
  }

  fileprivate func indeksDirektori(pada hari: Tanggal) throws {
    let struktur = try struktur(pada: hari)
    for unit in struktur.unit.values { try indeks(struktur.dokumen(unit)) }
    for orang in struktur.orang.values { try indeks(struktur.dokumen(orang)) }
    try lupakan("unit", kecuali: Set(struktur.unit.keys.map(\.rawValue)))
    try lupakan("orang", kecuali: Set(struktur.orang.keys.map(\.rawValue)))
    try run(
      """
      INSERT INTO direktori_indeks (satu, struktur, hari)
      SELECT 1, versi, \(hari) FROM struktur_versi WHERE 1 = 1
      ON CONFLICT (satu) DO UPDATE SET struktur = excluded.struktur, hari = excluded.hari
      """)
  }

  /// Units that were dissolved and people who serve nowhere any more are not offered as if they did.
  private func lupakan(_ jenis: String, kecuali ada: Set<Int64>) throws {
    let dahulu: [Int64] = try values("SELECT objek FROM pencarian WHERE jenis = \(jenis) ORDER BY objek")
    for objek in dahulu where !ada.contains(objek) {
      try hapusIndeks(jenis: jenis, objek: Key<Dokumen>(rawValue: objek))
    }
  }
}

extension Struktur {
  /// The whole staff may look up an office: name, short name, address, who leads it.
  fileprivate func dokumen(_ unit: UnitKerja) -> Dokumen {
    let pimpinan = self.pimpinan(dari: unit.id)
    let isi = [
      unit.singkatan, pimpinan?.nama, pimpinan.flatMap { orang(memegang: $0.id)?.namaLengkap },
      unit.induk.flatMap { self.unit[$0]?.nama }, unit.alamat.alamat, unit.alamat.telepon, unit.alamat.surel,
    ]
    return Dokumen(
      jenis: "unit", objek: unit.id, judul: unit.nama,
      isi: isi.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", "), tanggal: unit.berdiri,
      unit: unit.id, hak: [.semua])
  }

  /// Of a person only what stands on his door: name and positions. Numbers and addresses of his own are not indexed.
  fileprivate func dokumen(_ orang: Orang) -> Dokumen {
    let tugas = penugasanAktif(orang.id)
    let mulai = penugasan(orang.id).map(\.mulai).min() ?? tanggal
    return Dokumen(
      jenis: "orang", objek: orang.id, judul: orang.namaLengkap,
      isi: tugas.map { "\($0.sebutan), \(unit[$0.unit]?.nama ?? "")" }.joined(separator: "; "),
      tanggal: mulai, unit: tugas.first?.unit, hak: [.semua])
  }
}
