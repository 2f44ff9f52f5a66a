import Bahasa
import Database
import Organisasi

/// Satu penerima setelah kelompok diuraikan.
enum Penerima: Hashable, Sendable {
  case unit(UnitKerja.ID)
  case luar(nama: String, alamat: String, surel: String)
}

extension Tx {
  /// Groups spelled out as of the structure's day, in place of dissolved units their successors; each recipient once, in
  /// the order given.
  func penerima(_ tujuan: [Tujuan], _ struktur: Struktur) throws -> [Penerima] {
    var dilihat: Set<Penerima> = []
    return
      try tujuan.flatMap { tujuan -> [Penerima] in
        switch tujuan {
        case .unit(let id, _): struktur.unit[struktur.penerus(id)].map { [.unit($0.id)] } ?? []
        case .kelompok(let kode): try anggota(kelompok: kode, struktur).map { .unit($0) }
        case .luar(let nama, let alamat, let surel): [.luar(nama: nama, alamat: alamat, surel: surel)]
        }
      }
      .filter { dilihat.insert($0).inserted }
  }

  /// Who it goes to, in a line for lists: `Camat Gemolong; semua desa (196)`.
  func ringkasan(_ tujuan: [Tujuan], _ struktur: Struktur) throws -> String {
    let nama = try tujuan.prefix(3).map { try sebutan($0, struktur) }
    let lagi = tujuan.count - nama.count
    return nama.joined(separator: "; ") + (lagi > 0 ? "; dan \(lagi) lagi" : "")
  }

  /// How one addressee is written after `Yth.`; in place of a dissolved unit its successor.
  func sebutan(_ tujuan: Tujuan, _ struktur: Struktur) throws -> String {
    switch tujuan {
    case .unit(let lama, let up):
      let id = struktur.penerus(lama)
      let nama = try struktur.kepala(dari: id)?.nama ?? namaUnit(id, struktur)
      return up.isEmpty ? nama : "\(nama) u.p. \(up)"
    case .kelompok(let kode): return try namaKelompok(kode)
    case .luar(let nama, _, _): return nama
    }
  }
}
