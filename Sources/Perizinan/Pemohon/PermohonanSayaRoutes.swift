import Akses
import Bahasa
import Hummingbird
import Web

/// A resident's own list. Each page asks for his session; without one it leads to the door.
struct PermohonanSayaRoutes {
  let perizinan: Perizinan

  struct TambahForm: Decodable, Sendable {
    var tautan = ""
  }

  func add(to rute: RuteTerjaga) {
    rute.get(RutePermohonan.saya.path, .publik, use: daftar)
    rute.post(RutePermohonan.saya.path, .publik, use: tambah)
  }

  func daftar(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let pemohon = try await perizinan.pintu.kenali(request, context) else {
      return .see(perizinan.pintu.alamat)
    }
    return try await perizinan.permohonan(milik: pemohon).halaman(.init(), "", context).rahasia(context)
  }

  func tambah(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let pemohon = try await perizinan.pintu.kenali(request, context) else {
      return .see(perizinan.pintu.alamat)
    }
    let form: TambahForm = try await request.form()
    do {
      try await perizinan.simpanMilik(form.tautan, pemohon)
      return .see(RutePermohonan.saya(), Flash("Permohonan ditambahkan."), context)
    } catch let galat as FieldErrors {
      return try await perizinan.permohonan(milik: pemohon).halaman(galat, form.tautan, context)
        .with(errors: galat).response(context, status: .unprocessableContent)
    }
  }
}
