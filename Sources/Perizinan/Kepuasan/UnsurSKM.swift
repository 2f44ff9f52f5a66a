/// The nine elements of the survey of satisfaction (Permenpan-RB 14/2017, Lampiran), each with its question and what one to
/// four stand for.
enum UnsurSKM: String, CaseIterable, Sendable {
  case syarat = "u1"
  case prosedur = "u2"
  case waktu = "u3"
  case biaya = "u4"
  case hasil = "u5"
  case kemampuan = "u6"
  case perilaku = "u7"
  case pengaduan = "u8"
  case sarana = "u9"

  /// From one, the worst, to four, the best.
  static let nilai = 1...4

  var nama: DuaBahasa {
    switch self {
    case .syarat: DuaBahasa("Persyaratan", en: "Requirements")
    case .prosedur: DuaBahasa("Prosedur", en: "Procedure")
    case .waktu: DuaBahasa("Waktu penyelesaian", en: "Time taken")
    case .biaya: DuaBahasa("Biaya", en: "Cost")
    case .hasil: DuaBahasa("Hasil layanan", en: "What was received")
    case .kemampuan: DuaBahasa("Kemampuan petugas", en: "Competence of officers")
    case .perilaku: DuaBahasa("Perilaku petugas", en: "Conduct of officers")
    case .pengaduan: DuaBahasa("Penanganan pengaduan", en: "Handling of complaints")
    case .sarana: DuaBahasa("Sarana dan prasarana", en: "Facilities")
    }
  }

  var pertanyaan: DuaBahasa {
    switch self {
    case .syarat:
      DuaBahasa(
        "Apakah persyaratannya sesuai dengan layanannya?", en: "Did the requirements fit the service?")
    case .prosedur: DuaBahasa("Apakah prosedurnya mudah?", en: "Was the procedure easy?")
    case .waktu: DuaBahasa("Apakah layanannya cepat?", en: "Was the service quick?")
    case .biaya: DuaBahasa("Apakah biayanya wajar?", en: "Was the cost reasonable?")
    case .hasil:
      DuaBahasa("Apakah hasilnya sesuai dengan yang dijanjikan?", en: "Was the result what was promised?")
    case .kemampuan: DuaBahasa("Apakah petugasnya mampu?", en: "Were the officers competent?")
    case .perilaku:
      DuaBahasa("Apakah petugasnya sopan dan ramah?", en: "Were the officers polite and friendly?")
    case .pengaduan: DuaBahasa("Bagaimana pengaduan ditangani?", en: "How are complaints handled?")
    case .sarana: DuaBahasa("Bagaimana sarana dan prasarananya?", en: "How good are the facilities?")
    }
  }

  /// What one to four stand for.
  var jawaban: [DuaBahasa] {
    switch self {
    case .syarat, .hasil:
      [
        DuaBahasa("Tidak sesuai", en: "Not at all"), DuaBahasa("Kurang sesuai", en: "Not quite"),
        DuaBahasa("Sesuai", en: "Yes"), DuaBahasa("Sangat sesuai", en: "Very much"),
      ]
    case .prosedur:
      [
        DuaBahasa("Tidak mudah", en: "Not easy"), DuaBahasa("Kurang mudah", en: "Not quite"),
        DuaBahasa("Mudah", en: "Easy"), DuaBahasa("Sangat mudah", en: "Very easy"),
      ]
    case .waktu:
      [
        DuaBahasa("Tidak cepat", en: "Not quick"), DuaBahasa("Kurang cepat", en: "Not quite"),
        DuaBahasa("Cepat", en: "Quick"), DuaBahasa("Sangat cepat", en: "Very quick"),
      ]
    case .biaya:
      [
        DuaBahasa("Sangat mahal", en: "Very expensive"), DuaBahasa("Cukup mahal", en: "Rather expensive"),
        DuaBahasa("Murah", en: "Inexpensive"), DuaBahasa("Gratis", en: "Free"),
      ]
    case .kemampuan:
      [
        DuaBahasa("Tidak mampu", en: "Not competent"), DuaBahasa("Kurang mampu", en: "Not quite"),
        DuaBahasa("Mampu", en: "Competent"), DuaBahasa("Sangat mampu", en: "Very competent"),
      ]
    case .perilaku:
      [
        DuaBahasa("Tidak sopan dan ramah", en: "Not polite"),
        DuaBahasa("Kurang sopan dan ramah", en: "Not quite"),
        DuaBahasa("Sopan dan ramah", en: "Polite and friendly"),
        DuaBahasa("Sangat sopan dan ramah", en: "Very polite and friendly"),
      ]
    case .pengaduan:
      [
        DuaBahasa("Tidak ada", en: "There is no way"),
        DuaBahasa("Ada, tetapi tidak berfungsi", en: "It does not work"),
        DuaBahasa("Berfungsi, kurang maksimal", en: "It works in part"),
        DuaBahasa("Dikelola dengan baik", en: "It is well kept"),
      ]
    case .sarana:
      [
        DuaBahasa("Buruk", en: "Bad"), DuaBahasa("Cukup", en: "Fair"), DuaBahasa("Baik", en: "Good"),
        DuaBahasa("Sangat baik", en: "Very good"),
      ]
    }
  }
}
