import Bahasa
import CSV
import Database
import Seeds

/// A rule of marriage as the table has it.
struct AturanKawin: RowDecodable, Sendable {
  enum Kode: String, SQLCodable {
    case umurMinimum = "umur_minimum"
    case dispensasi
    case suamiBeristri = "suami_beristri"
    case izinBeristri = "izin_beristri"
    case istriBersuami = "istri_bersuami"
    case kelaminSama = "kelamin_sama"
    case sekandung
    case mungkinSekandung = "mungkin_sekandung"
    case masaTunggu = "masa_tunggu"
    case masaTungguMati = "masa_tunggu_mati"
    case agamaBerbeda = "agama_berbeda"
  }

  enum Sifat: String, SQLCodable { case tolak, ingatkan }

  let kode: String
  let sifat: Sifat
  /// Years, days; 1 where the rule needs none.
  let nilai: Int
  private let kalimat: String
  private let dasar: String

  init(row: Row) throws {
    kode = try row["kode"]
    sifat = try row["sifat"]
    nilai = try row["nilai"]
    kalimat = try row["kalimat"]
    dasar = try row["dasar"]
  }

  /// What is told to who writes the marriage down.
  func teks(_ nama: String) -> String {
    let isi = kalimat.replacing("{nama}", with: nama).replacing("{nilai}", with: "\(nilai)")
    return "\(isi) (\(dasar))"
  }
}

extension Tx {
  /// The rules in force on a day.
  func aturanKawin(pada hari: Tanggal) throws -> [String: AturanKawin] {
    let daftar: [AturanKawin] = try all(
      """
      SELECT kode, sifat, nilai, kalimat, dasar
      FROM aturan_kawin
      WHERE mulai <= \(hari) AND (selesai IS NULL OR selesai >= \(hari))
      ORDER BY kode, mulai DESC
      """)
    return Dictionary(daftar.map { ($0.kode, $0) }) { terbaru, _ in terbaru }
  }

  func semaiAturanKawin(_ tempat: SeedsPlace) throws {
    for baris in try Seeds.rows("kependudukan/aturan-kawin.csv", in: tempat) {
      try run(
        """
        INSERT INTO aturan_kawin (kode, sifat, nilai, kalimat, dasar, mulai, selesai, kepastian)
        VALUES (\(baris["kode"]), \(baris["sifat"]), \(Int(baris["nilai"] ?? "")), \(baris["kalimat"]),
                \(baris["dasar"]), \(baris["mulai"]), \(Tanggal(baris["selesai"] ?? "")), \(baris["kepastian"]))
        ON CONFLICT (kode, mulai) DO NOTHING
        """)
    }
  }
}
