import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Naskah
import Organisasi
import Web

/// Writing letters: lists, the form, autosave, pickers.
struct NaskahRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.naskah.path, .pelaku, use: daftar)
    rute.get(Rute.naskahBaru.path, .pelaku, use: baru)
    rute.post(Rute.naskah.path, .pelaku, use: buat)
    rute.get(Rute.isiNaskah.path, .pelaku, use: sunting)
    rute.post(Rute.isiNaskah.path, .pelaku, use: simpan)
    rute.post(Rute.simpananNaskah.path, .pelaku, use: simpanOtomatis)
    rute.get(Rute.pilihanTujuan.path, .pelaku, use: tujuan)
    rute.get(Rute.pilihanUnit.path, .pelaku, use: unit)
    rute.get(Rute.pilihanKlasifikasi.path, .pelaku, use: klasifikasi)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring: SaringDaftar = try request.query()
    let (daftar, galat) = saring.pilih(bawaan: DaftarNaskah.konsep, \.nama)
    return try await self.daftar(daftar, saring, galat, context)
  }

  /// `sisa`: those to which an act on many was not done.
  func daftar(
    _ daftar: DaftarNaskah, _ saring: SaringDaftar, _ galat: FieldErrors, sisa: HTML? = nil,
    _ context: PelakuContext
  ) async throws -> Response {
    let now = persuratan.now()
    let (halaman, jumlah) = try await persuratan.db.read { tx in
      let jumlah = try DaftarNaskah.allCases.filter { $0 != .terkirim }
        .map { ($0, try tx.jumlah($0, for: context.pelaku)) }
      return (
        try saring.kata.isEmpty
          ? tx.daftar(daftar, for: context.pelaku, Potongan(sebelum: saring.sebelum))
          : tx.daftar(daftar, for: context.pelaku, mencari: saring.kata, Potongan(sebelum: saring.sebelum)),
        Dictionary(uniqueKeysWithValues: jumlah)
      )
    }
    return daftarNaskah(
      daftar, halaman, saring, jumlah, galat, sisa: sisa, context.formToken(), pada: now
    )
    .response(context, status: sisa != nil ? .conflict : galat.isEmpty ? .ok : .unprocessableContent)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let awal: AwalNaskah = try request.query()
    if let lanjut = try await penggantinya(awal, context) { return lanjut }
    let jenis = try await persuratan.db.read { try $0.jenisNaskah() }
    guard jenis.contains(where: { $0.kode == awal.jenis }) else {
      return pilihanJenis(jenis, awal)
        .response(context, status: awal.jenis.isEmpty ? .ok : .unprocessableContent)
    }
    let form = try await persuratan.db.read { [now = persuratan.now()] tx in
      try awal.form(context.pelaku, pada: now, tx)
    }
    return try await halaman(form, naskah: nil, context).response(context)
  }

  func buat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    do {
      let id = try await persuratan.buatKonsep(
        form.konten(lampiran: []), membalas: form.dibalas(), mengganti: form.diralat(),
        sebagai: form.meja(), kunci: form.kunci, oleh: context.pelaku)
      return .see(Rute.satuNaskah(id))
    } catch let errors as FieldErrors {
      return try await halaman(form, naskah: nil, context, errors)
        .response(context, status: .unprocessableContent)
    }
  }

  func sunting(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.isiNaskah.value(context)
    do {
      let naskah = try await persuratan.naskahDisunting(id, oleh: context.pelaku)
      return try await halaman(NaskahForm(naskah), naskah: naskah, context).response(context)
    } catch let galat as NaskahError where galat != .tidakDitemukan {
      // Before anything is typed: why not, on the page from which it can be taken back.
      return .see(Rute.satuNaskah(id), Flash(galat.message, kind: .note), context)
    }
  }

  func simpan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    let naskah = try await persuratan.naskahDisunting(Rute.isiNaskah.value(context), oleh: context.pelaku)
    do {
      try await persuratan.simpan(
        form.konten(lampiran: naskah.konten.lampiran), naskah, form.versi, form.dasar, context.pelaku)
      return .see(Rute.satuNaskah(naskah.id))
    } catch let galat as NaskahError where galat == .suntinganBentrok || galat == .versiBerubah {
      return try await bentrok(form, naskah.id, context)
    } catch let errors as FieldErrors {
      return try await halaman(form, naskah: naskah, context, errors)
        .response(context, status: .unprocessableContent)
    }
  }

  func simpanOtomatis(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    let naskah = try await persuratan.naskah(Rute.simpananNaskah.value(context), oleh: context.pelaku)
    guard naskah.status == .konsep else {
      throw NaskahError.statusTidakSesuai(naskah.status, untuk: "disimpan sendiri")
    }
    try await persuratan.simpan(
      form.konten(lampiran: naskah.konten.lampiran), naskah, form.versi, form.dasar, context.pelaku)
    return Response(status: .noContent)
  }

  func tujuan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let cari: CariPilihan = try request.query()
    let now = persuratan.now()
    return try await persuratan.db
      .read { tx in
        let kantor = try tx.dariDalam(cari.jenis) ? context.pelaku.kantor : []
        return ChoiceList(try tx.pilihanTujuan(cari.q, tx.struktur(pada: Tanggal(now)), di: kantor))
      }
      .response()
  }

  func unit(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let cari: CariPilihan = try request.query()
    let now = persuratan.now()
    return try await persuratan.db
      .read { tx in ChoiceList(try tx.struktur(pada: Tanggal(now)).pilihanUnit(cari.q)) }
      .response()
  }

  func klasifikasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let cari: CariPilihan = try request.query()
    return try await persuratan.db.read { tx in ChoiceList(try tx.pilihanKlasifikasi(cari.q)) }.response()
  }

  /// The form of a draft that cannot be submitted yet, with what it lacks at each field.
  func lengkapi(_ id: NaskahDinas.ID, _ errors: FieldErrors, _ context: PelakuContext) async throws
    -> Response
  {
    let naskah = try await persuratan.naskah(id, oleh: context.pelaku)
    return try await halaman(NaskahForm(naskah), naskah: naskah, context, errors)
      .response(context, status: .unprocessableContent)
  }

  /// Both texts on one page: his own still in the form, the other's above it. Saving once more takes his.
  private func bentrok(_ form: NaskahForm, _ id: NaskahDinas.ID, _ context: PelakuContext) async throws
    -> Response
  {
    var form = form
    let (naskah, penyimpan) = try await persuratan.db.read { tx in
      (try tx.naskah(id, for: context.pelaku), try tx.penyimpan(id))
    }
    form.versi = naskah.versi
    form.suntingan = String(naskah.suntingan)
    let lain = TeksLain(konten: naskah.konten, nama: penyimpan, waktu: naskah.diubah)
    return try await halaman(form, naskah: naskah, context, bentrok: lain)
      .response(context, status: .conflict)
  }

  /// Who wants to correct a letter that has been corrected is led to the one that took its place.
  private func penggantinya(_ awal: AwalNaskah, _ context: PelakuContext) async throws -> Response? {
    guard let lama = NaskahDinas.ID(awal.ralat) else { return nil }
    let pelaku = context.pelaku
    let temuan = try await persuratan.db.read { tx -> (SuratPengganti, NaskahError)? in
      let naskah = try tx.naskah(lama, for: pelaku)
      guard let pengganti = try tx.pengganti(dari: lama) else { return nil }
      let galat = NaskahError.sudahDiralat(naskah.nomor ?? "", oleh: pengganti.nomor)
      guard let baru = try tx.naskah(pengganti.id), try tx.berhak(pelaku, atas: baru) else { throw galat }
      return (pengganti, galat)
    }
    return temuan.map { pengganti, galat in
      .see(Rute.satuNaskah(pengganti.id), Flash(galat.message, kind: .note), context)
    }
  }

  private func halaman(
    _ form: NaskahForm, naskah: NaskahDinas?, _ context: PelakuContext, _ errors: FieldErrors = .init(),
    bentrok: TeksLain? = nil
  ) async throws -> Page {
    let now = persuratan.now()
    let (pilihan, pratinjau) = try await persuratan.db.read { tx in
      (
        try PilihanNaskah.muat(
          form, context.pelaku, penyusun: naskah?.jabatanKonseptor, pada: now, tx),
        try tx.pratinjauTeks(form, context.pelaku, pada: now)
      )
    }
    return formulirNaskah(
      form, pilihan, naskah: naskah, pratinjau: pratinjau, context.formToken().keeping(key: form.kunci),
      errors, bentrok: bentrok)
  }
}

struct CariPilihan: Decodable, Sendable {
  var q = ""
  /// The kind of the naskah that is being written.
  var jenis = ""
}
