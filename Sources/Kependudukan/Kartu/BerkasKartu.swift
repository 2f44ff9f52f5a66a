import Bahasa
import Berkas
import Cetak
import Database
import Foundation
import Organisasi
import Potret

extension Kependudukan {
  /// The card as PDF, two pages, for who prints at that counter. Only while its print runs: a card is not a document that
  /// can be had at any time.
  /// - Throws: `KonterError.bukanGiliran` when no print runs.
  package func berkasKartu(
    _ id: PermohonanKTP.ID, dari gudang: GudangBerkas, oleh pelaku: Pelaku
  ) async throws -> [UInt8] {
    let now = now()
    let hari = Tanggal(now)
    let sandi = sandi
    let (isi, foto, tandaTangan) = try await db.write { tx in
      let p = try tx.permohonan(id, untuk: pelaku, pada: hari)
      try tx.pastikan(pelaku, .cetak, di: p.loket, pada: hari)
      try tx.catatLihatSekali(p.penduduk, untuk: "Mencetak KTP, dengan nomornya", oleh: pelaku, pada: now)
      guard try tx.cetakanBerjalan(id) != nil, let orang = try tx.penduduk(p.penduduk),
        let loket = try tx.loket(p.loket)
      else { throw KonterError.bukanGiliran(p.tahap) }
      return (
        try tx.isiKartu(orang, sandi, loket: loket, terbit: hari), try p.foto.flatMap { try tx.berkas($0) },
        try p.tandaTangan.flatMap { try tx.berkas($0) }
      )
    }
    guard let foto, let tandaTangan else { throw KonterError.tidakDitemukan }
    let lembar = LembarKartu(
      isi: isi, foto: try Potret.png(try await gudang.bytes(foto)),
      tandaTangan: try await gudang.bytes(tandaTangan))
    return try lembar.dokumen(dibuat: now).pdf()
  }
}
