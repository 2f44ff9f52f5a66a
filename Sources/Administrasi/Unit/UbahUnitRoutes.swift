import Database
import Akses
import Bahasa
import Hummingbird
import Naskah
import Organisasi
import Web

/// The dated acts on units.
struct UbahUnitRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.unitBaru.path, .admin, use: baru)
    rute.post(Rute.unit.path, .admin, use: dirikan)
    rute.get(Rute.namaUnit.path, .admin, use: nama)
    rute.post(Rute.namaUnit.path, .admin, use: gantiNama)
    rute.get(Rute.indukUnit.path, .admin, use: induk)
    rute.post(Rute.indukUnit.path, .admin, use: pindahkan)
    rute.get(Rute.pembubaran.path, .admin, use: pembubaran)
    rute.post(Rute.pembubaran.path, .admin, use: bubarkan)
    rute.get(Rute.alamatUnit.path, .adminUnit, use: alamat)
    rute.post(Rute.alamatUnit.path, .adminUnit, use: perbarui)
    rute.get(Rute.caraKirim.path, .adminUnit, use: caraKirim)
    rute.post(Rute.caraKirim.path, .adminUnit, use: ubahCaraKirim)
    rute.get(Rute.kepastianUnit.path, .adminUnit, use: kepastian)
    rute.post(Rute.kepastianUnit.path, .adminUnit, use: nyatakan)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: UnitBaruForm = try request.query()
    return try await halamanBaru(form, .init(), context).response(context)
  }

  func dirikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: UnitBaruForm) in
      let id = try await administrasi.organisasi.dirikan(form.validated(), oleh: context.pelaku)
      return .see(
        Rute.satuUnit(id), Flash("\(form.nama.rapi) tercatat. Tambahkan jabatan dan pemegangnya."), context)
    } ulang: {
      try await halamanBaru($0, $1, context)
    }
  }

  func nama(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let unit = try await unit(Rute.namaUnit.value(context), context)
    return namaUnit(unit, NamaUnitForm(nama: unit.nama, singkatan: unit.singkatan), .init(), context)
      .response(context)
  }

  func gantiNama(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.namaUnit.value(context)
    return try await request.terima(context) { (form: NamaUnitForm) in
      let mulai = try tanggal("mulai", form.mulai)
      try await administrasi.organisasi.gantiNama(
        id, menjadi: form.nama.rapi, singkatan: form.singkatan.rapi, mulai: mulai, dasar: form.dasar.rapi,
        oleh: context.pelaku)
      return .see(
        Rute.satuUnit(id),
        Flash("Nama baru berlaku \(mulai.teks). Surat sebelum hari itu tetap bernama lama."), context)
    } ulang: {
      namaUnit(try await unit(id, context), $0, $1, context)
    }
  }

  func induk(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.indukUnit.value(context)
    return try await halamanInduk(id, .init(), .init(), context).response(context)
  }

  func pindahkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.indukUnit.value(context)
    return try await request.terima(context) { (form: IndukUnitForm) in
      let mulai = try tanggal("mulai", form.mulai)
      guard let induk = UnitKerja.ID(form.induk) else {
        throw FieldErrors("induk", "Pilih unit atasan yang baru.")
      }
      try await administrasi.organisasi.pindahkan(
        id, ke: induk, mulai: mulai, dasar: form.dasar.rapi, oleh: context.pelaku)
      return .see(
        Rute.satuUnit(id), Flash("Pindah mulai \(mulai.teks), beserta unit dan jabatan di bawahnya."), context
      )
    } ulang: {
      try await halamanInduk(id, $0, $1, context)
    }
  }

  func pembubaran(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembubaran.value(context)
    return try await halamanPembubaran(id, .init(), .init(), context).response(context)
  }

  func bubarkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembubaran.value(context)
    return try await request.terima(context) { (form: PembubaranForm) in
      let mulai = try tanggal("mulai", form.mulai)
      let pengganti = UnitKerja.ID(form.pengganti)
      if form.cara == "gabung" {
        guard let pengganti else { throw FieldErrors("pengganti", "Pilih unit yang menerima gabungan.") }
        try await administrasi.organisasi.gabungkan(
          [id], ke: pengganti, mulai: mulai, dasar: form.dasar.rapi, oleh: context.pelaku)
      } else {
        try await administrasi.organisasi.bubarkan(
          id, mulai: mulai, pengganti: pengganti, dasar: form.dasar.rapi, oleh: context.pelaku)
      }
      return .see(
        Rute.unit(), Flash("Berlaku \(mulai.teks). Riwayat dan surat-suratnya tetap tersimpan."), context)
    } ulang: {
      try await halamanPembubaran(id, $0, $1, context)
    }
  }

  func alamat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.alamatUnit.value(context)
    let unit = try await unit(id, context)
    return try await halamanAlamat(id, AlamatForm(unit), .init(), context).response(context)
  }

  func perbarui(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.alamatUnit.value(context)
    return try await request.terima(context) { (form: AlamatForm) in
      let unit = try await unit(id, context)
      let admin = context.pelaku.adalah(.admin)
      try await administrasi.organisasi.perbarui(
        id, alamat: form.validated(), pembina: admin ? UnitKerja.ID(form.pembina) : unit.pembina,
        kodeWilayah: admin ? (form.wilayah.rapi.isEmpty ? nil : form.wilayah.rapi) : unit.kodeWilayah,
        oleh: context.pelaku)
      return .see(Rute.satuUnit(id), Flash("Alamat tersimpan. Kop surat berikutnya memakainya."), context)
    } ulang: {
      try await halamanAlamat(id, $0, $1, context)
    }
  }

  func caraKirim(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.caraKirim.value(context)
    let cara = try await administrasi.db.read { try $0.caraKirim(id) }
    return try await halamanCaraKirim(id, CaraKirimForm(cara: cara.rawValue), .init(), context)
      .response(context)
  }

  func ubahCaraKirim(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.caraKirim.value(context)
    return try await request.terima(context) { (form: CaraKirimForm) in
      guard let cara = CaraKirim(rawValue: form.cara) else {
        throw FieldErrors("cara", "Pilih siapa yang mengirim.")
      }
      try await administrasi.mesin.ubahCaraKirim(id, cara, dasar: form.dasar.rapi, oleh: context.pelaku)
      return .see(
        Rute.satuUnit(id), Flash("Tersimpan. Berlaku untuk surat yang ditandatangani sejak sekarang."),
        context)
    } ulang: {
      try await halamanCaraKirim(id, $0, $1, context)
    }
  }

  func kepastian(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.kepastianUnit.value(context)
    let unit = try await unit(id, context)
    let fakta = try await administrasi.db.read { try $0.kepastian("unit", id.rawValue) }
    return kepastianUnit(unit, KepastianForm(fakta), .init(), context).response(context)
  }

  func nyatakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.kepastianUnit.value(context)
    return try await request.terima(context) { (form: KepastianForm) in
      try await administrasi.organisasi.nyatakan(form.validated(), tentang: id, oleh: context.pelaku)
      return .see(Rute.satuUnit(id), Flash("Kepastian fakta tersimpan."), context)
    } ulang: {
      kepastianUnit(try await unit(id, context), $0, $1, context)
    }
  }
}

