import Bahasa
import Cetak
import Database
import Foundation
import Jejak
import Naskah
import Organisasi

/// Everything the page of one outgoing naskah shows, read in one moment.
struct NaskahHalaman: Sendable {
  let naskah: NaskahDinas
  let jenis: String
  let kantor: String
  let tujuan: [String]
  let tembusan: [String]
  let penandatangan: String
  let paraf: [Paraf]
  let cerita: [Catatan]
  let sebaran: Sebaran
  let luar: [PihakLuar]
  let membalas: String?
  let penggantiDari: String?
  /// The letter that took the place of this one.
  let pengganti: SuratPengganti?
  /// Another correction of the same letter that was signed before this draft.
  let didahului: SuratPengganti?
  /// `disiapkan oleh Amira untuk Bupati Sragen`; nil when the drafter drafts for himself.
  let penyiap: String?
  /// The number that was reserved and has not been used.
  let nomorDipesan: NomorDipesan?
  /// Texts of others who saved at the same time; only for who may write here.
  let teksLain: [TeksLain]

  /// Of each attachment whether it is the one under the seal.
  let kesesuaianLampiran: [Int64: KesesuaianLampiran]
  /// Name and version of the template that it began from.
  let templat: String?
  /// Positions for whose paraf or signature it waits and that nobody holds.
  let kosong: [Jabatan]

  /// What the person who looks may do now.
  let bolehMenyusun: Bool
  let giliranParaf: Bool
  let giliranTandaTangan: Bool
  let bolehTarik: Bool
  let bolehMengirim: Bool
  /// After the signature it waits for the tata usaha to send it.
  let ditahan: Bool
  let bolehMeralat: Bool
  let bolehCabut: Bool
  /// It could be withdrawn by him, had not a recipient begun to work by it.
  let terlambatCabut: Bool
  let bolehBatalkanNomor: Bool

  static func muat(_ id: NaskahDinas.ID, _ pelaku: Pelaku, pada now: Date, _ tx: Tx) throws -> NaskahHalaman {
    let naskah = try tx.naskah(id, for: pelaku)
    let struktur = try tx.struktur(pada: Tanggal(now))
    let konten = naskah.konten
    let paraf = try tx.riwayatParaf(id)
    let pejabat = struktur.jabatan[konten.penandatangan]
    let nomorDipesan = try tx.nomorDipesan(naskah)
    let bolehMenyusun = tx.bolehMenyusun(naskah, pelaku)
    let tercetak = try tx.namaTercetak(naskah)
    let berwenangCabut =
      [.ditandatangani, .dikirim].contains(naskah.status)
      ? try tx.bolehCabut(naskah, pelaku, struktur) : false
    let dikerjakan = berwenangCabut ? try tx.adaDisposisi(atas: id) : false
    let didahului = naskah.ditandatangani == nil ? try tx.mendahului(naskah) : nil
    return NaskahHalaman(
      naskah: naskah, jenis: try tx.jenisNaskah(konten.jenis)?.nama ?? konten.jenis,
      kantor: try tx.value("SELECT nama_kantor FROM naskah WHERE id = \(id)") ?? "",
      tujuan: try tercetak?.kepada.map(\.sebaris) ?? konten.tujuan.map { try tx.sebutan($0, struktur) },
      tembusan: try tercetak?.tembusan ?? konten.tembusan.map { try tx.sebutan($0, struktur) },
      penandatangan: tercetak?.penandatangan.sebutan ?? pejabat.map { struktur.sebutan($0) } ?? "",
      paraf: paraf,
      cerita: try tx.cerita("naskah", id.rawValue), sebaran: try tx.sebaran(id),
      luar: try tx.pihakLuar(of: id),
      membalas: try naskah.membalas.flatMap { try tx.halKiriman($0, pelaku) },
      penggantiDari: try naskah.mengganti.flatMap {
        try tx.value("SELECT nomor FROM naskah WHERE id = \($0)")
      },
      pengganti: naskah.ditandatangani == nil ? nil : try tx.pengganti(dari: id), didahului: didahului,
      penyiap: naskah.disiapkan.isEmpty
        ? nil
        : "disiapkan oleh \(naskah.disiapkan) untuk \(struktur.jabatan[naskah.jabatanKonseptor].map { struktur.sebutan($0) } ?? "")",
      nomorDipesan: nomorDipesan, teksLain: bolehMenyusun ? try tx.teksLain(id) : [],
      kesesuaianLampiran: try tx.kesesuaianLampiran(naskah),
      templat: try naskah.templat.flatMap { try tx.templat($0) }
        .map { "\($0.konten.nama), versi \($0.versi)" },
      kosong: try tx.menunggu(naskah).filter { struktur.pemegang($0) == nil }
        .compactMap { struktur.jabatan[$0] },
      bolehMenyusun: bolehMenyusun,
      giliranParaf: naskah.status == .paraf
        && paraf.contains {
          $0.versi == naskah.versi && $0.status == .menunggu && pelaku.memegang($0.jabatan) != nil
        },
      giliranTandaTangan: naskah.status == .siapTandaTangan && pelaku.memegang(konten.penandatangan) != nil,
      bolehTarik: bolehMenyusun && naskah.dapatDitarik,
      bolehMengirim: try tx.bolehMengirim(naskah, pelaku),
      ditahan: naskah.ditandatangani == nil ? try tx.ditahan(naskah, struktur) : false,
      bolehMeralat: pelaku.kantor.contains(pelaku.penerus(naskah.kantor)),
      bolehCabut: berwenangCabut && !dikerjakan, terlambatCabut: dikerjakan,
      bolehBatalkanNomor: nomorDipesan.map { pelaku.adalah(.tu, di: $0.kantor) } ?? false)
  }
}

/// How far a sent letter has come at its recipients.
struct Sebaran: Sendable, Equatable {
  var kantor = 0
  var diterima = 0
  var dibaca = 0
  var selesai = 0
  var ditolak = 0
}

extension Tx {
  func sebaran(_ naskah: NaskahDinas.ID) throws -> Sebaran {
    try first(
      """
      SELECT COUNT(*) AS kantor, COUNT(diterima) AS diterima, COUNT(dibaca) AS dibaca,
             COALESCE(SUM(CASE WHEN status IN ('selesai', 'diberkaskan') THEN 1 ELSE 0 END), 0) AS selesai,
             COALESCE(SUM(CASE WHEN status = 'ditolak' THEN 1 ELSE 0 END), 0) AS ditolak
      FROM kiriman
      WHERE naskah = \(naskah)
      """
    ) {
      Sebaran(
        kantor: try $0["kantor"], diterima: try $0["diterima"], dibaca: try $0["dibaca"],
        selesai: try $0["selesai"],
        ditolak: try $0["ditolak"])
    } ?? Sebaran()
  }

  /// What the letter it answers is about; of a closed one only its number, for whom it is closed to.
  fileprivate func halKiriman(_ id: Kiriman.ID, _ pelaku: Pelaku) throws -> String? {
    guard let kiriman = try kiriman(id), let naskah = try naskah(kiriman.naskah) else { return nil }
    let boleh = try !naskah.konten.keamanan.tertutup || bolehMembuka(kiriman, naskah, pelaku)
    return boleh ? naskah.konten.hal : "Surat \(naskah.nomor ?? "")"
  }
}
