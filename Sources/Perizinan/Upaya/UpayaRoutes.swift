import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

enum RuteUpaya {
  static let keberatanMilik = Route<String>("/permohonan/milik/:kunci/keberatan")
  static let keberatan: Route<> = Route("/keberatan-izin")
  static let satuKeberatan = Route<KeberatanIzin.ID>("/keberatan-izin/:keberatan")
  static let pencabutan = Route<Permohonan.ID>("/izin/:permohonan/pencabutan")
  static let fiktif: Route<> = Route("/administrasi/fiktif-positif")
}

/// What the law gives against a decision: objection, revocation, silence as consent.
struct UpayaRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.post(RuteUpaya.keberatanMilik.path, .publik, use: ajukan)
    rute.get(RuteUpaya.keberatan.path, .pelaku, use: semua)
    rute.get(RuteUpaya.satuKeberatan.path, .pelaku, use: satu)
    rute.post(RuteUpaya.satuKeberatan.path, .pelaku, use: putus)
    rute.get(RuteUpaya.fiktif.path, .admin, use: fiktif)
    rute.post(RuteUpaya.fiktif.path, .admin, use: aturFiktif)
  }

  func ajukan(_ request: Request, _ context: AppContext) async throws -> Response {
    let kunci = try RuteUpaya.keberatanMilik.value(context)
    let form: KeberatanForm = try await request.form()
    do {
      try await perizinan.ajukanKeberatan(kunci, form.keberatan)
      let teks = TeksPerizinan(kode: try await perizinan.terkirim(kunci).permohonan.bahasa)
      return .see(RutePermohonan.milik(kunci), Flash(teks.keberatanDiterima), context)
    } catch let galat as FieldErrors {
      return try await perizinan.terkirim(kunci).halamanMilik(kunci, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (pelaku, waktu) = (context.pelaku, perizinan.now())
    let semua = try await perizinan.db.read { [perizinan] tx in
      guard try tx.pemutusKeberatan(pelaku, pada: Tanggal(waktu)) != nil else {
        throw UpayaError.bukanPemutus
      }
      return try tx.semuaKeberatan(batas: 100)
        .map { ($0, try perizinan.berkas($0.permohonan, tx, pada: waktu)) }
    }
    return halamanKeberatan(semua, sekarang: waktu).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteUpaya.satuKeberatan.value(context)
    return try await halaman(id, KeberatanForm(), .init(), context).rahasia(context)
  }

  func putus(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteUpaya.satuKeberatan.value(context)
    let form: KeberatanForm = try await request.form()
    do {
      try await perizinan.putusKeberatan(id, form, oleh: context.pelaku)
      return .see(
        RuteUpaya.keberatan(), Flash("Keberatan diputus. Pemohon membaca pertimbangannya."), context)
    } catch let galat as FieldErrors {
      return try await halaman(id, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ id: KeberatanIzin.ID, _ form: KeberatanForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let (pelaku, waktu) = (context.pelaku, perizinan.now())
    let (keberatan, berkas) = try await perizinan.db.write { [perizinan] tx in
      let keberatan = try perizinan.bolehMemutus(id, tx, pelaku, pada: waktu).0
      let berkas = try perizinan.berkas(keberatan.permohonan, tx, pada: waktu)
      try tx.catatDibuka(berkas, oleh: pelaku, pada: waktu)
      return (keberatan, berkas)
    }
    return keberatan.halaman(berkas, form, galat, context)
  }

  func fiktif(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanFiktif(FiktifForm(), .init(), context).response(context)
  }

  func aturFiktif(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: FiktifForm = try await request.form()
    do {
      try await perizinan.aturFiktif(form, oleh: context.pelaku)
      return .see(RuteUpaya.fiktif(), Flash("Tersimpan."), context)
    } catch let galat as FieldErrors {
      return try await halamanFiktif(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halamanFiktif(
    _ form: FiktifForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let hari = Tanggal(perizinan.now())
    let (aturan, katalog) = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      (try tx.fiktifPositif(), try katalog.semua(tx, pada: hari))
    }
    return Perizinan.halamanFiktif(aturan, katalog, form, galat, hari, context)
  }
}

struct KeberatanForm: Decodable, Sendable {
  var keberatan = ""
  var putusan = ""
  var pertimbangan = ""
}

struct PencabutanForm: Decodable, Sendable {
  var dasar = ""
  var alasan = ""
}

struct FiktifForm: Decodable, Sendable {
  var layanan = ""
  var hari = ""
  var sejak = ""
  var dasar = ""
  var matikan = ""
}
