import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The words before and after a name that the search box passes over, as the regency keeps them.
struct SapaanRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.sapaan.path, .admin, use: form)
    rute.post(RuteKonter.sapaan.path, .admin, use: tetapkan)
  }

  func form(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = try await konter.db.read { try $0.kataSapaan() }
    return halaman(kata.sorted().joined(separator: ", "), .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SapaanForm = try await request.form()
    do {
      try await konter.kependudukan.tetapkan(sapaan: form.kata, oleh: context.pelaku)
      return .see(RuteKonter.sapaan(), Flash("Sapaan dan gelar disimpan."), context)
    } catch let galat as FieldErrors {
      return halaman(form.kata, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(_ kata: String, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
    Page(
      "Sapaan dan gelar", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())],
      section: RuteKonter.atur(), width: .narrow,
      main: """
        \(pageHead("Sapaan dan gelar", lead: "Kata di depan atau di belakang nama yang dilewati waktu mencari: “Bu Hj. Suparmi, S.Pd” dicari sebagai Suparmi."))
        \(errorSummary(galat, [Field("kata", "")]))
        \(Form(to: RuteKonter.sapaan(), context.formToken()).html(
          textArea(Field("kata", "Sapaan dan gelar", hint: "Pisahkan dengan koma. Huruf kecil, tanpa titik: hj, spd, mbah.", errors: galat), kata, rows: 14, most: 8000),
          next: "Langsung berlaku di kotak pencarian penduduk.",
          actions: [button("Simpan", icon: .check)]))
        """)
  }
}

private struct SapaanForm: Decodable, Sendable {
  var kata = ""
}
