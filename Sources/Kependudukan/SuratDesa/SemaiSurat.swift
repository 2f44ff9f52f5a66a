import CSV
import Database
import Seeds

extension Kependudukan {
  /// Brings in the shipped services that are not kept yet; what the regency has made of the others stays.
  /// - Throws: `SuratError.layananKeliru` for one whose text asks for what nobody fills in.
  static func semaiSurat(_ tx: Tx, dari tempat: SeedsPlace) throws {
    let ada = Dictionary(uniqueKeysWithValues: try tx.semuaLayananSurat().map { ($0.kode, $0) })
    // A cell of the shipped table holds several lines; stored, each is a line, so that no text collides with a separator.
    for (urut, baris) in try Seeds.rows("kependudukan/layanan-surat.csv", in: tempat).enumerated() {
      let ketentuan = try ketentuan(baris["ketentuan"] ?? "", baris: urut + 2)
      if let lama = ada[baris["kode"] ?? ""] {
        try tx.lengkapi(lama, baris, ketentuan)
        continue
      }
      try tx.run(
        """
        INSERT INTO layanan_surat (kode, nama, judul, penerbit, bentuk, klasifikasi, registrasi, masa_hari, medan,
                                   isi, syarat, untuk_warga, kepastian, ketentuan)
        VALUES (\(baris["kode"]), \(baris["nama"]), \(baris["judul"]), \(baris["penerbit"]), \(baris["bentuk"]),
                \(baris["klasifikasi"]), \(Int(baris["registrasi"] ?? "")), \(Int(baris["masa_hari"] ?? "")),
                \(baris["medan"]?.replacing(";", with: "\n")), \(baris["isi"]?.replacing("//", with: "\n")),
                \(baris["syarat"]?.replacing(";", with: "\n")), \(Int(baris["untuk_warga"] ?? "")),
                \(baris["kepastian"]), \(ketentuan))
        """)
    }
    for layanan in try tx.layananSurat(.desa) + tx.layananSurat(.dukcapil) { try layanan.periksa() }
  }

  /// As they are stored, one on a line.
  /// - Throws: `SuratError.ketentuanAsing`.
  static func ketentuan(_ teks: String, baris: Int) throws -> String {
    do {
      return try SyaratRegister.baca(teks, pemisah: ";").map(\.kata).joined(separator: "\n")
    } catch { throw SuratError.ketentuanAsing(baris: baris, kata: error.kata) }
  }
}

extension Tx {
  /// Gives a service as it was shipped the conditions that are shipped now, and the text that goes with them. Of what the
  /// regency has decided on nothing is changed, but that it gets conditions where there were none at all.
  fileprivate func lengkapi(_ lama: LayananSurat, _ baris: [String: String], _ ketentuan: String) throws {
    if lama.kepastian == baris["kepastian"] {
      try run(
        """
        UPDATE layanan_surat
        SET medan = \(baris["medan"]?.replacing(";", with: "\n")),
            isi = \(baris["isi"]?.replacing("//", with: "\n")),
            untuk_warga = \(Int(baris["untuk_warga"] ?? "")), ketentuan = \(ketentuan)
        WHERE kode = \(lama.kode)
        """)
    }
    try run(
      "UPDATE layanan_surat SET ketentuan = \(ketentuan) WHERE kode = \(lama.kode) AND ketentuan IS NULL")
  }
}

extension LayananSurat {
  /// - Throws: `SuratError.layananKeliru`.
  func periksa() throws {
    let dikenal = token.union(medan.flatMap(\.token))
    let dipakai = isi.flatMap(tokenSurat)
    guard dipakai.allSatisfy(dikenal.contains), medan.allSatisfy({ dipakai.contains($0.nama) }),
      medan.count <= 9
    else {
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
