import Akses
import Bahasa
import Cetak
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Naskah
import Organisasi
import Web

/// Letterheads and emblems.
struct KopRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.kop.path, .admin, use: daftar)
    rute.post(Rute.kop.path, .admin, use: tetapkan)
    rute.get(Rute.kopBaru.path, .admin, use: baru)
    rute.post(Rute.pratinjauKop.path, .admin, use: pratinjau)
    rute.get(Rute.contohKop.path, .admin, use: contoh)
    rute.get(Rute.akhirKop.path, .admin, use: pengakhiran)
    rute.post(Rute.akhirKop.path, .admin, use: akhiri)
    rute.get(Rute.lambangBaru.path, .admin, use: lambangBaru)
    rute.post(Rute.lambangBaru.path, .admin, use: unggah)
    rute.get(Rute.satuLambang.path, .admin, use: lambang)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = try request.query(as: KataCari.self).q
    return try await administrasi.baca { struktur, tx in try DaftarKop(struktur, tx, kata: kata) }
      .halaman().response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kunci = try request.query(as: KataCari.self).q
    let form = try await administrasi.baca { struktur, tx in
      guard let untuk = Penandatangan.Kop(kunci: kunci.isEmpty ? "bupati" : kunci) else { return KopForm() }
      let kop = try tx.kopNaskah(untuk, struktur, tx.identitasDaerah(pada: struktur.tanggal))
      return KopForm(untuk.kunci, kop, mulai: struktur.tanggal)
    }
    return try await halaman(form, .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: KopForm) in
      let mulai = try tanggal("mulai", form.mulai)
      var kop = try form.bentuk(nil)
      if form.lambang.isEmpty, case .gambar(_, let letak, let tinggi) = kop.lambang {
        kop.lambang = .gambar(try await lambangBawaan(letak), letak, tinggi: tinggi)
      }
      kop.mulai = mulai
      try await administrasi.mesin.tetapkan(kop, oleh: context.pelaku)
      return .see(
        Rute.kop(), Flash("Kop baru dipakai mulai \(mulai.teks). Surat sebelumnya tidak berubah."), context)
    } ulang: {
      try await halaman($0, $1, context)
    }
  }

  /// The drawing beside the form, as it changes while typing.
  func pratinjau(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: KopForm = try await request.form()
    return try await gambar(form).response()
  }

  func contoh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    guard let untuk = Penandatangan.Kop(kunci: try Rute.contohKop.value(context)) else {
      throw HTTPError(.notFound)
    }
    let (kop, identitas) = try await administrasi.baca { struktur, tx in
      let identitas = try tx.identitasDaerah(pada: struktur.tanggal)
      return (try tx.kopNaskah(untuk, struktur, identitas), identitas)
    }
    let pdf = try await administrasi.mesin.contohPDF(kop, identitas)
    return Response(
      status: .ok,
      headers: [.contentType: "application/pdf", .contentDisposition: "inline; filename=\"contoh-kop.pdf\""],
      body: .init(byteBuffer: ByteBuffer(bytes: pdf)))
  }

  func pengakhiran(_ request: Request, _ context: PelakuContext) async throws -> Response {
    akhirKop(try await riwayat(context), .init(), .init(), context).response(context)
  }

  func akhiri(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let ada = try await riwayat(context)
    return try await request.terima(context) { (form: AkhirKopForm) in
      let terakhir = try tanggal("terakhir", form.terakhir)
      try await administrasi.mesin.akhiriKop(
        ada.id, terakhir: terakhir, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(Rute.kop(), Flash("Sesudah \(terakhir.teks) kop mengikuti nama kantornya lagi."), context)
    } ulang: {
      akhirKop(ada, $0, $1, context)
    }
  }

  func lambangBaru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanLambang(.init(nama: "daerah"), .init(), context).response(context)
  }

  func unggah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var isi: [UInt8] = []
    let masuk: Upload<LambangForm> = try await request.upload(
      limit: FormLimit(file: LambangDaerah.terbesar + 1)
    ) { _, pembaca in
      while let potong = try await pembaca.nextChunk() { isi += potong.readableBytesView }
    }
    let form = masuk.form
    do {
      guard masuk.failure == nil else { throw PengaturanNaskahError.lambangTidakTerbaca }
      guard !isi.isEmpty else { throw FieldErrors("berkas", "Pilih berkas lambangnya.") }
      try await administrasi.mesin.simpanLambang(nama: form.nama.rapi, isi: isi, oleh: context.pelaku)
      return .see(
        Rute.lambangBaru(), Flash("Lambang \(form.nama.rapi) tersimpan dan dipakai kop berikutnya."), context)
    } catch {
      guard let gagal = UploadFailure(error, at: "berkas") else { throw error }
      return gagal.response(try await halamanLambang(form, gagal.errors, context), context)
    }
  }

  func lambang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.satuLambang.value(context)
    guard let lambang = try await administrasi.db.read({ try $0.lambang(id) }) else {
      throw HTTPError(.notFound)
    }
    var headers: HTTPFields = [.contentType: lambang.jenis, .cacheControl: "private, max-age=86400"]
    // Opened by itself, a drawing may do nothing but be seen.
    headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: lambang.isi)))
  }
}

extension KopRoutes {
  private func riwayat(_ context: PelakuContext) async throws -> RiwayatKop {
    let id = try Rute.akhirKop.value(context)
    guard let ada = try await administrasi.db.read({ try $0.kopTersimpan(id) }) else {
      throw PengaturanNaskahError.kopTidakAda
    }
    return ada
  }

  private func lambangBawaan(_ letak: LambangKop.Letak) async throws -> LambangDaerah.ID? {
    let nama = letak == .tengah ? "negara" : "daerah"
    return try await administrasi.db.read { try $0.daftarLambang().first { $0.nama == nama }?.id }
  }

  /// What comes of the form as it stands.
  private func gambar(_ form: KopForm) async throws -> HTML {
    do {
      let kop = try form.bentuk(nil)
      var lambang: LambangKop?
      var alamat: String?
      if case .gambar(let pilihan, let letak, let tinggi) = kop.lambang {
        lambang = LambangKop(letak: letak, tinggi: tinggi)
        let bawaan = try await lambangBawaan(letak)
        alamat = (pilihan ?? bawaan).map { Rute.satuLambang($0) }
      }
      return GambarKop(
        kop: KopNaskah(lambang: lambang, baris: kop.baris, alamat: kop.alamat, garis: kop.garis),
        lambang: alamat
      )
      .html()
    } catch let errors as FieldErrors {
      return notice("<p>\(errors.fields.values.sorted().joined(separator: " "))</p>", kind: .warning)
    }
  }

  private func halaman(_ form: KopForm, _ errors: FieldErrors, _ context: PelakuContext) async throws -> Page
  {
    let (kantor, lambang) = try await administrasi.baca { struktur, tx in
      (
        PilihanUnit(struktur, dipilih: [form.unit]).unit,
        try tx.daftarLambang().map { Choice($0.id.description, $0.nama) }
      )
    }
    return formulirKop(form, kantor, lambang, try await gambar(form), errors, context)
  }

  private func halamanLambang(_ form: LambangForm, _ errors: FieldErrors, _ context: PelakuContext)
    async throws -> Page
  {
    daftarLambang(form, try await administrasi.db.read { try $0.daftarLambang() }, errors, context)
  }
}
