import Akses
import Bahasa
import Database
import Hummingbird
import Kalender
import Organisasi
import Web

/// The working calendar of the regency: the year, its days, the limits that are counted by it.
struct KalenderRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.kalender.path, .admin, use: tahun)
    rute.get(Rute.versiKalender.path, .admin, use: versi)
    rute.get(Rute.liburBaru.path, .admin, use: baru)
    rute.post(Rute.liburBaru.path, .admin, use: tambah)
    rute.get(Rute.ubahLibur.path, .admin, use: libur)
    rute.post(Rute.ubahLibur.path, .admin, use: ubah)
    rute.get(Rute.cabutLibur.path, .admin, use: pencabutan)
    rute.post(Rute.cabutLibur.path, .admin, use: cabut)
    rute.get(Rute.penetapanTahun.path, .admin, use: penetapan)
    rute.post(Rute.penetapanTahun.path, .admin, use: tetapkan)
    rute.get(Rute.kecepatan.path, .admin, use: kecepatan)
    rute.post(Rute.kecepatan.path, .admin, use: ubahBatas)
  }

  func tahun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let diminta: TahunForm = try request.query()
    let tahun =
      Int(diminta.tahun).flatMap { (1945...9998).contains($0) ? $0 : nil } ?? administrasi.hariIni.tahun
    return
      try await administrasi.baca { struktur, tx in
        let unit = UnitKerja.ID(diminta.unit).flatMap { struktur.unit[$0] }
        return HalamanKalender(
          kalender: try tx.kalenderKerja(), unit: unit,
          induk: unit.map { struktur.jalur(dari: $0.id).dropFirst().map(\.id) } ?? [],
          namaUnit: struktur.unit.mapValues(\.nama),
          pilihan: PilihanUnit(struktur, dipilih: [diminta.unit]).unit,
          riwayat: try tx.riwayatKalender(batas: 8),
          tahun: tahun)
      }
      .halaman().response(context)
  }

  func versi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let diminta: TahunForm = try request.query()
    let versi = try await administrasi.db.read {
      try $0.riwayatKalender(sebelum: Int(diminta.sesudah), batas: 51)
    }
    return halamanVersiKalender(
      Array(versi.prefix(50)), berikut: versi.count > 50 ? versi[49].versi : nil
    )
    .response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await formulir(nil, .init(), .init(), context).response(context)
  }

  func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: LiburForm) in
      let libur = try form.validated(administrasi.db.keys.next())
      let versi = try await menolak("tanggal") {
        try await administrasi.kalender.tambah(libur: [libur], alasan: form.dasar.rapi, oleh: context.pelaku)
      }
      return kembali(
        libur, "\(libur.nama) tercatat pada \(libur.tanggal.teksLengkap). \(versi.akibat)", context)
    } ulang: {
      try await formulir(nil, $0, $1, context)
    }
  }

  func libur(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let libur = try await libur(Rute.ubahLibur.value(context))
    return try await formulir(libur, LiburForm(libur), .init(), context).response(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let lama = try await libur(Rute.ubahLibur.value(context))
    return try await request.terima(context) { (form: LiburForm) in
      let baru = try form.validated(administrasi.db.keys.next())
      let versi = try await menolak("tanggal") {
        try await administrasi.kalender.ganti(
          libur: lama.id, dengan: baru, alasan: form.dasar.rapi, oleh: context.pelaku)
      }
      return kembali(
        baru, "\(baru.nama) sekarang \(baru.tanggal.teksLengkap). \(versi.akibat)", context)
    } ulang: {
      try await formulir(lama, $0, $1, context)
    }
  }

  func pencabutan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    cabutLibur(try await libur(Rute.cabutLibur.value(context)), .init(), .init(), context).response(context)
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let libur = try await libur(Rute.cabutLibur.value(context))
    return try await request.terima(context) { (form: AlasanForm) in
      guard !form.alasan.rapi.isEmpty else {
        throw FieldErrors("alasan", "Sebutkan mengapa hari ini dicabut.")
      }
      let versi = try await administrasi.kalender.cabut(
        libur: libur.id, alasan: form.alasan.rapi, oleh: context.pelaku)
      return kembali(
        libur, "\(libur.tanggal.teksLengkap) kembali mengikuti pola mingguan. \(versi.akibat)", context)
    } ulang: {
      cabutLibur(libur, $0, $1, context)
    }
  }

  func penetapan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let tahun = try tahunDiminta(context)
    let kalender = try await administrasi.db.read { try $0.kalenderKerja() }
    return penetapanTahun(tahun, PenetapanForm(kalender, tahun), .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let tahun = try tahunDiminta(context)
    return try await request.terima(context) { (form: PenetapanForm) in
      let (penetapan, libur) = try form.validated(tahun) { administrasi.db.keys.next() }
      let versi = try await menolak("hari") {
        try await administrasi.kalender.tetapkan(
          penetapan, libur: libur, alasan: form.dasar.rapi, oleh: context.pelaku)
      }
      return .see(
        query(Rute.kalender(), ["tahun": String(tahun)]),
        Flash("\(libur.count) hari libur \(tahun) ditetapkan. \(versi.akibat)"), context)
    } ulang: {
      penetapanTahun(tahun, $0, $1, context)
    }
  }

  func kecepatan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kecepatan = try await satuKecepatan(context)
    return ubahKecepatan(kecepatan, KecepatanForm(kecepatan), .init(), context).response(context)
  }

  func ubahBatas(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let lama = try await satuKecepatan(context)
    return try await request.terima(context) { (form: KecepatanForm) in
      let baru = try form.validated(lama, administrasi.db.keys.next())
      try await administrasi.kalender.ubah(kecepatan: baru, alasan: form.dasar.rapi, oleh: context.pelaku)
      return .see(Rute.kalender(), Flash("\(baru.nama): \(baru.batas) sejak diterima."), context)
    } ulang: {
      ubahKecepatan(lama, $0, $1, context)
    }
  }
}

