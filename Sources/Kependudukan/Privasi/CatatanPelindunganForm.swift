import Bahasa
import Database
import Foundation
import Organisasi

/// An entry as typed.
struct CatatanPelindunganForm: Decodable, Sendable {
  var nama = ""
  var dasar = ""
  var tujuan = ""
  var data = ""
  var subjek = ""
  var penerima = ""
  var masa_simpan = ""
  var pengamanan = ""
  var risiko = ""
  var simpulan = ""
  var mulai = ""
  var selesai = ""
  var ditinjau = ""
  var versi = ""

  init() {}

  init(_ satu: CatatanPelindungan) {
    nama = satu.nama
    dasar = satu.dasar
    (tujuan, data, subjek) = (satu.isi[.tujuan] ?? "", satu.isi[.data] ?? "", satu.isi[.subjek] ?? "")
    (penerima, masa_simpan) = (satu.isi[.penerima] ?? "", satu.isi[.masaSimpan] ?? "")
    (pengamanan, risiko) = (satu.isi[.pengamanan] ?? "", satu.isi[.risiko] ?? "")
    simpulan = satu.isi[.simpulan] ?? ""
    mulai = satu.mulai.description
    selesai = satu.selesai?.description ?? ""
    ditinjau = satu.ditinjau?.description ?? ""
    versi = "\(satu.versi)"
  }

  subscript(bidang: BidangCatatan) -> String {
    switch bidang {
    case .tujuan: tujuan
    case .data: data
    case .subjek: subjek
    case .penerima: penerima
    case .masaSimpan: masa_simpan
    case .pengamanan: pengamanan
    case .risiko: risiko
    case .simpulan: simpulan
    }
  }
}

extension Kependudukan {
  /// Writes an entry, new or in place of the one of that version.
  /// - Throws: `FieldErrors`.
  func catat(
    _ form: CatatanPelindunganForm, _ jenis: JenisCatatan, atas id: CatatanPelindungan.ID?,
    oleh pelaku: Pelaku
  ) async throws {
    var galat = FieldErrors()
    let (mulai, selesai) = (Tanggal(form.mulai), Tanggal(form.selesai))
    let ditinjau = Tanggal(form.ditinjau)
    galat.check("nama", "Tuliskan nama kegiatannya.", !form.nama.rapi.isEmpty)
    galat.check("dasar", "Tuliskan dasar hukumnya.", !form.dasar.rapi.isEmpty)
    galat.check("mulai", "Pilih sejak kapan berlaku.", mulai != nil)
    galat.check("selesai", "Pilih tanggal yang ada.", form.selesai.isEmpty || selesai != nil)
    galat.check("ditinjau", "Pilih tanggal yang ada.", form.ditinjau.isEmpty || ditinjau != nil)
    if let mulai, let selesai { galat.check("selesai", "Tidak boleh sebelum mulai.", selesai >= mulai) }
    try galat.throwIfAny()
    let waktu = now()
    try await db.write { tx in
      let tujuan = id ?? tx.key()
      if let id {
        let lama = try tx.run(
          "DELETE FROM catatan_pelindungan WHERE id = \(id) AND versi = \(Int(form.versi) ?? 0)")
        guard lama == 1 else {
          throw FieldErrors(
            "nama", "Catatan ini baru saja diubah dari layar lain. Muat ulang, lalu ubah lagi.")
        }
      }
      try tx.run(
        """
        INSERT INTO catatan_pelindungan (id, jenis, nama, dasar, tujuan, data, subjek, penerima, masa_simpan,
                                         pengamanan, risiko, simpulan, mulai, selesai, ditinjau, versi)
        VALUES (\(tujuan), \(jenis), \(form.nama.rapi), \(form.dasar.rapi), \(form.tujuan), \(form.data),
                \(form.subjek), \(form.penerima), \(form.masa_simpan), \(form.pengamanan), \(form.risiko),
                \(form.simpulan), \(mulai), \(selesai), \(ditinjau), \((Int(form.versi) ?? 0) + 1))
        """)
      try tx.catat(
        "pelindungan.dicatat", "catatan_pelindungan", tujuan, oleh: pelaku,
        keterangan: "\(form.nama.rapi); \(form.dasar.rapi)", rincian: try json(BidangTercatat(form)),
        pada: waktu)
    }
  }
}

/// What the trail keeps of an entry, so that earlier wordings can be read.
private struct BidangTercatat: Codable {
  let isi: [String: String]

  init(_ form: CatatanPelindunganForm) {
    isi = Dictionary(uniqueKeysWithValues: BidangCatatan.allCases.map { ($0.rawValue, form[$0]) })
  }
}
