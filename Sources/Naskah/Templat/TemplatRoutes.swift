import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The screens on which administrators keep the templates.
package struct HalamanTemplat: Sendable {
  let mesin: MesinNaskah

  package init(_ mesin: MesinNaskah) { self.mesin = mesin }

  package func addRoutes(to rute: RuteTerjaga) {
    rute.get(RuteTemplat.daftar.path, .admin, use: daftar)
    rute.get(RuteTemplat.baru.path, .admin, use: baru)
    rute.post(RuteTemplat.pratinjau.path, .admin, use: pratinjau)
    rute.get(RuteTemplat.satu.path, .admin, use: satu)
    rute.post(RuteTemplat.satu.path, .admin, use: simpan)
    rute.post(RuteTemplat.penghentian.path, .admin, use: hentikan)
    rute.get(RuteTemplat.pdf.path, .admin, use: pdf)
  }

  @Sendable func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (templat, jenis) = try await mesin.db.read { (try $0.semuaTemplat(), try $0.jenisNaskah()) }
    return halamanDaftarTemplat(templat, jenis).response(context)
  }

  @Sendable func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let jenis = try await mesin.db.read { try $0.jenisNaskah() }
    let kode = try KodeDokumen.baru().teks.lowercased()
    return halamanTemplat(
      TemplatForm(mulai: Tanggal(mesin.now())), kode: kode, jenis: jenis, riwayat: [],
      token: context.formToken()
    )
    .response(context)
  }

  @Sendable func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try RuteTemplat.satu.value(context)
    let (riwayat, jenis) = try await mesin.db.read { (try $0.riwayatTemplat(kode), try $0.jenisNaskah()) }
    guard let terakhir = riwayat.first else { throw TemplatError.tidakDitemukan }
    return halamanTemplat(
      TemplatForm(terakhir, mulai: Tanggal(mesin.now())), kode: kode, jenis: jenis, riwayat: riwayat,
      token: context.formToken()
    )
    .response(context)
  }

  @Sendable func simpan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try RuteTemplat.satu.value(context)
    let form = try await request.form(as: TemplatForm.self)
    guard form.aksi != "lihat" else { return try await ulang(form, kode, .init(), context, status: .ok) }
    do {
      let (konten, mulai, versi) = try form.validated()
      let templat = try await mesin.simpanTemplat(
        kode, versi: versi, konten, mulai: mulai, oleh: context.pelaku)
      return .see(
        RuteTemplat.daftar(),
        Flash(
          "Templat “\(konten.nama)” tersimpan sebagai versi \(templat.versi), berlaku mulai \(mulai.teks)."),
        context)
    } catch let galat as FieldErrors {
      return try await ulang(form, kode, galat, context, status: .unprocessableContent)
    }
  }

  @Sendable func hentikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try RuteTemplat.penghentian.value(context)
    let form = try await request.form(as: HentiForm.self)
    do {
      try await mesin.hentikanTemplat(kode, versi: form.versi, alasan: form.alasan, oleh: context.pelaku)
      return .see(
        RuteTemplat.satu(kode),
        Flash("Templat ini tidak ditawarkan lagi. Menyimpan versi baru memakainya kembali."), context)
    } catch let galat as FieldErrors {
      let riwayat = try await mesin.db.read { try $0.riwayatTemplat(kode) }
      guard let terakhir = riwayat.first else { throw TemplatError.tidakDitemukan }
      let isi = TemplatForm(terakhir, mulai: Tanggal(mesin.now()))
      return try await ulang(isi, kode, galat, context, alasan: form.alasan, status: .unprocessableContent)
    }
  }

  /// The part beside the form, as it changes while typing.
  @Sendable func pratinjau(_ request: Request, _ context: PelakuContext) async throws -> Response {
    pratinjauTemplat(try await request.form(as: TemplatForm.self)).response()
  }

  /// The newest version with its examples, as a draft.
  @Sendable func pdf(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try RuteTemplat.pdf.value(context)
    let pdf = try await mesin.contohPDF(kode)
    return Response(
      status: .ok,
      headers: [.contentType: "application/pdf", .contentDisposition: "inline; filename=\"contoh.pdf\""],
      body: .init(byteBuffer: ByteBuffer(bytes: pdf)))
  }

  private func ulang(
    _ form: TemplatForm, _ kode: String, _ galat: FieldErrors, _ context: PelakuContext,
    alasan: String = "", status: HTTPResponse.Status
  ) async throws -> Response {
    let (riwayat, jenis) = try await mesin.db.read { (try $0.riwayatTemplat(kode), try $0.jenisNaskah()) }
    return halamanTemplat(
      form, kode: kode, jenis: jenis, riwayat: riwayat, token: context.formToken(), alasan: alasan,
      errors: galat
    )
    .with(errors: galat).response(context, status: status)
  }
}

/// Why a template is taken out of use, as typed.
struct HentiForm: Decodable, Sendable {
  var versi = 0
  var alasan = ""

  enum CodingKeys: String, CodingKey {
    case versi
    case alasan = "alasan_henti"
  }
}

package enum RuteTemplat {
  package static let daftar: Route<> = Route("/pengaturan/templat")
  static let baru: Route<> = Route("/pengaturan/templat/baru")
  static let pratinjau: Route<> = Route("/pengaturan/templat/pratinjau")
  static let satu = Route<String>("/pengaturan/templat/:kode")
  static let penghentian = Route<String>("/pengaturan/templat/:kode/penghentian")
  static let pdf = Route<String>("/pengaturan/templat/:kode/contoh.pdf")
}
