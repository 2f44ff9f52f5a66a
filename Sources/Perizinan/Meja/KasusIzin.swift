import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// One application as an officer works on it.
struct KasusIzin {
  let berkas: BerkasPermohonan
  /// The one of those asked side by side for which he answers; empty where nobody is.
  let cabang: String
  /// What he may do now.
  let pilihan: [Transisi]
  /// Why he may not, though it is his turn.
  let benturan: Tahap?
  /// Who may be given what waits, where he may give it.
  let penugasan: PenugasanKasus?
  let survei: (temuan: String, letak: Letak?, dilihat: Date, foto: [Berkas.ID])?
  let perkiraan: Skrd?
  /// Whether he may revoke the permit.
  let bolehCabut: Bool
  /// Whether he may enter what was paid at the bank's counter.
  let pencatat: PencatatBayar

  /// - Throws: `PermohonanError.tidakAda`, also for who has and had no part in it.
  init(_ id: Permohonan.ID, _ perizinan: Perizinan, _ tx: Tx, _ pelaku: Pelaku, pada waktu: Date) throws {
    let satu = try perizinan.terbuka(id, tx, pada: waktu)
    let giliran = try tx.giliran(id)
    var ada: (cabang: String, pilihan: [Transisi])?
    for ini in giliran where ada == nil {
      guard try tx.sebagai(pelaku, ini, satu.struktur) != nil else { continue }
      ada = (ini.cabang, satu.jalan.pilihan.filter { $0.peran == nil || $0.peran == ini.peran })
    }
    berkas = try perizinan.berkas(id, tx, pada: waktu)
    let pernah = berkas.peristiwa.contains { $0.orang == pelaku.orang }
    let terjangkau = try JangkauanIzin(pelaku, satu.struktur, tx).memuat(satu.permohonan)
    let penandatangan = try tx.bolehCabut(satu, pelaku)
    guard
      ada != nil || pernah || terjangkau || penandatangan || pelaku.memimpin(satu.permohonan.kantor)
    else {
      throw PermohonanError.tidakAda
    }
    cabang = ada?.cabang ?? ""
    benturan = ada == nil ? nil : satu.jalan.berbenturan(pelaku.orang)
    pilihan = benturan == nil ? ada?.pilihan ?? [] : []
    penugasan = try giliran.first { $0.cabang == ada?.cabang ?? $0.cabang }
      .flatMap { try PenugasanKasus($0, pelaku, satu, tx) }
    survei = try tx.survei(id)
    bolehCabut =
      berkas.keputusan?.berkas != nil && berkas.pencabutan == nil && penandatangan
    pencatat = try tx.pencatatBayar(satu, pelaku)
    perkiraan =
      satu.jalan.tahap.tugas == .tetapkan ? try satu.hitungRetribusi(Skrd.ID(rawValue: 1), pada: waktu) : nil
  }
}
