import Akses
import Bahasa
import Web

/// The form of a service.
struct FormulirIzin {
  let layanan: Layanan
  let teks: TeksPerizinan
  let kecamatan: [String]
  let alamat: String
  var tulisan: [String: String] = [:]
  var galat = FieldErrors()
  /// What the register may fill in, or has; nil where it does not.
  var register: IsiDariRegister?

  func halaman(_ context: AppContext) -> Page {
    let medan = MedanIsian(
      teks: teks, tulisan: tulisan, galat: galat, kecamatan: kecamatan,
      terisi: register.map { Set($0.terisi.keys) } ?? [])
    let pribadi = layanan.isian.filter { $0.penglihat == .petugas }
    let publik = layanan.isian.filter { $0.penglihat == .publik }
    return Page(
      teks.ajukan(teks[layanan.nama]),
      breadcrumbs: [
        Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa)),
        Crumb(teks[layanan.nama], href: RutePerizinan.layanan(layanan.kode, teks.bahasa)),
      ], width: .narrow, language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(teks.ajukan(teks[layanan.nama]), lead: teks.ajukanPengantar))
        \(errorSummary(galat, layanan.isian.map { Field($0.kode, teks[$0.nama]) }, language: teks.bahasa))
        \(register?.html(layanan.isian, teks, context))
        \(Form(to: alamat, context.formToken())
          .html(
            "\(formSection(teks.tentangAnda, HTML.join(pribadi.map { medan($0) }), lead: teks.tentangAndaKet))\(publik.isEmpty ? nil : formSection(teks.tentangPermohonan, HTML.join(publik.map { medan($0) }), lead: teks.tentangPermohonanKet))",
            next: teks.berikutDokumen, actions: [button(teks.lanjut, icon: .arrowRight)]))
        """)
  }
}
