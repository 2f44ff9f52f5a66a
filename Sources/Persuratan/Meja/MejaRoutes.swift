import Akses
import Database
import Hummingbird
import Web

struct MejaRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.meja.path, .pelaku, use: meja)
    rute.get(Rute.terlambat.path, .pelaku, use: terlambat)
  }

  func meja(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let now = persuratan.now()
    let isi = try await persuratan.db.read { tx in try tx.meja(context.pelaku, pada: now) }
    return halamanMeja(isi, context.pelaku, pada: now).response(context)
  }

  func terlambat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let now = persuratan.now()
    let (surat, disposisi) = try await persuratan.db.read { tx in
      (
        context.pelaku.kantorUrusan.isEmpty ? [] : try tx.kirimanTerlambat(for: context.pelaku, pada: now),
        try tx.disposisiTerlambat(for: context.pelaku, pada: now)
      )
    }
    return halamanTerlambat(surat, disposisi, context.pelaku, pada: now).response(context)
  }
}
