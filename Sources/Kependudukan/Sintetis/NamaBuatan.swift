import Seeds

/// Puts names together that fit year of birth and sex: one word among the old, old spelling among the oldest, the order
/// of birth in some (Eka, Dwi, Tri), a father's last name in a few.
struct NamaBuatan: Sendable {
  private let depan: [[String]]
  private let belakang: [[String]]
  private static let urutan = [["Eka", "Eko"], ["Dwi", "Dwi"], ["Tri", "Tri"], ["Catur", "Catur"]]

  /// - Throws: `SeedsError` or `CSVError` when the shipped table is missing or damaged.
  init(_ acak: inout Acak) throws {
    let nama = try Seeds.rows("nama-indonesia.csv")
    func daftar(_ kelamin: String, _ posisi: String, _ generasi: String?) -> [String] {
      nama.filter {
        $0["jenis_kelamin"] == kelamin && $0["posisi"] == posisi
          && (generasi == nil || $0["generasi"] == generasi || $0["generasi"] == "umum")
      }
      .compactMap { $0["nama"] }
    }
    // Shuffled once: which names are common is chance, and the same for all.
    depan = ["L", "P"].flatMap { k in ["tua", "muda"].map { acak.acakUrutan(daftar(k, "depan", $0)) } }
    belakang = ["L", "P"].map { acak.acakUrutan(daftar($0, "belakang", nil)) }
  }

  func nama(
    _ kelamin: JenisKelamin, lahir tahun: Int, anakKe: Int = 0, ayah: String = "", _ acak: inout Acak
  ) -> String {
    let k = kelamin == .lakiLaki ? 0 : 1
    var nama = acak.pilihLazim(depan[k * 2 + (tahun < 1978 ? 0 : 1)])
    let peluangSatuKata = tahun < 1960 ? 0.55 : tahun < 1975 ? 0.33 : tahun < 1990 ? 0.10 : 0.02
    if acak.peluang(peluangSatuKata) { return ejaanLama(nama, tahun, &acak) }
    if (1...4).contains(anakKe), tahun > 1970, acak.peluang(0.06) { nama = Self.urutan[anakKe - 1][1 - k] }
    if kelamin == .lakiLaki, tahun > 1975, acak.peluang(0.10) { nama = "Muhammad " + nama }
    if kelamin == .perempuan, acak.peluang(tahun < 1990 ? 0.16 : 0.05) {
      nama = (acak.peluang(0.5) ? "Siti " : "Sri ") + nama
    }
    if tahun > 1985, !ayah.isEmpty, acak.peluang(0.07), let akhir = ayah.split(separator: " ").last {
      return nama + " " + akhir
    }
    nama += " " + acak.pilihLazim(belakang[k])
    if tahun > 1995, acak.peluang(0.35) { nama += " " + acak.pilih(belakang[k]) }
    return ejaanLama(nama, tahun, &acak)
  }

  /// `Sukirman` written as `Soekirman`, before the reform of 1972 and mostly before that of 1947.
  private func ejaanLama(_ nama: String, _ tahun: Int, _ acak: inout Acak) -> String {
    guard tahun < 1958, acak.peluang(tahun < 1947 ? 0.35 : 0.12) else { return nama }
    return nama.replacing("J", with: "Dj").replacing("j", with: "dj").replacing("C", with: "Tj")
      .replacing("c", with: "tj").replacing("y", with: "j").replacing("Y", with: "J")
      .replacing("u", with: "oe").replacing("U", with: "Oe")
  }
}
