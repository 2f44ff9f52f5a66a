import Database
import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// Appointments and delegates.
struct PenugasanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.penugasanBaru.path, .adminUnit, use: baru)
    rute.post(Rute.penugasanBaru.path, .adminUnit, use: angkat)
    rute.get(Rute.akhirPenugasan.path, .adminUnit, use: akhir)
    rute.post(Rute.akhirPenugasan.path, .adminUnit, use: akhiri)
    rute.get(Rute.delegasiBaru.path, .adminUnit, use: delegasi)
    rute.post(Rute.delegasiBaru.path, .adminUnit, use: delegasikan)
    rute.post(Rute.cabutDelegasi.path, .adminUnit, use: cabut)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penugasanBaru.value(context)
    let form: PenugasanForm = try request.query()
    return try await halamanBaru(id, form, .init(), context).response(context)
  }

  func angkat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.penugasanBaru.value(context)
    return try await request.terima(context) { (form: PenugasanForm) in
      let baru = try form.validated(id)
      try await administrasi.organisasi.angkat(baru, oleh: context.pelaku)
      let batas = try await administrasi.db.read { baru.pesanBatas(menurut: try $0.ketentuan()) }
      let pesan = "Penugasan tercatat. Wewenangnya berlaku sejak hari pertamanya."
      return .see(
        Rute.satuJabatan(id), batas.map { Flash("\(pesan) \($0)", kind: .note) } ?? Flash(pesan), context)
    } ulang: {
      try await halamanBaru(id, $0, $1, context)
    }
  }

  func akhir(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanAkhir(Rute.akhirPenugasan.value(context), .init(), .init(), context).response(context)
  }

  func akhiri(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.akhirPenugasan.value(context)
    return try await request.terima(context) { (form: AkhirForm) in
      let selesai = try tanggal("selesai", form.selesai)
      let (jabatan, _) = try await penugasan(id, context)
      try await administrasi.organisasi.akhiri(
        id, pada: selesai, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(Rute.satuJabatan(jabatan.jabatan.id), Flash("Penugasan berakhir \(selesai.teks)."), context)
    } ulang: {
      try await halamanAkhir(id, $0, $1, context)
    }
  }

  func delegasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanDelegasi(Rute.delegasiBaru.value(context), .init(), .init(), context).response(context)
  }

  func delegasikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.delegasiBaru.value(context)
    return try await request.terima(context) { (form: DelegasiForm) in
      try await administrasi.organisasi.delegasikan(form.validated(id), oleh: context.pelaku)
      return .see(
        Rute.satuJabatan(id), Flash("Delegasi tercatat. Tanda tangan tetap hanya milik pejabatnya."), context)
    } ulang: {
      try await halamanDelegasi(id, $0, $1, context)
    }
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.cabutDelegasi.value(context)
    let jabatan = try await administrasi.organisasi.cabut(id, oleh: context.pelaku)
    return .see(Rute.satuJabatan(jabatan), Flash("Delegasi dicabut."), context)
  }

  private func penugasan(_ id: Penugasan.ID, _ context: PelakuContext) async throws -> (
    BerkasJabatan, Penugasan
  ) {
    guard let penugasan = try await administrasi.db.read({ try $0.penugasan(id) }) else {
      throw PenugasanError.tidakAda
    }
    return (try await administrasi.berkas(penugasan.jabatan, context.pelaku), penugasan)
  }

  private func halamanBaru(
    _ id: Jabatan.ID, _ form: PenugasanForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let berkas = try await administrasi.berkas(id, context.pelaku)
    return penugasanBaru(
      berkas, form, try await administrasi.rekan(berkas.unit.id, dipilih: form.orang), errors, context)
  }

  private func halamanAkhir(
    _ id: Penugasan.ID, _ form: AkhirForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let (berkas, penugasan) = try await penugasan(id, context)
    return akhirPenugasan(berkas, penugasan, form, errors, context)
  }

  private func halamanDelegasi(
    _ id: Jabatan.ID, _ form: DelegasiForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let berkas = try await administrasi.berkas(id, context.pelaku)
    return delegasiBaru(
      berkas, form, try await administrasi.rekan(berkas.unit.id, dipilih: form.orang), errors, context)
  }
}

extension Administrasi {
  /// People that a picker offers before anything is typed: those of the same office, and the one chosen.
  func rekan(_ unit: UnitKerja.ID, dipilih: String) async throws -> [Choice] {
    try await baca { struktur, tx in
      let kantor = struktur.kantor(dari: unit)?.id ?? unit
      let pejabat = struktur.keturunan(dari: kantor).filter { struktur.kantor(dari: $0.id)?.id == kantor }
        .flatMap { struktur.jabatan(di: $0.id) }
      var dilihat: Set<Orang.ID> = []
      let rekan =
        pejabat.compactMap { jabatan in
          struktur.orang(memegang: jabatan.id).map { (orang: $0, jabatan: jabatan.nama) }
        }
        .filter { dilihat.insert($0.orang.id).inserted }
        .map { Choice($0.orang.id.description, $0.orang.namaLengkap, detail: $0.jabatan) }
      guard let id = Orang.ID(dipilih), !dilihat.contains(id), let orang = try tx.orang(id) else {
        return rekan
      }
      return [Choice(dipilih, orang.namaLengkap)] + rekan
    }
  }
}

struct PenugasanForm: Decodable, Sendable {
  var orang = ""
  var status = "definitif"
  var mulai = ""
  var selesai = ""
  var dasar = ""

  func validated(_ jabatan: Jabatan.ID) throws(FieldErrors) -> PenugasanBaru {
    guard let orang = Orang.ID(orang) else { throw FieldErrors("orang", "Pilih orangnya dari daftar.") }
    guard let status = Penugasan.Status(rawValue: status) else {
      throw FieldErrors("status", "Pilih cara pengangkatannya.")
    }
    return PenugasanBaru(
      orang: orang, jabatan: jabatan, status: status, mulai: try tanggal("mulai", mulai),
      selesai: try tanggalBolehKosong("selesai", selesai), dasar: dasar.rapi)
  }
}

struct AkhirForm: Decodable, Sendable {
  var selesai = ""
  var alasan = ""
}

struct DelegasiForm: Decodable, Sendable {
  var orang = ""
  var cakupan = "baca"
  var mulai = ""
  var selesai = ""
  var dasar = ""

  func validated(_ jabatan: Jabatan.ID) throws(FieldErrors) -> DelegasiBaru {
    guard let orang = Orang.ID(orang) else { throw FieldErrors("orang", "Pilih orangnya dari daftar.") }
    guard let cakupan = Delegasi.Cakupan(rawValue: cakupan) else {
      throw FieldErrors("cakupan", "Pilih apa yang boleh dibantunya.")
    }
    return DelegasiBaru(
      jabatan: jabatan, orang: orang, cakupan: cakupan, mulai: try tanggal("mulai", mulai),
      selesai: try tanggalBolehKosong("selesai", selesai), dasar: dasar.rapi)
  }
}
