import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Hummingbird
import Jejak
import Naskah
import Organisasi
import Web

/// The desk of the one door: what waits for me, one application, and every act on it.
struct MejaIzinRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePermohonan.meja.path, .pelaku, use: kotak)
    rute.get(RutePermohonan.kasus.path, .pelaku, use: kasus)
    rute.get(RutePermohonan.naskah.path, .pelaku, use: naskah)
    rute.get(RutePermohonan.berkas.path, .pelaku, use: berkas)
    rute.post(RutePermohonan.tindakan.path, .pelaku, use: tindak)
    rute.post(RutePermohonan.penugasan.path, .pelaku, use: tugaskan)
    rute.post(RutePermohonan.survei.path, .pelaku, use: survei)
    rute.get(RutePermohonan.tanpaSinyal.path, .publik) { (_, context: AppContext) in
      var jawaban = Page.tanpaSinyal.response(context)
      jawaban.headers[.cacheControl] = "public, max-age=3600"
      return jawaban
    }
    rute.post(RutePermohonan.retribusi.path, .pelaku, use: tetapkan)
    rute.get(RutePermohonan.skrdKasus.path, .pelaku, use: skrd)
    rute.post(RutePermohonan.pembayaran.path, .pelaku, use: catatBayar)
    rute.post(RutePermohonan.tandaTangan.path, .pelaku, use: tandaTangani)
    rute.post(RuteUpaya.pencabutan.path, .pelaku, use: cabut)
  }

  func kotak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: KotakForm = try request.query()
    let (pelaku, hari) = (context.pelaku, Tanggal(perizinan.now()))
    let kotak = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      try KotakIzin(
        pelaku, semua: form.tampil == "kantor", setelah: KotakIzin.Lanjutan(form.setelah), tx, katalog,
        pada: hari)
    }
    return kotak.halaman(sekarang: perizinan.now()).response(context)
  }

  func kasus(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(RutePermohonan.kasus.value(context), FieldErrors(), context: context).rahasia(context)
  }

  /// The sealed paper, or what it would be.
  func naskah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePermohonan.naskah.value(context)
    let kasus = try await buka(id, context)
    if kasus.berkas.keputusan?.berkas != nil {
      return .berkas(
        try await perizinan.isiKeputusan(id), "application/pdf",
        nama: "izin-\(kasus.berkas.permohonan.kode).pdf")
    }
    let waktu = perizinan.now()
    let naskah = try await perizinan.db.read { [perizinan] tx in
      try tx.naskahIzin(
        try perizinan.terbuka(id, tx, pada: waktu), nomor: nil, pada: Tanggal(waktu), perizinan.alamat)
    }
    return .berkas(
      try await perizinan.mesin.pratinjau { naskah.dokumen($0) }, "application/pdf", nama: "konsep.pdf")
  }

  func berkas(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, dokumen) = try RutePermohonan.berkas.value(context)
    let kasus = try await buka(id, context)
    guard let satu = kasus.berkas.dokumen.first(where: { $0.id == dokumen }),
      let berkas = try await perizinan.db.read({ try $0.berkas(satu.berkas) })
    else { throw PermohonanError.tidakAda }
    return .berkas(try await perizinan.gudang.bytes(berkas), berkas.jenis.media, nama: berkas.nama)
  }

  func tindak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await laksanakan(RutePermohonan.tindakan.value(context), request, context, medan: "alasan") {
      form, tindakan in
      try await perizinan.tindak(tindakan, oleh: context.pelaku)
    }
  }

  func tugaskan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePermohonan.penugasan.value(context)
    let form: PenugasanForm = try await request.form()
    try await perizinan.tugaskan(
      id, langkah: Int(form.langkah) ?? 0, cabang: form.cabang, kepada: Orang.ID(form.petugas),
      oleh: context.pelaku)
    return .see(RutePermohonan.meja(), Flash("Penugasan tersimpan."), context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await laksanakan(RutePermohonan.retribusi.value(context), request, context, medan: "alasan") {
      _, tindakan in
      try await perizinan.tetapkan(tindakan, oleh: context.pelaku)
    }
  }

  func skrd(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePermohonan.skrdKasus.value(context)
    let kasus = try await buka(id, context)
    return .berkas(
      try await perizinan.naskahSkrd(id), "application/pdf", nama: "skrd-\(kasus.berkas.permohonan.kode).pdf")
  }

  func catatBayar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePermohonan.pembayaran.value(context)
    return try await laksanakan(id, request, context, medan: "rujukan") { form, _ in
      try await perizinan.catatLoket(form.buktiLoket, id, oleh: context.pelaku)
    }
  }

  func tandaTangani(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await laksanakan(RutePermohonan.tandaTangan.value(context), request, context, medan: "sandi") {
      form, tindakan in
      _ = try await perizinan.tandaTangani(tindakan, sandi: form.sandi, oleh: context.pelaku)
    }
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteUpaya.pencabutan.value(context)
    _ = try await buka(id, context)
    return try await laksanakan(id, request, context, medan: "alasan") { form, _ in
      try await perizinan.cabutIzin(
        id, PencabutanForm(dasar: form.dasar, alasan: form.alasan), oleh: context.pelaku)
    }
  }

  func survei(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePermohonan.survei.value(context)
    var foto: [BerkasBaru] = []
    let masuk: Upload<TindakanForm> = try await request.upload(limit: FormLimit(file: 12_000_000)) {
      part, reader in
      guard part.name == "foto", let nama = part.fileName, !nama.isEmpty, foto.count < 12 else {
        return try await reader.skipPart()
      }
      let potongan = PartChunks(reader)
      defer { reader = potongan.reader }
      foto.append(try await perizinan.gudang.terima(potongan, nama: nama, rahasia: true))
    }
    do {
      try masuk.throwIfRefused()
      let form = masuk.form
      guard let letak = Letak(form.letak) else {
        throw FieldErrors("letak", TeksPerizinan(kode: "id").bukanLetak)
      }
      let gambar = foto.filter { $0.jenis == .jpeg || $0.jenis == .png }
      try await perizinan.laporkan(
        Survei(
          temuan: form.temuan, letak: letak, ketelitian: Double(form.ketelitian),
          dilihat: Int64(form.dilihat).map { Date(timeIntervalSince1970: Double($0) / 1000) }
            ?? perizinan.now(),
          foto: gambar), form.tindakan(id), oleh: context.pelaku)
      return .see(RutePermohonan.meja(), Flash("Hasil peninjauan terkirim."), context)
    } catch {
      guard let gagal = UploadFailure(error, at: "foto") else { throw error }
      return gagal.response(try await halaman(id, gagal.errors, masuk.form, context: context), context)
    }
  }

  private func laksanakan(
    _ id: Permohonan.ID, _ request: Request, _ context: PelakuContext, medan: String,
    _ kerja: (TindakanForm, Tindakan) async throws -> Void
  ) async throws -> Response {
    let form: TindakanForm = try await request.form()
    do {
      try await kerja(form, form.tindakan(id))
      return .see(RutePermohonan.meja(), Flash("Permohonan diteruskan."), context)
    } catch let galat as FieldErrors {
      return try await halaman(id, galat, form, context: context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    } catch let tolak as PermohonanError where tolak.reason == .invalid {
      let galat = FieldErrors(medan, tolak.message)
      return try await halaman(id, galat, form, context: context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func buka(_ id: Permohonan.ID, _ context: PelakuContext) async throws -> KasusIzin {
    let (pelaku, waktu) = (context.pelaku, perizinan.now())
    return try await perizinan.db.write { [perizinan] tx in
      let kasus = try KasusIzin(id, perizinan, tx, pelaku, pada: waktu)
      try tx.catatDibuka(kasus.berkas, oleh: pelaku, pada: waktu)
      return kasus
    }
  }

  private func halaman(
    _ id: Permohonan.ID, _ galat: FieldErrors, _ form: TindakanForm = TindakanForm(), context: PelakuContext
  ) async throws -> Page {
    try await buka(id, context).halaman(form, galat, context)
  }
}

struct KotakForm: Decodable {
  /// `kantor`: what was given to others, too.
  var tampil = ""
  var setelah = ""
}

struct PenugasanForm: Decodable, Sendable {
  var petugas = ""
  var cabang = ""
  var langkah = ""
}

/// What an officer sends with an act.
struct TindakanForm: Decodable, Sendable {
  var tindakan = ""
  var cabang = ""
  var langkah = ""
  var alasan = ""
  var dasar = ""
  var sandi = ""
  var temuan = ""
  var letak = ""
  var ketelitian = ""
  var dilihat = ""
  var rujukan = ""
  var tanggal = ""
  var jumlah = ""
  var yakin = ""

  var buktiLoket: BuktiLoket {
    BuktiLoket(rujukan: rujukan, tanggal: tanggal, jumlah: jumlah, yakin: yakin)
  }

  func tindakan(_ id: Permohonan.ID) -> Tindakan {
    Tindakan(id, langkah: Int(langkah) ?? 0, tindakan, cabang: cabang, alasan: alasan)
  }
}
