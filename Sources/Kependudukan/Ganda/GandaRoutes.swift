import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The queue of pairs that may be one person, and what a human decides about each.
struct GandaRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.ganda.path, .kependudukan, use: daftar)
    rute.get(RutePenduduk.satuGanda.path, .kependudukan, use: satu)
    rute.post(RutePenduduk.nomorGanda.path, .kependudukan, use: bukaNomor)
    rute.get(RutePenduduk.berbeda.path, .kependudukan, use: formBerbeda)
    rute.post(RutePenduduk.berbeda.path, .kependudukan, use: nyatakanBerbeda)
    rute.post(RutePenduduk.tinjauan.path, .kependudukan, use: tinjauLagi)
    rute.get(RutePenduduk.gabung.path, .kependudukan, use: formGabung)
    rute.post(RutePenduduk.gabung.path, .kependudukan, use: gabungkan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: DaftarGandaForm = try request.query()
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    let daftar = try await kependudukan.db.write { tx in
      let daftar = try DaftarGanda(form, tx, pelaku, pada: Tanggal(waktu))
      try tx.catatTampil(
        daftar.nama.keys.sorted(), untuk: "Daftar data ganda", oleh: pelaku, pada: waktu)
      return daftar
    }
    return daftar.halaman(kependudukan.ganda.keadaan).tertutup(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await berkas(RutePenduduk.satuGanda.value(context), context)
    return try berkas.halaman(context).tertutup(context)
  }

  /// Shows both NIK and the names of the mothers on the answer to this very request, and nowhere else.
  func bukaNomor(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.nomorGanda.value(context)
    let form: AlasanForm = try await request.form()
    guard form.alasan.filter(\.isLetter).count >= 5 else {
      let galat = FieldErrors("alasan", "Tulis untuk apa nomor ini dibuka.")
      return try await berkas(id, context).halaman(context, galat).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
    return try await berkas(id, context, membuka: form.alasan).halaman(context).tertutup(context)
  }

  func formBerbeda(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await diputus(RutePenduduk.berbeda.value(context), context)
    return berkas.halamanBerbeda("", .init(), context).tertutup(context)
  }

  func nyatakanBerbeda(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await diputus(RutePenduduk.berbeda.value(context), context)
    return try await request.catat(context) { (form: AlasanForm) in
      try await kependudukan.nyatakanBerbeda(berkas.pasangan.id, alasan: form.alasan, oleh: context.pelaku)
      return .see(
        RutePenduduk.ganda(), Flash("Keduanya dinyatakan orang berbeda dan tidak diajukan lagi."), context)
    } ulang: { form, galat, _ in
      berkas.halamanBerbeda(form.alasan, galat, context)
    }
  }

  func tinjauLagi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.tinjauan.value(context)
    try await kependudukan.tinjauLagi(id, oleh: context.pelaku)
    return .see(RutePenduduk.satuGanda(id), Flash("Pasangan ini menunggu keputusan lagi."), context)
  }

  /// Two steps: what is taken from which record, then what comes of it and on which document.
  func formGabung(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await diputus(RutePenduduk.gabung.value(context), context)
    var form: GabungForm = try request.query()
    form.versiA = "\(berkas.a.orang.versi)"
    form.versiB = "\(berkas.b.orang.versi)"
    return try halamanGabung(form, berkas, .init(), [], context).tertutup(context)
  }

  func gabungkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try await diputus(RutePenduduk.gabung.value(context), context)
    let hari = kependudukan.hariIni
    return try await request.catat(context) { (form: GabungForm) in
      let pilihan = try form.terpilih()
      let hasil = try await kependudukan.gabungkan(
        berkas.pasangan.id, pilihan, versi: (Int(form.versiA) ?? 0, Int(form.versiB) ?? 0),
        kepalaSisa: form.kepalaSisa(berkas),
        form.pencatatan(di: berkas[pilihan.bertahan].orang.desa, pada: hari), oleh: context.pelaku)
      let orang = hasil.penduduk.first ?? berkas[pilihan.bertahan].orang.id
      return .see(
        query(RutePenduduk.satu(orang), ["untuk": Keperluan.pemutakhiran.rawValue]),
        Flash("Dua data menjadi satu. Yang digabung tetap tersimpan dan dapat dipulihkan."), context)
    } ulang: {
      try halamanGabung($0, berkas, $1, $2, context)
    }
  }

  private func halamanGabung(
    _ form: GabungForm, _ berkas: BerkasGanda, _ galat: FieldErrors, _ peringatan: [Peringatan],
    _ context: PelakuContext
  ) throws -> Page {
    guard let pilihan = try? form.terpilih() else {
      return try berkas.halamanPilih(form, galat, context)
    }
    return try berkas.halamanYakin(form, pilihan, galat, peringatan, context)
  }

  /// A pair that waits, for who may decide about it.
  private func diputus(_ id: PasanganGanda.ID, _ context: PelakuContext) async throws -> BerkasGanda {
    let berkas = try await berkas(id, context)
    guard berkas.bolehMemutus else { throw GandaError.bukanWewenang }
    guard berkas.pasangan.status == .menunggu else { throw GandaError.sudahDiputus }
    return berkas
  }

  /// A pair as a page shows it: a look at both, and the opening of both where `alasan` says what for.
  private func berkas(
    _ id: PasanganGanda.ID, _ context: PelakuContext, membuka alasan: String? = nil
  ) async throws -> BerkasGanda {
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    return try await kependudukan.db.write { [sandi = kependudukan.sandi] tx in
      let berkas = try BerkasGanda(
        id, tx, pelaku, sandi, alasan == nil ? .tertutup : .terbuka, pada: Tanggal(waktu))
      for orang in [berkas.a.orang, berkas.b.orang] {
        try tx.catatLihat(
          alasan == nil ? "penduduk.dilihat" : "penduduk.dibuka", "penduduk", orang.id.rawValue,
          untuk: ["pemeriksaan data ganda", alasan].compactMap(\.self).joined(separator: ": "), oleh: pelaku,
          pada: waktu)
      }
      let keduanya = [berkas.a.orang.id, berkas.b.orang.id]
      try tx.catatIkut(
        (berkas.a.anggota + berkas.b.anggota).map(\.id).filter { !keduanya.contains($0) },
        untuk: "keluarga pada pemeriksaan data ganda", oleh: pelaku, pada: waktu)
      return berkas
    }
  }
}
