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
    let (pelaku, waktu) = (context.pelaku, konter.kependudukan.now())
    let hari = Tanggal(waktu)
    let berkas = try await konter.db.write { tx in
      let ada = try tx.first("SELECT loket, foto FROM mutasi_blangko WHERE id = \(id)") {
        (try $0["loket"] as UnitKerja.ID, try $0["foto"] as Berkas.ID?)
      }
      guard let (loket, foto) = ada, let foto, let berkas = try tx.berkas(foto) else {
        throw BlangkoError.pengirimanTidakAda
      }
      try tx.pastikan(pelaku, .cetak, di: loket, pada: hari)
      // What was printed on it may still be read.
      let pemilik = try tx.values(
        """
        SELECT p.penduduk
        FROM mutasi_blangko m
        JOIN cetakan c ON c.blangko = m.blangko
        JOIN permohonan_ktp p ON p.id = c.permohonan
        WHERE m.id = \(id)
        """, as: Penduduk.ID.self)
      try tx.catatIkut(pemilik, untuk: "foto blangko rusak", oleh: pelaku, pada: waktu)
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
