import Bahasa
import Foundation
import Web

/// `tipis`: a stock for fewer days of service than this is short.
func halamanStok(_ stok: [StokBlangko], tipis: Int, pada now: Date) -> Page {
  Page(
    "Stok blangko KTP", width: .wide,
    main: """
      \(pageHead(
        "Stok blangko KTP",
        lead: "Blangko dibagikan Kementerian Dalam Negeri. Sebelum berangkat, lihat loket mana yang dapat mencetak."))
      \(stok.isEmpty ? belumAda : isi(stok, tipis))
      <p class="muted">Keadaan \(now.teksLengkap()). Membuat KTP tidak dipungut biaya (UU 24/2013 Pasal 79A).</p>
      """)
}

private let belumAda = emptyState(
  "Belum ada loket yang dibuka", "Stok tampil di sini begitu kabupaten membuka loket KTP pertamanya.",
  icon: .buildings)

private func isi(_ stok: [StokBlangko], _ tipis: Int) -> HTML {
  let jumlah = stok.reduce(0) { $0 + $1.tersedia }
  let jalan = stok.reduce(0) { $0 + $1.dalamPerjalanan }
  let siap = stok.count { $0.tersedia > 0 }
  return """
    \(figures([
      Figure(jumlah.ribuan, "blangko di semua loket", tone: jumlah == 0 ? .harm : .neutral),
      Figure("\(siap) dari \(stok.count)", "loket dapat mencetak", tone: siap == 0 ? .harm : .neutral),
      Figure(jalan.ribuan, "blangko dalam perjalanan"),
    ]))
    \(table("Stok blangko menurut loket", kolom, stok.map { baris($0, tipis) }))
    """
}

private let kolom = [
  Column("Loket"), Column("Blangko", .number), Column("Cukup untuk"), Column("Terakhir dihitung"),
]

private func baris(_ stok: StokBlangko, _ tipis: Int) -> [HTML] {
  [
    "\(stok.nama)", "\(stok.tersedia.ribuan)", cukup(stok, tipis),
    "\(stok.dihitung?.teks ?? "Belum pernah")",
  ]
}

private func cukup(_ stok: StokBlangko, _ tipis: Int) -> HTML {
  if stok.tersedia == 0 { return status("Habis", .harm, icon: .exclamation) }
  if let sebab = stok.tanpaRamalan { return "\(sebab.prefix(1).uppercased() + sebab.dropFirst())" }
  guard let hari = stok.hariTersisa else { return "" }
  if hari < 1 { return status("Kurang dari sehari", .harm, icon: .exclamation) }
  let teks = "sekitar \(hari) hari layanan"
  return hari < tipis ? status(teks, .waiting) : "\(teks)"
}
