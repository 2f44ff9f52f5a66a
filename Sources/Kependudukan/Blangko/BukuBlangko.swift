import Akses
import Bahasa
import Database
import Foundation
import Organisasi

/// One line of the ledger.
struct BarisMutasi: Sendable, Equatable {
  let id: Int64
  let jenis: JenisMutasi
  let seri: String
  let waktu: Date
  let nama: String
  let alasan: String
  let berfoto: Bool
}

/// What the page of a ledger shows.
struct BukuBlangko: Sendable {
  let loket: Loket
  let semuaLoket: [Loket]
  let stok: StokBlangko
  let tipis: Int
  let masuk: [PengirimanBlangko]
  let keluar: [PengirimanBlangko]
  let opname: [Opname]
  let baris: [BarisMutasi]
  let namaLoket: [UnitKerja.ID: String]
  let hari: Tanggal
}

extension KonterKTP {
  /// - Throws: `KonterError.tanpaLoket` for who keeps no blanks anywhere.
  func buku(_ pilihan: String, sebelum: Int64? = nil, _ context: PelakuContext) async throws -> BukuBlangko {
    let (pelaku, hari) = (context.pelaku, hariIni)
    return try await db.read { tx in
      let semua = try tx.loketBlangko(pelaku, pada: hari)
      guard let loket = semua.first(where: { $0.id.description == pilihan }) ?? semua.first,
        let stok = try tx.stokBlangko(di: loket.id, pada: hari)
      else { throw KonterError.bukanTugas(.cetak) }
      let nama = try tx.loketAktif().map { ($0.id, $0.nama) }
      return BukuBlangko(
        loket: loket, semuaLoket: semua, stok: stok, tipis: Int(try tx.setelan(.hariStokTipis)),
        masuk: try tx.kirimanMasuk(loket.id), keluar: try tx.kirimanKeluar(loket.id),
        opname: try tx.opname(di: loket.id, batas: 5),
        baris: try tx.mutasiBlangko(di: loket.id, sebelum: sebelum, batas: 31),
        namaLoket: Dictionary(nama) { satu, _ in satu }, hari: hari)
    }
  }
}
