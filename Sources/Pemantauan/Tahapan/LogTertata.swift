import Foundation

/// A log made ready: events in order of time, stages measured in office time, peers numbered.
struct LogTertata: Sendable {
  let kasus: [Kasus]
  let waktuKerja: WaktuKerja
  let saatIni: Date
  let sumbu: SumbuKerja
  /// One for every event, case by case, in order of time.
  let tahap: [Tahap]
  /// Where the stages of a case begin; one more than there are cases.
  let awal: [Int]
  /// The event that ended each case; nil while it is open.
  let penutup: [Int?]
  let kegiatan: Penomoran
  let petugas: Penomoran
  let kelompok: DaftarKelompok
  /// For each peer group the first one of the same service, lane and kind.
  let kelompokLayanan: [Int32]

  func tahap(kasus: Int) -> ArraySlice<Tahap> { tahap[awal[kasus]..<awal[kasus + 1]] }

  /// The event that begins a stage.
  func pembuka(_ tahap: Tahap) -> Kejadian { kasus[Int(tahap.kasus)].kejadian[Int(tahap.kejadian)] }

  /// The event that ends it; nil while it lasts.
  func penutup(_ tahap: Tahap) -> Kejadian? {
    let kejadian = kasus[Int(tahap.kasus)].kejadian
    let tempat = Int(tahap.kejadian) + 1
    return tempat < kejadian.count ? kejadian[tempat] : nil
  }

  /// The number of the activity that begins a stage.
  func kegiatan(_ tahap: Tahap) -> Int32 { kelompok.isi[Int(tahap.kelompok)].kegiatan }

  /// How the stage is called on the screen.
  func sebutan(_ tahap: Tahap) -> String { "sesudah \(pembuka(tahap).kegiatan)" }

  /// The peer group of a whole case: that of its service, lane and kind, whatever its stage.
  func kelompokKasus(_ i: Int) -> Int32? {
    guard let pertama = tahap(kasus: i).first else { return nil }
    return kelompokLayanan[Int(pertama.kelompok)]
  }
}
