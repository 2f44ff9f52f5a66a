import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The entries of the two registers: written anew and revised by the protector of data.
struct CatatanPelindunganRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.catatanBaru.path, .pelindungData, use: formBaru)
    rute.post(RutePenduduk.catatanBaru.path, .pelindungData, use: tambah)
    rute.get(RutePenduduk.catatan.path, .pelindungData, use: form)
    rute.post(RutePenduduk.catatan.path, .pelindungData, use: ubah)
  }

  func formBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let jenis = try RutePenduduk.catatanBaru.value(context)
    var form = CatatanPelindunganForm()
    form.mulai = kependudukan.hariIni.description
    return halaman(jenis, nil, form, .init(), context).response(context)
  }

  func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let jenis = try RutePenduduk.catatanBaru.value(context)
    return try await simpan(request, jenis, nil, context)
  }

  func form(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let satu = try await satu(context)
    return halaman(satu.jenis, satu.id, CatatanPelindunganForm(satu), .init(), context).response(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let satu = try await satu(context)
    return try await simpan(request, satu.jenis, satu.id, context)
  }

  private func satu(_ context: PelakuContext) async throws -> CatatanPelindungan {
    let id = try RutePenduduk.catatan.value(context)
    guard let satu = try await kependudukan.db.read({ try $0.catatanPelindungan(id) }) else {
      throw PelindunganError.catatanTidakAda
    }
    return satu
  }

  private func simpan(
    _ request: Request, _ jenis: JenisCatatan, _ id: CatatanPelindungan.ID?, _ context: PelakuContext
  ) async throws -> Response {
    try await request.catat(context) { (form: CatatanPelindunganForm) in
      try await kependudukan.catat(form, jenis, atas: id, oleh: context.pelaku)
      return .see(RutePenduduk.pelindungan(), Flash("Catatan tersimpan."), context)
    } ulang: { form, galat, _ in
      halaman(jenis, id, form, galat, context)
    }
  }

  private func halaman(
    _ jenis: JenisCatatan, _ id: CatatanPelindungan.ID?, _ form: CatatanPelindunganForm, _ galat: FieldErrors,
    _ context: PelakuContext
  ) -> Page {
    let alamat = id.map { RutePenduduk.catatan($0) } ?? RutePenduduk.catatanBaru(jenis)
    return halamanCatatan(jenis, alamat, form, galat, context)
  }
}
