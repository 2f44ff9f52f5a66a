import Akses
import Bahasa
import Database
import HTTPTypes
import Hummingbird
import Jejak
import Organisasi
import Web

/// One person: what the register says, what happened to him, and who looked.
struct SatuPendudukRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.satu.path, .penduduk, use: satu)
    rute.post(RutePenduduk.pembukaanTerbatas.path, .penduduk, use: bukaTerbatas)
    rute.post(RutePenduduk.nomor.path, .kependudukan, use: bukaNomor)
    rute.get(RutePenduduk.pelihat.path, .penduduk, use: pelihat)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.satu.value(context)
    let form: KeperluanForm = try request.query()
    guard let untuk = Keperluan(rawValue: form.untuk) else {
      return tanyaKeperluan(RutePenduduk.satu(id), "Data penduduk").response(context)
    }
    do {
      let berkas = try await baca(id, untuk: untuk.nama, "penduduk.dilihat", context)
      return berkas.halaman(context).tertutup(context)
    } catch PelindunganError.dibatasi {
      return halamanTerbatas(id, .init(), .init(), context).response(context)
    }
  }

  func bukaTerbatas(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.pembukaanTerbatas.value(context)
    return try await request.catat(context) { (form: AlasanForm) in
      try await kependudukan.bukaTerbatas(id, alasan: form.alasan, oleh: context.pelaku)
      return .see(query(RutePenduduk.satu(id), ["untuk": Keperluan.pemeriksaan.rawValue]))
    } ulang: { form, galat, _ in
      halamanTerbatas(id, form, galat, context)
    }
  }

  /// Shows NIK, the number of the family card and the name of the mother on the answer to this very request, and nowhere else.
  func bukaNomor(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.nomor.value(context)
    let form: AlasanForm = try await request.form()
    guard form.alasan.filter(\.isLetter).count >= 5 else {
      var errors = FieldErrors()
      errors.check("alasan", "Tulis untuk apa nomor ini dibuka.", false)
      let berkas = try await baca(id, untuk: "membuka nomor", "penduduk.dilihat", context)
      return berkas.halaman(context, galat: errors).with(errors: errors)
        .response(context, status: .unprocessableContent)
    }
    let berkas = try await baca(id, untuk: form.alasan, "penduduk.dibuka", context)
    let sandi = kependudukan.sandi
    let nik = try berkas.orang.nik.map { try sandi.buka($0, untuk: .nik, id.rawValue).teks } ?? "belum ada"
    let kk = try berkas.kk.map { try sandi.bukaKK($0.nomor, $0.id.rawValue).teks } ?? "tidak ada"
    let ibu = berkas.orang.biodata.namaIbu
    return berkas.halaman(context, terbuka: (nik, kk, ibu.isEmpty ? "belum diisi" : ibu)).tertutup(context)
  }

  func pelihat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.pelihat.value(context)
    let berkas = try await baca(id, untuk: Keperluan.permintaan.nama, "penduduk.dilihat", context)
    let catatan = try await kependudukan.pelihat(id)
    return halamanPelihat(berkas, catatan, context, pada: kependudukan.now()).tertutup(context)
  }

  private func baca(
    _ id: Penduduk.ID, untuk: String, _ peristiwa: String, _ context: PelakuContext
  ) async throws -> BerkasPenduduk {
    let (pelaku, waktu) = (context.pelaku, kependudukan.now())
    return try await kependudukan.db.write { tx in
      let berkas = try BerkasPenduduk(id, tx, pelaku, pada: Tanggal(waktu))
      try tx.periksaPembatasan(berkas.orang, bagi: pelaku, pada: waktu)
      try tx.catatLihat(peristiwa, "penduduk", id.rawValue, untuk: untuk, oleh: pelaku, pada: waktu)
      try tx.catatIkut(
        berkas.anggota.map(\.id).filter { $0 != id }, untuk: "keluarga dari orang yang dilihat: \(untuk)",
        oleh: pelaku, pada: waktu)
      return berkas
    }
  }
}

struct KeperluanForm: Decodable, Sendable { var untuk = "" }

struct AlasanForm: Decodable, Sendable { var alasan = "" }

extension Page {
  /// A page with data of people: no browser and no proxy keeps it.
  func tertutup(_ context: some WebContext) -> Response {
    var response = response(context)
    response.headers[.cacheControl] = "no-store"
    return response
  }
}

/// Asks before the first look what it is for, and shows nothing yet.
func tanyaKeperluan(_ alamat: String, _ judul: String) -> Page {
  Page(
    judul, breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())], section: RutePenduduk.cari(),
    width: .narrow,
    main: """
      \(pageHead("Untuk keperluan apa?", lead: "Setiap lihatan tercatat dan dapat dibaca oleh pemilik data."))
      <form class="form" method="get" action="\(alamat)">\
      \(radios(Field("untuk", "Keperluan"), Keperluan.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: Keperluan.layanan.rawValue))
      \(button("Buka data", icon: .eye))</form>
      """)
}

/// Asks why data are opened that are kept, but no longer in use; says nothing of them.
private func halamanTerbatas(
  _ id: Penduduk.ID, _ form: AlasanForm, _ galat: FieldErrors, _ context: PelakuContext
) -> Page {
  let alasan = Field(
    "alasan", "Untuk apa data ini dibuka?",
    hint: "Misalnya: permintaan ahli waris tentang akta kematian, surat nomor 12/2026.", errors: galat)
  return Page(
    "Data dibatasi", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())],
    section: RutePenduduk.cari(),
    width: .narrow,
    main: """
      \(pageHead("Data ini dibatasi", lead: "Orangnya sudah lama meninggal atau pindah. Datanya tetap disimpan, tetapi dibuka hanya dengan alasan."))\(errorSummary(galat, [alasan]))\
      \(Form(to: RutePenduduk.pembukaanTerbatas(id), context.formToken()).html(
        textArea(alasan, form.alasan, rows: 3),
        next: "Terbuka setengah jam bagi Anda. Alasan dan nama Anda tercatat dan dapat dibaca pemilik data atau ahli warisnya.",
        actions: [button("Buka data", icon: .unlock)]))
      """
  )
  .with(errors: galat)
}
