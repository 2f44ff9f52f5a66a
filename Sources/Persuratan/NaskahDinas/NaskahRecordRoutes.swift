import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Naskah
import Organisasi
import Web

/// One outgoing naskah: its page, and what is done with it from there.
struct NaskahRecordRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.satuNaskah.path, .pelaku, use: satu)
    rute.get(Rute.penerimaNaskah.path, .pelaku, use: penerima)
    rute.get(Rute.versiNaskah.path, .pelaku, use: versi)
    rute.get(Rute.pratinjauNaskah.path, .pelaku, use: pratinjau)
    rute.get(Rute.pdfNaskah.path, .pelaku, use: pdf)
    rute.post(Rute.pengajuan.path, .pelaku, use: ajukan)
    rute.post(Rute.penarikanNaskah.path, .pelaku, use: tarikKembali)
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
    let saring: SaringPenerima = try request.query()
    let halaman = try await persuratan.halamanPenerima(id, saring, context)
    return halaman.response(context, status: halaman.state == .fine ? .ok : .unprocessableContent)
  }

  func versi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.versiNaskah.value(context)
    let (naskah, versi) = try await persuratan.db.read { [now = persuratan.now()] tx in
      let naskah = try tx.naskah(id, for: context.pelaku)
      return (naskah, try tx.versiNaskah(naskah, tx.struktur(pada: Tanggal(now))))
    }
    try await persuratan.catatDilihat(naskah, oleh: context.pelaku)
    return halamanVersi(naskah, versi).response(context)
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
    let form: TindakanForm = try await request.form()
    do {
      try await persuratan.ajukan(id, versi: form.versi, kunci: form.kunci, oleh: context.pelaku)
      return .see(
        Rute.satuNaskah(id), Flash("Naskah diajukan. Pejabat berikutnya melihatnya seketika."), context)
    } catch let errors as FieldErrors {
      return try await NaskahRoutes(persuratan: persuratan).lengkapi(id, errors, context)
    }
  }

  func tarikKembali(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penarikanNaskah.value(context)
    return try await coba(
      id, .tarik, request, context, "Naskah ditarik kembali dan menjadi konsep. Yang menunggu diberi tahu."
    ) { form in
      try await persuratan.tarikKembali(
        id, versi: form.versi, alasan: form.alasan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func setujui(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.paraf.value(context)
    return try await coba(id, .paraf, request, context, "Paraf Anda tercatat dan naskah diteruskan.") {
      form in
      try await persuratan.setujui(
        id, versi: form.versi, catatan: form.catatan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func kembalikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pengembalian.value(context)
    return try await coba(id, .kembalikan, request, context, "Naskah dikembalikan beserta catatan Anda.") {
      form in
      guard let tujuan = form.ke.isEmpty ? .konseptor : TujuanPengembalian(rawValue: form.ke) else {
        throw FieldErrors("ke", "Pilih kepada siapa naskah ini dikembalikan.")
      }
      try await persuratan.kembalikan(
        id, versi: form.versi, ke: tujuan, alasan: form.alasan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func tolak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penolakanNaskah.value(context)
    return try await coba(id, .tolak, request, context, "Naskah ditolak; konseptor melihat alasannya.") {
      form in
      try await persuratan.tolak(
        id, versi: form.versi, alasan: form.catatan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func tandaTangani(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.tandaTangan.value(context)
    let form: TindakanForm = try await request.form()
    do {
      let hasil = try await persuratan.tandaTangani(
        id, versi: form.versi, sandi: form.sandi, kunci: form.kunci, oleh: context.pelaku)
      return .see(Rute.satuNaskah(id), Flash(hasil.kalimat), context)
    } catch let errors as FieldErrors {
      // What is wrong with the letter is no fault of the passphrase: it stands above the page, not in its window.
      let dialog: DialogNaskah? = errors["sandi"] == nil ? nil : .tandaTangan
      return try await halaman(id, context, TindakanGagal(dialog: dialog, form: form, errors: errors))
        .response(context, status: .unprocessableContent)
    }
  }

  func kirim(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pengiriman.value(context)
    let form: KunciForm = try await request.form()
    do {
      let hasil = try await persuratan.kirim(id, kunci: form.kunci, oleh: context.pelaku)
      return .see(Rute.satuNaskah(id), Flash("Surat \(hasil.kalimat)."), context)
    } catch let errors as FieldErrors {
      return try await halaman(id, context, TindakanGagal(errors: errors))
        .response(context, status: .unprocessableContent)
    }
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pencabutan.value(context)
    return try await coba(id, .cabut, request, context, "Surat dicabut; semua penerima melihatnya.") { form in
      try await persuratan.cabut(id, alasan: form.alasan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func buang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembuangan.value(context)
    let form: KunciForm = try await request.form()
    try await persuratan.buangKonsep(id, kunci: form.kunci, oleh: context.pelaku)
    return .see(Rute.naskah(), Flash("Konsep dibuang."), context)
  }

  private func coba(
    _ id: NaskahDinas.ID, _ dialog: DialogNaskah, _ request: Request, _ context: PelakuContext,
    _ pesan: String,
    _ tindakan: (TindakanForm) async throws -> Void
  ) async throws -> Response {
    let form: TindakanForm = try await request.form()
    do {
      try await tindakan(form)
      return .see(try await kelanjutan(id, context), Flash(pesan), context)
    } catch let errors as FieldErrors {
      return try await halaman(id, context, TindakanGagal(dialog: dialog, form: form, errors: errors))
        .response(context, status: .unprocessableContent)
    } catch NaskahError.alasanWajib {
      let errors = FieldErrors(dialog.bidangAlasan, NaskahError.alasanWajib.message)
      return try await halaman(id, context, TindakanGagal(dialog: dialog, form: form, errors: errors))
        .response(context, status: .unprocessableContent)
    }
  }

  /// Where he goes on: on the letter's page, or, when it is not for him any more, to what else waits for his paraf.
  private func kelanjutan(_ id: NaskahDinas.ID, _ context: PelakuContext) async throws -> String {
    do {
      _ = try await persuratan.naskah(id, oleh: context.pelaku)
      return Rute.satuNaskah(id)
    } catch NaskahError.tidakDitemukan {
      return query(Rute.naskah(), ["tampil": DaftarNaskah.paraf.rawValue])
    }
  }

  private func halaman(
    _ id: NaskahDinas.ID, _ context: PelakuContext, _ gagal: TindakanGagal = .init()
  ) async throws -> Page {
    try await persuratan.halaman(id, context, gagal)
  }
}

extension Persuratan {
  func halaman(
    _ id: NaskahDinas.ID, _ context: PelakuContext, _ gagal: TindakanGagal
  ) async throws -> Page {
    let now = now()
    let (isi, teks) = try await db.read { tx in
      let isi = try NaskahHalaman.muat(id, context.pelaku, pada: now, tx)
      return (isi, try tx.teksSurat(isi.naskah, pada: now))
    }
    return halamanNaskah(isi, teks: teks, context.formToken(), gagal: gagal, pada: now)
  }
}

extension Tx {
  /// The letter for reading in the page. Nil when it is not for everybody, since opening such a letter is an act of
  /// its own that is on record; and when it cannot be set yet.
  func teksSurat(_ naskah: NaskahDinas, pada now: Date) throws -> NaskahJadi? {
    guard naskah.konten.keamanan == .biasa else { return nil }
    do {
      return try jadiTersegel(naskah) ?? jadi(naskah, pada: naskah.tanggal ?? Tanggal(now))
    } catch _ as any Refusal {
      return nil
    }
  }
}

/// The version that was on the screen, and what was said with the act.
struct TindakanForm: Decodable, Sendable {
  var versi = 0
  var catatan = ""
  var alasan = ""
  var ke = ""
  var sandi = ""
  var kunci = ""
}
