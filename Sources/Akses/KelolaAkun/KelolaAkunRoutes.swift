import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The keeping of accounts and roles.
struct KelolaAkunRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.daftarAkun.path, .adminUnit, use: daftar)
    rute.get(RuteAkses.akunOrang.path, .adminUnit, use: rincian)
    rute.post(RuteAkses.akunOrang.path, .adminUnit, use: buat)
    rute.post(RuteAkses.sandiOrang.path, .adminUnit, use: terbitkanSandi)
    rute.post(RuteAkses.tutupAkun.path, .adminUnit, use: tutup)
    rute.post(RuteAkses.bukaAkun.path, .adminUnit, use: buka)
    rute.post(RuteAkses.lepasDuaLangkahOrang.path, .adminUnit, use: lepasDuaLangkah)
    rute.post(RuteAkses.cabutTokenOrang.path, .adminUnit, use: cabutToken)
    rute.post(RuteAkses.peranOrang.path, .adminUnit, use: beriPeran)
    rute.post(RuteAkses.akhiriPeran.path, .adminUnit, use: akhiriPeran)
  }

  @Sendable private func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SaringanAkunForm = try request.query()
    let daftar = try await akses.daftarAkun(form.saringan, oleh: context.pelaku)
    return halamanDaftarAkun(daftar, form, akses.now()).response(context)
  }

  @Sendable private func rincian(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = try RuteAkses.akunOrang.value(context)
    return try await tampil(orang, context)
  }

  @Sendable private func buat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = try RuteAkses.akunOrang.value(context)
    let form = try await request.form(as: AkunBaruForm.self)
    do {
      let lembar = try await akses.buatAkun(
        untuk: orang, namaPengguna: form.validated(), oleh: context.pelaku)
      return halamanLembar(lembar, orang, context).response(context)
    } catch let errors as FieldErrors {
      return try await tampil(orang, context, baru: form, errors)
    }
  }

  @Sendable private func terbitkanSandi(_ request: Request, _ context: PelakuContext) async throws -> Response
  {
    let orang = try RuteAkses.sandiOrang.value(context)
    let lembar = try await akses.terbitkanSandi(untuk: orang, oleh: context.pelaku)
    return halamanLembar(lembar, orang, context).response(context)
  }

  @Sendable private func tutup(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = try RuteAkses.tutupAkun.value(context)
    try await akses.tutupAkun(orang, oleh: context.pelaku)
    return .see(
      RuteAkses.akunOrang(orang), Flash("Akun sudah ditutup. Semua perangkatnya dikeluarkan."), context)
  }

  @Sendable private func buka(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = try RuteAkses.bukaAkun.value(context)
    try await akses.bukaAkun(orang, oleh: context.pelaku)
    return .see(RuteAkses.akunOrang(orang), Flash("Akun sudah dibuka kembali."), context)
  }

  @Sendable private func lepasDuaLangkah(_ request: Request, _ context: PelakuContext) async throws
    -> Response
  {
    let orang = try RuteAkses.lepasDuaLangkahOrang.value(context)
    try await akses.lepasDuaLangkah(milik: orang, oleh: context.pelaku)
    return .see(
      RuteAkses.akunOrang(orang), Flash("Verifikasi dua langkah sudah dilepas.", kind: .note), context)
  }

  @Sendable private func cabutToken(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = try RuteAkses.cabutTokenOrang.value(context)
    let banyak = try await akses.cabutSemuaToken(milik: orang, oleh: context.pelaku)
    return .see(RuteAkses.akunOrang(orang), Flash("\(banyak) token API sudah dicabut."), context)
  }

  @Sendable private func beriPeran(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = try RuteAkses.peranOrang.value(context)
    let form = try await request.form(as: PeranForm.self)
    do {
      let isian = try form.validated(pada: Tanggal(akses.now()))
      guard let akun = try await akses.db.read({ try $0.akun(milik: orang) }) else {
        throw AkunError.tidakDitemukan
      }
      try await akses.beri(isian, kepada: akun.id, oleh: context.pelaku, context.akun.id)
      return .see(
        RuteAkses.akunOrang(orang), Flash("Peran \(isian.peran.peran.nama) sudah diberikan."), context)
    } catch let errors as FieldErrors {
      return try await tampil(orang, context, peran: form, errors)
    } catch let penolakan as PeranError {
      return try await tampil(orang, context, peran: form, FieldErrors("peran", penolakan.message))
    }
  }

  @Sendable private func akhiriPeran(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (orang, peran) = try RuteAkses.akhiriPeran.value(context)
    _ = try await akses.akhiriPeran(peran, oleh: context.pelaku)
    return .see(RuteAkses.akunOrang(orang), Flash("Peran sudah diakhiri."), context)
  }

  private func tampil(
    _ orang: Orang.ID, _ context: PelakuContext, baru: AkunBaruForm? = nil, peran: PeranForm = .init(),
    _ errors: FieldErrors = .init()
  ) async throws -> Response {
    let rincian = try await akses.rincianAkun(orang, oleh: context.pelaku)
    return halamanRincianAkun(rincian, context, baru: baru, peran: peran, errors, akses.now())
      .response(context, status: errors.isEmpty ? .ok : .unprocessableContent)
  }
}

/// The filters of the list as they stand in the address.
struct SaringanAkunForm: Decodable, Sendable {
  var q = ""
  var keadaan = ""
  var nama = ""
  var orang = ""

  var saringan: SaringanAkun {
    SaringanAkun(
      cari: q, keadaan: .init(rawValue: keadaan),
      sesudah: Orang.ID(orang).map { .init(urutNama: nama, orang: $0) })
  }
}
