import Bahasa
import Organisasi
import Web

extension Beranda {
  func halaman() -> Page {
    Page(
      "Administrasi", section: Rute.beranda(),
      main: """
        \(pageHead("Administrasi", lead: "Yang perlu Anda urus, yang paling mendesak di atas."))
        \(Web.figures(angka))
        \(cards([kartuPeringatan, kartuTelat]))
        """)
  }

  private var angka: [Figure] {
    [
      Figure(
        "\(siap)/\(kantor)", "kantor siap", href: Rute.kesiapan(), tone: siap == kantor ? .done : .waiting),
      Figure("\(peringatan.count)", "kursi perlu diperhatikan", tone: peringatan.isEmpty ? .done : .harm),
      Figure(
        perluDicocokkan.ribuan, "fakta perlu dicocokkan", href: query(Rute.unit(), ["jenis": "ragu"]),
        tone: perluDicocokkan == 0 ? .done : .waiting),
    ]
      + (tugasMati.map {
        [Figure("\($0)", "tugas sistem gagal", href: Rute.tugas(), tone: $0 == 0 ? .done : .harm)]
      } ?? [])
  }

  private var kartuPeringatan: HTML {
    card(
      "Jabatan yang perlu diperhatikan",
      peringatan.isEmpty
        ? emptyState("Semua terisi", "Tidak ada kursi kosong atau Plt. yang lewat waktu.", icon: .checkCircle)
        : list(peringatan.prefix(12).map(\.baris), label: "Jabatan yang perlu diperhatikan"),
      icon: .personBadge)
  }

  private var kartuTelat: HTML {
    card(
      "Kantor yang tertinggal",
      telat.isEmpty
        ? emptyState(
          "Tidak ada yang tertinggal", "Semua kantor siap atau belum sampai harinya.", icon: .checkCircle)
        : list(telat.prefix(8).map { $0.baris(pada: hari) }, label: "Kantor yang tertinggal"), icon: .flag,
      link: ("Lihat semua", Rute.kesiapan()))
  }
}

extension PeringatanPenugasan {
  var baris: ListRow {
    ListRow(
      jabatan.nama, href: Rute.satuJabatan(jabatan.id),
      detail: orang.map { "\($0.namaLengkap) · \(pesan)" } ?? "\(pesan) Dasar: \(dasar).",
      status: tanda, weight: hal == .terlaluLama ? .late : .normal)
  }

  private var tanda: HTML {
    switch hal {
    case .terlaluLama: status("Lewat waktu", .harm, icon: .clock)
    case .hampirHabis: status("Hampir habis", .waiting, icon: .clock)
    case .kosong: status("Kosong", .waiting, icon: .person)
    case .masaJabatan: status("Akhir masa jabatan", .waiting, icon: .calendar)
    }
  }
}
