import Bahasa
import Cetak
import Database
import HTTPTypes
import Hummingbird
import NIOPosix
import Organisasi
import Web

/// Printed passwords for the first login, an office at a time.
struct LembarAkunRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.lembarAkun.path, .adminUnit, use: daftar)
    rute.post(RuteAkses.lembarKantor.path, .adminUnit, use: terbitkan)
  }

  @Sendable private func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    halamanLembarTunggu(try await akses.kantorMenunggu(oleh: context.pelaku), context).response(context)
  }

  @Sendable private func terbitkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteAkses.lembarKantor.value(context)
    let (unit, lembar) = try await akses.terbitkanLembar(id, oleh: context.pelaku)
    let (site, now) = (akses.site, akses.now())
    let pdf = try await NIOThreadPool.singleton.runIfActive {
      try lembar.dokumen(unit.nama, site, alamat: akses.alamat, pada: now).pdf()
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf",
        .contentDisposition: "attachment; filename=\"lembar-akun-\(unit.kode).pdf\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: pdf)))
  }
}
