import Database
import Potret

/// What a photo for a card has to be; data of the regency.
struct BatasFoto: Sendable, Equatable {
  var piksel: Double
  var wajah: ClosedRange<Double>
  var geser: Double
  var terang: ClosedRange<Double>
  var timpang: Double
  var tajam: Double
}

extension Tx {
  func batasFoto() throws -> BatasFoto {
    func rentang(_ dari: SetelanKonter, _ sampai: SetelanKonter) throws -> ClosedRange<Double> {
      let (bawah, atas) = (try setelan(dari), try setelan(sampai))
      return min(bawah, atas)...max(bawah, atas)
    }
    return BatasFoto(
      piksel: try setelan(.fotoPikselPalingSedikit),
      wajah: try rentang(.fotoWajahPalingKecil, .fotoWajahPalingBesar),
      geser: try setelan(.fotoGeserPalingJauh),
      terang: try rentang(.fotoTerangPalingSedikit, .fotoTerangPalingBanyak),
      timpang: try setelan(.fotoTimpangPalingBesar), tajam: try setelan(.fotoTajamPalingSedikit))
  }
}
