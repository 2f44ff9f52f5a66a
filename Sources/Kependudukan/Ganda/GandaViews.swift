import Akses
import Bahasa
import Database
import Organisasi
import Web

extension BerkasGanda {
  var alamat: String { RutePenduduk.satuGanda(pasangan.id) }
  var jejak: [Crumb] { [Crumb("Data ganda", href: RutePenduduk.ganda())] }

  func halaman(_ context: PelakuContext, _ galat: FieldErrors = .init()) throws -> Page {
    Page(
      // A name is in no title: titles go into histories and bookmarks.
      "Pasangan data ganda", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())] + jejak,
      section: RutePenduduk.ganda(),
      main: """
        \(pageHead("Satu orang atau dua?", lead: "\(a.orang.biodata.nama) dan \(b.orang.biodata.nama)", status: pasangan.status == .menunggu ? nil : status(pasangan.status.nama, pasangan.status == .digabung ? .done : .neutral)))
        \(record("\(putusan)\(alasan)\(try banding())\(pembukaan(galat, context))\(keluarga)", side: sisi, next: bolehMemutus ? nil : GandaError.bukanWewenang.message, actions: tindakan(context)))
        """)
  }

  private var putusan: HTML? {
    guard let diputus = pasangan.diputus else { return nil }
    return card(
      "Putusan",
      facts([
        Fact("Diputus", pasangan.status.nama), Fact("Oleh", pemutus ?? ""),
        Fact("Pada", diputus.teksPendek()), Fact("Alasan", pasangan.putusan),
      ]), icon: .checkCircle)
  }

  private var alasan: HTML {
    card(
      "Mengapa mirip",
      """
      \(facts([Fact("Kemungkinan satu orang", persen(pasangan.skor))] + bedaNIK))\
      <ul>\(pasangan.alasan, { "<li>\($0)</li>" as HTML })</ul>
      """, icon: .info)
  }

  private var bedaNIK: [Fact] {
    guard let bandingNIK else { return [] }
    return [
      Fact(
        "Kedua NIK",
        html: "<span aria-hidden=\"true\">\(bandingNIK.pola)</span><br>\(bandingNIK.kalimat)")
    ]
  }

  private func banding() throws -> HTML {
    let baris: [[HTML]] = try BidangGabung.allCases.map { bidang in
      [
        "\(bidang.judul)", "\(try teks(bidang, .a))", "\(try teks(bidang, .b))",
        sama(bidang) ? "Sama" : status("Berbeda", .waiting),
      ]
    }
    let lain: [[HTML]] = [
      [
        "Tercatat sebagai", "\(a.orang.status.nama)", "\(b.orang.status.nama)",
        a.orang.status == b.orang.status ? "Sama" : status("Berbeda", .waiting),
      ],
      ["KTP yang pernah dicetak", "\(a.kartu.count)", "\(b.kartu.count)", ""],
    ]
    return table(
      "Perbandingan kedua data",
      [Column("Unsur"), Column("Data pertama"), Column("Data kedua"), Column("Sama?")],
      baris + lain)
  }

  private func pembukaan(_ galat: FieldErrors, _ context: PelakuContext) -> HTML? {
    if sandi != nil {
      return notice("NIK dan nama ibu terbuka sekali ini saja. Muat ulang halaman untuk menutupnya.")
    }
    guard dapatDibuka else { return nil }
    let isian = Form(to: RutePenduduk.nomorGanda(pasangan.id), context.formToken())
      .html(
        textField(
          Field(
            "alasan", "Untuk apa nomor ini dibuka?",
            hint: "Misalnya: mencocokkan dengan kartu keluarga yang dibawa pemohon.", errors: galat)),
        next: "Tercatat atas nama Anda dan dapat dibaca kedua pemilik data.",
        actions: [button("Buka NIK dan nama ibu", kind: .secondary, icon: .unlock)])
    return galat.isEmpty ? details("Buka NIK dan nama ibu", isian) : isian
  }

  private var keluarga: HTML {
    cards([keluarga(a, "Keluarga data pertama"), keluarga(b, "Keluarga data kedua")])
  }

  private func keluarga(_ sisi: SisiBerkasGanda, _ judul: String) -> HTML {
    card(
      judul,
      sisi.anggota.isEmpty
        ? "<p class=\"muted\">Tidak lagi berada di kartu keluarga.</p>"
        : list(sisi.anggota.map { $0.baris(ini: sisi.orang.id, pada: hari) }, label: judul), icon: .people)
  }

  private var sisi: HTML {
    """
    \(a.peristiwa.isEmpty ? nil : story(a.peristiwa.map(\.langkah), title: "Peristiwa data pertama"))\
    \(b.peristiwa.isEmpty ? nil : story(b.peristiwa.map(\.langkah), title: "Peristiwa data kedua"))
    """
  }
}
