import Akses
import Database
import Hummingbird
import HTTPTypes
import NIOCore
import Transparency
import Web

/// What programs fetch: checkpoint, tiles, entries, receipts.
struct BerkasLogRoutes: Sendable {
  let log: LogPublik

  func add(to rute: RuteTerjaga) {
    rute.get(RuteLog.checkpoint.path, .publik, use: checkpoint)
    rute.get(RuteLog.kunci.path, .publik, use: kunci)
    rute.get(RuteLog.pemeriksa.path, .publik, use: pemeriksa)
    rute.get(RuteLog.bukti.path, .publik, use: bukti)
    rute.get("log/tile/**", .publik, use: ubin)
  }

  @Sendable func checkpoint(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let kepala = try await log.db.read({ try $0.kepalaLog() }) else { throw HTTPError(.notFound) }
    return .teks(kepala.catatan.encoded, simpan: "no-cache")
  }

  @Sendable func kunci(_ request: Request, _ context: AppContext) async throws -> Response {
    .teks(log.kunci.publik + "\n", simpan: "no-cache")
  }

  @Sendable func pemeriksa(_ request: Request, _ context: AppContext) async throws -> Response {
    .see(assetURL("verifikasi-log.py"))
  }

  /// A tile never changes, nor does the beginning of one.
  @Sendable func ubin(_ request: Request, _ context: AppContext) async throws -> Response {
    let jalur = "tile/" + context.parameters.getCatchAll().joined(separator: "/")
    guard let alamat = TilePath(parsing: jalur),
      let isi = try await log.db.read({ try $0.berkasLog(alamat) })
    else { throw HTTPError(.notFound) }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/octet-stream", .cacheControl: "public, max-age=31536000, immutable",
      ],
      body: .init(byteBuffer: ByteBuffer(bytes: isi)))
  }

  /// For up to a second after it was written an entry has no receipt yet.
  @Sendable func bukti(_ request: Request, _ context: AppContext) async throws -> Response {
    let kode = try RuteLog.bukti.value(context)
    let (ada, resi) = try await log.db.read { tx in
      let entri = try tx.entriLog(kode)
      return (entri != nil, try entri.flatMap { try tx.bukti($0) })
    }
    guard ada else { throw HTTPError(.notFound) }
    guard let resi else { throw HTTPError(.serviceUnavailable, headers: [.retryAfter: "1"]) }
    var jawaban = Response.teks(resi.encoded, simpan: "no-store")
    jawaban.headers[.contentDisposition] = "attachment; filename=\"resi.txt\""
    return jawaban
  }
}

extension Response {
  fileprivate static func teks(_ isi: String, simpan: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: simpan],
      body: .init(byteBuffer: ByteBuffer(string: isi)))
  }
}
