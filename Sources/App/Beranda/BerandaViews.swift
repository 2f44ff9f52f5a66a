import Kependudukan
import LogPublik
import Web

/// What a citizen sees first: check a letter, sign in, get help.
func beranda(_ bahasa: Language, _ context: some WebContext) -> Page {
  let teks = TeksBeranda(bahasa)
  let situs = context.web.site
  return Page(
    teks.judul, language: bahasa, translation: bahasa == .id ? "/en" : "/",
    main: """
      <section class="hero"><div class="hero-words"><h1>\(teks.kepala)</h1><p class="lead">\(teks.pengantar(situs.shortName))</p>\
      <p class="buttons">\(linkButton(teks.masuk, href: FrameRoute.signIn(), icon: .signIn))</p></div>
      <div class="hero-checks">\(periksa(teks, bahasa))\(layanan(teks, bahasa))</div></section>
      <ul class="promises">\(teks.janji, { "<li>\(icon($0.0))<div><h2>\($0.1)</h2><p>\($0.2)</p></div></li>" })</ul>
      \(bahasa == .id ? warga : nil)
      <p>\(teks.log) <a href="\(RuteLog.halaman(bahasa))">\(teks.logTautan)</a></p>
      <p class="muted">\(teks.bantuan(situs.helpDesk))</p>
      """)
}

/// What residents do here themselves.
private let warga: HTML = """
  <p class="buttons">\(linkButton("Masuk sebagai warga", href: RuteWarga.awal(), kind: .secondary, icon: .person))\
  \(linkButton("Data terbuka penduduk", href: RuteStatistik.terbuka(), kind: .secondary, icon: .graph))</p>
  """

/// The way to the one door.
private func layanan(_ teks: TeksBeranda, _ bahasa: Language) -> HTML {
  """
  <section class="hero-check" aria-labelledby="layanan"><h2 id="layanan">\(icon(.listTask))\(teks.layananJudul)</h2>
  <p>\(teks.layanan)</p>
  <p>\(linkButton(teks.layananTombol, href: bahasa == .en ? "/en/layanan" : "/layanan", kind: .secondary, icon: .arrowRight))</p></section>
  """
}

/// What most people without an account come for: whether the letter in their hand is genuine.
private func periksa(_ teks: TeksBeranda, _ bahasa: Language) -> HTML {
  let alamat = bahasa == .id ? "/v" : "/en/v"
  return """
    <section class="hero-check" aria-labelledby="periksa"><h2 id="periksa">\(icon(.patchCheck))\(teks.suratJudul)</h2>
    <p>\(teks.surat)</p>
    <form method="get" action="\(alamat)"><label for="kode">\(teks.kode)</label>
    <div class="input-row"><input class="input code" id="kode" name="kode" autocomplete="off" autocapitalize="characters" spellcheck="false" required placeholder="7F3A-9YC2-KDM6">\
    \(button(teks.periksa, kind: .secondary, icon: .search))</div></form>
    <p><a\(.href(alamat))>\(teks.tanpaKode)</a></p></section>
    """
}

/// The words of the front page, written in each language.
private struct TeksBeranda {
  let judul, kepala, masuk, periksa, suratJudul, surat, kode, tanpaKode: String
  let layananJudul, layanan, layananTombol: String
  let log, logTautan: String
  let janji: [(Icon, String, String)]
  private let bahasa: Language

  init(_ bahasa: Language) {
    self.bahasa = bahasa
    switch bahasa {
    case .id:
      judul = "Beranda"
      kepala = "Kantor pemerintah yang sampai ke desa terakhir"
      masuk = "Masuk untuk bekerja"
      periksa = "Periksa"
      suratJudul = "Menerima surat dari kami?"
      surat = "Periksa apakah surat itu asli dan masih berlaku. Tanpa akun, tanpa biaya."
      kode = "Kode di kaki surat"
      layananJudul = "Mengurus izin?"
      layanan = "Yang perlu disiapkan, biayanya dihitung, dan kapan selesai."
      layananTombol = "Cari izin dan layanan"
      tanpaKode = "Periksa dengan berkas PDF"
      log = "Apa yang kami catat tidak dapat diubah diam-diam, dan Anda dapat memeriksanya:"
      logTautan = "log publik"
      janji = [
        (
          .send, "Sampai seketika",
          "Surat dari kabupaten tampil di layar semua kantor desa begitu ditandatangani."
        ),
        (
          .clockHistory, "Setiap langkah tercatat",
          "Siapa menerima, membaca, dan menindaklanjuti, kapan, dan dalam jabatan apa."
        ),
        (
          .shield, "Tidak dapat dipalsukan",
          "Surat bersegel elektronik; siapa pun dapat memeriksa keasliannya."
        ),
      ]
    case .en:
      judul = "Home"
      kepala = "A government office that reaches the last village"
      masuk = "Sign in to work"
      periksa = "Check"
      suratJudul = "Did you receive a letter from us?"
      surat = "Find out whether it is genuine and still in force. No account, no fee."
      layananJudul = "Do you need a permit?"
      layanan = "What to prepare, what it costs, and when it is ready."
      layananTombol = "Find a permit or service"
      kode = "The code at the foot of the letter"
      tanpaKode = "Check with the PDF file"
      log = "What we record cannot be changed quietly, and you can check that:"
      logTautan = "the public log"
      janji = [
        (
          .send, "There in a moment",
          "A letter from the regency is on the screen of every village office as soon as it is signed."
        ),
        (
          .clockHistory, "Every step on record",
          "Who received, read and acted on it, when, and in which position."
        ),
        (.shield, "Nothing to forge", "Letters are sealed electronically, and anybody can check them."),
      ]
    }
  }

  func pengantar(_ daerah: String) -> String {
    bahasa == .id
      ? "Kantaya adalah tempat \(daerah) bekerja: surat dari kabupaten sampai ke meja yang tepat, dan yang menunggu jawaban tidak terlupa."
      : "Kantaya is where \(daerah) works: a letter reaches the right desk, and whoever waits for an answer is not forgotten."
  }

  func bantuan(_ meja: String) -> String {
    bahasa == .id
      ? "Pegawai dan perangkat desa masuk dengan akun dari administrator unitnya. Butuh bantuan? Hubungi \(meja)."
      : "Officials sign in with the account from their unit's administrator. Need help? Contact \(meja)."
  }
}
