/// What kind of person a position of the model regency calls for.
enum Derajat {
  case kepalaDaerah, sekda, iib, iiia, iiib, iva, ivb, camat, dokter, dokterUtama, pelaksana, kepalaDesa,
    perangkatDesa

  struct Gelar {
    let depan: String
    let belakang: String

    init(_ belakang: String, depan: String = "") {
      self.depan = depan
      self.belakang = belakang
    }
  }

  /// Golongan that fit the echelon; empty for who is not a civil servant.
  var golongan: [String] {
    switch self {
    case .kepalaDaerah, .kepalaDesa, .perangkatDesa: []
    case .sekda: ["IV/d"]
    case .iib, .dokterUtama: ["IV/c", "IV/b"]
    case .iiia, .camat: ["IV/b", "IV/a"]
    case .iiib: ["IV/a", "III/d"]
    case .iva: ["III/d", "III/c"]
    case .ivb: ["III/c", "III/b"]
    case .dokter: ["IV/a", "III/d"]
    case .pelaksana: ["II/c", "II/d", "III/a", "III/b"]
    }
  }

  var tahunLahir: ClosedRange<Int> {
    switch self {
    case .kepalaDaerah: 1972...1982
    case .sekda, .iib, .dokterUtama: 1967...1975
    case .iiia, .camat: 1969...1980
    case .iiib: 1970...1983
    case .iva, .ivb, .dokter: 1972...1988
    case .pelaksana: 1976...1998
    case .kepalaDesa: 1966...1986
    case .perangkatDesa: 1970...1999
    }
  }

  var persenPerempuan: Int {
    switch self {
    case .kepalaDesa: 12
    case .sekda, .iib, .dokterUtama, .camat: 25
    case .kepalaDaerah, .iiia, .iiib: 35
    case .perangkatDesa: 38
    case .iva, .ivb, .dokter, .pelaksana: 50
    }
  }

  var gelar: [Gelar] {
    switch self {
    case .kepalaDaerah: [Gelar("S.E., M.M."), Gelar("S.I.P., M.Si.")]
    case .sekda: [Gelar("M.M.", depan: "Drs."), Gelar("S.H., M.Hum.")]
    case .iib:
      [
        Gelar("S.H., M.H."), Gelar("M.Si.", depan: "Drs."), Gelar("S.T., M.T."), Gelar("S.E., M.M."),
        Gelar("S.Sos., M.Si."),
      ]
    case .iiia:
      [
        Gelar("S.H., M.H."), Gelar("S.E., M.M."), Gelar("S.T., M.T."), Gelar("S.Sos., M.Si."),
        Gelar("S.I.P."),
      ]
    case .camat: [Gelar("S.STP., M.Si."), Gelar("S.STP., M.M."), Gelar("S.I.P., M.Si."), Gelar("S.H., M.H.")]
    case .iiib:
      [Gelar("S.E., M.M."), Gelar("S.T."), Gelar("S.Sos."), Gelar("S.KM., M.Kes."), Gelar("S.Pd., M.Pd.")]
    case .iva, .ivb:
      [Gelar("S.E."), Gelar("S.H."), Gelar("S.Sos."), Gelar("S.T."), Gelar("S.I.P."), Gelar("A.Md.")]
    case .dokter:
      [
        Gelar("M.Kes.", depan: "dr."), Gelar("", depan: "dr."), Gelar("", depan: "drg."),
        Gelar("S.KM., M.Kes."),
      ]
    case .dokterUtama: [Gelar("M.Kes.", depan: "dr.")]
    case .pelaksana:
      [
        Gelar("A.Md."), Gelar("S.Kom."), Gelar("S.E."), Gelar(""), Gelar(""), Gelar("S.I.Kom."),
        Gelar("S.AP."),
      ]
    case .kepalaDesa: [Gelar(""), Gelar(""), Gelar("S.Sos."), Gelar("S.E."), Gelar("S.Pd.")]
    case .perangkatDesa: [Gelar(""), Gelar(""), Gelar(""), Gelar("S.Pd."), Gelar("S.E."), Gelar("A.Md.")]
    }
  }
}
