import Akses
import Bahasa
import Web

/// The one form of several services.
struct FormulirPaket {
  let peristiwa: String
  let susunan: SusunanPaket
  let teks: TeksPerizinan
  let kecamatan: [String]
  let alamat: String
  /// Where the services are chosen; nil once it has begun.
  var pilihan: String?
  var tulisan: [String: String] = [:]
  var galat = FieldErrors()
  /// What the register may fill in, or has; nil where it does not.
  var register: IsiDariRegister?

  func halaman(_ context: AppContext) -> Page {
    let isian = susunan.isian
    let nama = teks.paket(teks.peristiwa(peristiwa))
    let bersama = isian.filter { $0.layanan.count > 1 }.map(\.isian)
    let sendiri = susunan.layanan.map { ini in
      (ini, isian.filter { $0.layanan.count == 1 && $0.layanan[0].kode == ini.kode }.map(\.isian))
    }
    return Page(
      nama, breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))], width: .narrow,
      language: teks.bahasa, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(nama, lead: teks.paketPengantar, actions: pilihan.map { [linkButton(teks.ubahPilihan, href: $0, kind: .secondary)] } ?? []))
        \(errorSummary(galat, isian.map { Field($0.isian.kode, teks[$0.isian.nama]) }, language: teks.bahasa))
        \(register?.html(isian.map(\.isian), teks, context))
        \(Form(to: alamat, context.formToken())
          .html(
            """
            \(bagian(teks.tentangAnda, teks.tentangAndaKet, bersama, .petugas))\
            \(bagian(teks.tentangPermohonan, teks.tentangPermohonanKet, bersama, .publik))\
            \(sendiri, { ini, medan in
              """
              \(bagian(teks[ini.nama], teks.tentangPermohonanKet, medan, .publik))\
              \(bagian(teks.hanyaPetugas(teks[ini.nama]), teks.tentangAndaKet, medan, .petugas))
              """ as HTML
            })
            """, next: teks.berikutDokumen, actions: [button(teks.lanjut, icon: .arrowRight)]))
        """)
  }

  private func bagian(_ judul: String, _ ket: String, _ isian: [Isian], _ penglihat: Isian.Penglihat) -> HTML?
  {
    let medan = MedanIsian(
      teks: teks, tulisan: tulisan, galat: galat, kecamatan: kecamatan,
      terisi: register.map { Set($0.terisi.keys) } ?? [])
    let ini = isian.filter { $0.penglihat == penglihat }
    return ini.isEmpty ? nil : formSection(judul, HTML.join(ini.map { medan($0) }), lead: ket)
  }
}
