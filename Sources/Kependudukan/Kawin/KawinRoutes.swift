import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Marriage and divorce, each as one form on the page of one of the two.
struct KawinRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    for jenis in JenisKawin.allCases {
      rute.get(jenis.rute.path, .kependudukan) { (_: Request, context: PelakuContext) -> Response in
        let berkas = try await berkas(jenis.rute.value(context), context)
        return try await halaman(jenis, KawinForm(berkas, jenis), berkas, .init(), [], context)
          .tertutup(context)
      }
      rute.post(jenis.rute.path, .kependudukan) { (request: Request, context: PelakuContext) -> Response in
        try await catat(jenis, request, context)
      }
    }
  }

  private func catat(
    _ jenis: JenisKawin, _ request: Request, _ context: PelakuContext
  ) async throws -> Response {
    let berkas = try await berkas(jenis.rute.value(context), context)
    let hari = kependudukan.hariIni
    return try await request.catat(context) { (form: KawinForm) in
      let pencatatan = try form.pencatatan(di: berkas.orang.desa, pada: hari)
      switch jenis {
      case .perkawinan:
        _ = try await kependudukan.kawinkan(
          try await kependudukan.perkawinan(form, berkas, oleh: context.pelaku), pencatatan,
          oleh: context.pelaku)
      case .perceraian:
        _ = try await kependudukan.ceraikan(
          try await kependudukan.perceraian(form, berkas, oleh: context.pelaku), pencatatan,
          oleh: context.pelaku)
      }
      return .see(
        try await kependudukan.sesudahPindah(berkas.orang.id, context.pelaku), Flash(jenis.kabar), context)
    } ulang: {
      try await halaman(jenis, $0, berkas, $1, $2, context)
    }
  }

  private func halaman(
    _ jenis: JenisKawin, _ form: KawinForm, _ berkas: BerkasKawin, _ galat: FieldErrors,
    _ peringatan: [Peringatan], _ context: PelakuContext
  ) async throws -> Page {
    // A couple may live in any village of the regency from now on.
    let desa = berkas.struktur.desa(.semua)
    let kembali = query(RutePenduduk.satu(berkas.orang.id), ["untuk": Keperluan.pemutakhiran.rawValue])
    return FormulirPenduduk(
      judul: jenis.judul, pengantar: berkas.orang.biodata.nama,
      jejak: [Crumb("Data penduduk", href: kembali)], tindakan: jenis.rute(berkas.orang.id),
      isi: form.html(jenis, berkas, desa, galat, peringatan), sesudahnya: jenis.sesudahnya,
      tombol: jenis.tombol, kembali: kembali
    )
    .halaman(galat, context)
  }

  private func berkas(_ id: Penduduk.ID, _ context: PelakuContext) async throws -> BerkasKawin {
    let berkas = try await kependudukan.berkas(id, context)
    guard let kk = berkas.kk, berkas.orang.isHidup else { throw PendudukError.bukanPendudukHidup }
    return BerkasKawin(orang: berkas.orang, kk: kk, semua: berkas.anggota, struktur: berkas.struktur)
  }
}

extension Kependudukan {
  /// The page of somebody who may live elsewhere now; the search where `pelaku` has no right there.
  fileprivate func sesudahPindah(_ id: Penduduk.ID, _ pelaku: Pelaku) async throws -> String {
    let hari = hariIni
    let boleh = try await db.read { tx in
      guard let orang = try tx.penduduk(id) else { return false }
      return try tx.struktur(pada: hari).lingkupPenduduk(pelaku).memuat(orang.desa)
    }
    return boleh
      ? query(RutePenduduk.satu(id), ["untuk": Keperluan.pemutakhiran.rawValue]) : RutePenduduk.cari()
  }
}
