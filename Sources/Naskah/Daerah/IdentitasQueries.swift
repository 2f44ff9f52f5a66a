import Bahasa
import Cetak
import Database
import Foundation

extension IdentitasDaerah: RowDecodable {
  package init(row: Row) throws {
    let letak: String = try row["letak_tujuan"]
    let huruf: String = try row["huruf"]
    self.init(
      nama: try row["nama"], ibuKota: try row["ibu_kota"], kertas: try row["kertas"],
      letakTujuan: GayaNaskah.LetakTujuan(rawValue: letak) ?? .kiri, huruf: Huruf(rawValue: huruf) ?? .sans,
      ukuranHuruf: try row["ukuran_huruf"], alamatVerifikasi: try row["alamat_verifikasi"])
  }
}

extension Tx {
  /// What the regency has decided about its papers, as it holds on `tanggal`.
  /// - Throws: `PengaturanNaskahError.identitasBelumDiisi` before the first settings begin.
  package func identitasDaerah(pada tanggal: Tanggal) throws -> IdentitasDaerah {
    let ada: IdentitasDaerah? = try first(
      """
      SELECT nama, ibu_kota, kertas, letak_tujuan, huruf, ukuran_huruf, alamat_verifikasi
      FROM identitas_daerah
      WHERE mulai <= \(tanggal)
      ORDER BY mulai DESC
      LIMIT 1
      """)
    guard let ada else { throw PengaturanNaskahError.identitasBelumDiisi }
    return ada
  }

  /// Every version, the latest first.
  package func riwayatIdentitas() throws -> [(mulai: Tanggal, identitas: IdentitasDaerah)] {
    try all(
      """
      SELECT mulai, nama, ibu_kota, kertas, letak_tujuan, huruf, ukuran_huruf, alamat_verifikasi
      FROM identitas_daerah
      ORDER BY mulai DESC
      """
    ) { (mulai: try $0["mulai"], identitas: try IdentitasDaerah(row: $0)) }
  }

  /// Sets it from `mulai` on; what was set for that very day is replaced, earlier days keep theirs.
  package func simpan(_ identitas: IdentitasDaerah, mulai: Tanggal, pada waktu: Date) throws {
    try run(
      """
      INSERT INTO identitas_daerah (mulai, nama, ibu_kota, kertas, letak_tujuan, huruf, ukuran_huruf,
                                    alamat_verifikasi, dicatat)
      VALUES (\(mulai), \(identitas.nama), \(identitas.ibuKota), \(identitas.kertas),
              \(identitas.letakTujuan.rawValue), \(identitas.huruf.rawValue), \(identitas.ukuranHuruf),
              \(identitas.alamatVerifikasi), \(waktu))
      ON CONFLICT (mulai) DO UPDATE
      SET nama = excluded.nama, ibu_kota = excluded.ibu_kota, kertas = excluded.kertas,
          letak_tujuan = excluded.letak_tujuan, huruf = excluded.huruf, ukuran_huruf = excluded.ukuran_huruf,
          alamat_verifikasi = excluded.alamat_verifikasi, dicatat = excluded.dicatat
      """)
  }
}

package enum PengaturanNaskahError: Refusal, Equatable {
  case identitasBelumDiisi
  case lambangTidakTerbaca
  case kopTidakAda

  package var reason: RefusalReason { self == .kopTidakAda ? .notFound : .invalid }

  package var message: String {
    switch self {
    case .identitasBelumDiisi:
      "Nama daerah, tempat penanggalan, dan alamat verifikasi belum diisi. Minta administrator sistem mengisinya di halaman Pengaturan naskah."
    case .kopTidakAda: "Kop itu tidak ditemukan."
    case .lambangTidakTerbaca:
      "Berkas lambang harus PNG (sisi paling panjang 4.000 piksel) atau SVG sederhana, paling besar 1 MB."
    }
  }
}
