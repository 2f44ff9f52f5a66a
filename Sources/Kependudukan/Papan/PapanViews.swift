import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Web

extension PapanKonter {
  func halaman(_ context: PelakuContext) -> Page {
    let alamat = query(RuteKonter.papan(), ["loket": loket.id.description])
    return Page(
      "Konter KTP", section: RuteKonter.papan(), scripts: [.jamLayanan], width: .wide,
      main: """
        \(pageHead("Konter KTP", lead: "Loket \(loket.nama)", actions: pintasan))
        \(pilihanLoket)
        \(live("konter", source: alamat, label: "Keadaan loket", isi(context)))
        """)
  }

  private var pintasan: [HTML] {
    let layar = linkButton("Layar antrean", href: RuteKonter.tv(loket.id), kind: .quiet, icon: .eye)
    guard tugas.contains(.terima) else { return [layar] }
    return [
      linkButton(
        "Beri nomor", href: query(RuteKonter.antrean(), ["loket": loket.id.description]), kind: .secondary,
        icon: .plus), layar,
    ]
  }

  private var pilihanLoket: HTML? {
    guard semuaLoket.count > 1 else { return nil }
    return filterChips(
      semuaLoket.map {
        Tab(
          $0.nama, href: query(RuteKonter.papan(), ["loket": $0.id.description]),
          state: $0.id == loket.id ? .current : .other)
      }, label: "Loket")
  }

  private func isi(_ context: PelakuContext) -> HTML {
    """
    \(tugas.contains(.terima) ? panggilan(context) : nil)
    <div class="counter-figures">\(figures(angka))</div>
    <div class="counter-columns">\(HTML.join(kelompok.map(kolom)))</div>
    """
  }

  private var angka: [Figure] {
    let tunggu = tungguTerlama.map { "paling lama \(menit($0))" }
    let blangko = stok?.tersedia ?? 0
    let hari = stok?.hariTersisa
    return [
      Figure(
        "\(menunggu.count)", "menunggu dipanggil", detail: tunggu,
        tone: (tungguTerlama ?? 0) > 1800 ? .harm : menunggu.isEmpty ? .neutral : .waiting),
      Figure("\(permohonan.count)", "sedang dilayani"),
      Figure(
        "\(selesai)", "diserahkan hari ini", detail: lamaTengah.map { "biasanya \(menit($0))" }, tone: .done),
      Figure(
        blangko.ribuan, "blangko di loket ini",
        detail: hari.map { "cukup sekitar \($0) hari layanan" } ?? stok?.tanpaRamalan,
        href: tugas.contains(.cetak) ? query(RuteKonter.blangko(), ["loket": loket.id.description]) : nil,
        tone: blangko == 0 || (hari.map { $0 < stokTipis } ?? false) ? .harm : .neutral),
    ]
  }

  private func panggilan(_ context: PelakuContext) -> HTML {
    if let milik = panggilan(context.pelaku.orang) { return dipanggil(milik, context) }
    return """
      <form class="counter-call" method="post" action="\(RuteKonter.panggilan())" data-sekali>\
      \(tersembunyi(context.formToken(), [("loket", loket.id.description)]))\
      <div class="field"><label for="f-meja">Meja Anda</label>\
      <input class="input" id="f-meja" name="meja" value="\(meja.isEmpty ? "1" : meja)" maxlength="12" autocomplete="off"></div>\
      \(button(menunggu.isEmpty ? "Panggil berikutnya" : "Panggil berikutnya: \(menunggu[0].tulisan)", icon: .person))</form>
      """
  }

  private func dipanggil(_ satu: Antrean, _ context: PelakuContext) -> HTML {
    """
    <section class="counter-now" aria-label="Yang Anda panggil"><p><b class="counter-number">\(satu.tulisan)</b>\
    <span>\(satu.jenis.nama)<small>dipanggil ke meja \(satu.meja)</small></span></p><div class="buttons">\
    \(linkButton("Layani nomor \(satu.tulisan)", href: query(RuteKonter.pemohon(), ["antrean": satu.id.description]), icon: .personBadge))\
    \(actionForm(to: RuteKonter.panggilan(), context.formToken(), button("Panggil ulang", kind: .secondary, icon: .bell), fields: [("loket", loket.id.description), ("meja", satu.meja)]))\
    \(actionForm(to: RuteKonter.lewati(satu.id), context.formToken(), button("Tidak datang", kind: .quiet)))</div></section>
    """
  }

  /// What waits for me first.
  private var kelompok: [(TugasLoket, [BarisPermohonan])] {
    let semua = TugasLoket.allCases.map { satu in (satu, permohonan.filter { $0.menunggu == satu }) }
    return semua.filter { tugas.contains($0.0) } + semua.filter { !tugas.contains($0.0) }
  }

  private func kolom(_ satu: (TugasLoket, [BarisPermohonan])) -> HTML {
    let (untuk, isi) = satu
    let daftar: HTML =
      isi.isEmpty
      ? "<p class=\"muted\">Tidak ada.</p>" : list(isi.map(baris), label: untuk.judulKolom)
    return """
      <section class="card\(tugas.contains(untuk) ? " mine" : "")"><header class="card-head"><h2>\(icon(untuk.icon))\(untuk.judulKolom)</h2>\
      <span class="count soft">\(isi.count)</span></header>\(daftar)</section>
      """
  }

  private func baris(_ satu: BarisPermohonan) -> ListRow {
    let nomor = satu.nomor.map { "Nomor \($0.nomorAntrean) · " } ?? ""
    return ListRow(
      satu.nama, href: RuteKonter.satu(satu.id), detail: "\(nomor)\(satu.jenis.nama) · \(satu.tahap.nama)",
      status: satu.jam.html, weight: satu.jam.isLewat ? .late : .normal)
  }
}

extension TugasLoket {
  var judulKolom: String {
    switch self {
    case .terima: "Di meja depan"
    case .setujui: "Menunggu persetujuan"
    case .cetak: "Menunggu dicetak"
    case .serah: "Menunggu diserahkan"
    }
  }

  var icon: Icon {
    switch self {
    case .terima: .personBadge
    case .setujui: .shield
    case .cetak: .printer
    case .serah: .send
    }
  }
}

extension JamLayanan {
  /// The clock, which the page's script lets run.
  var html: HTML {
    """
    <span class="service-clock\(isLewat ? " late" : "")" data-jam="\(Int(berjalan))" data-jam-batas="\(Int(batas))"\
    \(.flag("data-jam-berhenti", when: isBerhenti))>\(icon(.clock))<b>\(teks)</b></span>
    """
  }
}

extension Script {
  static let jamLayanan = Script("halaman/jam-layanan.js")
  static let kameraKTP = Script("halaman/kamera-ktp.js")
  static let goresan = Script("halaman/goresan.js")
}

extension Int {
  var nomorAntrean: String {
    let teks = String(self)
    return String(repeating: "0", count: Swift.max(0, 3 - teks.count)) + teks
  }
}

/// `4 menit`, `1 jam 5 menit`.
func menit(_ lama: TimeInterval) -> String {
  let menit = Int(lama / 60)
  if menit < 1 { return "kurang dari semenit" }
  if menit < 60 { return "\(menit) menit" }
  return menit % 60 == 0 ? "\(menit / 60) jam" : "\(menit / 60) jam \(menit % 60) menit"
}

/// The unseen fields of a form that `Form` is too much for.
func tersembunyi(_ token: FormToken, _ isi: [(String, String)] = []) -> HTML {
  let semua = [("csrf", token.csrf), ("kunci", token.key)] + isi
  return "\(semua, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })"
}
