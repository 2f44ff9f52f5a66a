import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// What the public page of the service says.
struct IsiPradaftar {
  let loket: [Loket]
  let stok: [StokBlangko]
  let syarat: [PermohonanKTP.Jenis: [String]]
  let lama: TimeInterval?
  let hari: Tanggal

  func halaman(_ form: PradaftarForm, _ galat: FieldErrors, _ context: AppContext) -> Page {
    Page(
      "KTP di loket", width: .narrow,
      main: """
        \(pageHead("KTP di loket", lead: "Daftar dari rumah, datang pada harinya, dan pulang membawa KTP."))
        \(ringkasan)
        \(loket.isEmpty ? belumAda : formulir(form, galat, context))
        <section class="flow"><h2>Yang perlu dibawa</h2>\(PermohonanKTP.Jenis.allCases, bawaan)</section>
        <p>Sudah punya tanda terima? <a href="\(RuteKonter.lacak())">Lihat kemajuan permohonan</a>. Mau tahu sisa blangko? <a href="\(StokRoutes.stok())">Lihat stok blangko</a>.</p>
        """)
  }

  private var ringkasan: HTML {
    facts([
      Fact("Untuk siapa", "Penduduk berumur 17 tahun ke atas, atau yang sudah pernah kawin"),
      Fact("Biaya", "Gratis (UU 24/2013 Pasal 79A)"),
      Fact(
        "Lama di meja",
        lama.map { "Sepekan ini biasanya \(menit($0))" } ?? "Kami berusaha di bawah lima menit"),
    ])
  }

  private func formulir(_ form: PradaftarForm, _ galat: FieldErrors, _ context: AppContext) -> HTML {
    """
    \(errorSummary(galat, [Field("jenis", ""), Field("loket", ""), Field("tanggal", "")]))
    \(Form(to: RuteKonter.pradaftar(), context.formToken()).html("""
      \(radios(Field("jenis", "Apa keperluan Anda?", errors: galat), PermohonanKTP.Jenis.pilihan, chosen: form.jenis))
      \(select(Field("loket", "Loket mana yang Anda datangi?", errors: galat), loket.map(pilihan), chosen: form.loket))
      \(textField(Field("tanggal", "Tanggal berapa?", hint: "Hari ini sampai 30 hari ke depan.", errors: galat), form.tanggal.isEmpty ? hari.description : form.tanggal, kind: .date, width: .short))
      """, next: "Anda mendapat kode. Kami tidak menanyakan nama atau NIK.", actions: [button("Minta kode", icon: .qr)]))
    """
  }

  private func pilihan(_ satu: Loket) -> Choice {
    let ada = stok.first { $0.loket == satu.id }?.tersedia ?? 0
    return Choice(
      satu.id.description, "\(satu.nama) – \(ada == 0 ? "blangko habis" : "\(ada.ribuan) blangko")")
  }

  private func bawaan(_ jenis: PermohonanKTP.Jenis) -> HTML {
    details(jenis.ajakan, "<ul>\(syarat[jenis, default: ["Kartu keluarga"]], { "<li>\($0)</li>" })</ul>")
  }

  private var belumAda: HTML {
    emptyState(
      "Belum ada loket yang dibuka", "Kabupaten akan mengumumkan loket KTP pertamanya di sini.",
      icon: .buildings)
  }
}

func halamanJanji(_ janji: JanjiDatang, _ context: AppContext) -> Page {
  let kode = janji.kode.prefix(4) + " " + janji.kode.dropFirst(4)
  return Page(
    "Kode antrean Anda", breadcrumbs: [Crumb("KTP di loket", href: RuteKonter.pradaftar())], width: .narrow,
    main: """
      <section class="ticket"><h1>Kode antrean Anda</h1><p class="ticket-number code">\(kode)</p>\
      <p><b>\(janji.jenis.nama)</b><br>Loket \(janji.loket), \(janji.tanggal.teksLengkap)</p></section>
      \(janji.terpakai ? notice("Kode ini sudah dipakai mengambil nomor antrean.", kind: .done) : notice("Tunjukkan atau ketik kode ini di loket pada harinya. Simpan halaman ini, atau catat kodenya."))
      <div class="buttons"><button class="button secondary" type="button" data-cetak hidden>\(icon(.printer))<span>Cetak kode</span></button>\(copyButton("Salin kode", text: janji.kode))</div>
      """)
}

func halamanLacak(_ pesan: String?) -> Page {
  Page(
    "Kemajuan permohonan KTP", breadcrumbs: [Crumb("KTP di loket", href: RuteKonter.pradaftar())],
    width: .narrow,
    main: """
      \(pageHead("Kemajuan permohonan KTP", lead: "Ketik kode pada tanda terima. Yang tampil hanya tahapnya, tanpa nama."))
      <form class="form" method="get" action="\(RuteKonter.lacak())">\
      \(textField(Field("kode", "Kode permohonan", errors: pesan.map { FieldErrors("kode", $0) } ?? .init()), width: .half))\
      \(button("Lihat kemajuan", icon: .search))</form>
      """)
}

func halamanKemajuan(_ cap: [CapTahap]) -> Page {
  let akhir = cap.last?.ke ?? .diminta
  let langkah = cap.map { StoryStep($0.ke.nama, time: $0.waktu.teksLengkap()) }
  let sisa =
    akhir.isTerbuka
    ? PermohonanKTP.Tahap.jalan.drop { $0 != akhir }.dropFirst().map { StoryStep($0.nama, state: .ahead) }
    : []
  return Page(
    "Kemajuan permohonan KTP", breadcrumbs: [Crumb("KTP di loket", href: RuteKonter.pradaftar())],
    width: .narrow, audience: .everyone,
    main: """
      \(pageHead("Permohonan KTP Anda", status: status(akhir.nama, akhir.isTerbuka ? .waiting : .done)))
      \(story(langkah + sisa))
      """)
}
