import Akses
import Bahasa
import Foundation
import Pemantauan
import Web

extension BerkasTanda {
  func halaman(_ form: TelaahForm, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
    let (keadaan, alasan) = (
      Field("status", "Penilaian", errors: galat),
      Field(
        "alasan", "Alasannya",
        hint: "Perlu bila wajar atau ditindaklanjuti. Tersimpan bersama nama Anda dan tidak dapat dihapus.",
        errors: galat)
    )
    let pilihan = TandaIzin.Status.allCases.filter { $0 != .baru }.map { Choice($0.rawValue, $0.nama) }
    return Page(
      tanda.pemantau.judul, breadcrumbs: [Crumb("Pengawasan perizinan", href: RuteTanda.semua())],
      section: RuteTanda.semua(), state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead(tanda.pemantau.judul, lead: "Ditemukan \(tanda.ditemukan.teksPendek())", status: tanda.lencana))\
        \(errorSummary(galat, [keadaan, alasan]))\
        \(record(
          """
          \(tanda.isi)\
          \(card("Penilaian Anda", Form(to: RuteTanda.telaah(tanda.id), context.formToken()).html("\(radios(keadaan, pilihan, chosen: form.status))\(textArea(alasan, form.alasan, rows: 3, most: 1000))", actions: [button("Simpan penilaian", icon: .check)])))
          """, side: "\(fakta)\(pembagian(context))\(riwayat)"))
        """)
  }

  private var fakta: HTML {
    facts(
      tanda.angka.map { Fact($0.nama.prefix(1).uppercased() + $0.nama.dropFirst(), $0.teks) }
        + [
          tanda.kode.map {
            Fact("Permohonan", html: "<a href=\"\(RutePerizinan.akuarium($0, .id))\">\($0)</a>" as HTML)
          },
          tanda.nama.map { Fact("Petugas", $0) }, tanda.tahap.isEmpty ? nil : Fact("Tahap", tanda.tahap),
        ]
        .compactMap(\.self))
  }

  private func pembagian(_ context: PelakuContext) -> HTML? {
    if let dibagikan = tanda.dibagikan {
      return "<p class=\"muted\">Dibagikan kepada petugasnya \(dibagikan.teksPendek()).</p>"
    }
    guard tanda.orang != nil else { return nil }
    return Form(to: RuteTanda.pembagian(tanda.id), context.formToken())
      .html(
        "<p class=\"muted\">Petugasnya belum dapat membaca tanda ini.</p>",
        actions: [button("Bagikan kepada petugasnya", kind: .secondary)])
  }

  private var riwayat: HTML? {
    guard !telaah.isEmpty else { return nil }
    return story(
      telaah.map {
        StoryStep(
          $0.status.nama, who: $0.nama, position: $0.jabatan, time: $0.waktu.teksPendek(),
          note: $0.alasan.isEmpty ? nil : $0.alasan)
      }, title: "Penilaian")
  }
}

extension TandaIzin {
  var isi: HTML {
    """
    <blockquote>\(penjelasan)</blockquote>\
    \(formSection("Periksa dahulu", "<ul class=\"bullets\">\(periksaDahulu, { "<li>\($0)</li>" })</ul>", lead: "Sebab wajar yang perlu disingkirkan sebelum bertanya kepada siapa pun."))
    """
  }
}

extension TandaIzin.Angka {
  var teks: String {
    let bulat = (nilai * 10).rounded() / 10
    let angka = bulat == bulat.rounded() ? Int(bulat).ribuan : "\(bulat)".replacing(".", with: ",")
    return satuan == "rupiah" ? "Rp\(angka)" : satuan.isEmpty ? angka : "\(angka) \(satuan)"
  }
}

/// What the Inspektorat has shared with an officer about his own work.
func halamanTandaSaya(_ semua: [TandaIzin]) -> Page {
  Page(
    "Tanda tentang pekerjaan saya", breadcrumbs: [Crumb("Perizinan", href: RutePermohonan.meja())],
    section: RutePermohonan.meja(),
    main: """
      \(pageHead("Tanda tentang pekerjaan saya", lead: "Dibagikan Inspektorat kepada Anda. Tanda bukan tuduhan: jelaskan sebabnya kepada Inspektorat."))
      \(semua.isEmpty ? emptyState("Tidak ada yang dibagikan", "Yang dibagikan Inspektorat kepada Anda muncul di sini.", icon: .check) : HTML.join(semua.map { card($0.pemantau.judul, "<p class=\"muted\">\([$0.kode, $0.ditemukan.teksPendek()].compactMap(\.self).joined(separator: ", "))</p>\($0.isi)") }))
      """)
}
