/// The columns of a log, and the names under which tables of others hold them: Indonesian, English and those of XES exports.
enum KolomDikenal: Int, CaseIterable {
  case kasus, kegiatan, petugas, waktu, tenggat, layanan, jalur, ragam, unit, untuk, jenis, rupiah, foto
  case lintang, bujur, mulai, jeda, diminta, kurang

  var wajib: Bool { [.kasus, .kegiatan, .waktu].contains(self) }

  /// The first that a table has is taken.
  var nama: [String] {
    switch self {
    case .kasus: ["kasus", "case:concept:name", "case", "case id", "caseid", "no berkas", "nomor berkas"]
    case .kegiatan: ["kegiatan", "concept:name", "activity", "aktivitas", "task", "event"]
    case .petugas: ["petugas", "org:resource", "resource", "officer", "user", "pegawai"]
    case .waktu:
      [
        "waktu", "time:timestamp", "time", "timestamp", "complete timestamp", "end timestamp",
        "completetime",
      ]
    case .tenggat: ["tenggat", "case:deadline", "deadline", "due", "due date", "jatuh tempo"]
    case .layanan: ["layanan", "case:service", "service", "case:layanan"]
    case .jalur: ["jalur", "case:lane", "lane", "case:jalur"]
    case .ragam: ["ragam", "case:variant", "case:ragam"]
    case .unit: ["unit", "org:unit"]
    case .untuk: ["untuk", "assignee", "assigned to"]
    case .jenis: ["jenis", "jenis kegiatan"]
    case .rupiah: ["rupiah", "biaya", "amount", "cost:total"]
    case .foto: ["foto", "photos", "photo count"]
    case .lintang: ["lintang", "latitude", "lat"]
    case .bujur: ["bujur", "longitude", "lon", "lng"]
    case .mulai: ["mulai", "start timestamp", "start_timestamp", "start time"]
    case .jeda: ["jeda", "sebab jeda", "pause", "pause reason"]
    case .diminta: ["diminta", "requested"]
    case .kurang: ["kurang", "missing"]
    }
  }

  /// A header without capitals, with spaces for lines.
  static func baku(_ judul: String) -> String {
    judul.lowercased().split { $0 == " " || $0 == "_" || $0 == "\u{FEFF}" }.joined(separator: " ")
  }
}
