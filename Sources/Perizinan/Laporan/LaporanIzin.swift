import Bahasa
import Database
import Foundation
import Organisasi

/// What came in, what went out and how, over a time, by one of several groupings.
struct LaporanIzin: Sendable {
  enum Menurut: String, Sendable, CaseIterable {
    case hari, layanan, kantor, kecamatan

    var nama: String {
      switch self {
      case .hari: "Harian"
      case .layanan: "Per layanan"
      case .kantor: "Per kantor"
      case .kecamatan: "Per kecamatan"
      }
    }
  }

  struct Masa: Sendable, Equatable {
    static let terpanjang = 366

    let dari: Tanggal
    let sampai: Tanggal

    /// As asked, within what one report holds; this month so far when nothing was.
    init(_ dari: String, _ sampai: String, pada hari: Tanggal) {
      let sampai = Tanggal(sampai) ?? hari
      let awal = Tanggal(dari) ?? Tanggal(sampai.tahun, sampai.bulan, 1) ?? sampai
      self.dari = max(min(awal, sampai), sampai + -(Self.terpanjang - 1))
      self.sampai = sampai
    }

    var awal: Date { dari.awal() }
    var akhir: Date { (sampai + 1).awal() }
    func memuat(_ saat: Date) -> Bool { saat >= awal && saat < akhir }
  }

  /// One line.
  struct Angka: Sendable, Equatable {
    var masuk = 0
    var terbit = 0
    var ditolak = 0
    /// Withdrawn or lapsed.
    var berhenti = 0
    /// Decided by the promised day, of those that were issued or refused.
    var tepat = 0
    /// Office minutes of each that was issued or refused.
    var menit: [Int] = []
    /// Not ended at the end of the last day.
    var tersisa = 0
    /// Paid, in rupiah.
    var retribusi = 0

    var diputus: Int { terbit + ditolak }

    /// The value that `bagian` of a hundred do not exceed; nil for none.
    func persentil(_ bagian: Int) -> Int? {
      guard !menit.isEmpty else { return nil }
      return menit.sorted()[max(0, (menit.count * bagian + 99) / 100 - 1)]
    }

    static func + (kiri: Self, kanan: Self) -> Self {
      Angka(
        masuk: kiri.masuk + kanan.masuk, terbit: kiri.terbit + kanan.terbit,
        ditolak: kiri.ditolak + kanan.ditolak,
        berhenti: kiri.berhenti + kanan.berhenti, tepat: kiri.tepat + kanan.tepat,
        menit: kiri.menit + kanan.menit,
        tersisa: kiri.tersisa + kanan.tersisa, retribusi: kiri.retribusi + kanan.retribusi)
    }
  }

  struct Baris: Sendable {
    let nama: String
    let angka: Angka
  }

  let masa: Masa
  let menurut: Menurut
  let baris: [Baris]

  var jumlah: Angka { baris.map(\.angka).reduce(Angka(), +) }
}
