import Akses
import Bahasa
import Berkas
import Database
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Organisasi
import Web

/// Files that are brought in: the list, the upload, one of them from trial to result.
struct ImporRoutes {
  let meja: MejaImpor

  func add(to rute: RuteTerjaga) {
    rute.get(RuteImpor.semua.path, .kependudukan, use: semua)
    rute.post(RuteImpor.semua.path, .kependudukan, use: unggah)
    rute.get(RuteImpor.satu.path, .kependudukan, use: satu)
    rute.post(RuteImpor.pelaksanaan.path, .kependudukan, use: laksanakan)
    rute.post(RuteImpor.penghapusan.path, .kependudukan, use: hapus)
    rute.get(RuteImpor.unduhan.path, .kependudukan, use: unduh)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: UnggahForm = try await bawaan(try request.query(), context)
    return try await halaman(form, .init(), context).response(context)
  }

  func unggah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var form = UnggahForm()
    do {
      var berkas: BerkasBaru?
      let masuk: Upload<UnggahForm> = try await request.upload(limit: FormLimit(file: MejaImpor.terbesar)) {
        bagian, pembaca in
        guard bagian.name == "berkas", let nama = bagian.fileName, !nama.isEmpty, berkas == nil else {
          return try await pembaca.skipPart()
        }
        let aliran = PartChunks(pembaca)
        defer { pembaca = aliran.reader }
        berkas = try await meja.simpan(aliran, nama: nama)
      }
      form = masuk.form
      try masuk.throwIfRefused()
      guard let berkas else { throw FieldErrors("berkas", "Pilih berkas yang akan dimasukkan.") }
      let id = try await meja.terima(
        berkas,
        UnggahanBaru(kunci: form.kunci, jenisLembar: form.jenis_lembar, desa: UnitKerja.ID(form.desa)),
        oleh: context.pelaku)
      return .see(RuteImpor.pemetaan(id))
    } catch {
      guard let gagal = UploadFailure(error, at: "berkas") else { throw error }
      return gagal.response(try await halaman(form, gagal.errors, context), context)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let satu = try await meja.satu(RuteImpor.satu.value(context), untuk: context.pelaku)
    let saat = meja.kependudukan.now()
    let (laporan, pengimpor) = try await meja.db.read { tx in
      (try tx.laporan(satu.id), satu.isBerjalan ? try tx.pengimpor(pada: saat, kecuali: satu.id) : nil)
    }
    let struktur = try await meja.kependudukan.struktur()
    return HalamanImpor(
      satu: satu, laporan: Set(laporan.keys), desa: satu.desa.map(struktur.sebutanDesa),
      saat: saat, pengimpor: pengimpor
    )
    .halaman(context.formToken()).tertutup(context)
  }

  func laksanakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteImpor.pelaksanaan.value(context)
    let form: VersiForm = try await request.form()
    try await meja.laksanakan(id, versi: form.versi, oleh: context.pelaku)
    return .see(RuteImpor.satu(id))
  }

  func hapus(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteImpor.penghapusan.value(context)
    let _: VersiForm = try await request.form()
    try await meja.hapus(id, oleh: context.pelaku)
    return .see(RuteImpor.semua(), Flash("Berkas dan laporannya dihapus."), context)
  }

  func unduh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, jenis) = try RuteImpor.unduhan.value(context)
    let isi = try await meja.unduh(id, jenis, oleh: context.pelaku)
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"\(jenis.nama)-\(id).csv\"", .cacheControl: "no-store",
      ],
      body: ResponseBody(contentLength: isi.rentang.count) { writer in
        try await writer.write(isi)
        try await writer.finish(nil)
      })
  }

  /// An officer of one village need not choose it.
  private func bawaan(_ form: UnggahForm, _ context: PelakuContext) async throws -> UnggahForm {
    var form = form
    let struktur = try await meja.kependudukan.struktur()
    let desa = struktur.desa(struktur.lingkupPenduduk(context.pelaku))
    if form.desa.isEmpty, desa.count == 1 { form.desa = desa[0].id.description }
    return form
  }

  private func halaman(
    _ form: UnggahForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let struktur = try await meja.kependudukan.struktur()
    let lingkup = struktur.lingkupPenduduk(context.pelaku)
    let milik = lingkup == .semua ? nil : context.pelaku.orang
    let (jenis, daftar) = try await meja.db.read { tx in
      (
        try tx.jenisLembar(),
        try tx.unggahan(
          oleh: milik, sebelum: UnggahanImpor.ID(form.sebelum), batas: HalamanSemuaImpor.sehalaman + 1)
      )
    }
    return HalamanSemuaImpor(
      form: form, galat: galat, jenis: jenis, desa: struktur.desa(lingkup), struktur: struktur, daftar: daftar
    )
    .halaman(context.formToken())
  }
}

struct UnggahForm: Decodable, Sendable {
  var kunci = ""
  var jenis_lembar = ""
  var desa = ""
  var sebelum = ""
}

struct VersiForm: Decodable, Sendable { var versi = "" }
