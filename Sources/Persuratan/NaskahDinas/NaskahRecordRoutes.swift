import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// One outgoing naskah: its page, and what is done with it from there.
struct NaskahRecordRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.satuNaskah.path, .pelaku, use: satu)
    rute.get(Rute.penerimaNaskah.path, .pelaku, use: penerima)
    rute.get(Rute.pratinjauNaskah.path, .pelaku, use: pratinjau)
    rute.get(Rute.pdfNaskah.path, .pelaku, use: pdf)
    rute.post(Rute.pengajuan.path, .pelaku, use: ajukan)
    rute.post(Rute.paraf.path, .pelaku, use: setujui)
    rute.post(Rute.pengembalian.path, .pelaku, use: kembalikan)
    rute.post(Rute.penolakanNaskah.path, .pelaku, use: tolak)
    rute.post(Rute.tandaTangan.path, .pelaku, use: tandaTangani)
    rute.post(Rute.pengiriman.path, .pelaku, use: kirim)
    rute.post(Rute.pencabutan.path, .pelaku, use: cabut)
    rute.post(Rute.pembuangan.path, .pelaku, use: buang)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(Rute.satuNaskah.value(context), context).response(context)
  }

  func penerima(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penerimaNaskah.value(context)
    let saring: SaringDaftar = try request.query()
    let now = persuratan.now()
    let (naskah, daftar) = try await persuratan.db.read { tx in
      (
        try tx.naskah(id, for: context.pelaku),
        try tx.penerima(id, tampil: saring.tampil, tx.struktur(pada: Tanggal(now)), saring.sebelum)
      )
    }
    return daftarPenerima(naskah, daftar, saring, pada: now).response(context)
  }

  func pratinjau(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pdf = try await persuratan.pratinjau(Rute.pratinjauNaskah.value(context), oleh: context.pelaku)
    return .pdf(pdf, name: "pratinjau.pdf")
  }

  func pdf(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pdfNaskah.value(context)
    return try await persuratan.berkasNaskah(id, oleh: context.pelaku).response()
  }

  func ajukan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pengajuan.value(context)
    return try await coba(id, request, context, "Naskah diajukan. Pejabat berikutnya melihatnya seketika.") {
      form in
      try await persuratan.ajukan(id, versi: form.versi, oleh: context.pelaku)
    }
  }

  func setujui(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.paraf.value(context)
    return try await coba(id, request, context, "Paraf Anda tercatat dan naskah diteruskan.") { form in
      try await persuratan.setujui(id, versi: form.versi, catatan: form.catatan, oleh: context.pelaku)
    }
  }

  func kembalikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pengembalian.value(context)
    return try await coba(id, request, context, "Naskah dikembalikan beserta catatan Anda.") { form in
      try await persuratan.kembalikan(
        id, versi: form.versi, ke: TujuanPengembalian(rawValue: form.ke) ?? .konseptor, alasan: form.alasan,
        oleh: context.pelaku)
    }
  }

  func tolak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penolakanNaskah.value(context)
    return try await coba(id, request, context, "Naskah ditolak; konseptor melihat alasannya.") { form in
      try await persuratan.tolak(id, versi: form.versi, alasan: form.catatan, oleh: context.pelaku)
    }
  }

  func tandaTangani(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.tandaTangan.value(context)
    let form: TindakanForm = try await request.form()
    do {
      let hasil = try await persuratan.tandaTangani(
        id, versi: form.versi, sandi: form.sandi, oleh: context.pelaku)
      return .see(Rute.satuNaskah(id), Flash(hasil.kalimat), context)
    } catch let errors as FieldErrors {
      return try await halaman(id, context, errors).response(context, status: .unprocessableContent)
    }
  }

  func kirim(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pengiriman.value(context)
    let jumlah = try await persuratan.kirim(id, oleh: context.pelaku)
    return .see(Rute.satuNaskah(id), Flash("Surat terkirim ke \(jumlah) kantor."), context)
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pencabutan.value(context)
    return try await coba(id, request, context, "Surat dicabut; semua penerima melihatnya.") { form in
      try await persuratan.cabut(id, alasan: form.alasan, oleh: context.pelaku)
    }
  }

  func buang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembuangan.value(context)
    try await persuratan.buangKonsep(id, oleh: context.pelaku)
    return .see(Rute.naskah(), Flash("Konsep dibuang."), context)
  }

  private func coba(
    _ id: NaskahDinas.ID, _ request: Request, _ context: PelakuContext, _ pesan: String,
    _ tindakan: (TindakanForm) async throws -> Void
  ) async throws -> Response {
    let form: TindakanForm = try await request.form()
    do {
      try await tindakan(form)
      return .see(Rute.satuNaskah(id), Flash(pesan), context)
    } catch let errors as FieldErrors {
      return try await halaman(id, context, errors).response(context, status: .unprocessableContent)
    } catch NaskahError.alasanWajib {
      return try await halaman(id, context, FieldErrors("alasan", NaskahError.alasanWajib.message))
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ id: NaskahDinas.ID, _ context: PelakuContext, _ errors: FieldErrors = .init()
  ) async throws -> Page {
    let now = persuratan.now()
    let isi = try await persuratan.db.read { tx in try NaskahHalaman.muat(id, context.pelaku, pada: now, tx) }
    return halamanNaskah(isi, context.formToken(), errors, pada: now)
  }
}

/// The version that was on the screen, and what was said with the act.
struct TindakanForm: Decodable, Sendable {
  var versi = 0
  var catatan = ""
  var alasan = ""
  var ke = ""
  var sandi = ""
}
