import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Finding the person who stands at the desk, and taking his request. What is typed goes in the body: an NIK is never
/// part of an address.
struct PemohonRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.pemohon.path, .pelaku, use: form)
    rute.post(RuteKonter.pemohon.path, .pelaku, use: cari)
    rute.get(RuteKonter.baru.path, .pelaku, use: formBaru)
    rute.post(RuteKonter.permohonan.path, .pelaku, use: ajukan)
  }

  func form(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PemohonForm = try request.query()
    let (loket, antrean) = try await tempat(form, context)
    return halamanPemohon(form, loket, antrean, nil, try await konter.kependudukan.struktur(), context)
      .tertutup(context)
  }

  func cari(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PemohonForm = try await request.form()
    let (loket, antrean) = try await tempat(form, context)
    let (pelaku, sekarang) = (context.pelaku, konter.kependudukan.now())
    let permintaan = PermintaanPenduduk(form.q)
    var hasil = HasilCariPenduduk()
    if !permintaan.isKosong {
      try await konter.db.write { tx in
        try tx.catatLihat(
          "penduduk.dicari", "pencarian", 0, untuk: "Permohonan KTP di loket", oleh: pelaku, pada: sekarang)
      }
      hasil = try await konter.kependudukan.cari(permintaan, lingkup: .semua)
    }
    var tampil = form
    if permintaan.isNomor || permintaan.perluNomorUtuh { tampil.q = "" }
    return halamanPemohon(
      tampil, loket, antrean, hasil, try await konter.kependudukan.struktur(), context
    )
    .tertutup(context)
  }

  func formBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PermohonanForm = try request.query()
    return try await halamanBaru(form, .init(), context).tertutup(context)
  }

  func ajukan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: PermohonanForm = try await request.form()
    do {
      let (loket, antrean) = try await tempat(PemohonForm(form), context)
      let id = try await konter.kependudukan.ajukan(
        try form.permohonan(di: loket.id, antrean: antrean?.id), oleh: context.pelaku)
      return .see(RuteKonter.satu(id))
    } catch let galat as FieldErrors {
      return try await halamanBaru(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    } catch let tolakan as KonterError where tolakan.reason == .invalid || tolakan.reason == .conflict {
      let galat = FieldErrors(tolakan.medan, tolakan.message)
      return try await halamanBaru(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halamanBaru(
    _ form: PermohonanForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let (loket, antrean) = try await tempat(PemohonForm(form), context)
    guard let id = Penduduk.ID(form.penduduk) else { throw KonterError.tidakDitemukan }
    let (pelaku, sekarang) = (context.pelaku, konter.kependudukan.now())
    let hari = Tanggal(sekarang)
    let calon = try await konter.db.write { tx in
      guard let orang = try tx.penduduk(id) else { throw PendudukError.tidakAda }
      try tx.catatLihatSekali(orang.id, untuk: "Permohonan KTP di loket", oleh: pelaku, pada: sekarang)
      return CalonPemohon(
        orang: orang, tempat: try tx.struktur(pada: hari).sebutanDesa(orang.desa),
        kartu: try tx.kartuAktif(id), terbuka: try tx.permohonanTerbuka(milik: id), hari: hari)
    }
    return calon.halaman(form, loket, antrean, galat, context)
  }

  /// The counter and number that a request is taken at: those of the number, or the first counter of the officer.
  private func tempat(_ form: PemohonForm, _ context: PelakuContext) async throws -> (Loket, Antrean?) {
    let (pelaku, hari) = (context.pelaku, konter.hariIni)
    return try await konter.db.read { tx in
      let semua = try tx.loket(untuk: pelaku.orang, pada: hari)
      let antrean = try Antrean.ID(form.antrean).flatMap { try tx.antrean($0) }
      let pilihan = antrean?.loket.description ?? form.loket
      guard let loket = semua.first(where: { $0.id.description == pilihan }) ?? semua.first else {
        throw KonterError.tanpaLoket
      }
      try tx.pastikan(pelaku, .terima, di: loket.id, pada: hari)
      return (loket, antrean?.loket == loket.id ? antrean : nil)
    }
  }
}

struct PemohonForm: Decodable, Sendable {
  var q = ""
  var antrean = ""
  var loket = ""

  init() {}

  init(_ form: PermohonanForm) {
    antrean = form.antrean
    loket = form.loket
  }
}

/// A request exactly as typed.
struct PermohonanForm: Decodable, Sendable {
  var kunci = ""
  var loket = ""
  var antrean = ""
  var penduduk = ""
  var jenis = ""
  var dasarNomor = ""
  var dasarTanggal = ""
  var kartuLama = ""

  enum CodingKeys: String, CodingKey {
    case kunci, loket, antrean, penduduk, jenis
    case dasarNomor = "dasar_nomor"
    case dasarTanggal = "dasar_tanggal"
    case kartuLama = "kartu_lama"
  }

  func permohonan(di loket: UnitKerja.ID, antrean: Antrean.ID?) throws -> PermohonanBaru {
    guard let orang = Penduduk.ID(penduduk) else { throw KonterError.tidakDitemukan }
    guard let jenis = PermohonanKTP.Jenis(rawValue: jenis) else {
      throw FieldErrors("jenis", "Pilih jenis permohonannya.")
    }
    let tanggal = Tanggal(dasarTanggal) ?? Tanggal(tulisan: dasarTanggal)
    guard dasarTanggal.isEmpty || tanggal != nil else {
      throw FieldErrors("dasar_tanggal", "Pilih tanggal surat, misalnya 1 Januari 2027.")
    }
    return PermohonanBaru(
      loket: loket, antrean: antrean, penduduk: orang, jenis: jenis, dasarNomor: dasarNomor.rapi,
      dasarTanggal: tanggal, kartuLama: kartuLama.rapi, kunci: kunci)
  }
}

extension KonterError {
  /// The field of the request form that a refusal is about.
  var medan: String {
    switch self {
    case .seriLamaBerbeda: "kartu_lama"
    case .syaratKurang: "syarat"
    case .perluPutusanGanda: "putusan"
    default: "jenis"
    }
  }
}

extension Tx {
  /// The open request of a person, wherever it is.
  func permohonanTerbuka(milik id: Penduduk.ID) throws -> PermohonanKTP? {
    try first(
      """
      SELECT \(.kolomPermohonan)
      FROM permohonan_ktp
      WHERE penduduk = \(id) AND tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan')
      """)
  }

  /// Notes a look at somebody, once a quarter of an hour: the steps of one request are one look.
  func catatLihatSekali(
    _ id: Penduduk.ID, untuk keterangan: String, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    let sudah = try exists(
      """
      SELECT 1
      FROM jejak
      WHERE objek_jenis = 'penduduk' AND objek = \(id) AND orang = \(pelaku.orang)
        AND peristiwa = 'penduduk.dilihat' AND waktu > \(waktu.addingTimeInterval(-900))
      """)
    guard !sudah else { return }
    try catatLihat(
      "penduduk.dilihat", "penduduk", id.rawValue, untuk: keterangan, oleh: pelaku, pada: waktu)
  }
}
