import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

struct MejaRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.meja.path, .pelaku, use: meja)
    rute.get(Rute.terlambat.path, .pelaku, use: terlambat)
  }

  func meja(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let now = persuratan.now()
    let (isi, terlambat, lain) = try await persuratan.db.read { [tugasLain = persuratan.tugasLain] tx in
      let meja = try tx.meja(context.pelaku, pada: now)
      // Most desks have nothing late; then nothing is read for it.
      return (
        meja, meja.terlambat > 0 ? try tx.terlambat(context.pelaku, pada: now, batas: 3) : Terlambat(),
        try tugasLain(context.pelaku, tx)
      )
    }
    return halamanMeja(isi, terlambat, lain, context.pelaku, context.formToken(), pada: now).response(context)
  }

  func terlambat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let now = persuratan.now()
    let isi = try await persuratan.db.read { tx in
      var isi = try tx.terlambat(context.pelaku, pada: now, batas: 100)
      isi.bawahan = try tx.terlambatBawahan(context.pelaku, pada: now)
      return isi
    }
    return halamanTerlambat(isi, context.pelaku, pada: now).response(context)
  }
}

extension Tx {
  /// Late letters of offices whose heads stand directly below him, each under the office that keeps it today.
  func terlambatBawahan(_ pelaku: Pelaku, pada now: Date) throws -> [TerlambatBawahan] {
    let struktur = try struktur(pada: Tanggal(now))
    let sendiri = Set(pelaku.kotakMasuk)
    let kantor = struktur.unit.keys.sorted()
      .filter { id in
        let atasan = struktur.kepala(dari: id).flatMap { struktur.atasan($0.id)?.id }
        return atasan.map { pelaku.jabatan.contains($0) } ?? false && !sendiri.contains(id)
      }
    let diurus = struktur.diurus(oleh: Set(kantor)).filter { !sendiri.contains($0) }
    return try kirimanTerlambat(di: kantor + diurus, pada: now)
      .map { surat in
        let pengurus = struktur.pewaris(surat.kantor) ?? surat.kantor
        return TerlambatBawahan(surat: surat, pengurus: pengurus, kantor: try namaUnit(pengurus, struktur))
      }
  }

  fileprivate func terlambat(_ pelaku: Pelaku, pada now: Date, batas: Int) throws -> Terlambat {
    Terlambat(
      surat: pelaku.kotakMasuk.isEmpty ? [] : try kirimanTerlambat(for: pelaku, pada: now, batas: batas),
      disposisi: try disposisiTerlambat(for: pelaku, pada: now, batas: batas))
  }
}
