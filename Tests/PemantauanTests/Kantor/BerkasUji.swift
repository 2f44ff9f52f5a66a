import Foundation
import Pemantauan

/// One application on its way through the made-up office.
struct BerkasUji {
  var kasus: Kasus
  let layanan: Layanan
  let cepat: Bool
  /// How much work it is, 1 is usual.
  let sulit: Double
  let desa: Int
  /// Office minutes at which it came, and which it spent with the applicant.
  let tiba: Double
  var jeda = 0.0
  var permintaan = 0
  /// Asked for too late on purpose.
  var disembunyikan: [String] = []
  var pemeriksa = ""
  /// When it came to the table where it is.
  var masuk = 0.0
  var dibayarDulu = false

  /// Office minutes at which it is due.
  var jatuhTempo: Double { tiba + layanan.janji * KalenderUji.sehari + jeda }
}

/// An officer at a table.
struct PetugasUji {
  let nama: String
  /// 1 is usual, more is slower.
  let lambat: Double
  var antrean: [Int] = []
  /// Surveys planned together.
  var borongan: [Int] = []
  /// How many files are kept out of it.
  var ditahan = 0
  var sibuk = false
  /// A file that is taken before all others.
  var disuap: Int?
  var surveiTerakhir: (selesai: Date, posisi: Posisi)?
}
