import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// Positions: looking at one, adding, renaming, abolishing.
struct JabatanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.satuJabatan.path, .adminUnit, use: satu)
    rute.get(Rute.jabatanBaru.path, .adminUnit, use: baru)
    rute.post(Rute.jabatanBaru.path, .adminUnit, use: adakan)
    rute.get(Rute.namaJabatan.path, .adminUnit, use: nama)
    rute.post(Rute.namaJabatan.path, .adminUnit, use: gantiNama)
    rute.get(Rute.penghapusan.path, .adminUnit, use: penghapusan)
    rute.post(Rute.penghapusan.path, .adminUnit, use: hapuskan)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await administrasi.berkas(Rute.satuJabatan.value(context), context.pelaku)
    return berkas.halaman(context).response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let unit = try await unit(Rute.jabatanBaru.value(context), context)
    return jabatanBaru(unit, .init(), .init(), context).response(context)
  }

  func adakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.jabatanBaru.value(context)
    return try await request.terima(context) { (form: JabatanBaruForm) in
      let jabatan = try await administrasi.organisasi.adakan(form.validated(di: id), oleh: context.pelaku)
      return .see(Rute.satuJabatan(jabatan), Flash("Jabatan tercatat. Sekarang angkat pemegangnya."), context)
    } ulang: {
      jabatanBaru(try await unit(id, context), $0, $1, context)
    }
  }

  func nama(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await administrasi.berkas(Rute.namaJabatan.value(context), context.pelaku)
    let form = NamaJabatanForm(nama: berkas.jabatan.nama, eselon: berkas.jabatan.eselon)
    return namaJabatan(berkas, form, .init(), context).response(context)
  }

  func gantiNama(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.namaJabatan.value(context)
    return try await request.terima(context) { (form: NamaJabatanForm) in
      let mulai = try tanggal("mulai", form.mulai)
      try await administrasi.organisasi.gantiNama(
        id, menjadi: form.nama.rapi, eselon: form.eselon.rapi, mulai: mulai, dasar: form.dasar.rapi,
        oleh: context.pelaku)
      return .see(Rute.satuJabatan(id), Flash("Nama jabatan baru berlaku \(mulai.teks)."), context)
    } ulang: {
      namaJabatan(try await administrasi.berkas(id, context.pelaku), $0, $1, context)
    }
  }

  func penghapusan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await administrasi.berkas(Rute.penghapusan.value(context), context.pelaku)
    return penghapusanJabatan(berkas, .init(), .init(), context).response(context)
  }

  func hapuskan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penghapusan.value(context)
    return try await request.terima(context) { (form: NamaJabatanForm) in
      let mulai = try tanggal("mulai", form.mulai)
      let unit = try await administrasi.berkas(id, context.pelaku).unit
      try await administrasi.organisasi.hapuskan(
        id, mulai: mulai, dasar: form.dasar.rapi, oleh: context.pelaku)
      return .see(Rute.satuUnit(unit.id), Flash("Jabatan itu tidak ada lagi mulai \(mulai.teks)."), context)
    } ulang: {
      penghapusanJabatan(try await administrasi.berkas(id, context.pelaku), $0, $1, context)
    }
  }

  private func unit(_ id: UnitKerja.ID, _ context: PelakuContext) async throws -> UnitKerja {
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, _ in try struktur.kelola(id, oleh: pelaku) }
  }
}

extension Administrasi {
  func berkas(_ id: Jabatan.ID, _ pelaku: Pelaku) async throws -> BerkasJabatan {
    try await baca { struktur, tx in try BerkasJabatan(id, struktur, tx, pelaku) }
  }
}

struct JabatanBaruForm: Decodable, Sendable {
  var nama = ""
  var jenis = ""
  var eselon = ""
  var mulai = ""
  var dasar = ""

  func validated(di unit: UnitKerja.ID) throws(FieldErrors) -> JabatanBaru {
    let mulai = try tanggal("mulai", mulai)
    guard let jenis = Jabatan.Jenis(rawValue: jenis) else {
      throw FieldErrors("jenis", "Pilih jenis jabatan.")
    }
    return JabatanBaru(
      unit: unit, nama: nama.rapi, jenis: jenis, eselon: eselon.rapi, mulai: mulai, dasar: dasar.rapi)
  }
}

struct NamaJabatanForm: Decodable, Sendable {
  var nama = ""
  var eselon = ""
  var mulai = ""
  var dasar = ""
}
