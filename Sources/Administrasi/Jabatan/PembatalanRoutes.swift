import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Pembatalan penugasan: the form, and what remains to be read afterwards.
struct PembatalanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.batalPenugasan.path, .adminUnit, use: tampil)
    rute.post(Rute.batalPenugasan.path, .adminUnit, use: batalkan)
  }

  func tampil(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await berkas(context).halaman(.init(), .init(), context).response(context)
  }

  func batalkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.batalPenugasan.value(context)
    return try await request.terima(context) { (form: PembatalanForm) in
      let jabatan = try await administrasi.organisasi.batalkan(
        id, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(
        Rute.satuJabatan(jabatan), Flash("Penugasan dibatalkan. Wewenangnya berhenti saat ini juga."), context
      )
    } ulang: {
      try await berkas(context).halaman($0, $1, context)
    }
  }

  private func berkas(_ context: PelakuContext) async throws -> BerkasPembatalan {
    let id = try Rute.batalPenugasan.value(context)
    let (pelaku, waktu) = (context.pelaku, administrasi.now())
    return try await administrasi.baca { struktur, tx in
      try BerkasPembatalan(id, struktur, tx, pelaku, pada: waktu)
    }
  }
}

struct PembatalanForm: Decodable, Sendable {
  var alasan = ""
}
