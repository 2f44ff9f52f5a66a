import Akses
import Bahasa
import Database
import Organisasi
import Web

func halamanBeriNomor(
  _ form: NomorAntreanForm, _ loket: Loket, _ galat: FieldErrors, _ context: PelakuContext
) -> Page {
  Page(
    "Beri nomor antrean", breadcrumbs: [Crumb("Konter KTP", href: RuteKonter.papan())],
    section: RuteKonter.papan(), width: .narrow,
    main: """
      \(pageHead("Beri nomor antrean", lead: "Loket \(loket.nama)"))
      \(errorSummary(galat, [Field("jenis", ""), Field("kode", "")]))
      \(Form(to: RuteKonter.antrean(), context.formToken().keeping(key: form.kunci)).html("""
        <input type="hidden" name="loket" value="\(loket.id.description)">
        \(chipRadios(Field("jenis", "Keperluan", errors: galat), PermohonanKTP.Jenis.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
        \(textField(Field("kode", "Kode dari rumah", hint: "Delapan huruf dan angka, bila pemohon sudah mendaftar.", need: .optional, errors: galat), form.kode, width: .short))
        """, next: "Nomor muncul di papan dan layar antrean.", actions: [button("Beri nomor", icon: .plus), linkButton("Batal", href: query(RuteKonter.papan(), ["loket": loket.id.description]), kind: .quiet)]))
      """)
}

/// For a screen that fingers touch: one press, one number.
func halamanKios(
  _ loket: Loket, _ kunci: String, _ form: NomorAntreanForm, _ galat: FieldErrors, _ context: AppContext
) -> Page {
  let token = context.formToken()
  return Page(
    "Ambil nomor antrean", width: .wide,
    main: """
      \(pageHead("Ambil nomor antrean", lead: "Loket \(loket.nama). Tekan keperluan Anda."))
      \(errorSummary(galat, [Field("jenis", ""), Field("kode", "")]))
      <form class="kiosk" method="post" action="\(RuteKonter.kios(kunci))" data-sekali>\(tersembunyi(token))\
      <div class="kiosk-choices">\(PermohonanKTP.Jenis.allCases, { jenis in
        "<button class=\"kiosk-choice\" name=\"jenis\" value=\"\(jenis.rawValue)\">\(icon(jenis.icon))<b>\(jenis.ajakan)</b></button>" as HTML
      })</div></form>
      <form class="form kiosk-code" method="post" action="\(RuteKonter.kios(kunci))" data-sekali>\(tersembunyi(context.formToken()))\
      \(textField(Field("kode", "Sudah mendaftar dari rumah? Ketik kodenya", errors: galat), form.kode, width: .half))\
      \(button("Pakai kode", kind: .secondary, icon: .check))</form>
      """)
}

func halamanKarcis(_ antrean: Antrean, _ loket: Loket, depan: Int, _ kunci: String) -> Page {
  Page(
    "Nomor antrean Anda", width: .narrow, audience: .everyone,
    main: """
      <section class="ticket"><h1>Nomor antrean Anda</h1><p class="ticket-number">\(antrean.tulisan)</p>\
      <p><b>\(antrean.jenis.nama)</b><br>Loket \(loket.nama), \(antrean.tanggal.teksLengkap)</p>\
      <p>\(depan == 0 ? "Anda berikutnya." : "Ada \(depan) orang sebelum Anda.") Tunggu nomor Anda dipanggil di layar.</p></section>
      <div class="buttons">\(linkButton("Selesai", href: RuteKonter.kios(kunci), icon: .check))\
      <button class="button secondary" type="button" data-cetak hidden>\(icon(.printer))<span>Cetak nomor</span></button></div>
      """)
}

extension PermohonanKTP.Jenis {
  fileprivate var icon: Icon {
    switch self {
    case .baru: .personPlus
    case .hilang: .search
    case .rusak: .warning
    case .ubahData: .pencilSquare
    case .pindahDatang: .house
    case .luarDomisili: .globe
    }
  }
}
