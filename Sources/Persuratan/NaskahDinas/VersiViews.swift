import Bahasa
import Foundation
import Web

/// The versions of a draft, each with what changed.
func halamanVersi(_ naskah: NaskahDinas, _ versi: [VersiNaskah]) -> Page {
  Page(
    "Versi naskah",
    breadcrumbs: [
      Crumb("Naskah keluar", href: Rute.naskah()), Crumb(naskah.konten.hal, href: Rute.satuNaskah(naskah.id)),
    ], section: Rute.naskah(), width: .narrow,
    main: """
      \(pageHead("Versi naskah", lead: naskah.konten.hal))
      \(HTML.join(versi.map { card("Versi \($0.versi)", isi($0), icon: .journal) }))
      """)
}

private func isi(_ versi: VersiNaskah) -> HTML {
  let disimpan: HTML =
    "<p class=\"muted\">Terakhir disimpan \(versi.nama), \(versi.waktu.teksLengkap()).</p>"
  guard !versi.perubahan.isEmpty else { return "\(disimpan)<p>Isinya sama dengan versi sebelumnya.</p>" }
  return """
    \(disimpan)\(versi.perubahan, { satu in
      "<h3>\(satu.bidang)</h3>\(difference(satu.semula, satu.menjadi))" as HTML
    })
    """
}
