import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// What the protector of personal data keeps: who looks a lot, the limits, and the two papers of UU 27/2022.
struct PelindunganRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.pelindungan.path, .pelindungData, use: ringkasan)
    rute.get(RutePenduduk.ketentuan.path, .pelindungData, use: formKetentuan)
    rute.post(RutePenduduk.ketentuan.path, .pelindungData, use: tetapkan)
    rute.post(RutePenduduk.pembukaan.path, .pelindungData, use: bukaKembali)
    rute.get(RutePenduduk.jedaSimpan.path, .pelindungData, use: formJeda)
    rute.post(RutePenduduk.jedaSimpan.path, .pelindungData, use: jeda)
    rute.post(RutePenduduk.penerusanSimpan.path, .pelindungData, use: teruskan)
  }

  func ringkasan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let waktu = kependudukan.now()
    let (ketentuan, terbanyak, simpan, catatan) = try await kependudukan.db.read { tx in
      let ketentuan = try tx.ketentuanPelindungan()
      let sejak = waktu.addingTimeInterval(-86_400)
      return (
        ketentuan, try tx.pelihatTerbanyak(sejak: sejak), try tx.simpanLihatan(pada: waktu),
        try tx.catatanPelindungan()
      )
    }
    return halamanPelindungan(ketentuan, terbanyak, simpan, catatan, context).response(context)
  }

  func formKetentuan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let ketentuan = try await kependudukan.db.read { try $0.ketentuanPelindungan() }
    return halamanKetentuan(KetentuanForm(ketentuan), .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.catat(context) { (form: KetentuanForm) in
      try await kependudukan.tetapkan(form.ketentuan, oleh: context.pelaku)
      return .see(RutePenduduk.pelindungan(), Flash("Ketentuan tersimpan dan langsung berlaku."), context)
    } ulang: { form, galat, _ in
      halamanKetentuan(form, galat, context)
    }
  }

  func formJeda(_ request: Request, _ context: PelakuContext) async throws -> Response {
    halamanJedaSimpan(JedaForm(), .init(), context).response(context)
  }

  func jeda(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.catat(context) { (form: JedaForm) in
      try await kependudukan.jedaLupakanLihatan(form.alasan, oleh: context.pelaku)
      return .see(RutePenduduk.pelindungan(), Flash("Penghapusan dijeda sampai Anda meneruskannya."), context)
    } ulang: { form, galat, _ in
      halamanJedaSimpan(form, galat, context)
    }
  }

  func teruskan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await kependudukan.teruskanLupakanLihatan(oleh: context.pelaku)
    return .see(RutePenduduk.pelindungan(), Flash("Penghapusan berjalan lagi mulai malam ini."), context)
  }

  func bukaKembali(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = Orang.ID(rawValue: try RutePenduduk.pembukaan.value(context))
    try await kependudukan.bukaKembali(orang, oleh: context.pelaku)
    return .see(RutePenduduk.pelindungan(), Flash("Hitungan dimulai lagi; ia dapat membuka data."), context)
  }
}

/// How often one person looked within a day.
struct PelihatTerbanyak: Sendable {
  let orang: Int64
  let nama, jabatan: String
  let lihatan, bukaan: Int
}

extension Tx {
  fileprivate func pelihatTerbanyak(sejak: some SQLEncodable) throws -> [PelihatTerbanyak] {
    try all(
      """
      SELECT orang, MAX(nama) AS nama, MAX(jabatan) AS jabatan, COUNT(*) AS lihatan,
             SUM(CASE WHEN peristiwa IN ('penduduk.dibuka', 'penduduk.dibuka_terbatas') THEN 1 ELSE 0 END) AS bukaan
      FROM jejak
      WHERE peristiwa IN ('penduduk.dilihat', 'penduduk.dibuka', 'penduduk.dibuka_terbatas', 'penduduk.dicari') AND waktu > \(sejak)
        AND dihapus IS NULL AND orang IS NOT NULL
      GROUP BY orang
      ORDER BY lihatan DESC, orang
      LIMIT 50
      """
    ) {
      PelihatTerbanyak(
        orang: try $0["orang"], nama: try $0["nama"], jabatan: try $0["jabatan"], lihatan: try $0["lihatan"],
        bukaan: try $0["bukaan"])
    }
  }
}

struct KetentuanForm: Decodable, Sendable {
  var jendelaMenit = ""
  var batasTanda = ""
  var batasHenti = ""
  var batasTebakan = ""
  var batasBuka = ""
  var simpanJejakTahun = ""
  var simpanKeluarTahun = ""

  enum CodingKeys: String, CodingKey {
    case jendelaMenit = "jendela_menit"
    case batasTanda = "batas_tanda"
    case batasHenti = "batas_henti"
    case batasTebakan = "batas_tebakan"
    case batasBuka = "batas_buka"
    case simpanJejakTahun = "simpan_jejak_tahun"
    case simpanKeluarTahun = "simpan_keluar_tahun"
  }

  init(_ k: KetentuanPelindungan) {
    jendelaMenit = "\(k.jendelaMenit)"
    batasTanda = "\(k.batasTanda)"
    batasHenti = "\(k.batasHenti)"
    batasTebakan = "\(k.batasTebakan)"
    batasBuka = "\(k.batasBuka)"
    simpanJejakTahun = "\(k.simpanJejakTahun)"
    simpanKeluarTahun = "\(k.simpanKeluarTahun)"
  }

  /// What is no number becomes 0, which no limit may be.
  var ketentuan: KetentuanPelindungan {
    var k = KetentuanPelindungan()
    k.jendelaMenit = Int(jendelaMenit) ?? 0
    k.batasTanda = Int(batasTanda) ?? 0
    k.batasHenti = Int(batasHenti) ?? 0
    k.batasTebakan = Int(batasTebakan) ?? 0
    k.batasBuka = Int(batasBuka) ?? 0
    k.simpanJejakTahun = Int(simpanJejakTahun) ?? 0
    k.simpanKeluarTahun = Int(simpanKeluarTahun) ?? 0
    return k
  }
}
