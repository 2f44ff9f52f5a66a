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

/// Photo, signature and receipt: taken through their gates, kept sealed, and shown only to who works on the request.
struct GambarRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.foto.path, .pelaku) { request, context in
      try await tampilkan(RuteKonter.foto.value(context), \.foto, "foto", context)
    }
    rute.get(RuteKonter.tandaTangan.path, .pelaku) { request, context in
      try await tampilkan(RuteKonter.tandaTangan.value(context), \.tandaTangan, "tanda tangan", context)
    }
    rute.get(RuteKonter.tandaTerima.path, .pelaku) { request, context in
      try await tampilkan(RuteKonter.tandaTerima.value(context), \.tandaTerima, "tanda terima", context)
    }
    rute.post(RuteKonter.foto.path, .pelaku, use: foto)
    rute.post(RuteKonter.tandaTangan.path, .pelaku, use: tandaTangan)
    rute.post(RuteKonter.penyerahan.path, .pelaku, use: serahkan)
  }

  func foto(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.foto.value(context)
    let (gambar, masuk) = try await request.gambar("foto")
    return try await konter.langkah(id, context, medan: "foto") {
      try masuk.throwIfRefused()
      guard try await konter.belum(.difoto, id, context.pelaku) else { return }
      let batas = try await konter.db.read { try $0.batasFoto() }
      let potret = try await GerbangFoto(pembaca: konter.potret, batas: batas).loloskan(gambar)
      try await konter.kependudukan.foto(
        id, try await konter.simpan(potret, "foto.jpg"), oleh: context.pelaku)
    }
  }

  func tandaTangan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.tandaTangan.value(context)
    let (gambar, masuk) = try await request.gambar("tanda_tangan")
    return try await konter.langkah(id, context, medan: "tanda_tangan") {
      try masuk.throwIfRefused()
      guard try await konter.belum(.ditandatangani, id, context.pelaku) else { return }
      let goresan = try GerbangGoresan.loloskan(gambar, medan: "tanda_tangan")
      try await konter.kependudukan.tandaTangani(
        id, try await konter.simpan(goresan, "tanda-tangan.png"), oleh: context.pelaku)
    }
  }

  func serahkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.penyerahan.value(context)
    let (gambar, masuk) = try await request.gambar("tanda_tangan")
    let form = masuk.form
    let isian = IsianLangkah(penerima: form.penerima)
    return try await konter.langkah(
      id, context, medan: "penerima", isian: isian, kabar: "KTP diserahkan."
    ) {
      try masuk.throwIfRefused()
      guard try await konter.belum(.diserahkan, id, context.pelaku) else { return }
      let goresan = try GerbangGoresan.loloskan(gambar, medan: "tanda_tangan")
      try await konter.kependudukan.serahkan(
        id, kepada: samarkanNomor(form.penerima.rapi), try await konter.simpan(goresan, "tanda-terima.png"),
        oleh: context.pelaku)
    }
  }

  private func tampilkan(
    _ id: PermohonanKTP.ID, _ mana: @Sendable @escaping (PermohonanKTP) -> Berkas.ID?, _ sebutan: String,
    _ context: PelakuContext
  ) async throws -> Response {
    let (pelaku, sekarang) = (context.pelaku, konter.kependudukan.now())
    let berkas = try await konter.db.write { tx in
      let p = try tx.permohonan(id, untuk: pelaku, pada: Tanggal(sekarang))
      guard let satu = try mana(p).flatMap({ try tx.berkas($0) }) else { throw KonterError.tidakDitemukan }
      try tx.catat(
        "ktp.gambar_dilihat", "penduduk", p.penduduk, oleh: pelaku, keterangan: sebutan, pada: sekarang)
      return satu
    }
    let bita = try await konter.gudang.bytes(berkas)
    return Response(
      status: .ok,
      headers: [
        .contentType: berkas.jenis.media, .contentDisposition: "inline", .cacheControl: "no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: bita)))
  }
}
