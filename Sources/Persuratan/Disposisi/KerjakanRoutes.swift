import Akses
import Bahasa
import Berkas
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
    rute.get(Rute.berkasDisposisi.path, .pelaku, use: berkas)
    rute.post(Rute.kemajuan.path, .pelaku, use: kemajuan)
    rute.post(Rute.laporan.path, .pelaku, use: laporan)
    rute.post(Rute.penolakanDisposisi.path, .pelaku, use: tolak)
    rute.post(Rute.penerimaanLaporan.path, .pelaku, use: terima)
    rute.post(Rute.permintaanUlang.path, .pelaku, use: mintaLagi)
    rute.post(Rute.penarikan.path, .pelaku, use: tarik)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring: SaringDaftar = try request.query()
    let (daftar, galat) = saring.pilih(bawaan: DaftarDisposisi.masuk, \.nama)
    return try await self.daftar(daftar, saring, galat, context)
  }

  /// `sisa`: those to which an act on many was not done.
  func daftar(
    _ daftar: DaftarDisposisi, _ saring: SaringDaftar, _ galat: FieldErrors, sisa: HTML? = nil,
    _ context: PelakuContext
  ) async throws -> Response {
    let now = persuratan.now()
    let halaman = try await persuratan.db.read { tx in
      try saring.kata.isEmpty
        ? tx.daftar(daftar, for: context.pelaku, Potongan(sebelum: saring.sebelum))
        : tx.daftar(daftar, for: context.pelaku, mencari: saring.kata, Potongan(sebelum: saring.sebelum))
    }
    return daftarDisposisi(
      daftar, halaman, saring, galat, sisa: sisa, context.formToken(), bagi: context.pelaku, pada: now
    )
    .response(context, status: sisa != nil ? .conflict : galat.isEmpty ? .ok : .unprocessableContent)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.satuDisposisi.value(context)
    let disposisi = try await persuratan.disposisi(id, oleh: context.pelaku)
    if context.pelaku.mewakili(disposisi.kepada) != nil, disposisi.dibaca == nil {
      try await persuratan.bacaDisposisi(id, oleh: context.pelaku)
    }
    return try await halaman(id, context, .init(), .init()).response(context)
  }

  func kemajuan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.kemajuan.value(context)
    return try await coba(
      id, .kemajuan, request, context, "Kemajuan tercatat; pemberi disposisi dapat membacanya."
    ) { form, berkas in
      try await persuratan.catatKemajuan(
        id, form.kemajuan, berkas: berkas, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func laporan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.laporan.value(context)
    return try await coba(id, .laporan, request, context, "Laporan terkirim kepada pemberi disposisi.") {
      form, berkas in
      try await persuratan.laporkan(
        id, form.laporan, jawaban: NaskahDinas.ID(form.jawaban), berkas: berkas, kunci: form.kunci,
        oleh: context.pelaku)
    }
  }

  func tolak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penolakanDisposisi.value(context)
    return try await coba(id, .alasan, request, context, "Disposisi ditolak; pemberinya melihat alasan Anda.")
    { form, _ in
      try await persuratan.tolakDisposisi(id, alasan: form.alasan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func terima(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penerimaanLaporan.value(context)
    return try await coba(id, .kurang, request, context, "Laporan diterima, disposisi selesai.") { form, _ in
      try await persuratan.terimaLaporan(id, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func mintaLagi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.permintaanUlang.value(context)
    return try await coba(id, .kurang, request, context, "Penerima diminta melengkapi laporannya.") {
      form, _ in
      try await persuratan.mintaLagi(id, catatan: form.kurang, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func tarik(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penarikan.value(context)
    return try await coba(id, .alasan, request, context, "Disposisi ditarik sebelum dibaca.") { form, _ in
      try await persuratan.tarik(id, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func berkas(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, kemajuan) = try Rute.berkasDisposisi.value(context)
    return try await persuratan.berkas(kemajuan, of: id, oleh: context.pelaku).response()
  }

  private func coba(
    _ id: Disposisi.ID, _ bidang: LaporanForm.Bidang, _ request: Request, _ context: PelakuContext,
    _ pesan: String,
    _ tindakan: (LaporanForm, BerkasBaru?) async throws -> Void
  ) async throws -> Response {
    var form = LaporanForm()
    var berkas: BerkasBaru?
    do {
      if bidang == .laporan || bidang == .kemajuan {
        let rahasia = try await persuratan.rahasiaBagiPelapor(id, oleh: context.pelaku)
        let (masuk, baru) = try await request.laporan(persuratan.gudang, rahasia: rahasia)
        (form, berkas) = (masuk.form, baru)
        try masuk.throwIfRefused()
      } else {
        form = try await request.form()
      }
      try await tindakan(form, berkas)
      return .see(Rute.satuDisposisi(id), Flash(pesan), context)
    } catch let galat as DisposisiError where galat.reason == .invalid {
      return try await halaman(id, context, form, FieldErrors(bidang.rawValue, galat.message))
        .response(context, status: .unprocessableContent)
    } catch {
      guard let gagal = UploadFailure(error, at: bidang.berkas) else { throw error }
      return gagal.response(try await halaman(id, context, form, gagal.errors), context)
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