/// A refusal of the calendar becomes an error at the field it is about.
func menolak<T: Sendable>(_ medan: String, _ kerja: () async throws -> T) async throws -> T {
  do {
    return try await kerja()
  } catch let penolakan as KalenderError {
    throw FieldErrors(medan, penolakan.message)
  }
}

extension KalenderRoutes {
  private func tahunDiminta(_ context: PelakuContext) throws -> Int {
    let tahun = try Rute.penetapanTahun.value(context)
    guard (1945...9998).contains(tahun) else { throw KalenderError.tahunTidakDitemukan(tahun) }
    return tahun
  }

  private func satuKecepatan(_ context: PelakuContext) async throws -> Kecepatan {
    let kode = try Rute.kecepatan.value(context)
    return try await administrasi.db.read { try $0.kalenderKerja().kecepatan(kode: kode) }
  }

  private func kembali(_ libur: Libur, _ pesan: String, _ context: PelakuContext) -> Response {
    .see(query(Rute.kalender(), ["tahun": String(libur.tanggal.tahun)]), Flash(pesan), context)
  }

  private func formulir(_ lama: Libur?, _ form: LiburForm, _ errors: FieldErrors, _ context: PelakuContext)
    async throws -> Page
  {
    let pilihan = try await administrasi.baca { struktur, tx in
      PilihanCakupan(
        unit: PilihanUnit(struktur, dipilih: [form.unit]).unit,
        kalender: try tx.kalenderKerja().kalender.map { Choice($0.id.description, $0.nama) })
    }
    return formulirLibur(lama, form, pilihan, errors, context)
  }

  private func libur(_ id: Libur.ID) async throws -> Libur {
    let kalender = try await administrasi.db.read { try $0.kalenderKerja() }
    guard let libur = kalender.libur.first(where: { $0.id == id }) else {
      throw KalenderError.liburTidakDitemukan
    }
    return libur
  }
}
