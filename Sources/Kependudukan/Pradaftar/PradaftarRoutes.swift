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

/// A visit announced from home, as its code tells it.
struct JanjiDatang: Sendable {
  let kode: String
  let loket: String
  let tanggal: Tanggal
  let jenis: PermohonanKTP.Jenis
  let terpakai: Bool
}

extension Tx {
  func janji(_ kode: String) throws -> JanjiDatang? {
    try first(
      """
      SELECT p.kode AS kode, l.nama AS nama, p.tanggal AS tanggal, p.jenis AS jenis, a.id AS antrean
      FROM pradaftar p
      JOIN loket l ON l.unit = p.loket
      LEFT JOIN antrean a ON a.pradaftar = p.id
      WHERE p.kode = \(kode)
      """
    ) {
      JanjiDatang(
        kode: try $0["kode"], loket: try $0["nama"], tanggal: try $0["tanggal"], jenis: try $0["jenis"],
        terpakai: (try $0["antrean"] as Antrean.ID?) != nil)
    }
  }

  /// The stamps of a request that its owner follows, without names.
  func capLacak(_ kode: String) throws -> [CapTahap] {
    try all(
      """
      SELECT t.dari AS dari, t.ke AS ke, t.waktu AS waktu, t.oleh AS oleh, '' AS nama, '' AS alasan
      FROM permohonan_ktp p
      JOIN tahap_permohonan t ON t.permohonan = p.id
      WHERE p.kode = \(kode)
      ORDER BY t.id
      """)
  }

  /// In minutes, what a card took in the middle of the last week; nil when there was none.
  func lamaTengah(sebelum hari: Tanggal) throws -> TimeInterval? {
    let semua = try lamaSelesai(di: nil, dari: (hari + -7).awal(), sampai: hari.awal()).sorted()
    return semua.isEmpty ? nil : semua[semua.count / 2]
  }

  /// What is asked for today, by kind of request.
  func semuaSyarat(pada hari: Tanggal) throws -> [PermohonanKTP.Jenis: [String]] {
    let baris = try all(
      """
      SELECT jenis, nama, wajib
      FROM syarat_ktp
      WHERE mulai <= \(hari) AND (selesai IS NULL OR selesai >= \(hari))
      ORDER BY jenis, urut, id
      """
    ) { (try $0["jenis"] as PermohonanKTP.Jenis, try $0["nama"] as String, try $0["wajib"] as Bool) }
    return Dictionary(grouping: baris, by: \.0)
      .mapValues { $0.map { $0.2 ? $0.1 : "\($0.1) (bila ada)" } }
  }
}
