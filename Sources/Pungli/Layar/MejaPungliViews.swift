import Akses
import Bahasa
import Web

func halamanMeja(_ semua: [LaporanPungli]) -> Page {
  let isi: HTML =
    semua.isEmpty
    ? emptyState(
      "Belum ada laporan",
      "Laporan pungutan liar dari warga muncul di sini; siapa pelapornya tidak diketahui.",
      icon: .flag)
    : list(
      semua.map { satu in
        ListRow(
          String(satu.isi.uraian.prefix(120)), href: RutePungli.satu(satu.id),
          from: satu.isi.kantor.isEmpty ? "Kantor tidak disebut" : satu.isi.kantor,
          detail: satu.isi.jumlah?.rupiah ?? "", time: satu.diterima.teks,
          status: satu.lencana, weight: satu.status == .diterima ? .unread : .normal)
      }, label: "Laporan pungli")
  return Page(
    "Laporan pungli", section: RutePungli.meja(),
    main:
      "\(pageHead("Laporan pungli", lead: "Pelapor tidak dikenal, dan hanya Anda yang menerima laporan ini."))\(isi)"
  )
}

extension LaporanPungli {
  var lencana: HTML {
    switch status {
    case .terbukti: Web.status(status.nama, .harm)
    case .tidakTerbukti: Web.status(status.nama, .neutral)
    case .diterima, .ditelaah, .ditindaklanjuti, .kurangBukti: Web.status(status.nama, .waiting)
    }
  }

  func halamanPetugas(_ form: JawabForm, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
    let (keadaan, pesan) = (
      Field("status", "Keadaan", errors: galat),
      Field(
        "pesan", "Jawaban kepada pelapor",
        hint: "Pelapor membacanya dengan kode laporannya. Jangan menebak siapa dia.", errors: galat)
    )
    let fakta = [
      ("Kantor", isi.kantor), ("Yang meminta", isi.pelaku), ("Kapan", isi.waktu),
      ("Jumlah", isi.jumlah?.rupiah ?? ""), ("Permohonan", isi.permohonan), ("Dapat dihubungi", isi.kontak),
    ]
    .filter { !$0.1.isEmpty }.map { Fact($0.0, $0.1) }
    return Page(
      "Laporan pungli", breadcrumbs: [Crumb("Laporan pungli", href: RutePungli.meja())],
      section: RutePungli.meja(), state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead("Laporan \(diterima.teks)", lead: "Setiap pembukaan laporan ini tercatat.", status: lencana))\
        \(errorSummary(galat, [keadaan, pesan]))<blockquote>\(isi.uraian)</blockquote>\(facts(fakta))\
        \(gambar)\(percakapan(kantor: "Jawaban", pelapor: "Pelapor"))\
        \(Form(to: RutePungli.jawaban(id), context.formToken()).html("\(select(keadaan, LaporanPungli.Status.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.status))\(textArea(pesan, form.pesan, rows: 4, most: 2000))", actions: [button("Kirim jawaban", icon: .send)]))
        """)
  }

  private var gambar: HTML? {
    guard bukti > 0 else { return nil }
    return formSection(
      "Bukti",
      "<ul class=\"bullets\">\(Array(1...bukti), { "<li><a href=\"\(RutePungli.bukti(id, $0))\">Foto \($0)</a></li>" })</ul>"
    )
  }
}
