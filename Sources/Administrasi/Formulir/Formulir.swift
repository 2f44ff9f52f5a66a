import Akses
import Bahasa
import Hummingbird
import Web

/// A page with one form: title, why it is asked, the fields, and what happens after the button.
struct Formulir {
  var judul: String
  var pengantar: String?
  var jejak: [Crumb]
  var bagian: String
  var tindakan: String
  var medan: [Field]
  var isi: HTML
  var sesudahnya: String
  var tombol: HTML
  var kembali: String

  func halaman(_ errors: FieldErrors, _ context: PelakuContext) -> Page {
    Page(
      judul, breadcrumbs: jejak, section: bagian, width: .narrow,
      main: """
        \(pageHead(judul, lead: pengantar))\(errorSummary(errors, medan))\
        \(Form(to: tindakan, context.formToken())
          .html(isi, next: sesudahnya, actions: [tombol, linkButton("Batal", href: kembali, kind: .quiet)]))
        """)
  }
}

extension Request {
  /// Takes in a form: does it and leads on, or shows it again with everything typed and what is wrong.
  func terima<Isian: Decodable>(
    _ context: PelakuContext, _ kerja: (Isian) async throws -> Response,
    ulang: (Isian, FieldErrors) async throws -> Page
  ) async throws -> Response {
    let isian: Isian = try await form()
    do {
      return try await kerja(isian)
    } catch let errors as FieldErrors {
      return try await ulang(isian, errors).with(errors: errors)
        .response(context, status: .unprocessableContent)
    }
  }
}

/// The day in a date field.
/// - Throws: `FieldErrors` at `nama` when it is empty or no day.
func tanggal(_ nama: String, _ teks: String) throws(FieldErrors) -> Tanggal {
  guard let tanggal = Tanggal(teks) ?? Tanggal(tulisan: teks) else {
    throw FieldErrors(nama, "Pilih tanggal, misalnya 1 Januari 2027.")
  }
  return tanggal
}

/// The day in a date field that may be left empty.
func tanggalBolehKosong(_ nama: String, _ teks: String) throws(FieldErrors) -> Tanggal? {
  teks.isEmpty ? nil : try tanggal(nama, teks)
}

/// The fields that every dated act asks for.
struct MasaForm {
  let mulai: Field
  let dasar: Field

  init(_ errors: FieldErrors, mulai label: String = "Berlaku sejak", dasar: String = "Dasar hukum") {
    mulai = Field(
      "mulai", label, hint: "Hari pertama keadaan yang baru. Boleh hari yang akan datang.", errors: errors)
    self.dasar = Field(
      "dasar", dasar, hint: "Nomor dan tahun peraturan atau keputusannya, misalnya Perbup 12/2026.",
      errors: errors)
  }

  func html(mulai nilai: String, dasar teks: String) -> HTML {
    "\(textField(mulai, nilai, kind: .date, width: .short))\(textField(dasar, teks))"
  }
}
