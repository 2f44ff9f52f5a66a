/// The number of a court's case as it stands on the ruling.
enum NomorPengadilan {
  /// A decree in a voluntary matter, such as a dispensation from the age.
  case penetapan
  /// A judgment in a contentious matter, such as the leave to have another wife.
  case putusan

  var contoh: String { self == .penetapan ? "12/Pdt.P/2026/PA.Sgn" : "120/Pdt.G/2026/PA.Sgn" }

  func memuat(_ teks: String) -> Bool {
    switch self {
    case .penetapan: teks.wholeMatch(of: /\d{1,5}\/Pdt\.P\/\d{4}\/(?:PA|PN|MS)\.[A-Za-z]{2,6}/) != nil
    case .putusan: teks.wholeMatch(of: /\d{1,5}\/Pdt\.G\/\d{4}\/(?:PA|PN|MS)\.[A-Za-z]{2,6}/) != nil
    }
  }
}
