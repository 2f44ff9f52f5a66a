import Bahasa
import Database
import Foundation

/// When a periodic job falls due, in WIB.
package enum Jadwal: Sendable, Equatable {
  /// Every so many minutes, counted from midnight UTC 1970: the same instants in every process.
  case setiap(menit: Int)
  /// Each day at `jam`.`menit` WIB.
  case harian(jam: Int, menit: Int)

  /// The latest due instant at or before `saat`.
  package func giliran(pada saat: Date) -> Date {
    switch self {
    case .setiap(let menit):
      let langkah = Double(max(1, menit) * 60)
      return Date(timeIntervalSince1970: (saat.timeIntervalSince1970 / langkah).rounded(.down) * langkah)
    case .harian(let jam, let menit):
      let hariIni = Tanggal(saat).awal().addingTimeInterval(Double(jam * 3600 + menit * 60))
      return hariIni <= saat ? hariIni : hariIni.addingTimeInterval(-86_400)
    }
  }

  /// The first due instant after `saat`.
  package func berikutnya(setelah saat: Date) -> Date {
    switch self {
    case .setiap(let menit): giliran(pada: saat).addingTimeInterval(Double(max(1, menit) * 60))
    case .harian: giliran(pada: saat).addingTimeInterval(86_400)
    }
  }
}

/// A job that is queued again and again, once for all processes at each turn. A turn that passed while no process
/// ran is made up for once.
package struct TugasBerkala: Sendable {
  let nama: String
  let jadwal: Jadwal
  let antre: @Sendable (Tx, Date) throws -> Void

  package init<Muatan>(
    _ nama: String, _ jadwal: Jadwal, _ jenis: JenisTugas<Muatan>, _ muatan: Muatan
  ) {
    self.nama = nama
    self.jadwal = jadwal
    self.antre = { tx, waktu in try tx.antre(jenis, muatan, pada: waktu) }
  }
}

extension Tx {
  /// Queues the turn of `berkala` that is due at `waktu`, unless some process did.
  func antreGiliran(_ berkala: TugasBerkala, pada waktu: Date) throws {
    let giliran = berkala.jadwal.giliran(pada: waktu)
    let baru = try run(
      """
      INSERT INTO tugas_berkala (nama, giliran)
      VALUES (\(berkala.nama), \(giliran))
      ON CONFLICT (nama) DO UPDATE SET giliran = excluded.giliran
      WHERE tugas_berkala.giliran < excluded.giliran
      """)
    if baru == 1 { try berkala.antre(self, waktu) }
  }
}

extension Tx {
  /// When `berkala` must be queued: its present turn if that was not, else the next.
  func giliranBerikutnya(_ berkala: TugasBerkala, pada waktu: Date) throws -> Date {
    let giliran = berkala.jadwal.giliran(pada: waktu)
    let terakhir: Date? = try value("SELECT giliran FROM tugas_berkala WHERE nama = \(berkala.nama)")
    guard let terakhir, terakhir >= giliran else { return giliran }
    return berkala.jadwal.berikutnya(setelah: waktu)
  }
}
