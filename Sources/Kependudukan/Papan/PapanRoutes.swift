import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The board of a counter: who waits, what is open, whom to call.
struct PapanRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.papan.path, .pelaku, use: papan)
    rute.post(RuteKonter.panggilan.path, .pelaku, use: panggil)
    rute.post(RuteKonter.lewati.path, .pelaku, use: lewati)
  }

  func papan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: LoketForm = try request.query()
    let (pelaku, sekarang) = (context.pelaku, konter.kependudukan.now())
    let papan = try await konter.db.write { tx in
      let papan = try tx.papan(UnitKerja.ID(form.loket), untuk: pelaku, pada: sekarang)
      try tx.catatIkut(
        papan.permohonan.map(\.penduduk), untuk: "papan loket KTP \(papan.loket.nama)", oleh: pelaku,
        pada: sekarang)
      return papan
    }
    return papan.halaman(context).tertutup(context)
  }

  func panggil(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: LoketForm = try await request.form()
    guard let loket = UnitKerja.ID(form.loket) else { throw KonterError.loketTutup }
    let kembali = query(RuteKonter.papan(), ["loket": loket.description])
    do {
      _ = try await konter.kependudukan.panggilBerikut(
        di: loket, meja: String(form.meja.rapi.prefix(12)), oleh: context.pelaku)
      return .see(kembali)
    } catch AntreanError.kosong {
      return .see(kembali, Flash("Tidak ada yang menunggu.", kind: .note), context)
    }
  }

  func lewati(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.lewati.value(context)
    try await konter.kependudukan.lewati(id, oleh: context.pelaku)
    let loket = try await konter.db.read { try $0.antrean(id)?.loket }
    return .see(
      query(RuteKonter.papan(), ["loket": loket?.description]),
      Flash("Nomor itu dilewati. Panggil nomor berikutnya."), context)
  }
}

struct LoketForm: Decodable, Sendable {
  var loket = ""
  var meja = ""
}
