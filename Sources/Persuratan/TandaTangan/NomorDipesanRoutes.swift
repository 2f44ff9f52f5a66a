import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Numbers that wait for a signature which may never come, for the TU that keeps their register.
struct NomorDipesanRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.nomorDipesan.path, .pelaku, use: daftar)
    rute.post(Rute.pembatalanNomor.path, .pelaku, use: batalkan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(context).response(context)
  }

  func batalkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembatalanNomor.value(context)
    let form: BatalNomorForm = try await request.form()
    do {
      try await persuratan.batalkanNomor(id, alasan: form.alasan, kunci: form.kunci, oleh: context.pelaku)
    } catch NaskahError.alasanWajib {
      return try await halaman(context, FieldErrors("alasan_nomor", "Tulis alasan pembatalan nomor ini."))
        .response(context, status: .unprocessableContent)
    }
    return .see(Rute.nomorDipesan(), Flash("Nomor dibatalkan dan tercatat dengan alasannya."), context)
  }

  private func halaman(_ context: PelakuContext, _ errors: FieldErrors = .init()) async throws -> Page {
    let daftar = try await persuratan.db.read { tx in try tx.nomorDipesan(for: context.pelaku) }
    return halamanNomorDipesan(daftar, context.formToken(), errors)
  }
}

struct BatalNomorForm: Decodable, Sendable {
  var alasan = ""
  var kunci = ""

  enum CodingKeys: String, CodingKey {
    case alasan = "alasan_nomor"
    case kunci
  }
}

func halamanNomorDipesan(_ daftar: [NomorDipesan], _ token: FormToken, _ errors: FieldErrors) -> Page {
  Page(
    "Nomor yang menunggu", section: Rute.naskah(),
    main: """
      \(pageHead("Nomor yang menunggu", lead: "Dipesan untuk surat yang penandatanganannya belum selesai."))
      \(errorSummary(errors, []))
      \(daftar.isEmpty
        ? emptyState("Tidak ada nomor yang menunggu", "Semua nomor yang dipesan sudah terpakai atau dibatalkan.", icon: .checkCircle)
        : HTML.join(daftar.map { baris($0, token, errors) }))
      """
  )
  .with(errors: errors)
}

private func baris(_ nomor: NomorDipesan, _ token: FormToken, _ errors: FieldErrors) -> HTML {
  card(
    nomor.teks,
    """
    \(facts([
      Fact("Surat", nomor.hal ?? "Surat rahasia"), Fact("Register", nomor.register),
      Fact("Bertanggal", nomor.tanggal.teks),
    ]))
    \(details("Batalkan nomor ini", Form(to: Rute.pembatalanNomor(nomor.naskah), token).html(
      textArea(Field("alasan_nomor", "Alasan pembatalan", errors: errors), rows: 2),
      next: "Nomor tetap tercatat sebagai batal dan tidak dipakai lagi.",
      actions: [button("Batalkan nomor", kind: .harm)])))
    """)
}
