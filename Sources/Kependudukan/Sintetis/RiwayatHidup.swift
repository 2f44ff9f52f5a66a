/// Schooling and work that fit age, sex and the times one grew up in.
enum RiwayatHidup {
  static func pendidikan(lahir tahun: Int, umur: Int, _ acak: inout Acak) -> Int {
    switch umur {
    case ..<7: 1
    case 7...12: 2
    case 13...15: 3
    case 16...18: 4
    case 19...22: acak.pilih(berbobot: [(5, 0.86), (4, 0.11), (3, 0.03)])
    default: acak.pilih(berbobot: tamat(tahun))
    }
  }

  private static func tamat(_ tahun: Int) -> [(Int, Double)] {
    switch tahun {
    case ..<1950: [(1, 0.3), (2, 0.28), (3, 0.32), (4, 0.05), (5, 0.03), (8, 0.02)]
    case ..<1965: [(1, 0.1), (2, 0.16), (3, 0.48), (4, 0.12), (5, 0.1), (7, 0.01), (8, 0.025), (9, 0.005)]
    case ..<1980: [(2, 0.04), (3, 0.36), (4, 0.26), (5, 0.25), (6, 0.01), (7, 0.02), (8, 0.055), (9, 0.005)]
    case ..<1995: [(3, 0.14), (4, 0.29), (5, 0.43), (6, 0.01), (7, 0.035), (8, 0.085), (9, 0.01)]
    default: [(3, 0.04), (4, 0.19), (5, 0.62), (7, 0.04), (8, 0.11)]
    }
  }

  static func ditempuh(umur: Int, _ acak: inout Acak) -> Int {
    switch umur {
    case ..<5: 1
    case 5...6: 2
    case 7...12: 4
    case 13...15: 6
    case 16...18: 7
    case 19...22: acak.peluang(0.22) ? 11 : 18
    default: 18
    }
  }

  static func pekerjaan(_ orang: OrangBuatan, umur: Int, _ acak: inout Acak) -> Int {
    if umur < 7 { return 1 }
    if umur < 19 || orang.ditempuh == 11 { return 3 }
    if umur >= 60, orang.pendidikan >= 6, acak.peluang(0.7) { return 4 }
    if umur >= 75, acak.peluang(0.5) { return 1 }
    if orang.pendidikan >= 8 { return acak.pilih(berbobot: sarjana) }
    if orang.kelamin == .perempuan {
      return acak.pilih(berbobot: orang.kawin == .belumKawin ? perempuanLajang : perempuanKawin)
    }
    return acak.pilih(berbobot: umur < 35 ? lakiLakiMuda : lakiLaki)
  }

  private static let sarjana: [(Int, Double)] = [
    (15, 0.27), (5, 0.17), (65, 0.16), (88, 0.17), (18, 0.07), (16, 0.03), (17, 0.02), (73, 0.02), (74, 0.03),
    (72, 0.01), (64, 0.01), (6, 0.01), (7, 0.01), (85, 0.02),
  ]
  private static let perempuanKawin: [(Int, Double)] = [
    (2, 0.46), (9, 0.14), (20, 0.06), (15, 0.13), (88, 0.08), (84, 0.05), (8, 0.03), (19, 0.03), (30, 0.02),
  ]
  private static let perempuanLajang: [(Int, Double)] = [
    (15, 0.5), (1, 0.2), (88, 0.08), (2, 0.08), (19, 0.06), (84, 0.03), (9, 0.05),
  ]
  private static let lakiLaki: [(Int, Double)] = [
    (9, 0.34), (20, 0.1), (19, 0.13), (15, 0.13), (88, 0.14), (84, 0.04), (8, 0.02), (26, 0.04), (27, 0.02),
    (81, 0.03), (10, 0.01), (85, 0.005), (6, 0.004), (7, 0.004), (35, 0.007),
  ]
  private static let lakiLakiMuda: [(Int, Double)] = [
    (15, 0.42), (88, 0.16), (19, 0.15), (9, 0.1), (1, 0.05), (26, 0.03), (81, 0.03), (35, 0.03), (12, 0.03),
  ]
}
