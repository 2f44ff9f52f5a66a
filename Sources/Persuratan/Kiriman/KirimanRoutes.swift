import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

struct KirimanRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.suratMasuk.path, .pelaku, use: daftar)
    rute.get(Rute.arsip.path, .pelaku, use: arsip)
    rute.get(Rute.satuKiriman.path, .pelaku, use: satu)
    rute.get(Rute.pdfKiriman.path, .pelaku, use: pdf)
    rute.post(Rute.agenda.path, .pelaku, use: agendakan)
    rute.post(Rute.penolakanKiriman.path, .pelaku, use: tolak)
    rute.post(Rute.penyelesaianKiriman.path, .pelaku, use: selesaikan)
    rute.post(Rute.penyerahan.path, .pelaku, use: serahkan)
    rute.post(Rute.arsipKiriman.path, .pelaku, use: arsipkan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring: SaringDaftar = try request.query()
    let (pilihan, galat) = saring.pilih(bawaan: DaftarKiriman.terbuka, \.nama)
    return try await daftar(pilihan, saring, galat, context)
  }

  func arsip(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring: SaringDaftar = try request.query()
    let dikenal = saring.tampil.isEmpty || saring.tampil == DaftarKiriman.arsip.rawValue
    return try await daftar(
      .arsip, saring, dikenal ? .init() : .tampilAsing([DaftarKiriman.arsip.nama]), context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.satuKiriman.value(context)
    try await persuratan.baca(id, oleh: context.pelaku)
    return try await halaman(id, context).response(context)
  }

  func pdf(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pdfKiriman.value(context)
    return try await persuratan.berkasKiriman(id, oleh: context.pelaku).response()
  }

  func agendakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.agenda.value(context)
    let form: KunciForm = try await request.form()
    let nomor = try await persuratan.agendakan(id, kunci: form.kunci, oleh: context.pelaku)
    return .see(Rute.satuKiriman(id), Flash("Surat tercatat dengan nomor agenda \(nomor)."), context)
  }

  func tolak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penolakanKiriman.value(context)
    let form: AlasanForm = try await request.form()
    do {
      try await persuratan.tolakSalahAlamat(id, alasan: form.alasan, kunci: form.kunci, oleh: context.pelaku)
    } catch KirimanError.alasanWajib {
      let errors = FieldErrors("alasan", KirimanError.alasanWajib.message)
      return try await halaman(id, context, KirimanGagal(dialog: .tolak, form: form, errors: errors))
        .response(context, status: .unprocessableContent)
    }
    return .see(Rute.suratMasuk(), Flash("Surat dikembalikan kepada pengirim beserta alasannya."), context)
  }

  func selesaikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penyelesaianKiriman.value(context)
    let form: AlasanForm = try await request.form()
    try await persuratan.selesaikan(id, catatan: form.catatan, kunci: form.kunci, oleh: context.pelaku)
    return .see(Rute.satuKiriman(id), Flash("Surat selesai. Langkah terakhir: simpan ke arsip."), context)
  }

  func serahkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penyerahan.value(context)
    let form: PenyerahanForm = try await request.form()
    do {
      try await persuratan.serahkan(
        id, Penyerahan(kepada: form.kepada, hari: Tanggal(form.hari)), kunci: form.kunci,
        oleh: context.pelaku)
      return .see(
        Rute.satuKiriman(id), Flash("Penyerahan tercatat. Langkah terakhir: simpan ke arsip."), context)
    } catch let errors as FieldErrors {
      return try await halaman(id, context, KirimanGagal(dialog: .serah, penyerahan: form, errors: errors))
        .response(context, status: .unprocessableContent)
    }
  }

  func arsipkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.arsipKiriman.value(context)
    let form: KunciForm = try await request.form()
    try await persuratan.arsipkan(id, kunci: form.kunci, oleh: context.pelaku)
    return .see(Rute.suratMasuk(), Flash("Surat tersimpan di arsip aktif."), context)
  }

  /// `sisa`: those to which an act on many was not done.
  func daftar(
    _ daftar: DaftarKiriman, _ saring: SaringDaftar, _ galat: FieldErrors, sisa: HTML? = nil,
    _ context: PelakuContext
  ) async throws -> Response {
    let now = persuratan.now()
    let kata = saring.kata
    let halaman = try await persuratan.db.read { tx in
      try kata.isEmpty
        ? tx.daftar(daftar, for: context.pelaku, Potongan(sebelum: saring.sebelum))
        : HalamanDaftar(tx.daftar(daftar, for: context.pelaku, mencari: kata), batas: 200) { $0.id.rawValue }
    }
    return daftarSuratMasuk(
      daftar, halaman, saring, galat, sisa: sisa, context.formToken(), bagi: context.pelaku, pada: now
    )
    .response(context, status: sisa != nil ? .conflict : galat.isEmpty ? .ok : .unprocessableContent)
  }

  private func halaman(
    _ id: Kiriman.ID, _ context: PelakuContext, _ gagal: KirimanGagal = .init()
  ) async throws -> Page {
    let now = persuratan.now()
    let (isi, teks, tenggat) = try await persuratan.db.read { tx in
      let isi = try KirimanHalaman.muat(id, context.pelaku, pada: now, tx)
      return (
        isi, isi.bolehMembuka ? try tx.teksSurat(isi.naskah, pada: now) : nil,
        try tx.alasanTenggat(isi.kiriman, isi.naskah)
      )
    }
    return suratMasuk(isi, teks: teks, tenggat: tenggat, context.formToken(), gagal: gagal, pada: now)
  }
}

/// The hand-over exactly as typed.
struct PenyerahanForm: Decodable, Sendable {
  var kepada = ""
  var hari = ""
  var kunci = ""
}

struct AlasanForm: Decodable, Sendable {
  var alasan = ""
  var catatan = ""
  var kunci = ""
}
