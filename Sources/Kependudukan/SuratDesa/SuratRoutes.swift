import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Letters from the request to the seal: the list of an office, a new one, one with its story.
struct SuratRoutes {
  let layanan: SuratDesa

  func add(to rute: RuteTerjaga) {
    rute.get(RuteSurat.semua.path, .pelaku, use: semua)
    rute.get(RuteSurat.untuk.path, .kependudukan, use: pilih)
    rute.get(RuteSurat.baru.path, .kependudukan, use: formBaru)
    rute.post(RuteSurat.baru.path, .kependudukan, use: ajukan)
    rute.get(RuteSurat.satu.path, .pelaku, use: satu)
    rute.get(RuteSurat.berkas.path, .pelaku, use: berkas)
    rute.get(RuteSurat.perbaikan.path, .kependudukan, use: formPerbaikan)
    rute.post(RuteSurat.perbaikan.path, .kependudukan, use: perbaiki)
    rute.post(RuteSurat.foto.path, .kependudukan, use: foto)
    rute.post(RuteSurat.pemeriksaan.path, .pelaku, use: setujui)
    rute.post(RuteSurat.pengembalian.path, .pelaku, use: kembalikan)
    rute.post(RuteSurat.tandaTangan.path, .pelaku, use: tandaTangani)
    rute.post(RuteSurat.registrasi.path, .kependudukan, use: registrasi)
  }

