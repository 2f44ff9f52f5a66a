import Akses
import Bahasa
import Database
import Hummingbird
import Kalender
import Organisasi
import Web

/// Weekly patterns, named calendars, and which office follows which.
struct PolaRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.pola.path, .admin, use: daftar)
    rute.post(Rute.pola.path, .admin, use: tambah)
    rute.get(Rute.polaBaru.path, .admin, use: baru)
    rute.get(Rute.satuPola.path, .admin, use: satu)
    rute.post(Rute.satuPola.path, .admin, use: ubah)
    rute.get(Rute.cabutPola.path, .admin, use: pencabutan)
    rute.post(Rute.cabutPola.path, .admin, use: cabut)
    rute.get(Rute.penunjukanKalender.path, .admin, use: penunjukanBaru)
    rute.post(Rute.penunjukanKalender.path, .admin, use: tunjuk)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await administrasi.baca { struktur, tx in
      halamanPola(try tx.kalenderKerja(), struktur.unit.mapValues(\.nama), pada: struktur.tanggal)
    }
    .response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var form = PolaKerjaForm()
    (form.liburNasional, form.cutiBersama, form.kepastian) = ("1", "1", KepastianKalender.pasti.rawValue)
    return formulirPola(nil, form, try await kalender().kalender, .init(), context).response(context)
  }

  func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: PolaKerjaForm) in
      let nama = form.kalenderBaru.rapi
      if nama.isEmpty {
        guard let milik = NamaKalender.ID(form.kalender) else {
          throw FieldErrors("kalender", "Pilih kalender, atau beri nama kalender baru.")
        }
        let pola = try form.validated(administrasi.db.keys.next(), milik)
        let versi = try await menolak("mulai") {
          try await administrasi.kalender.tambah(pola: pola, alasan: form.dasar.rapi, oleh: context.pelaku)
        }
        return .see(
          Rute.pola(),
          Flash("\(pola.nama) berlaku \(teksMasa(pola.mulai, pola.selesai)). \(versi.akibat)"), context)
      }
      let kalender = NamaKalender(
        id: administrasi.db.keys.next(), kode: kunciUrut(nama).replacing("0", with: "-"), nama: nama)
      let pola = try form.validated(administrasi.db.keys.next(), kalender.id)
      try await menolak("kalenderBaru") {
        try await administrasi.kalender.buat(
          kalender: kalender, pola: pola, alasan: form.dasar.rapi, oleh: context.pelaku)
      }
      return .see(
        Rute.penunjukanKalender(), Flash("Kalender \(nama) siap. Sekarang tunjuk kantor yang mengikutinya."),
        context)
    } ulang: {
      formulirPola(nil, $0, try await kalender().kalender, $1, context)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pola = try await pola(Rute.satuPola.value(context))
    return formulirPola(pola, PolaKerjaForm(pola), [], .init(), context).response(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let lama = try await pola(Rute.satuPola.value(context))
    return try await request.terima(context) { (form: PolaKerjaForm) in
      let baru = try form.validated(administrasi.db.keys.next(), lama.kalender)
      let versi = try await menolak("mulai") {
        try await administrasi.kalender.ganti(
          pola: lama.id, dengan: baru, alasan: form.dasar.rapi, oleh: context.pelaku)
      }
      return .see(Rute.pola(), Flash("\(baru.nama) tersimpan sebagai versi baru. \(versi.akibat)"), context)
    } ulang: {
      formulirPola(lama, $0, [], $1, context)
    }
  }

  func pencabutan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    cabutPola(try await pola(Rute.cabutPola.value(context)), .init(), .init(), context).response(context)
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pola = try await pola(Rute.cabutPola.value(context))
    return try await request.terima(context) { (form: AlasanForm) in
      guard !form.alasan.rapi.isEmpty else {
        throw FieldErrors("alasan", "Sebutkan mengapa pola ini dicabut.")
      }
      let versi = try await menolak("alasan") {
        try await administrasi.kalender.cabut(pola: pola.id, alasan: form.alasan.rapi, oleh: context.pelaku)
      }
      return .see(Rute.pola(), Flash("\(pola.nama) dicabut. \(versi.akibat)"), context)
    } ulang: {
      cabutPola(pola, $0, $1, context)
    }
  }

  func penunjukanBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanPenunjukan(.init(), .init(), context).response(context)
  }

  func tunjuk(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: PenunjukanForm) in
      guard let unit = UnitKerja.ID(form.unit) else { throw FieldErrors("unit", "Pilih kantornya.") }
      guard let milik = NamaKalender.ID(form.kalender) else {
        throw FieldErrors("kalender", "Pilih kalendernya.")
      }
      let mulai = try tanggal("mulai", form.mulai)
      guard !form.dasar.rapi.isEmpty else { throw FieldErrors("dasar", "Sebutkan dasar hukumnya.") }
      let nama = try await administrasi.baca { struktur, tx -> String in
        guard let ada = struktur.unit[unit] else { throw UnitError.tidakAda }
        guard try tx.kalenderKerja().kalender.contains(where: { $0.id == milik }) else {
          throw FieldErrors("kalender", "Pilih kalender dari daftar.")
        }
        return ada.nama
      }
      let versi = try await administrasi.kalender.arahkan(
        unit, ke: milik, mulai: mulai, alasan: "\(nama): \(form.dasar.rapi)", oleh: context.pelaku)
      return .see(
        Rute.pola(), Flash("\(nama) mengikuti kalender itu mulai \(mulai.teks). \(versi.akibat)"), context)
    } ulang: {
      try await halamanPenunjukan($0, $1, context)
    }
  }

  private func kalender() async throws -> KalenderKerja {
    try await administrasi.db.read { try $0.kalenderKerja() }
  }

  private func pola(_ id: PolaKerja.ID) async throws -> PolaKerja {
    guard let pola = try await kalender().pola.first(where: { $0.id == id }) else {
      throw KalenderError.polaTidakDitemukan
    }
    return pola
  }

  private func halamanPenunjukan(_ form: PenunjukanForm, _ errors: FieldErrors, _ context: PelakuContext)
    async throws -> Page
  {
    let (kalender, pilihan) = try await administrasi.baca { struktur, tx in
      (try tx.kalenderKerja().kalender, PilihanUnit(struktur, dipilih: [form.unit]).unit)
    }
    return penunjukan(form, kalender, pilihan, errors, context)
  }
}
