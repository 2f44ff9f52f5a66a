import Bahasa
import Web

/// Whether the reader may see what is of somebody's health (UU 27/2022 Pasal 4 ayat (2)).
enum HakKhusus { case boleh, tidak }

extension RincianPeristiwa {
  /// The facts in words, for the history.
  func teks(_ kode: KodePenduduk, khusus: HakKhusus) -> [String] {
    func nama(_ tabel: KodePenduduk.Tabel, _ nilai: Int?) -> String? {
      nilai.map { kode.nama(tabel, $0).map(judulKode) ?? "kode \($0)" }
    }
    let isi: [(String, String?)] = [
      ("Sebab", khusus == .boleh ? nama(.sebabMati, sebabMati) : nil), ("Meninggal di", tempatMati),
      ("Yang menerangkan", nama(.penerangMati, penerangMati)),
      ("Tempat dilahirkan", nama(.tempatLahir, tempatLahir)), ("Kelahiran", nama(.jenisLahir, jenisLahir)),
      ("Anak ke", anakKe.map { "\($0)" }), ("Berat", berat.map { "\($0.ribuan) gram" }),
      ("Panjang", panjang.map { "\($0) cm" }), ("Penolong", nama(.penolongLahir, penolongLahir)),
      ("Alasan pindah", nama(.alasanPindah, alasanPindah)), ("Dispensasi kawin", dispensasi),
      ("Izin beristri lebih dari seorang", izinBeristri),
      ("Diyakini", peringatan?.joined(separator: " ")), ("Alasannya", alasanSetuju),
    ]
    return isi.compactMap { judul, nilai in nilai.map { "\(judul): \($0)" } }
  }
}
