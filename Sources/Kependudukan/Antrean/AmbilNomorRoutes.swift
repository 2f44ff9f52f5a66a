import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Numbers of the queue: given by the front desk, or taken at the kiosk in the hall.
struct AmbilNomorRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.antrean.path, .pelaku, use: formPetugas)
    rute.post(RuteKonter.antrean.path, .pelaku, use: beri)
    rute.get(RuteKonter.kios.path, .publik, use: kios)
    rute.post(RuteKonter.kios.path, .publik, use: ambil)
    rute.get(RuteKonter.karcis.path, .publik, use: karcis)
  }

  func formPetugas(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NomorAntreanForm = try request.query()
    let loket = try await loket(form, context)
    return halamanBeriNomor(form, loket, .init(), context).response(context)
  }

  func beri(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NomorAntreanForm = try await request.form()
    let loket = try await loket(form, context)
    do {
      let id = try await konter.kependudukan.ambilNomor(
        di: loket.id, untuk: form.jenisSah(), kode: form.kode.rapi, kunci: form.kunci)
      let tulisan = try await konter.db.read { try $0.antrean(id)?.tulisan ?? "" }
      return .see(
        query(RuteKonter.papan(), ["loket": loket.id.description]),
        Flash("Nomor \(tulisan) diberikan."), context)
    } catch let galat as FieldErrors {
      return halamanBeriNomor(form, loket, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    } catch let tolakan as AntreanError {
      let galat = FieldErrors("kode", tolakan.message)
      return halamanBeriNomor(form, loket, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func kios(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RuteKonter.kios.value(context)
    let loket = try await konter.db.read { try $0.loketKios(kunci) }
    return halamanKios(loket, kunci, NomorAntreanForm(), .init(), context).response(context)
  }

  func ambil(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RuteKonter.kios.value(context)
    let loket = try await konter.db.read { try $0.loketKios(kunci) }
    let form: NomorAntreanForm = try await request.form()
    do {
      let id = try await konter.kependudukan.ambilNomor(
        di: loket.id, untuk: form.jenisSah(), kode: form.kode.rapi, kunci: form.kunci)
      return .see(RuteKonter.karcis(kunci, id))
    } catch let galat as FieldErrors {
      return halamanKios(loket, kunci, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    } catch let tolakan as AntreanError {
      let galat = FieldErrors("kode", tolakan.message)
      return halamanKios(loket, kunci, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func karcis(_ request: Request, _ context: AppContext) async throws -> Response {
    let (kunci, id) = try RuteKonter.karcis.value(context)
    let sekarang = konter.kependudukan.now()
    let (loket, antrean, depan) = try await konter.db.read { tx in
      let loket = try tx.loketKios(kunci)
      guard let antrean = try tx.antrean(id), antrean.loket == loket.id,
        antrean.tanggal == Tanggal(sekarang)
      else { throw AntreanError.tidakAda }
      let depan = try tx.menunggu(di: loket.id, pada: antrean.tanggal).count { $0.nomor < antrean.nomor }
      return (loket, antrean, depan)
    }
    return halamanKarcis(antrean, loket, depan: depan, kunci).response(context)
  }

  private func loket(_ form: NomorAntreanForm, _ context: PelakuContext) async throws -> Loket {
    let (pelaku, hari) = (context.pelaku, konter.hariIni)
    return try await konter.db.read { tx in
      let semua = try tx.loket(untuk: pelaku.orang, pada: hari)
      guard let loket = semua.first(where: { $0.id.description == form.loket }) ?? semua.first else {
        throw KonterError.tanpaLoket
      }
      try tx.pastikan(pelaku, .terima, di: loket.id, pada: hari)
      return loket
    }
  }
}
