import Database
import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// Who may sign for whom.
struct MandatRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.mandat.path, .adminUnit, use: daftar)
    rute.get(Rute.mandatBaru.path, .adminUnit, use: baru)
    rute.post(Rute.mandat.path, .adminUnit, use: limpahkan)
    rute.get(Rute.satuMandat.path, .adminUnit, use: satu)
    rute.get(Rute.cabutMandat.path, .adminUnit, use: pencabutan)
    rute.post(Rute.cabutMandat.path, .adminUnit, use: cabut)
    rute.get(Rute.kepastianMandat.path, .adminUnit, use: kepastian)
    rute.post(Rute.kepastianMandat.path, .adminUnit, use: nyatakan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pelaku = context.pelaku
    let saring = try request.query(as: KataCari.self)
    return try await administrasi.baca { struktur, tx in try DaftarMandat(struktur, tx, saring, pelaku) }
      .halaman().response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanBaru(.init(), .init(), context).response(context)
  }

  func limpahkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: MandatForm) in
      let id = try await administrasi.organisasi.limpahkan(form.validated(), oleh: context.pelaku)
      return .see(
        Rute.satuMandat(id),
        Flash("Mandat tercatat. Penerimanya dapat menandatangani sejak hari pertamanya."), context)
    } ulang: {
      try await halamanBaru($0, $1, context)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await berkas(Rute.satuMandat.value(context), context).halaman().response(context)
  }

  func pencabutan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await berkas(Rute.cabutMandat.value(context), context)
    return berkas.pencabutan(.init(), .init(), context).response(context)
  }

  func kepastian(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await berkas(Rute.kepastianMandat.value(context), context)
    return berkas.kepastian(KepastianForm(berkas.fakta), .init(), context).response(context)
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.cabutMandat.value(context)
    return try await request.terima(context) { (form: AkhirForm) in
      let terakhir = try tanggal("selesai", form.selesai)
      try await administrasi.organisasi.cabut(
        id, terakhir: terakhir, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(Rute.satuMandat(id), Flash("Mandat berakhir \(terakhir.teks)."), context)
    } ulang: {
      try await berkas(id, context).pencabutan($0, $1, context)
    }
  }

  func nyatakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.kepastianMandat.value(context)
    return try await request.terima(context) { (form: KepastianForm) in
      try await administrasi.organisasi.nyatakan(form.validated(), tentang: id, oleh: context.pelaku)
      return .see(Rute.satuMandat(id), Flash("Kepastian fakta tersimpan."), context)
    } ulang: {
      try await berkas(id, context).kepastian($0, $1, context)
    }
  }

  private func halamanBaru(_ form: MandatForm, _ errors: FieldErrors, _ context: PelakuContext) async throws
    -> Page
  {
    let pilihan = try await administrasi.baca { struktur, _ in
      let dipilih = [form.pemberi, form.penerima].compactMap { Jabatan.ID($0) }
        .compactMap { struktur.jabatan[$0] }
      let utama = struktur.cari(jabatan: "")
        .filter { jabatan in
          jabatan.jenis != .pelaksana && !dipilih.contains(jabatan)
            && [.bupati, .setda, .asisten, .dinas, .badan, .kecamatan]
              .contains(struktur.unit[jabatan.unit]?.jenis)
        }
      return (dipilih + utama).map(struktur.pilihan)
    }
    return mandatBaru(form, pilihan, errors, context)
  }

  private func berkas(_ id: Mandat.ID, _ context: PelakuContext) async throws -> BerkasMandat {
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, tx in try BerkasMandat(id, struktur, tx, pelaku) }
  }
}

struct MandatForm: Decodable, Sendable {
  var pemberi = ""
  var penerima = ""
  var bentuk = "an"
  var jenis = ""
  var mulai = ""
  var selesai = ""
  var dasar = ""

  func validated() throws(FieldErrors) -> MandatBaru {
    guard let pemberi = Jabatan.ID(pemberi) else {
      throw FieldErrors("pemberi", "Pilih jabatan yang melimpahkan.")
    }
    guard let penerima = Jabatan.ID(penerima) else {
      throw FieldErrors("penerima", "Pilih jabatan yang menerima.")
    }
    guard let bentuk = Mandat.Bentuk(rawValue: bentuk) else {
      throw FieldErrors("bentuk", "Pilih a.n. atau u.b.")
    }
    let jenis = jenis.uppercased().split { ",; ".contains($0) }.map(String.init)
    return MandatBaru(
      pemberi: pemberi, penerima: penerima, bentuk: bentuk, jenisNaskah: jenis,
      mulai: try tanggal("mulai", mulai),
      selesai: try tanggalBolehKosong("selesai", selesai), dasar: dasar.rapi)
  }
}
