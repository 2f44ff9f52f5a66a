import Bahasa
import Database
import Foundation
import Organisasi

/// How a bill was paid.
package enum KanalBayar: String, Sendable, CaseIterable, SQLCodable, Codable {
  case va, qris
  /// At a counter of the bank.
  case loket

  var nama: String {
    switch self {
    case .va: "Transfer (VA)"
    case .qris: "QRIS"
    case .loket: "Loket bank"
    }
  }
}

/// Money that somebody says has come in: the bank by a notice, or an officer who holds its receipt.
struct PembayaranMasuk: Sendable, Equatable {
  let va: String
  /// In rupiah.
  let jumlah: Int
  let kanal: KanalBayar
  /// The bank's own number of the payment.
  let rujukan: String
  /// By the bank's clock.
  let waktu: Date
  /// Who entered it; nil for a notice of the bank.
  var orang: Orang.ID?
}

extension PembayaranMasuk {
  /// Of the notice of the bank. Nil when something is missing or cannot be.
  init?(_ isi: [UInt8]) {
    guard let kabar = try? JSONDecoder().decode(Kabar.self, from: Data(isi)), kabar.jumlah > 0,
      (1...40).contains(kabar.tagihan.count), kabar.tagihan.allSatisfy({ $0.isASCII && $0.isNumber }),
      (1...100).contains(kabar.rujukan.count), kabar.rujukan == kabar.rujukan.satuBaris,
      let waktu = saat(kabar.waktu)
    else { return nil }
    self.init(
      va: kabar.tagihan, jumlah: kabar.jumlah, kanal: kabar.kanal, rujukan: kabar.rujukan, waktu: waktu)
  }

  struct Kabar: Codable {
    let tagihan: String
    let jumlah: Int
    let kanal: KanalBayar
    let rujukan: String
    /// ISO 8601 with its offset.
    let waktu: String
  }
}

private func saat(_ teks: String) -> Date? {
  (try? Date(teks, strategy: Date.ISO8601FormatStyle()))
    ?? (try? Date(teks, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
}
