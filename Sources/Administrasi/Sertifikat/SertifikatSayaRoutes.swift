import Akses
import Bahasa
import Database
import Hummingbird
import Naskah
import Organisasi
import Segel
import Web

/// The page on which everybody keeps his own certificate.
struct SertifikatSayaRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.sertifikatSaya.path, .pelaku, use: tampil)
    rute.post(Rute.sertifikatSaya.path, .pelaku, use: terbitkan)
    rute.post(Rute.perpanjanganSaya.path, .pelaku, use: perpanjang)
    rute.post(Rute.sandiSertifikatSaya.path, .pelaku, use: gantiSandi)
    rute.get(Rute.pencabutanSaya.path, .pelaku, use: pencabutan)
    rute.post(Rute.pencabutanSaya.path, .pelaku, use: cabut)
  }

  func tampil(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(.init(), .init(), context).response(context)
  }

  func terbitkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await kerjakan(request, context, lama: .tidakDiminta) { form in
      let terbit = try await administrasi.mesin.terbitkanUntukDiri(sandi: form.baru, oleh: context.pelaku)
      return
        "Sertifikat Anda berlaku sampai \(Tanggal(terbit.berlakuSampai).teks). Anda dapat menandatangani."
    }
  }

  func perpanjang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await kerjakan(request, context, lama: .diminta) { form in
      let terbit = try await administrasi.mesin.perpanjangUntukDiri(
        lama: form.lama, baru: form.baru, oleh: context.pelaku)
      return "Sertifikat diperpanjang sampai \(Tanggal(terbit.berlakuSampai).teks)."
    }
  }

  func gantiSandi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await kerjakan(request, context, lama: .diminta) { form in
      try await administrasi.mesin.gantiSandiSertifikat(
        context.pelaku.orang, lama: form.lama, baru: form.baru, oleh: context.pelaku)
      return "Kata sandi sertifikat diganti."
    }
  }

  func pencabutan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halamanCabut(.init(), .init(), context).response(context)
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: CabutSertifikatForm) in
      let (sebab, alasan) = try form.validated()
      try await administrasi.mesin.cabutSertifikat(
        try await milikSaya(context).id, sebab, keterangan: alasan, oleh: context.pelaku)
      return .see(
        Rute.sertifikatSaya(),
        Flash("Sertifikat Anda dicabut. Mintalah izin terbit baru kepada administrator.", kind: .note),
        context)
    } ulang: {
      try await halamanCabut($0, $1, context)
    }
  }

  private func kerjakan(
    _ request: Request, _ context: PelakuContext, lama: SandiLama,
    _ kerja: (SandiSertifikatForm) async throws -> String
  ) async throws -> Response {
    try await request.terima(context) { (form: SandiSertifikatForm) in
      try form.periksa(lama)
      do {
        return .see(Rute.sertifikatSaya(), Flash(try await kerja(form)), context)
      } catch let penolakan as TandaTanganError {
        throw FieldErrors("lama", penolakan.message)
      }
    } ulang: {
      try await halaman($0, $1, context)
    }
  }

  private func halaman(_ form: SandiSertifikatForm, _ errors: FieldErrors, _ context: PelakuContext)
    async throws -> Page
  {
    let (orang, waktu) = (context.pelaku.orang, administrasi.now())
    let (riwayat, izin, gugur) = try await administrasi.db.read { tx in
      let izin = try tx.izinSertifikat(orang, pada: waktu)
      return (
        try tx.riwayatSertifikat(orang), izin,
        try izin.flatMap { try tx.izinUtuh(orang, diberikan: $0.diberikan) ? nil : PisahTugasError.izinGugur }
      )
    }
    return SertifikatSaya(
      riwayat: riwayat, izin: izin, gugur: gugur, terbuka: administrasi.mesin.otoritasTerbuka, waktu: waktu
    )
    .halaman(form.cara, errors, context)
  }

  private func milikSaya(_ context: PelakuContext) async throws -> Sertifikat {
    let orang = context.pelaku.orang
    guard let ada = try await administrasi.db.read({ try $0.sertifikat(milik: orang) }) else {
      throw SertifikatError.tidakDitemukan
    }
    return ada
  }

  private func halamanCabut(_ form: CabutSertifikatForm, _ errors: FieldErrors, _ context: PelakuContext)
    async throws -> Page
  {
    cabutSertifikat(
      try await milikSaya(context), ke: Rute.pencabutanSaya(), kembali: Rute.sertifikatSaya(), form, errors,
      context)
  }
}

/// Whether a form has to prove the passphrase in use.
enum SandiLama { case diminta, tidakDiminta }

struct SandiSertifikatForm: Decodable, Sendable {
  /// Which of the forms on the page it is.
  var cara = ""
  var lama = ""
  var baru = ""
  var ulang = ""

  func periksa(_ sandiLama: SandiLama) throws(FieldErrors) {
    var errors = FieldErrors()
    errors.check(
      "lama", "Ketik kata sandi sertifikat yang sekarang.", sandiLama == .tidakDiminta || !lama.isEmpty)
    errors.check(
      "baru", "Paling sedikit \(SertifikatError.sandiTerpendek) huruf. Beberapa kata lebih mudah diingat.",
      baru.count >= SertifikatError.sandiTerpendek)
    errors.check("ulang", "Kedua kata sandi belum sama.", baru == ulang)
    try errors.throwIfAny()
  }
}
