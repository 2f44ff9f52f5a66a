import Foundation
import Transparency

/// What is to be said of a receipt.
enum PutusanResi: Sendable, Equatable {
  case berlaku(ResiTerbaca)
  /// An entry that was written a moment ago.
  case menunggu
  case tidakTerbaca
  /// Signed by nobody, or not by this log.
  case bukanDariLog
  /// Signed by the log, but the entry is not where the receipt says, or its content is another.
  case tidakCocok
  /// The receipt holds, and contradicts what the log shows today: the worst that can be found.
  case bertentangan
  /// A code that leads nowhere, or no longer.
  case kodeTidakDikenal
}

/// A receipt that holds, as its holder reads it.
struct ResiTerbaca: Sendable, Equatable {
  let nomor: Int
  let ukuran: Int
  /// The content; nil for a receipt without opening.
  let isi: [UInt8]?
  let komitmen: [UInt8]
  /// Witnesses known here that signed the same checkpoint.
  let saksi: [String]
  let resi: Receipt
}
