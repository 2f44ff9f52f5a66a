import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// What recipient and giver do with a disposition.
struct KerjakanRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.disposisi.path, .pelaku, use: daftar)
    rute.get(Rute.satuDisposisi.path, .pelaku, use: satu)
    rute.post(Rute.kemajuan.path, .pelaku, use: kemajuan)
    rute.post(Rute.laporan.path, .pelaku, use: laporan)
    rute.post(Rute.penolakanDisposisi.path, .pelaku, use: tolak)
    rute.post(Rute.penerimaanLaporan.path, .pelaku, use: terima)
    rute.post(Rute.permintaanUlang.path, .pelaku, use: mintaLagi)
    rute.post(Rute.penarikan.path, .pelaku, use: tarik)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring: SaringDaftar = try request.query()
    let daftar = DaftarDisposisi(rawValue: saring.tampil) ?? .masuk
    let now = persuratan.now()
    let halaman = try await persuratan.db.read { tx in
      try tx.daftar(daftar, for: context.pelaku, Potongan(sebelum: saring.sebelum))
    }
    return daftarDisposisi(daftar, halaman, saring, pada: now).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.satuDisposisi.value(context)
    let disposisi = try await persuratan.disposisi(id, oleh: context.pelaku)
    if context.pelaku.memegang(disposisi.kepada) != nil, disposisi.dibaca == nil {
      try await persuratan.bacaDisposisi(id, oleh: context.pelaku)
    }
    return try await halaman(id, context, .init(), .init()).response(context)
  }

  func kemajuan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.kemajuan.value(context)
    return try await coba(
      id, .kemajuan, request, context, "Kemajuan tercatat; pemberi disposisi dapat membacanya."
    ) { form in
      try await persuratan.catatKemajuan(id, form.kemajuan, oleh: context.pelaku)
    }
  }

  func laporan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.laporan.value(context)
    return try await coba(id, .laporan, request, context, "Laporan terkirim kepada pemberi disposisi.") {
      form in
      try await persuratan.laporkan(
        id, form.laporan, jawaban: NaskahDinas.ID(form.jawaban), oleh: context.pelaku)
    }
  }

  func tolak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penolakanDisposisi.value(context)
    return try await coba(id, .alasan, request, context, "Disposisi ditolak; pemberinya melihat alasan Anda.")
    { form in
      try await persuratan.tolakDisposisi(id, alasan: form.alasan, oleh: context.pelaku)
    }
  }

  func terima(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penerimaanLaporan.value(context)
    return try await coba(id, .laporan, request, context, "Laporan diterima, disposisi selesai.") { _ in
      try await persuratan.terimaLaporan(id, oleh: context.pelaku)
    }
  }

  func mintaLagi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.permintaanUlang.value(context)
    return try await coba(id, .kurang, request, context, "Penerima diminta melengkapi laporannya.") { form in
      try await persuratan.mintaLagi(id, catatan: form.kurang, oleh: context.pelaku)
    }
  }

  func tarik(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penarikan.value(context)
    return try await coba(id, .alasan, request, context, "Disposisi ditarik sebelum dibaca.") { _ in
      try await persuratan.tarik(id, oleh: context.pelaku)
    }
  }

  private func coba(
    _ id: Disposisi.ID, _ bidang: LaporanForm.Bidang, _ request: Request, _ context: PelakuContext,
    _ pesan: String,
    _ tindakan: (LaporanForm) async throws -> Void
  ) async throws -> Response {
    let form: LaporanForm = try await request.form()
    do {
      try await tindakan(form)
      return .see(Rute.satuDisposisi(id), Flash(pesan), context)
    } catch let galat as DisposisiError where galat.reason == .invalid {
      return try await halaman(id, context, form, FieldErrors(bidang.rawValue, galat.message))
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ id: Disposisi.ID, _ context: PelakuContext, _ form: LaporanForm, _ errors: FieldErrors
  ) async throws -> Page {
    let now = persuratan.now()
    let (isi, teks) = try await persuratan.db.read { tx in
      let isi = try DisposisiHalaman.muat(id, context.pelaku, pada: now, tx)
      return (isi, try tx.teksSurat(isi.kiriman.naskah, pada: now))
    }
    return halamanDisposisi(isi, teks: teks, form, context.formToken(), errors, pada: now)
  }
}