extension UbahUnitRoutes {
  private func unit(_ id: UnitKerja.ID, _ context: PelakuContext) async throws -> UnitKerja {
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, _ in try struktur.kelola(id, oleh: pelaku) }
  }

  private func halamanCaraKirim(
    _ id: UnitKerja.ID, _ form: CaraKirimForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let unit = try await unit(id, context)
    guard unit.kantor else { throw CaraKirimError.bukanKantor }
    let riwayat = try await administrasi.db.read { try $0.riwayatCaraKirim(id) }
    return caraKirimUnit(unit, riwayat, form, errors, context)
  }

  private func halamanBaru(_ form: UnitBaruForm, _ errors: FieldErrors, _ context: PelakuContext) async throws
    -> Page
  {
    let pilihan = try await administrasi.baca { struktur, _ in PilihanUnit(struktur, dipilih: [form.induk]) }
    return unitBaru(form, pilihan, errors, context)
  }

  private func halamanInduk(
    _ id: UnitKerja.ID, _ form: IndukUnitForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let unit = try await unit(id, context)
    let pilihan = try await administrasi.baca { struktur, _ in PilihanUnit(struktur, dipilih: [form.induk]) }
    return indukUnit(unit, form, pilihan, errors, context)
  }

  private func halamanPembubaran(
    _ id: UnitKerja.ID, _ form: PembubaranForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let unit = try await unit(id, context)
    let (pilihan, bawah) = try await administrasi.baca { struktur, _ in
      (PilihanUnit(struktur, dipilih: [form.pengganti]), struktur.anak(dari: id).map(\.nama))
    }
    return pembubaranUnit(unit, bawah, form, pilihan, errors, context)
  }

  private func halamanAlamat(
    _ id: UnitKerja.ID, _ form: AlamatForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let unit = try await unit(id, context)
    let pilihan = try await administrasi.baca { struktur, _ in PilihanUnit(struktur, dipilih: []) }
    return alamatUnit(unit, form, pilihan, errors, context)
  }
}

/// What unit pickers offer before anything is typed.
struct PilihanUnit {
  let unit: [Choice]
  let asisten: [Choice]

  init(_ struktur: Struktur, dipilih: [String]) {
    let utama = struktur.cari(unit: "")
      .filter { $0.kantor && $0.jenis != .desa && $0.jenis != .kelurahan && $0.jenis != .puskesmas }
    let lain = dipilih.compactMap { UnitKerja.ID($0) }.compactMap { struktur.unit[$0] }
      .filter { !utama.contains($0) }
    unit = (lain + utama).map(struktur.pilihan)
    asisten = struktur.cari(unit: "").filter { $0.jenis == .asisten }.map(struktur.pilihan)
  }
}
