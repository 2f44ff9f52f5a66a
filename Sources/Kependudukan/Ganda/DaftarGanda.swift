import Akses
import Bahasa
import Database
import Organisasi
import Web

struct DaftarGandaForm: Decodable, Sendable {
  /// `menunggu`, `bukan_ganda`, `digabung`, or `saya`.
  var tampil = ""
  var desa = ""
  /// The last of the page before: score and key.
  var skor = ""
  var sesudah = ""
}

/// The queue as one page of it shows it.
struct DaftarGanda {
  private static let sehalaman = 50

  let form: DaftarGandaForm
  let struktur: Struktur
  let bolehMemutus: Bool
  let jumlah: [PasanganGanda.Status: Int]
  let desa: [(desa: UnitKerja.ID, jumlah: Int)]
  let pasangan: [PasanganGanda]
  let nama: [Penduduk.ID: TemuanPenduduk]
  let berikut: String?

  init(_ form: DaftarGandaForm, _ tx: Tx, _ pelaku: Pelaku, pada hari: Tanggal) throws {
    self.form = form
    struktur = try tx.struktur(pada: hari)
    bolehMemutus = struktur.memegangRegister(pelaku)
    let lingkup = struktur.lingkupPenduduk(pelaku)
    jumlah = try tx.jumlahGanda(lingkup)
    desa = try tx.desaGanda(lingkup)
    let saringan = SaringanGanda(
      status: PasanganGanda.Status(rawValue: form.tampil) ?? .menunggu, desa: UnitKerja.ID(form.desa),
      oleh: form.tampil == "saya" ? pelaku.orang : nil)
    let batas = Double(form.skor).flatMap { skor in PasanganGanda.ID(form.sesudah).map { (skor, $0) } }
    let ada = try tx.daftarGanda(
      saringan, lingkup, sesudah: batas.map { (skor: $0.0, id: $0.1) }, batas: Self.sehalaman + 1)
    pasangan = Array(ada.prefix(Self.sehalaman))
    nama = try tx.temuan(pasangan.flatMap { [$0.a, $0.b] })
    berikut =
      ada.count > Self.sehalaman
      ? pasangan.last.map {
        query(
          RutePenduduk.ganda(),
          ["tampil": form.tampil, "desa": form.desa, "skor": "\($0.skor)", "sesudah": $0.id.description])
      } : nil
  }
}

extension Tx {
  fileprivate func temuan(_ id: [Penduduk.ID]) throws -> [Penduduk.ID: TemuanPenduduk] {
    let daftar: [TemuanPenduduk] = try all(
      """
      SELECT \(TemuanPenduduk.kolom)
      FROM penduduk p
      LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
      WHERE p.id IN (\(list: Set(id).sorted()))
      ORDER BY p.id
      """)
    return Dictionary(uniqueKeysWithValues: daftar.map { ($0.id, $0) })
  }
}
