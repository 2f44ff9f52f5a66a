import Akses
import Bahasa
import Foundation
import Hummingbird
import Web

/// Where a resident fetches his letter: with the link that he was given and his birth date. Every wrong combination gets
/// the same answer, and few tries are allowed.
struct AmbilSuratRoutes {
  let layanan: SuratDesa
  private let batas = RateLimiter(capacity: 10, perMinute: 5)

  init(layanan: SuratDesa) { self.layanan = layanan }

  func add(to rute: RuteTerjaga) {
    rute.get(RuteSurat.ambil.path, .publik, use: tanya)
    rute.post(RuteSurat.ambil.path, .publik, use: ambil)
  }

  func tanya(_ request: Request, _ context: AppContext) async throws -> Response {
    halaman(try RuteSurat.ambil.value(context), .init(), context).response(context)
  }

  func ambil(_ request: Request, _ context: AppContext) async throws -> Response {
    let kode = try RuteSurat.ambil.value(context)
    try await batas.take(context.remoteAddress)
    let form: LahirForm = try await request.form()
    let lahir = Tanggal(form.lahir) ?? Tanggal(tulisan: form.lahir)
    guard let isi = try await layanan.ambil(kode, lahir: lahir) else {
      let galat = FieldErrors(
        "lahir", "Tautan atau tanggal lahir tidak cocok, atau masa pengambilannya sudah lewat.")
      return halaman(kode, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
    return .pdf(isi, nama: "surat")
  }

  private func halaman(_ kode: String, _ galat: FieldErrors, _ context: AppContext) -> Page {
    Page(
      "Ambil surat", width: .narrow,
      main: """
        \(pageHead("Ambil surat Anda", lead: "Isi tanggal lahir pemohon untuk membuka suratnya."))
        \(Form(to: RuteSurat.ambil(kode), context.formToken()).html(
          textField(Field("lahir", "Tanggal lahir pemohon", errors: galat), kind: .date, width: .half),
          next: "Surat terbuka sebagai PDF bertanda tangan elektronik.", actions: [button("Buka surat", icon: .filePDF)]))
        """)
  }
}

private struct LahirForm: Decodable { var lahir = "" }
