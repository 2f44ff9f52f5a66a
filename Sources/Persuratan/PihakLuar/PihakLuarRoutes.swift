import Akses
import Bahasa
import Berkas
import Database
import Hummingbird
import Organisasi
import Web

/// What the sender does for outside parties, and what they fetch themselves.
struct PihakLuarRoutes {
  let persuratan: Persuratan
  /// What one address may fetch of attachments.
  private let batas = RateLimiter(capacity: 40, perMinute: 40)

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.lembarLuar.path, .pelaku, use: lembar)
    rute.post(Rute.penyerahanLuar.path, .pelaku, use: serahkan)
    rute.get(Rute.lampiranLuar.path, .publik, use: lampiran)
  }

  func lembar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (naskah, id) = try Rute.lembarLuar.value(context)
    return .pdf(
      try await persuratan.lembarLuar(id, naskah: naskah, oleh: context.pelaku), name: "lembar-pengantar.pdf")
  }

  func serahkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (naskah, id) = try Rute.penyerahanLuar.value(context)
    let form: PenyerahanForm = try await request.form()
    do {
      try await persuratan.serahkan(
        id, naskah: naskah, Penyerahan(kepada: form.kepada, hari: Tanggal(form.hari)),
        kunci: form.kunci, oleh: context.pelaku)
      return .see(Rute.penerimaNaskah(naskah), Flash("Penyerahan tercatat."), context)
    } catch let errors as FieldErrors {
      return
        try await persuratan.halamanPenerima(
          naskah, SaringPenerima(), context, SerahLuarGagal(id: id, form: form, errors: errors)
        )
        .response(context, status: .unprocessableContent)
    }
  }

  /// For who holds the link of the mail; of a letter that is still in force and for everybody's eyes.
  func lampiran(_ request: Request, _ context: AppContext) async throws -> Response {
    try await batas.take(context.remoteAddress)
    let (kunci, id) = try Rute.lampiranLuar.value(context)
    let now = persuratan.now()
    let berkas = try await persuratan.db.read { tx -> Berkas in
      guard let naskah = try tx.naskah(kunciLampiran: KunciLampiran.sidik(kunci), pada: now),
        naskah.status == .dikirim, !naskah.konten.keamanan.tertutup,
        naskah.konten.lampiran.contains(where: { $0.berkas == id }),
        let berkas = try tx.berkas(Berkas.ID(rawValue: id))
      else { throw PihakLuarError.tautanHabis }
      return berkas
    }
    return BerkasTerkirim(berkas: berkas, isi: try await persuratan.gudang.isi(berkas), tampil: .attachment)
      .response()
  }
}

extension Persuratan {
  /// Who got a letter.
  func halamanPenerima(
    _ id: NaskahDinas.ID, _ saring: SaringPenerima, _ context: PelakuContext,
    _ gagal: SerahLuarGagal? = nil
  ) async throws -> Page {
    let now = now()
    return try await db.read { tx in
      let naskah = try tx.naskah(id, for: context.pelaku)
      // The offices as they were when it went to them: what they are called today is another matter.
      let struktur = try tx.struktur(pada: naskah.tanggal ?? Tanggal(now))
      let luar = BagianLuar(
        naskah: id, pihak: try tx.pihakLuar(of: id), bolehMengirim: naskah.dikirimOleh(context.pelaku),
        hariIni: Tanggal(now), token: context.formToken(), gagal: gagal)
      return daftarPenerima(
        naskah, try tx.penerima(id, saring, struktur), try tx.sebaran(id), try tx.rekapWilayah(id, struktur),
        luar, saring)
    }
  }
}
