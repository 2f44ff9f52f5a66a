import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// Who is live and who lags.
struct KesiapanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.kesiapan.path, .adminUnit, use: papan)
    rute.get(Rute.kesiapanUnit.path, .adminUnit, use: satu)
    rute.post(Rute.kesiapanUnit.path, .adminUnit, use: nyatakan)
    rute.post(Rute.pengingatUnit.path, .adminUnit, use: ingatkan)
    rute.post(Rute.pengingatKelompok.path, .adminUnit, use: ingatkanSemua)
    rute.get(Rute.rencanaUnit.path, .admin, use: rencana)
    rute.post(Rute.rencanaUnit.path, .admin, use: rencanakan)
  }

  func papan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pelaku = context.pelaku
    let saring = try request.query(as: KataCari.self)
    return try await administrasi.baca { struktur, tx in try PapanKesiapan(struktur, tx, saring, pelaku) }
      .halaman(context).response(context)
  }

  func ingatkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pengingatUnit.value(context)
    let jumlah = try await administrasi.ingatkan(id, alamat: administrasi.alamat, oleh: context.pelaku)
    return .see(
      Rute.kesiapan(),
      jumlah == 0
        ? Flash(
          "Belum ada orang yang dapat diingatkan di kantor itu. Tugaskan pimpinan atau tata usahanya dahulu.",
          kind: .note)
        : Flash("\(jumlah) orang diingatkan di layar, dan lewat surel bila alamatnya ada."), context)
  }

  /// Everybody who lags in one kecamatan, or in one kind of offices.
  func ingatkanSemua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kunci = try Rute.pengingatKelompok.value(context)
    let pelaku = context.pelaku
    let kantor = try await administrasi.baca { struktur, tx in
      try PapanKesiapan(struktur, tx, .init(), pelaku).kelompok.first { $0.kunci == kunci }?
        .kantor.filter { !$0.unit.siap }.map(\.id) ?? []
    }
    var jumlah = 0
    for id in kantor {
      jumlah += try await administrasi.ingatkan(id, alamat: administrasi.alamat, oleh: pelaku)
    }
    return .see(Rute.kesiapan(), Flash("\(jumlah) orang di \(kantor.count) kantor diingatkan."), context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.kesiapanUnit.value(context)
    return try await halaman(id, .init(), .init(), context).response(context)
  }

  func nyatakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.kesiapanUnit.value(context)
    return try await request.terima(context) { (form: KesiapanForm) in
      if form.siap == "1" {
        try await administrasi.organisasi.nyatakanSiap(id, alasan: form.alasan.rapi, oleh: context.pelaku)
        return .see(
          Rute.kesiapanUnit(id), Flash("Mulai sekarang surat sampai langsung di kantor ini."), context)
      }
      try await administrasi.organisasi.nyatakanBelumSiap(id, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(
        Rute.kesiapanUnit(id), Flash("Mulai sekarang suratnya lewat kantor di atasnya.", kind: .note), context
      )
    } ulang: {
      try await halaman(id, $0, $1, context)
    }
  }

  func rencana(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kesiapan = try await kesiapan(Rute.rencanaUnit.value(context), context)
    let form = KesiapanForm(
      tahap: kesiapan.tahap?.description ?? "", sasaran: kesiapan.sasaran?.description ?? "")
    return rencanaUnit(kesiapan.unit, form, .init(), context).response(context)
  }

  func rencanakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.rencanaUnit.value(context)
    return try await request.terima(context) { (form: KesiapanForm) in
      try await administrasi.organisasi.rencanakan(
        id, tahap: Int(form.tahap), sasaran: tanggalBolehKosong("sasaran", form.sasaran), oleh: context.pelaku
      )
      return .see(Rute.kesiapanUnit(id), Flash("Rencana tersimpan."), context)
    } ulang: {
      rencanaUnit(try await kesiapan(id, context).unit, $0, $1, context)
    }
  }

  private func halaman(
    _ id: UnitKerja.ID, _ form: KesiapanForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    kesiapanUnit(try await kesiapan(id, context), form, errors, context)
  }

  private func kesiapan(_ id: UnitKerja.ID, _ context: PelakuContext) async throws -> Kesiapan {
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, tx -> Kesiapan in
      _ = try struktur.kelola(id, oleh: pelaku)
      guard let kesiapan = try tx.kesiapan(struktur).first(where: { $0.id == id }) else {
        throw KesiapanError.bukanKantor
      }
      return kesiapan
    }
  }
}

struct KesiapanForm: Decodable, Sendable {
  var siap = ""
  var alasan = ""
  var tahap = ""
  var sasaran = ""
}
