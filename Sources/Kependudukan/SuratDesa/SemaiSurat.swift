import CSV
import Database
import Seeds

extension Kependudukan {
  /// Brings in the shipped services that are not kept yet; what the regency has made of the others stays.
  /// - Throws: `SuratError.layananKeliru` for one whose text asks for what nobody fills in.
  static func semaiSurat(_ tx: Tx, dari tempat: SeedsPlace) throws {
    let ada = Set(try tx.semuaLayananSurat().map(\.kode))
    // A cell of the shipped table holds several lines; stored, each is a line, so that no text collides with a separator.
    for baris in try Seeds.rows("kependudukan/layanan-surat.csv", in: tempat)
    where !ada.contains(baris["kode"] ?? "") {
      try tx.run(
        """
        INSERT INTO layanan_surat (kode, nama, judul, penerbit, bentuk, klasifikasi, registrasi, masa_hari, medan,
                                   isi, syarat, untuk_warga, kepastian)
        VALUES (\(baris["kode"]), \(baris["nama"]), \(baris["judul"]), \(baris["penerbit"]), \(baris["bentuk"]),
                \(baris["klasifikasi"]), \(Int(baris["registrasi"] ?? "")), \(Int(baris["masa_hari"] ?? "")),
                \(baris["medan"]?.replacing(";", with: "\n")), \(baris["isi"]?.replacing("//", with: "\n")),
                \(baris["syarat"]?.replacing(";", with: "\n")), \(Int(baris["untuk_warga"] ?? "")),
                \(baris["kepastian"]))
        """)
    }
    for layanan in try tx.layananSurat(.desa) + tx.layananSurat(.dukcapil) { try layanan.periksa() }
  }
}

extension LayananSurat {
  /// - Throws: `SuratError.layananKeliru`.
  func periksa() throws {
    let dikenal = bentuk.token.union(medan.map(\.nama))
    let dipakai = isi.flatMap(tokenSurat)
    guard dipakai.allSatisfy(dikenal.contains), medan.allSatisfy({ dipakai.contains($0.nama) }) else {
      throw SuratError.layananKeliru(kode)
    }
  }
}

/// The names in braces.
func tokenSurat(_ teks: String) -> [String] { teks.matches(of: /\{([a-z_]+)\}/).map { String($0.output.1) } }

/// The text with its names filled in; once, so that what was filled in is never read as a name.
func isiSurat(_ teks: String, _ nilai: [String: String]) -> String {
  teks.replacing(/\{([a-z_]+)\}/) { nilai[String($0.output.1)] ?? "" }
}
