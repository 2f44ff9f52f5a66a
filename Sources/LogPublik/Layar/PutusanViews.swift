import Bahasa
import Transparency
import Web

/// What is to be said about a receipt or a code, before anything else.
///
/// `kode`: when it came by one.
func halamanPutusan(
  _ putusan: PutusanResi, _ kode: KodeBukti?, _ isi: IsiLog, _ teks: TeksLog, _ token: FormToken
) -> Page {
  let kata = teks.putusan(putusan)
  let lain: Language = teks.bahasa == .id ? .en : .id
  return Page(
    kata.judul, breadcrumbs: [Crumb(teks.judul, href: RuteLog.halaman(teks.bahasa))], width: .narrow,
    language: teks.bahasa, translation: kode.map { RuteLog.halaman($0, lain) } ?? RuteLog.halaman(lain),
    main: """
      \(kotak(kata))
      \(rincian(putusan, kode, isi.kunci, teks) ?? formResi(isi, teks, token))
      <p>\(linkButton(teks.kembali, href: RuteLog.halaman(teks.bahasa), kind: .secondary))</p>
      """)
}

private func kotak(_ kata: TeksPutusan) -> HTML {
  let (kelas, tanda): (StaticString, Icon) =
    switch kata.nada {
    case .baik: ("", .patchCheck)
    case .perhatian: ("note", .exclamation)
    case .buruk: ("harm", .closeCircle)
    }
  return """
    <section class="verdict \(HTML(stringLiteral: kelas))">\(icon(tanda))<h1>\(kata.judul)</h1><p>\(kata.kalimat)</p></section>
    """
}

/// Of a receipt that holds: what it says, where it stands, and how to check it elsewhere.
private func rincian(_ putusan: PutusanResi, _ kode: KodeBukti?, _ kunci: KunciLog, _ teks: TeksLog) -> HTML?
{
  guard case .berlaku(let resi) = putusan else { return nil }
  let isi = resi.isi.map { String(decoding: $0, as: UTF8.self) }
  return """
    \(isi.map { "<section class=\"flow\"><h2>\(teks.tercatat)</h2><pre>\($0)</pre></section>" as HTML })
    \(facts([
      Fact(teks.nomor, teks.tempat(resi)),
      Fact(teks.sidik, html: sidik(Hash(resi.komitmen)?.base64 ?? "")),
      Fact(teks.saksiJudul, resi.saksi.isEmpty ? teks.tanpaTandaSaksi : resi.saksi.joined(separator: ", ")),
    ]))
    \(kode.map { "<p>\(linkButton(teks.unduhResi, href: RuteLog.bukti($0), icon: .download))</p>" as HTML })
    <section class="flow"><h2>\(teks.tanpaKami)</h2><p>\(teks.tanpaKamiCara)</p>\
    <pre><code>\(teks.perintahBukti(kunci))</code></pre></section>
    """
}
