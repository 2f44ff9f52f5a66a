import Bahasa
import Database

/// Hari dan jam kerja sepekan, berlaku dalam suatu jangka waktu. Of several in force on a day the one that began
/// last decides, so the hours of Ramadan lie over those of the year.
package struct PolaKerja: Sendable, Equatable, Identifiable {
  package typealias ID = Key<PolaKerja>

  package let id: ID
  package var kalender: NamaKalender.ID
  package var nama: String
  package var mulai: Tanggal
  /// The last day; nil while no end is known.
  package var selesai: Tanggal?
  /// By day of the week, 1 Senin … 7 Minggu, in order and without overlap. No hours means no working day.
  package var jam: [Int: [JamKerja]]
  package var ikutLiburNasional: Bool
  package var ikutCutiBersama: Bool
  package var dasar: String
  package var kepastian: Kepastian

  package init(
    id: ID, kalender: NamaKalender.ID, nama: String, mulai: Tanggal, selesai: Tanggal? = nil,
    jam: [Int: [JamKerja]], ikutLiburNasional: Bool = true, ikutCutiBersama: Bool = true, dasar: String,
    kepastian: Kepastian = .pasti
  ) {
    self.id = id
    self.kalender = kalender
    self.nama = nama
    self.mulai = mulai
    self.selesai = selesai
    self.jam = jam.mapValues { $0.sorted { $0.mulai < $1.mulai } }.filter { !$0.value.isEmpty }
    self.ikutLiburNasional = ikutLiburNasional
    self.ikutCutiBersama = ikutCutiBersama
    self.dasar = dasar
    self.kepastian = kepastian
  }

  func berlaku(pada tanggal: Tanggal) -> Bool {
    mulai <= tanggal && (selesai.map { tanggal <= $0 } ?? true)
  }

  func menghormati(_ jenis: Libur.Jenis) -> Bool {
    switch jenis {
    case .liburNasional, .liburPemilu: ikutLiburNasional
    case .cutiBersama: ikutCutiBersama
    case .hariBuka, .lokal, .kantorTutup: true
    }
  }

  /// The hours of an extra opening on `hariPekan`: its own, or those of the first working day of the week.
  func jamHariBuka(_ hariPekan: Int) -> [JamKerja] {
    jam[hariPekan] ?? jam.min { $0.key < $1.key }?.value ?? []
  }

  /// - Throws: `KalenderError` when there is no working day, or hours overlap.
  func periksa() throws(KalenderError) {
    guard !jam.isEmpty, !jam.keys.contains(where: { !(1...7).contains($0) }) else {
      throw .polaTanpaHariKerja(nama)
    }
    for (hari, daftar) in jam.sorted(by: { $0.key < $1.key }) {
      for (satu, berikut) in zip(daftar, daftar.dropFirst()) where satu.selesai > berikut.mulai {
        throw .jamTumpangTindih(hari: NamaWaktu.hari(hari))
      }
    }
    if let selesai, selesai < mulai {
      throw .nilaiTidakSah("Tanggal akhir pola mendahului tanggal mulainya.")
    }
  }
}

extension PolaKerja: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], kalender: try row["kalender"], nama: try row["nama"], mulai: try row["mulai"],
      selesai: try row["selesai"], jam: [:], ikutLiburNasional: try row["ikut_libur_nasional"],
      ikutCutiBersama: try row["ikut_cuti_bersama"], dasar: try row["dasar"], kepastian: try row["kepastian"])
  }
}
