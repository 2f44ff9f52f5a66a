import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// For citizens at home: a code for the queue, and how far a request has come. Nothing here asks who somebody is, and
/// nothing tells.
struct PradaftarRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.pradaftar.path, .publik, use: form)
    rute.post(RuteKonter.pradaftar.path, .publik, use: daftar)
    rute.get(RuteKonter.kode.path, .publik, use: kode)
    rute.get(RuteKonter.lacak.path, .publik, use: lacak)
    rute.get(RuteKonter.satuLacak.path, .publik, use: satuLacak)
  }

  func form(_ request: Request, _ context: AppContext) async throws -> Response {
    try await halaman(PradaftarForm(), .init(), context).response(context)
  }

  func daftar(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: PradaftarForm = try await request.form()
    do {
      let (loket, tanggal, jenis) = try form.validated()
      try await konter.laju.take(context.remoteAddress)
      let kode = try await konter.kependudukan.daftarDariRumah(di: loket, pada: tanggal, untuk: jenis)
      return .see(RuteKonter.kode(kode))
    } catch let galat as FieldErrors {
      return try await halaman(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func kode(_ request: Request, _ context: AppContext) async throws -> Response {
    let kode = RentangSeri.rapi(try RuteKonter.kode.value(context))
    try await konter.laju.take("kode \(context.remoteAddress)", cost: 0.5)
    guard let janji = try await konter.db.read({ try $0.janji(kode) }) else {
      throw AntreanError.kodeTidakAda
    }
    return halamanJanji(janji, context).response(context)
  }

  func lacak(_ request: Request, _ context: AppContext) async throws -> Response {
    let form: LacakForm = try request.query()
    let kode = RentangSeri.rapi(form.kode)
    guard !kode.isEmpty else { return halamanLacak(nil).response(context) }
    return .see(RuteKonter.satuLacak(kode))
  }

  func satuLacak(_ request: Request, _ context: AppContext) async throws -> Response {
    let kode = RentangSeri.rapi(try RuteKonter.satuLacak.value(context))
    try await konter.laju.take("lacak \(context.remoteAddress)", cost: 0.5)
    let cap = try await konter.db.read { try $0.capLacak(kode) }
    guard !cap.isEmpty else {
      return halamanLacak("Kode itu tidak dikenal. Periksa lagi tulisannya pada tanda terima.")
        .response(context, status: .notFound)
    }
    return halamanKemajuan(cap).response(context)
  }

  private func halaman(
    _ form: PradaftarForm, _ galat: FieldErrors, _ context: AppContext
  ) async throws -> Page {
    let hari = konter.hariIni
    let isi = try await konter.db.read { tx in
      IsiPradaftar(
        loket: try tx.loketAktif(), stok: try tx.stokBlangko(pada: hari),
        syarat: try tx.semuaSyarat(pada: hari), lama: try tx.lamaTengah(sebelum: hari), hari: hari)
    }
    return isi.halaman(form, galat, context)
  }
}

struct PradaftarForm: Decodable, Sendable {
  var loket = ""
  var tanggal = ""
  var jenis = ""

  func validated() throws(FieldErrors) -> (UnitKerja.ID, Tanggal, PermohonanKTP.Jenis) {
    var galat = FieldErrors()
    let (loket, hari) = (UnitKerja.ID(loket), Tanggal(tanggal))
    let jenis = PermohonanKTP.Jenis(rawValue: jenis)
    galat.check("loket", "Pilih loket yang akan Anda datangi.", loket != nil)
    galat.check("tanggal", "Pilih tanggal kedatangan.", hari != nil)
    galat.check("jenis", "Pilih keperluan Anda.", jenis != nil)
    guard let loket, let hari, let jenis else { throw galat }
    return (loket, hari, jenis)
  }
}

struct LacakForm: Decodable, Sendable { var kode = "" }
