import Akses
import Bahasa
import Database
import HTTPTypes
import Hummingbird
import NIOCore
import Web

/// Reports on the desk of who they go to; to everybody else there are none.
struct MejaPungliRoutes {
  let pungli: Pungli
  /// How many a page shows.
  private static let batas = 200

  func add(to rute: RuteTerjaga) {
    rute.get(RutePungli.meja.path, .pelaku, use: daftar)
    rute.get(RutePungli.satu.path, .pelaku, use: satu)
    rute.get(RutePungli.bukti.path, .pelaku, use: bukti)
    rute.post(RutePungli.jawaban.path, .pelaku, use: jawab)
  }

  @Sendable func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (pelaku, hari) = (context.pelaku, Tanggal(pungli.now()))
    let semua = try await pungli.db.read { [kunci = pungli.kunci] tx in
      guard let penerima = try tx.penerimaPungli(pelaku, pada: hari) else { throw PungliError.tidakAda }
      return try tx.daftarPungli(penerima, batas: Self.batas).map { try tx.laporanPungli($0, kunci) }
    }
    return halamanMeja(semua).response(context)
  }

  @Sendable func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let satu = try await pungli.buka(RutePungli.satu.value(context), oleh: context.pelaku)
    return tertutup(satu.halamanPetugas(JawabForm(status: satu.status.rawValue), .init(), context), context)
  }

  @Sendable func bukti(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, urut) = try RutePungli.bukti.value(context)
    let isi = try await pungli.bukti(id, urut: urut, oleh: context.pelaku)
    return Response(
      status: .ok, headers: [.contentType: "image/jpeg", .cacheControl: "private, no-store"],
      body: .init(byteBuffer: ByteBuffer(bytes: isi)))
  }

  @Sendable func jawab(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePungli.jawaban.value(context)
    let form: JawabForm = try await request.form()
    do {
      guard let status = LaporanPungli.Status(rawValue: form.status) else {
        throw FieldErrors("status", "Pilih keadaannya.")
      }
      try await pungli.jawab(id, status, form.pesan, oleh: context.pelaku)
      return .see(
        RutePungli.satu(id), Flash("Jawaban tersimpan; pelapor membacanya dengan kodenya."), context)
    } catch let galat as FieldErrors {
      let satu = try await pungli.buka(id, oleh: context.pelaku)
      return satu.halamanPetugas(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func tertutup(_ page: Page, _ context: PelakuContext) -> Response {
    var response = page.response(context)
    response.headers[.cacheControl] = "no-store"
    return response
  }
}

struct JawabForm: Decodable, Sendable {
  var status = ""
  var pesan = ""
}
