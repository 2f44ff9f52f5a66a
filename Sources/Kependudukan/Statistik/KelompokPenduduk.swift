/// The columns of the monthly report.
package struct KelompokPenduduk: Hashable, Sendable {
  package let kelamin: JenisKelamin
  /// A citizen of another state only.
  package let isAsing: Bool

  package static let semua = [
    KelompokPenduduk(kelamin: .lakiLaki, isAsing: false),
    KelompokPenduduk(kelamin: .perempuan, isAsing: false),
    KelompokPenduduk(kelamin: .lakiLaki, isAsing: true), KelompokPenduduk(kelamin: .perempuan, isAsing: true),
  ]
}

extension KelompokPenduduk {
  init(_ biodata: Biodata) {
    self.init(kelamin: biodata.jenisKelamin, isAsing: biodata.kewarganegaraan == .wna)
  }
}
