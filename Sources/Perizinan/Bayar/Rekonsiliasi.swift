import Bahasa
import Database
import Foundation
import Organisasi

/// What was assessed and what came in, per day and service: every rupiah in one column, and what does not agree in the last.
struct Rekonsiliasi: Sendable {
  struct Masa: Sendable, Equatable {
    /// Days that one page shows.
    static let terpanjang = 92

    let dari: Tanggal
    let sampai: Tanggal

    var awal: Date { dari.awal() }
    var akhir: Date { (sampai + 1).awal() }
  }

  struct Kunci: Hashable, Comparable, Sendable {
    let hari: Tanggal
    /// Empty for money that no bill is known to.
    let layanan: String

    static func < (kiri: Self, kanan: Self) -> Bool {
      (kanan.hari, kiri.layanan) < (kiri.hari, kanan.layanan)
    }
  }

  struct Angka: Sendable, Equatable {
    /// Assessed on that day, and what of it still waits to be paid today.
    var ditetapkan = 0
    var terbuka = 0
    /// Paid on that day by the bank's clock, whenever it was assessed.
    var bayar: [KanalBayar: Int] = [:]
    var banyakJanggal = 0
    var uangJanggal = 0
    /// What the bills come to that count as paid on that day.
    var lunas = 0

    var terbayar: Int { bayar.values.reduce(0, +) }
    /// Money without a bill, less bills without money: nothing when all agrees.
    var selisih: Int { terbayar + uangJanggal - lunas }
  }

  let masa: Masa
  private(set) var angka: [Kunci: Angka] = [:]
  let janggal: [PembayaranJanggal]
  let namaLayanan: [String: String]

  var baris: [(kunci: Kunci, angka: Angka)] {
    angka.sorted { $0.key < $1.key }.map { (kunci: $0.key, angka: $0.value) }
  }

  init(
    _ masa: Masa, angka: [Kunci: Angka], janggal: [PembayaranJanggal], namaLayanan: [String: String]
  ) {
    self.masa = masa
    self.angka = angka
    self.janggal = janggal
    self.namaLayanan = namaLayanan
    for satu in janggal {
      let kunci = Kunci(hari: Tanggal(satu.masuk.waktu), layanan: satu.layanan)
      self.angka[kunci, default: Angka()].banyakJanggal += 1
      if satu.sebab.uangSendiri { self.angka[kunci, default: Angka()].uangJanggal += satu.masuk.jumlah }
    }
  }

  var jumlah: Angka {
    angka.values.reduce(into: Angka()) { hasil, satu in
      hasil.ditetapkan += satu.ditetapkan
      hasil.terbuka += satu.terbuka
      hasil.bayar.merge(satu.bayar, uniquingKeysWith: +)
      hasil.banyakJanggal += satu.banyakJanggal
      hasil.uangJanggal += satu.uangJanggal
      hasil.lunas += satu.lunas
    }
  }
}
