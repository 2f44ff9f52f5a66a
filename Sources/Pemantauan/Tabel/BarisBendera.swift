/// A flag as a row of a table.
package struct BarisBendera: Sendable, Equatable {
  /// The header.
  package static let judul = [
    "monitor", "kasus", "petugas", "tahap", "kekuatan", "penjelasan", "periksa_dahulu",
  ]

  /// One field for each column; the strength with two decimals after a point.
  package let nilai: [String]

  /// The row of one flag.
  package init(_ bendera: Bendera) {
    let kekuatan = (bendera.kekuatan.nilai * 100).rounded() / 100
    nilai = [
      bendera.pemantau.rawValue, bendera.kasus ?? "", bendera.petugas ?? "", bendera.tahap ?? "",
      "\(kekuatan)", bendera.penjelasan, bendera.periksaDahulu.map(\.rawValue).joined(separator: " "),
    ]
  }
}
