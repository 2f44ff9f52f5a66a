import Database
import Foundation
import Organisasi

/// A pair as a sweep found it, the lower key first.
struct CalonPasangan: Sendable {
  let a, b: Penduduk.ID
  let skor: Double
  let alasan: [String]
}

extension Tx {
  func catat(
    _ calon: [CalonPasangan], sapuan: Int64, pada waktu: Date
  ) throws -> HasilSapuan {
    var hasil = HasilSapuan()
    let orang = try keadaanOrang(Array(Set(calon.flatMap { [$0.a, $0.b] })))
    for satu in calon {
      guard let a = orang[satu.a], let b = orang[satu.b], a.status == .hidup || b.status == .hidup,
        a.status != .tidakSah, b.status != .tidakSah
      else { continue }
      hasil.pasangan += 1
      let lama = try pasanganGanda(satu.a, satu.b)
      switch lama?.status {
      case .bukanGanda:
        guard let lama, try berubahBermakna(lama) else {
          hasil.tetapBerbeda += 1
          continue
        }
        hasil.dibukaLagi += 1
      // Both are in force again, so the merge was taken back.
      case .digabung: hasil.dibukaLagi += 1
      case .menunggu: break
      case nil: hasil.baru += 1
      }
      try run(
        """
        INSERT INTO pasangan_ganda (id, a, b, skor, alasan, desa_a, desa_b, status, ditemukan, sapuan, versi_a, versi_b)
        VALUES (\(key(PasanganGanda.self)), \(satu.a), \(satu.b), \(satu.skor),
                \(satu.alasan.joined(separator: "\n")), \(a.desa), \(b.desa), 'menunggu', \(waktu), \(sapuan),
                \(a.versi), \(b.versi))
        ON CONFLICT (a, b)
        DO UPDATE SET skor = excluded.skor, alasan = excluded.alasan, desa_a = excluded.desa_a,
                      desa_b = excluded.desa_b, status = 'menunggu', sapuan = excluded.sapuan,
                      versi_a = excluded.versi_a, versi_b = excluded.versi_b, oleh = NULL, diputus = NULL,
                      putusan = '', peristiwa = NULL
        """)
    }
    return hasil
  }

  /// Somebody was written down over the warning that he may be one of these: his pairs wait from now on, and not only from
  /// the next sweep.
  func antrekan(_ orang: Penduduk.ID, _ mirip: [TemuanGanda], pada waktu: Date) throws {
    let calon = mirip.map {
      CalonPasangan(
        a: min(orang, $0.penduduk), b: max(orang, $0.penduduk), skor: $0.skor, alasan: $0.alasan)
    }
    _ = try catat(calon, sapuan: key(PasanganGanda.self).rawValue, pada: waktu)
  }

  /// Somebody counts no more: nothing is left to decide about him.
  func lepaskanGanda(_ orang: Penduduk.ID) throws {
    try run("DELETE FROM pasangan_ganda WHERE (a = \(orang) OR b = \(orang)) AND status = 'menunggu'")
  }

  private func keadaanOrang(_ id: [Penduduk.ID]) throws -> [Penduduk.ID: KeadaanOrang] {
    let daftar: [KeadaanOrang] = try all(
      "SELECT id, desa, status, versi FROM penduduk WHERE id IN (\(list: id.sorted())) ORDER BY id")
    return Dictionary(uniqueKeysWithValues: daftar.map { ($0.id, $0) })
  }
}

private struct KeadaanOrang: RowDecodable {
  let id: Penduduk.ID
  let desa: UnitKerja.ID
  let status: StatusPenduduk
  let versi: Int

  init(row: Row) throws {
    id = try row["id"]
    desa = try row["desa"]
    status = try row["status"]
    versi = try row["versi"]
  }
}
