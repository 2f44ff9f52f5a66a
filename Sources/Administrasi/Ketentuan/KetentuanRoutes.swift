import Database
import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// Numbers that rules fix, and what acting officials may not sign.
struct KetentuanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.ketentuan.path, .admin, use: daftar)
    rute.get(Rute.satuKetentuan.path, .admin, use: satu)
    rute.post(Rute.satuKetentuan.path, .admin, use: ubah)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await administrasi.db.read { try halamanKetentuan($0.ketentuan(), $0.batasPenjabat()) }
      .response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let ketentuan = try await ketentuan(Rute.satuKetentuan.value(context))
    let form = KetentuanForm(nilai: String(ketentuan.nilai), dasar: ketentuan.dasar)
    return formulirKetentuan(ketentuan, form, .init(), context).response(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try Rute.satuKetentuan.value(context)
    return try await request.terima(context) { (form: KetentuanForm) in
      try await administrasi.organisasi.ubahKetentuan(
        kode, nilai: Int(form.nilai), dasar: form.dasar.rapi, oleh: context.pelaku)
      return .see(Rute.ketentuan(), Flash("Ketentuan tersimpan dan langsung dipakai."), context)
    } ulang: {
      formulirKetentuan(try await ketentuan(kode), $0, $1, context)
    }
  }

  private func ketentuan(_ kode: String) async throws -> Ketentuan {
    let semua = try await administrasi.db.read { try $0.ketentuan() }
    guard let ketentuan = semua.first(where: { $0.kode == kode }) else { throw KetentuanError.tidakAda }
    return ketentuan
  }
}

struct KetentuanForm: Decodable, Sendable {
  var nilai = ""
  var dasar = ""
}
