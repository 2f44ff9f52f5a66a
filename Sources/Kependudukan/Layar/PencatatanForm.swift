import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// What every form that changes the register asks besides: when it happened and on which document.
protocol IsianPencatatan: Decodable, Sendable {
  var tanggal: String { get }
  var dasarJenis: String { get }
  var dasarNomor: String { get }
  var dasarTanggal: String { get }
  /// Why warnings are accepted.
  var setuju: String { get }
}

extension IsianPencatatan {
  /// - Throws: `FieldErrors` for a day that is none.
  func pencatatan(di desa: UnitKerja.ID?, pada hari: Tanggal) throws(FieldErrors) -> Pencatatan {
    var galat = FieldErrors()
    let terjadi = tanggal.isEmpty ? hari : Tanggal(tanggal) ?? Tanggal(tulisan: tanggal)
    let terbit = dasarTanggal.isEmpty ? nil : Tanggal(dasarTanggal) ?? Tanggal(tulisan: dasarTanggal)
    galat.check("tanggal", "Pilih tanggal, misalnya 1 Januari 2027.", terjadi != nil)
    galat.check("dasar_tanggal", "Pilih tanggal dokumennya.", dasarTanggal.isEmpty || terbit != nil)
    galat.check("dasar_jenis", "Sebutkan dokumen yang menjadi dasar.", !dasarJenis.rapi.isEmpty)
    try galat.throwIfAny()
    guard let terjadi else { throw galat }
    return Pencatatan(
      tanggal: terjadi, dasar: Dasar(jenis: dasarJenis.rapi, nomor: dasarNomor.rapi, tanggal: terbit),
      desa: desa,
      peringatan: setuju.rapi.isEmpty ? .tanyakan : .disetujui(setuju.rapi))
  }

  /// `dokumen`: the kinds of documents that count, where there are few; else any may be named.
  func medan(
    _ galat: FieldErrors, _ peringatan: [Peringatan], kapan: String, dokumen: [String] = []
  ) -> HTML {
    let jenis =
      dokumen.isEmpty
      ? textField(
        Field(
          "dasar_jenis", "Dokumen dasar",
          hint: "Misalnya: Surat Keterangan Kelahiran, Kutipan Akta, Surat Pernyataan.", errors: galat),
        dasarJenis)
      : radios(
        Field("dasar_jenis", "Dokumen dasar", errors: galat), dokumen.map { Choice($0, $0) },
        chosen: dasarJenis)
    return """
      \(formSection("Waktu dan dasar", """
      \(textField(Field("tanggal", kapan, hint: "Kosong berarti hari ini.", need: .optional, errors: galat), tanggal, kind: .date, width: .short))
      \(jenis)
      \(textField(Field("dasar_nomor", "Nomor dokumen", need: .optional, errors: galat), dasarNomor))
      \(textField(Field("dasar_tanggal", "Tanggal dokumen", need: .optional, errors: galat), dasarTanggal, kind: .date, width: .short))
      """))
      \(persetujuan(peringatan))
      """
  }

  private func persetujuan(_ peringatan: [Peringatan]) -> HTML? {
    guard !peringatan.isEmpty || !setuju.isEmpty else { return nil }
    return formSection(
      "Yang perlu Anda yakini",
      """
      \(peringatan.isEmpty ? nil : notice("<ul>\(peringatan, { "<li>\($0.kalimat)</li>" })</ul>", kind: .warning))
      \(textArea(Field("setuju", "Mengapa ini tetap benar?", hint: "Peringatan dan alasan Anda tersimpan pada peristiwanya."), setuju, rows: 2, most: 300))
      """)
  }
}

extension String {
  var rapi: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A page with one form of the register.
struct FormulirPenduduk {
  var judul: String
  var pengantar: String?
  var jejak: [Crumb]
  var tindakan: String
  var isi: HTML
  var sesudahnya: String
  var tombol: String
  var kembali: String

  func halaman(_ galat: FieldErrors, _ context: PelakuContext) -> Page {
    Page(
      judul, breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())] + jejak,
      section: RutePenduduk.cari(),
      width: .narrow,
      main: """
        \(pageHead(judul, lead: pengantar))\(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))\
        \(Form(to: tindakan, context.formToken())
          .html(isi, next: sesudahnya, actions: [button(tombol, icon: .check), linkButton("Batal", href: kembali, kind: .quiet)]))
        """)
  }
}

extension Request {
  /// Takes in a form: does it and leads on, or shows it again with everything typed, what is wrong and what is odd.
  func catat<Isian: Decodable>(
    _ context: PelakuContext, _ kerja: (Isian) async throws -> Response,
    ulang: (Isian, FieldErrors, [Peringatan]) async throws -> Page
  ) async throws -> Response {
    let isian: Isian = try await form()
    do {
      return try await kerja(isian)
    } catch let galat as FieldErrors {
      return try await ulang(isian, galat, []).with(errors: galat)
        .response(context, status: .unprocessableContent)
    } catch let galat as PendudukError where galat.isNIK {
      return try await ulang(isian, FieldErrors("nik", galat.message), [])
        .with(errors: FieldErrors("nik", galat.message)).response(context, status: .unprocessableContent)
    } catch let perlu as PerluPersetujuan {
      return try await ulang(isian, .init(), perlu.peringatan)
        .response(context, status: .unprocessableContent)
    }
  }
}

extension PendudukError {
  fileprivate var isNIK: Bool {
    if case .nikSudahAda = self { return true }
    return false
  }
}
