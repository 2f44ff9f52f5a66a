import Akses
import Bahasa
import Database
import Hummingbird
import Naskah
import Organisasi
import Web

/// Kinds of naskah, how names are written, classification and retention: rules kept as data.
struct AturanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.aturan.path, .admin, use: jenis)
    rute.get(Rute.satuJenis.path, .admin, use: satuJenis)
    rute.post(Rute.satuJenis.path, .admin, use: ubahJenis)
    rute.get(Rute.aturanNama.path, .admin, use: nama)
    rute.get(Rute.satuAturanNama.path, .admin, use: satuNama)
    rute.post(Rute.satuAturanNama.path, .admin, use: ubahNama)
    rute.get(Rute.klasifikasi.path, .admin, use: klasifikasi)
    rute.get(Rute.klasifikasiBaru.path, .admin, use: klasifikasiBaru)
    rute.post(Rute.klasifikasi.path, .admin, use: tambahKlasifikasi)
    rute.get(Rute.satuKlasifikasi.path, .admin, use: satuKlasifikasi)
    rute.post(Rute.satuKlasifikasi.path, .admin, use: ubahKlasifikasi)
  }

  func jenis(_ request: Request, _ context: PelakuContext) async throws -> Response {
    halamanJenis(try await administrasi.db.read { try $0.semuaJenisNaskah() }).response(context)
  }

  func satuJenis(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (jenis, riwayat) = try await jenis(context)
    return formulirJenis(jenis, riwayat, JenisForm(jenis), .init(), context).response(context)
  }

  func ubahJenis(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (jenis, riwayat) = try await jenis(context)
    return try await request.terima(context) { (form: JenisForm) in
      guard let penandatangan = JenisNaskah.Penandatangan(rawValue: form.penandatangan) else {
        throw FieldErrors("penandatangan", "Pilih siapa yang menandatangani.")
      }
      try await administrasi.mesin.ubahJenis(
        jenis.jenis.kode,
        IsianJenis(
          nama: form.nama.rapi, penandatangan: penandatangan, aktif: form.aktif == "1",
          kepastian: form.kepastian.rapi,
          dasar: form.dasar.rapi), oleh: context.pelaku)
      return .see(
        Rute.aturan(), Flash("\(form.nama.rapi) tersimpan. Surat yang sudah disegel tidak berubah."), context)
    } ulang: {
      formulirJenis(jenis, riwayat, $0, $1, context)
    }
  }

  func nama(_ request: Request, _ context: PelakuContext) async throws -> Response {
    halamanAturanNama(try await administrasi.db.read { try $0.semuaAturanNama() }).response(context)
  }

  func satuNama(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (aturan, riwayat) = try await aturan(context)
    let form = AturanNamaForm(
      gelar: aturan.gelar ? "1" : "", pangkat: aturan.pangkatNIP ? "1" : "", dasar: aturan.dasar)
    return formulirAturanNama(aturan, riwayat, form, .init(), context).response(context)
  }

  func ubahNama(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (aturan, riwayat) = try await aturan(context)
    return try await request.terima(context) { (form: AturanNamaForm) in
      try await administrasi.mesin.ubahAturanNama(
        aturan.urutan, gelar: form.gelar == "1", pangkatNIP: form.pangkat == "1", dasar: form.dasar.rapi,
        oleh: context.pelaku)
      return .see(Rute.aturanNama(), Flash("Penulisan nama \(aturan.siapa) tersimpan."), context)
    } ulang: {
      formulirAturanNama(aturan, riwayat, $0, $1, context)
    }
  }

  func klasifikasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SaringKlasifikasiForm = try request.query()
    return DaftarKlasifikasi(try await administrasi.db.read { try $0.semuaKlasifikasi() }, form).halaman()
      .response(context)
  }

  func klasifikasiBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    formulirKlasifikasi(nil, [], .init(), .init(), context).response(context)
  }

  func tambahKlasifikasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: KlasifikasiForm) in
      let isian = try form.validated(form.kode.rapi)
      guard try await administrasi.db.read({ try $0.klasifikasiTersimpan(isian.kode) }) == nil else {
        throw FieldErrors("kode", "Kode \(isian.kode) sudah ada.")
      }
      return try await simpan(isian, context)
    } ulang: {
      formulirKlasifikasi(nil, [], $0, $1, context)
    }
  }

  func satuKlasifikasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (ada, riwayat) = try await kode(context)
    return formulirKlasifikasi(ada, riwayat, KlasifikasiForm(ada), .init(), context).response(context)
  }

  func ubahKlasifikasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (ada, riwayat) = try await kode(context)
    return try await request.terima(context) { (form: KlasifikasiForm) in
      try await simpan(form.validated(ada.kode), context)
    } ulang: {
      formulirKlasifikasi(ada, riwayat, $0, $1, context)
    }
  }
}

extension AturanRoutes {
  private func simpan(_ isian: IsianKlasifikasi, _ context: PelakuContext) async throws -> Response {
    try await administrasi.mesin.simpan(isian, oleh: context.pelaku)
    return .see(
      Rute.klasifikasi(), Flash("\(isian.kode) \(isian.nama) tersimpan, dicocokkan atas nama Anda."), context)
  }

  private func jenis(_ context: PelakuContext) async throws -> (JenisTersimpan, [RiwayatAturan]) {
    let kode = try Rute.satuJenis.value(context)
    return try await administrasi.db.read { tx in
      guard let ada = try tx.semuaJenisNaskah().first(where: { $0.jenis.kode == kode }) else {
        throw AturanError.tidakAda
      }
      return (ada, try tx.riwayatAturan(.jenisNaskah, kode))
    }
  }

  private func aturan(_ context: PelakuContext) async throws -> (AturanNamaTersimpan, [RiwayatAturan]) {
    let urutan = try Rute.satuAturanNama.value(context)
    return try await administrasi.db.read { tx in
      guard let ada = try tx.semuaAturanNama().first(where: { $0.urutan == urutan }) else {
        throw AturanError.tidakAda
      }
      return (ada, try tx.riwayatAturan(.aturanNama, String(urutan)))
    }
  }

  private func kode(_ context: PelakuContext) async throws -> (KlasifikasiTersimpan, [RiwayatAturan]) {
    let kode = try Rute.satuKlasifikasi.value(context)
    return try await administrasi.db.read { tx in
      guard let ada = try tx.klasifikasiTersimpan(kode) else { throw AturanError.tidakAda }
      return (ada, try tx.riwayatAturan(.klasifikasi, kode))
    }
  }
}
