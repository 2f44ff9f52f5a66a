import Web

/// What a citizen sees first: check a letter, sign in, get help.
func beranda(_ bahasa: Language, _ context: some WebContext) -> Page {
  let teks = TeksBeranda(bahasa)
  let situs = context.web.site
  return Page(
    teks.judul, language: bahasa, translation: bahasa == .id ? "/en" : "/",
    main: """
      <section class="hero"><h1>\(teks.kepala)</h1><p class="lead">\(teks.pengantar(situs.shortName))</p>
      <div class="buttons">\(linkButton(teks.masuk, href: FrameRoute.signIn(), icon: .signIn))\
      \(linkButton(teks.periksa, href: "/v", kind: .secondary, icon: .qr))</div></section>
      \(cards([
        card(teks.suratJudul, "<p>\(teks.surat)</p>", icon: .patchCheck, link: (teks.periksa, "/v")),
        card(teks.pegawaiJudul, "<p>\(teks.pegawai)</p>", icon: .people, link: (teks.masuk, FrameRoute.signIn())),
        card(teks.bantuanJudul, "<p>\(teks.bantuan(situs.helpDesk))</p>", icon: .question),
      ]))
      """)
}

/// The words of the front page, written in each language.
private struct TeksBeranda {
  let judul, kepala, masuk, periksa, suratJudul, surat, pegawaiJudul, pegawai, bantuanJudul: String
  private let bahasa: Language

  init(_ bahasa: Language) {
    self.bahasa = bahasa
    switch bahasa {
    case .id:
      judul = "Beranda"
      kepala = "Kantor pemerintah yang sampai ke desa terakhir"
      masuk = "Masuk"
      periksa = "Periksa keaslian surat"
      suratJudul = "Menerima surat dari kami?"
      surat =
        "Setiap surat bersegel elektronik memuat kode dan QR. Periksa apakah surat itu asli dan masih berlaku."
      pegawaiJudul = "Bekerja di pemerintah daerah atau desa?"
      pegawai = "Masuk dengan akun dari administrator unit Anda."
      bantuanJudul = "Butuh bantuan?"
    case .en:
      judul = "Home"
      kepala = "A government office that reaches the last village"
      masuk = "Sign in"
      periksa = "Check a letter"
      suratJudul = "Did you receive a letter from us?"
      surat =
        "Every electronically sealed letter carries a code and a QR. Check whether it is genuine and still in force."
      pegawaiJudul = "Do you work for the regency or a village?"
      pegawai = "Sign in with the account your unit's administrator gave you."
      bantuanJudul = "Need help?"
    }
  }

  func pengantar(_ daerah: String) -> String {
    bahasa == .id
      ? "Kantaya adalah tempat \(daerah) bekerja: surat resmi sampai ke kantor desa dalam sekejap, dan setiap langkahnya tercatat."
      : "Kantaya is where \(daerah) works: official letters reach a village office in a moment, and every step is on record."
  }

  func bantuan(_ meja: String) -> String {
    bahasa == .id ? "Hubungi \(meja)." : "Contact \(meja)."
  }
}
