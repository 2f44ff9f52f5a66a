/// A service of the made-up office.
struct Layanan {
  let nama: String
  /// Share of all applications.
  let bobot: Double
  let survei: Bool
  let biaya: Int
  /// Working days promised.
  let janji: Double
  /// How hard its files are, 1 is usual.
  let sulit: Double

  static let semua = [
    Layanan(nama: "IMB", bobot: 0.28, survei: true, biaya: 1_500_000, janji: 22, sulit: 1.3),
    Layanan(nama: "HO", bobot: 0.2, survei: true, biaya: 600_000, janji: 20, sulit: 1.1),
    Layanan(nama: "SIUP", bobot: 0.2, survei: false, biaya: 0, janji: 14, sulit: 0.7),
    Layanan(nama: "Reklame", bobot: 0.14, survei: true, biaya: 350_000, janji: 20, sulit: 0.9),
    Layanan(nama: "TDP", bobot: 0.1, survei: false, biaya: 0, janji: 14, sulit: 0.7),
    Layanan(nama: "Trayek", bobot: 0.08, survei: false, biaya: 250_000, janji: 16, sulit: 1.0),
  ]
}

/// The tables in the office, in the order in which a file passes them.
enum Meja: Int, CaseIterable {
  case verifikasi, survei, rekomendasi, putusan

  /// Officers at each; with the two at the counter they are fifteen.
  var banyak: Int { self == .verifikasi ? 4 : 3 }

  var huruf: String { ["V", "S", "R", "K"][rawValue] }

  /// Share of the year's time that is worked at it: the fuller, the longer the queue.
  var beban: Double { [0.96, 0.9, 0.95, 0.4][rawValue] }
}
