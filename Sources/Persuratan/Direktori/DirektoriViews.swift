import Bahasa
import Organisasi
import Web

func halamanDirektori(_ isi: LembarDirektori) -> Page {
  let unit = isi.unit
  return Page(
    unit.nama, breadcrumbs: [Crumb("Cari", href: FrameRoute.search())], section: FrameRoute.search(),
    main: """
      \(pageHead(unit.nama, lead: unit.jenis.nama,
        actions: unit.kantor
          ? [linkButton("Tulis surat", href: query(Rute.naskahBaru(), ["tujuan": "u:\(unit.id)"]), icon: .pencilSquare)] : []))
      \(facts(fakta(isi)))
      \(card("Pejabat dan staf", facts(isi.pejabat.map { Fact($0.sebutan, $0.nama.isEmpty ? "Belum terisi" : $0.nama) })))
      \(isi.bawahan.isEmpty ? .empty : card("Unit di bawahnya", list(
        isi.bawahan.map { ListRow($0.nama, href: Rute.unitDirektori($0.id)) }, label: "Unit di bawahnya")))
      """)
}

private func fakta(_ isi: LembarDirektori) -> [Fact] {
  let alamat = isi.unit.alamat
  return [
    isi.induk.map { Fact("Di bawah", html: "<a\(.href(Rute.unitDirektori($0.id)))>\($0.nama)</a>") },
    alamat.alamat.isEmpty ? nil : Fact("Alamat", alamat.alamat),
    alamat.telepon.isEmpty ? nil : Fact("Telepon", alamat.telepon),
    alamat.surel.isEmpty ? nil : Fact("Surel", alamat.surel),
    isi.unit.kantor ? Fact("Surat", isi.unit.siap ? "Diterima di sistem" : "Lewat kantor di atasnya") : nil,
  ]
  .compactMap(\.self)
}