  private var kependudukan: Kependudukan { layanan.kependudukan }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: DaftarSuratForm = try request.query()
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    let daftar = try await kependudukan.db.write { tx in
      let daftar = try DaftarSurat(form, pelaku, tx, pada: Tanggal(waktu))
      try tx.catatIkut(
        daftar.baris.map(\.0.penduduk), untuk: "daftar surat layanan", oleh: pelaku, pada: waktu)
      return daftar
    }
    return daftar.halaman().response(context)
  }

  func pilih(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteSurat.untuk.value(context)
    let berkas = try await kependudukan.berkas(id, context)
    let bolehDukcapil = context.pelaku.bolehLihatKhusus(berkas.struktur)
    let hari = kependudukan.hariIni
    let pilihan = try await kependudukan.db.read { tx in
      try ((bolehDukcapil ? tx.layananSurat(.dukcapil) : []) + tx.layananSurat(.desa))
        .filter { berkas.orang.boleh($0.bentuk, pada: hari) }
        .map { ($0, try tx.halangan($0, berkas.orang, isian: [:], pada: hari)) }
    }
    return halamanPilihLayanan(berkas, pilihan).tertutup(context)
  }

  func formBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (berkas, jenis, register) = try await baru(context)
    return formulir(SuratForm(), berkas, jenis, register, .init(), context).tertutup(context)
  }

  func ajukan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (berkas, jenis, register) = try await baru(context)
    return try await request.catat(context) { (form: SuratForm) in
      let id = try await layanan.ajukan(form.permintaan(jenis, berkas.orang.id), oleh: context.pelaku)
      return .see(
        RuteSurat.satu(id), Flash("\(jenis.nama) diajukan. Pejabat yang memeriksa sudah diberi tahu."),
        context)
    } ulang: { form, galat, _ in
      formulir(form, berkas, jenis, register, galat, context)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(RuteSurat.satu.value(context), .init(), context).tertutup(context)
  }

  /// The sealed file, or what it would be: without full numbers, since nobody has said what they are for.
  func berkas(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteSurat.berkas.value(context)
    let isi = try await layanan.berkas(id, oleh: context.pelaku)
    return .pdf(isi, nama: "surat")
  }

  func formPerbaikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let b = try await berkasSurat(RuteSurat.perbaikan.value(context), context)
    return perbaikan(SuratForm(b.surat, b.layanan), b, .init(), context).tertutup(context)
  }

  func perbaiki(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let b = try await berkasSurat(RuteSurat.perbaikan.value(context), context)
    return try await request.catat(context) { (form: SuratForm) in
      try await layanan.ambilAlih(
        b.surat.id, versi: Int(form.versi) ?? 0, form.permintaan(b.layanan, b.surat.penduduk),
        oleh: context.pelaku)
      return .see(
        RuteSurat.satu(b.surat.id), Flash("Surat diteruskan kepada pejabat yang memeriksa."), context)
    } ulang: { form, galat, _ in
      perbaikan(form, b, galat, context)
    }
  }

  func foto(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteSurat.foto.value(context)
    let (gambar, masuk) = try await request.gambar("foto")
    do {
      try masuk.throwIfRefused()
      try await layanan.foto(id, versi: Int(masuk.form.versi) ?? 0, gambar, oleh: context.pelaku)
      return .see(RuteSurat.satu(id), Flash("Foto anak tersimpan."), context)
    } catch {
      guard let gagal = UploadFailure(error, at: "foto") else { throw error }
      return gagal.response(try await halaman(id, gagal.errors, context), context)
    }
  }

  func setujui(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteSurat.pemeriksaan.value(context)
    let form: SuratForm = try await request.form()
    try await layanan.setujui(id, versi: Int(form.versi) ?? 0, oleh: context.pelaku)
    return .see(RuteSurat.semua(), Flash("Disetujui dan diteruskan untuk ditandatangani."), context)
  }

  func kembalikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteSurat.pengembalian.value(context)
    return try await request.catat(context) { (form: SuratForm) in
      try await layanan.kembalikan(
        id, versi: Int(form.versi) ?? 0, alasan: form.alasan,
        sebagai: form.tolak == "1" ? .ditolak : .dikembalikan,
        oleh: context.pelaku)
      return .see(
        RuteSurat.semua(),
        Flash(
          form.tolak == "1" ? "Permintaan ditolak dengan alasannya." : "Surat dikembalikan dengan alasannya."),
        context)
    } ulang: { _, galat, _ in
      try await halaman(id, galat, context)
    }
  }

  func tandaTangani(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteSurat.tandaTangan.value(context)
    return try await request.catat(context) { (form: SuratForm) in
      let nomor = try await layanan.tandaTangani(
        id, versi: Int(form.versi) ?? 0, sandi: form.sandi, oleh: context.pelaku)
      return .see(RuteSurat.satu(id), Flash("Surat ditandatangani dengan nomor \(nomor)."), context)
    } ulang: { _, galat, _ in
      try await halaman(id, galat, context)
    }
  }

  func registrasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteSurat.registrasi.value(context)
    let form: SuratForm = try await request.form()
    let nomor = try await layanan.registrasi(id, versi: Int(form.versi) ?? 0, oleh: context.pelaku)
    return .see(RuteSurat.satu(id), Flash("Terdaftar di kecamatan dengan nomor \(nomor)."), context)
  }

  private func baru(_ context: PelakuContext) async throws -> (
    BerkasPenduduk, LayananSurat, [String: IsianRegister]
  ) {
    let (id, kode) = try RuteSurat.baru.value(context)
    guard let jenis = try await kependudukan.db.read({ try $0.layananSurat(kode) }) else {
      throw SuratError.tidakAda
    }
    let berkas = try await kependudukan.berkas(id, context)
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    let hari = Tanggal(waktu)
    guard berkas.orang.boleh(jenis.bentuk, pada: hari) else { throw SuratError.bukanUntukDia(jenis.nama) }
    let register = try await kependudukan.db.write { tx in
      try tx.pastikanTidakTerhalang(jenis, berkas.orang, pada: hari)
      let register = try tx.isianRegister(jenis, berkas.orang, pada: hari)
      try tx.catatIkut(
        register.flatMap(\.value.orang), untuk: Keperluan.surat.nama, oleh: pelaku, pada: waktu)
      return register
    }
    return (berkas, jenis, register)
  }

  private func formulir(
    _ form: SuratForm, _ berkas: BerkasPenduduk, _ jenis: LayananSurat,
    _ register: [String: IsianRegister], _ galat: FieldErrors, _ context: PelakuContext
  ) -> Page {
    FormulirPenduduk(
      judul: jenis.nama, pengantar: "Bagi \(berkas.orang.biodata.nama). Biodatanya diambil dari register.",
      jejak: berkas.jejak, tindakan: RuteSurat.baru(berkas.orang.id, jenis.kode),
      isi: "\(syarat(jenis))\(form.medan(jenis, register, galat))",
      sesudahnya: "Diperiksa, lalu ditandatangani pimpinan kantor secara elektronik.", tombol: "Ajukan surat",
      kembali: RuteSurat.untuk(berkas.orang.id)
    )
    .halaman(galat, context)
  }

  private func perbaikan(_ form: SuratForm, _ b: BerkasSurat, _ galat: FieldErrors, _ context: PelakuContext)
    -> Page
  {
    FormulirPenduduk(
      judul: b.layanan.nama,
      pengantar: b.surat.alasan.isEmpty
        ? "Periksa isiannya, lalu teruskan." : "Dikembalikan: \(b.surat.alasan)",
      jejak: [Crumb("Surat layanan", href: RuteSurat.satu(b.surat.id))],
      tindakan: RuteSurat.perbaikan(b.surat.id),
      isi:
        "<input type=\"hidden\" name=\"versi\" value=\"\(b.surat.versi)\">\(syarat(b.layanan))\(form.medan(b.layanan, b.register, galat))",
      sesudahnya: "Diperiksa, lalu ditandatangani pimpinan kantor secara elektronik.",
      tombol: "Teruskan surat",
      kembali: RuteSurat.satu(b.surat.id)
    )
    .halaman(galat, context)
  }

  private func syarat(_ jenis: LayananSurat) -> HTML? {
    jenis.syarat.isEmpty
      ? nil : notice("<p>Pastikan sudah melihat:</p><ul>\(jenis.syarat, { "<li>\($0)</li>" })</ul>")
  }

  private func berkasSurat(_ id: SuratLayanan.ID, _ context: PelakuContext) async throws -> BerkasSurat {
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    return try await kependudukan.db.write { tx in
      let berkas = try BerkasSurat(id, tx, pelaku, pada: waktu)
      try tx.catatLihat(
        "penduduk.dilihat", "penduduk", berkas.orang.id.rawValue, untuk: Keperluan.surat.nama, oleh: pelaku,
        pada: waktu)
      try tx.catatIkut(
        berkas.surat.orangLain + (berkas.bolehUbah ? berkas.register.flatMap(\.value.orang) : []),
        untuk: Keperluan.surat.nama, oleh: pelaku, pada: waktu)
      return berkas
    }
  }

  private func halaman(_ id: SuratLayanan.ID, _ galat: FieldErrors, _ context: PelakuContext) async throws
    -> Page
  {
    try await berkasSurat(id, context).halaman(galat, context, alamat: layanan.alamat)
  }
}
