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
