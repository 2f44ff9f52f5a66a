/// What libpq and SQLite say, in Indonesian with what to do; their own words stay behind it for who looks them up.
enum SebabBasis {
  private static let dikenal: [(tanda: [String], kalimat: String)] = [
    (
      ["Connection refused", "No such file or directory", "Is the server running"],
      "PostgreSQL tidak berjalan di alamat itu. Jalankan layanannya, atau periksa KANTAYA_DATABASE_URL."
    ),
    (
      ["could not translate host name"],
      "Nama mesin PostgreSQL tidak ditemukan. Periksa KANTAYA_DATABASE_URL dan DNS."
    ),
    (
      ["password authentication failed", "no password supplied", "Peer authentication failed"],
      "PostgreSQL menolak nama pengguna atau kata sandinya. Periksa KANTAYA_DATABASE_URL."
    ),
    (["no pg_hba.conf entry"], "PostgreSQL tidak mengizinkan mesin ini. Tambahkan di pg_hba.conf."),
    (
      ["role \""],
      "Pengguna itu tidak ada di PostgreSQL. Buat dengan createuser, atau periksa KANTAYA_DATABASE_URL."
    ),
    (["database \""], "Basis data itu tidak ada. Buat dengan createdb, atau periksa KANTAYA_DATABASE_URL."),
    (
      ["starting up", "shutting down", "recovery mode"],
      "PostgreSQL sedang mulai atau berhenti. Tunggu sebentar, lalu ulangi."
    ),
    (["too many clients", "connection slots"], "Sambungan PostgreSQL habis. Besarkan max_connections."),
    (
      ["timeout expired", "Connection timed out"],
      "PostgreSQL tidak menjawab. Periksa jaringan dan dinding api."
    ),
    (["SSL", "certificate"], "Sambungan aman ke PostgreSQL gagal. Periksa sslmode dan sertifikatnya."),
    (
      ["URI", "connection option", "missing \"=\"", "invalid port", "invalid integer value"],
      "Alamat PostgreSQL keliru. Tulis seperti postgres://pengguna:sandi@mesin:5432/kantaya."
    ),
    (["database is locked"], "Basis data sedang dikunci program lain. Hentikan program itu, lalu ulangi."),
    (
      ["unable to open database file"],
      "Berkas basis data tidak dapat dibuka. Periksa letak folder, pemilik, dan hak aksesnya."
    ),
    (["readonly database"], "Berkas basis data tidak boleh ditulisi. Periksa pemilik dan hak aksesnya."),
    (["file is not a database"], "Berkas itu bukan basis data SQLite. Periksa KANTAYA_DATABASE_URL."),
    (
      ["malformed"],
      "Berkas basis data rusak. Hentikan layanan, simpan berkas itu, lalu pulihkan dari cadangan: kantaya restore."
    ),
    (["disk I/O error"], "Penyimpanan gagal dibaca atau ditulis. Periksa disk mesin ini."),
    (["database sorts as"], "Basis data harus dibuat dengan TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'."),
    (["is closed"], "Basis data sudah ditutup."),
    (["too many wait", "came free in time", "too long"], "Basis data terlalu sibuk. Ulangi sebentar lagi."),
  ]

  /// On one line, without the password of an address in it.
  ///
  /// `umum`: what is said of what nobody has met yet.
  static func uraian(_ pesan: String, tanpa umum: String) -> String {
    let rincian = Setelan.tampak(pesan.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    guard let kalimat = dikenal.first(where: { $0.tanda.contains(where: pesan.contains) })?.kalimat else {
      return "\(umum): \(rincian)"
    }
    return "\(kalimat) (\(rincian))"
  }

  /// What is wrong with a snapshot.
  static func cadangan(_ sebab: String) -> String {
    switch sebab {
    case "not a snapshot": "bukan cadangan Kantaya"
    case "it ends too early": "terpotong"
    case "something follows the end": "ada yang ditambahkan di belakangnya"
    case "the disk gave back something else": "disk mengembalikan isi yang lain; periksa disknya"
    case "the whole is not what was written": "isinya berubah"
    case _ where sebab.hasPrefix("the rows of "):
      "isi tabel \(sebab.dropFirst("the rows of ".count).prefix { $0 != " " }) berubah"
    case "Is a directory": "itu folder"
    default: "susunannya rusak: \(sebab)"
    }
  }
}
