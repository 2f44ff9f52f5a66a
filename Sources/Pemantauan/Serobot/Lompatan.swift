/// How one file passed through a stage, beside those that waited there when it came.
struct Lompatan: Sendable {
  /// The place of its stage in the log.
  let tahap: Int
  /// How many were waiting before it in the same pile, and how many of them were ended clearly later.
  let didepan: Int
  let dilewati: Int
  /// Its office time against that of its neighbours by arrival, as a natural logarithm: -3 is a twentieth.
  let cepat: Double
  /// What its neighbours took, in office minutes.
  let lazim: Double
  var diMeja = DiMeja()

  var bagian: Double { didepan > 0 ? Double(dilewati) / Double(didepan) : 0 }

  /// The same two counts for what lay before the officer who ended it, of any service in the lane.
  struct DiMeja: Sendable {
    var didepan: Int32 = 0
    var dilewati: Int32 = 0
    /// Whether others that jumped were ended right before or after it.
    var borongan = false

    var bagian: Double { didepan > 0 ? Double(dilewati) / Double(didepan) : 0 }
  }
}
