import Akses
import Bahasa
import Berkas
import Database
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Organisasi
import Web

/// The ledger of blanks of a counter, for who keeps it.
struct BlangkoRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.blangko.path, .pelaku, use: buku)
    rute.get(RuteKonter.satuKiriman.path, .pelaku, use: kiriman)
    rute.get(RuteKonter.fotoRusak.path, .pelaku, use: foto)
  }

  func buku(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: BukuForm = try request.query()
    return try await konter.buku(form.loket, sebelum: Int64(form.sebelum), context).halaman(context)
      .response(context)
  }

  func kiriman(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.satuKiriman.value(context)
    return try await konter.halamanKiriman(id, KirimanForm(), .init(), context).response(context)
  }

  func foto(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.fotoRusak.value(context)
    let (pelaku, hari) = (context.pelaku, konter.hariIni)
    let berkas = try await konter.db.read { tx in
      let ada = try tx.first("SELECT loket, foto FROM mutasi_blangko WHERE id = \(id)") {
        (try $0["loket"] as UnitKerja.ID, try $0["foto"] as Berkas.ID?)
      }
      guard let (loket, foto) = ada, let foto, let berkas = try tx.berkas(foto) else {
        throw BlangkoError.pengirimanTidakAda
      }
      try tx.pastikan(pelaku, .cetak, di: loket, pada: hari)
      return berkas
    }
    let bita = try await konter.gudang.bytes(berkas)
    return Response(
      status: .ok,
      headers: [
        .contentType: berkas.jenis.media, .contentDisposition: "inline", .cacheControl: "no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: bita)))
  }
}

struct BukuForm: Decodable, Sendable {
  var loket = ""
  var sebelum = ""
}

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

extension Tx {
  /// The open counters whose blanks this person keeps.
  func loketBlangko(_ pelaku: Pelaku, pada hari: Tanggal) throws -> [Loket] {
    try loket(untuk: pelaku.orang, pada: hari)
      .filter { try tugasLoket(pelaku.orang, di: $0.id, pada: hari).contains(.cetak) }
  }

  func kirimanKeluar(_ loket: UnitKerja.ID) throws -> [PengirimanBlangko] {
    try all(
      """
      SELECT id, dari, ke, jumlah, status, dikirim
      FROM pengiriman_blangko
      WHERE dari = \(loket) AND status = 'dikirim'
      ORDER BY id
      """)
  }

  /// The last lines of the ledger of a counter, the newest first. A batch of many blanks is many lines.
  func mutasiBlangko(di loket: UnitKerja.ID, sebelum: Int64?, batas: Int) throws -> [BarisMutasi] {
    let halaman: SQL = sebelum.map { "AND m.id < \($0)" } ?? ""
    return try all(
      """
      SELECT m.id AS id, m.jenis AS jenis, b.seri AS seri, m.waktu AS waktu, o.nama AS nama, m.alasan AS alasan,
             m.foto AS foto
      FROM mutasi_blangko m
      JOIN blangko b ON b.id = m.blangko
      JOIN orang o ON o.id = m.oleh
      WHERE m.loket = \(loket) \(halaman)
      ORDER BY m.id DESC
      LIMIT \(batas)
      """
    ) {
      BarisMutasi(
        id: try $0["id"], jenis: try $0["jenis"], seri: try $0["seri"], waktu: try $0["waktu"],
        nama: try $0["nama"], alasan: try $0["alasan"], berfoto: (try $0["foto"] as Int64?) != nil)
    }
  }
}
