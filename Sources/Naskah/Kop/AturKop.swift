import Bahasa
import Cetak
import Database
import Foundation
import Organisasi

extension MesinNaskah {
  /// Lays down a letterhead from its first day on; letters sealed before keep theirs.
  /// - Throws: `FieldErrors` for a letterhead without lines, basis or known office.
  package func tetapkan(_ kop: KopTersimpan, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      var errors = FieldErrors()
      errors.check("baris", "Tulis sedikitnya satu baris.", !kop.baris.isEmpty)
      errors.check("baris", "Paling banyak enam baris.", kop.baris.count <= 6)
      errors.check(
        "baris", "Ukuran huruf antara 8 dan 24.", kop.baris.allSatisfy { (8...24).contains($0.ukuran) })
      errors.check("dasar", "Sebutkan peraturan yang diikuti.", !kop.dasar.isEmpty)
      if case .gambar(_, _, let tinggi) = kop.lambang {
        errors.check("tinggi", "Tinggi lambang antara 10 dan 60 milimeter.", (10...60).contains(tinggi))
      }
      try errors.throwIfAny()
      let id = try tx.insert(kop, pada: waktu)
      try tx.catat(
        "kop.ditetapkan", "kop_naskah", id, oleh: pelaku,
        keterangan:
          "\(kop.baris.map(\.teks).joined(separator: ", ")) sejak \(kop.mulai.teks), dasar \(kop.dasar)",
        pada: waktu)
    }
  }

  /// From the day after `terakhir` the letterhead follows from the name of the office again.
  /// - Throws: `FieldErrors`, `PengaturanNaskahError.kopTidakAda`.
  package func akhiriKop(_ id: RiwayatKop.ID, terakhir: Tanggal, alasan: String, oleh pelaku: Pelaku)
    async throws
  {
    let waktu = now()
    try await db.write { tx in
      guard let ada = try tx.kopTersimpan(id) else { throw PengaturanNaskahError.kopTidakAda }
      var errors = FieldErrors()
      errors.check("terakhir", "Hari terakhir mendahului hari pertamanya.", terakhir >= ada.kop.mulai)
      errors.check("alasan", "Sebutkan alasannya.", !alasan.isEmpty)
      try errors.throwIfAny()
      try tx.run("UPDATE kop_naskah SET selesai = \(terakhir) WHERE id = \(id)")
      try tx.catat(
        "kop.diakhiri", "kop_naskah", id, oleh: pelaku,
        keterangan: "hari terakhir \(terakhir.teks): \(alasan)",
        pada: waktu)
    }
  }

  /// Stores an emblem under a name; the newest of a name is the one in use.
  /// - Throws: `FieldErrors` at `nama`, `PengaturanNaskahError.lambangTidakTerbaca`.
  @discardableResult
  package func simpanLambang(nama: String, isi: [UInt8], oleh pelaku: Pelaku) async throws -> LambangDaerah.ID
  {
    guard !nama.isEmpty, nama.count <= 60 else { throw FieldErrors("nama", "Beri nama lambang ini.") }
    let lambang = try LambangDaerah(id: db.keys.next(), nama: nama, isi: isi)
    let waktu = now()
    try await db.write { tx in
      try tx.insert(lambang)
      try tx.catat(
        "lambang.disimpan", "lambang", lambang.id, oleh: pelaku,
        keterangan: "\(nama), \(isi.count.ukuranBerkas)", pada: waktu)
    }
    return lambang.id
  }

  /// What the regency decides about its papers, from a day on.
  /// - Throws: `FieldErrors`.
  package func ubahIdentitas(_ identitas: IdentitasDaerah, mulai: Tanggal, dasar: String, oleh pelaku: Pelaku)
    async throws
  {
    var errors = FieldErrors()
    errors.check(
      "nama", "Tulis seperti “Kabupaten Sragen” atau “Kota Surakarta”.",
      identitas.nama.hasPrefix("Kabupaten ") || identitas.nama.hasPrefix("Kota "))
    errors.check("ibuKota", "Tulis tempat yang mendahului tanggal surat.", !identitas.ibuKota.isEmpty)
    errors.check("ukuran", "Ukuran huruf antara 8 dan 16.", (8...16).contains(identitas.ukuranHuruf))
    errors.check("dasar", "Sebutkan dasar perubahannya.", !dasar.isEmpty)
    try errors.throwIfAny()
    let waktu = now()
    try await db.write { tx in
      try tx.simpan(identitas, mulai: mulai, pada: waktu)
      try tx.catat(
        "identitas.diubah", "identitas_daerah", Key<IdentitasDaerah>(rawValue: Int64(mulai.hariKe)),
        oleh: pelaku,
        keterangan: "\(identitas.nama), berlaku \(mulai.teks), dasar \(dasar)", pada: waktu)
    }
  }

  /// A page with this letterhead, as a draft.
  package func contohPDF(_ kop: KopNaskah, _ identitas: IdentitasDaerah) async throws -> [UInt8] {
    let naskah = try await db.read { tx in
      guard let jenis = try tx.jenisNaskah().first else { throw PengaturanNaskahError.identitasBelumDiisi }
      return NaskahJadi(
        jenis: jenis, identitas: identitas, kop: kop, kantor: "", hal: "Contoh kop naskah",
        kepada: [TujuanSurat("Penerima surat")], di: ["Tempat"],
        isi:
          "Halaman ini menunjukkan kop naskah seperti akan tercetak pada kertas \(identitas.kertas.rawValue).",
        penandatangan: .contoh(.bupati))
    }
    return try await pratinjau(naskah)
  }
}
