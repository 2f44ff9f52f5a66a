import Akses
import Bahasa
import Percetakan
import Web

func halamanPencetak(
  _ pencetak: [Pencetak], _ loket: [Loket], _ galat: String?, tuan: String, _ context: PelakuContext
) -> Page {
  let isi: HTML =
    pencetak.isEmpty
    ? emptyState(
      galat ?? "Belum ada pencetak",
      "Kantaya bertanya kepada CUPS di \(tuan). Pasang pencetak kartunya di sana, lalu muat ulang halaman ini. Tanpa pencetak, kartu tetap dapat dicetak dari PDF.",
      icon: .printer)
    : table(
      "Pencetak", [Column("Nama"), Column("Keadaan"), Column("Loket"), Column("")],
      pencetak.map { baris($0, loket, context) })
  return Page(
    "Pencetak kartu", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())], section: RuteKonter.atur(),
    main: """
      \(pageHead("Pencetak kartu", lead: "Pencetak dipilih pada setiap loket."))
      \(isi)
      """)
}

private func baris(_ satu: Pencetak, _ loket: [Loket], _ context: PelakuContext) -> [HTML] {
  let pemakai = loket.filter { $0.pencetak == satu.uri }.map(\.nama).joined(separator: ", ")
  let sebab: HTML? =
    satu.sebab.isEmpty ? nil : "<br><small class=\"muted\">\(satu.sebab.joined(separator: ", "))</small>"
  return [
    "\(satu.nama)<br><small class=\"muted\">\(satu.keterangan)</small>", "\(satu.status)\(sebab)",
    "\(pemakai.isEmpty ? "–" : pemakai)",
    actionForm(
      to: RuteKonter.halamanUji(), context.formToken(),
      "<button class=\"button secondary\" aria-label=\"Cetak halaman uji di \(satu.nama)\">\(icon(.printer))<span>Halaman uji</span></button>",
      fields: [("uri", satu.uri)]),
  ]
}

extension Pencetak {
  fileprivate var status: HTML {
    switch keadaan {
    case .siap: menerima ? Web.status("Siap", .done) : Web.status("Tidak menerima tugas", .harm)
    case .mencetak: Web.status("Sedang mencetak", .mine)
    case .berhenti: Web.status("Berhenti", .harm)
    case .lain: Web.status("Tidak diketahui", .neutral)
    }
  }
}
