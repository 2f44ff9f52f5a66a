import Akses
import Bahasa
import Web

/// The next version of a service while it is written.
func halamanPenyunting(
  _ layanan: Layanan, _ form: DefinisiForm, _ konsep: KonsepDefinisi?, _ periksa: KonsepTerperiksa?,
  _ galat: FieldErrors, _ context: PelakuContext
) -> Page {
  let medan = [
    Field(
      "yaml", "Definisi", hint: "Satu berkas YAML. Nomor versinya ditulis sendiri oleh sistem.",
      errors: galat),
    Field("sejak", "Berlaku sejak", errors: galat),
    Field(
      "keterangan", "Apa yang berubah, dan atas dasar apa",
      hint: "Dibaca siapa pun yang membuka riwayat layanan ini.", errors: galat),
  ]
  return Page(
    "Versi baru \(layanan.nama.id)",
    breadcrumbs: [
      Crumb("Definisi layanan", href: RutePenyunting.semua()),
      Crumb(layanan.nama.id, href: RutePenyunting.satu(layanan.kode)),
    ], section: RutePenyunting.semua(), scripts: [Script("halaman/penyunting.js")],
    state: galat.isEmpty ? .fine : .hasErrors,
    main: """
      \(pageHead("Versi \(layanan.versi + 1)", lead: layanan.nama.id))
      \(errorSummary(galat, medan))\
      \(galat.isEmpty ? konsep.map { notice("<p>Konsep dari \($0.nama), \($0.diubah.teksPendek()).</p>") } : nil)\
      \(periksa.map(hasilPeriksa))
      \(Form(to: RutePenyunting.perubahan(layanan.kode), context.formToken()).html("""
        <input type="hidden" name="dari" value="\(form.dari)">
        <div class="file-input">\(textArea(medan[0], form.yaml, rows: 28))</div>
        \(textField(medan[1], form.sejak, kind: .date, width: .short))
        \(textArea(medan[2], form.keterangan, rows: 3, most: 500))
        """, next: "“Periksa” tidak menyimpan apa pun. “Terbitkan” hanya berhasil bila pemeriksaannya bersih.", actions: [tombol("periksa", "Periksa", .listTask), tombol("terbitkan", "Terbitkan", .check), tombol("simpan", "Simpan konsep", .journal)]))
      """)
}

private func tombol(_ cara: String, _ tulisan: String, _ gambar: Icon) -> HTML {
  button(tulisan, kind: cara == "periksa" ? .primary : .secondary, icon: gambar, name: "cara", value: cara)
}

private func hasilPeriksa(_ hasil: KonsepTerperiksa) -> HTML {
  guard hasil.temuan.isEmpty else {
    return card(
      hasil.pesanTemuan,
      """
      <ul class="bullets">\(hasil.temuan, { satu in
        "<li>\(satu.baris > 0 ? "<a href=\"#f-yaml\" data-baris=\"\(satu.baris)\">Baris \(satu.baris)</a>: " : "" as HTML)\(satu.letak.isEmpty ? "" : "<code>\(satu.letak)</code>. " as HTML)\(satu.pesan)</li>" as HTML
      })</ul>
      """, icon: .warning)
  }
  return """
    \(notice(hasil.isBerubah ? "<p>Tidak ada yang bertentangan, dan semua contohnya cocok.</p>" : "<p>Sama dengan versi yang ada.</p>"))\
    \(hasil.isBerubah ? formSection("Yang berubah", bedaDefinisi(hasil.lama, hasil.yaml)) : nil)\
    \(hasil.isBerubah ? hasil.coba.map(hasilCoba) : nil)
    """
}

private func hasilCoba(_ coba: HasilCoba) -> HTML {
  let dicoba =
    "\(coba.banyakContoh) contoh dan \(coba.banyakPermohonan) permohonan terakhir dicoba; tidak ada yang ditulis."
  guard !coba.berubah.isEmpty else {
    return formSection(
      "Uji coba", "<p>Biaya, jalur, penandatangan dan tenggatnya tetap sama.</p>", lead: dicoba)
  }
  let kolom = [
    Column("Permohonan"), Column("Biaya"), Column("Tenggat"), Column("Jalur"), Column("Penandatangan"),
    Column("Isian yang kurang"),
  ]
  return formSection(
    "Uji coba",
    table(
      "Yang menjadi lain", kolom,
      coba.berubah.map { satu in
        [
          satu.nyata
            ? "<a href=\"\(RutePerizinan.akuarium(satu.sebutan, .id))\">\(satu.sebutan)</a>"
            : "Contoh: \(satu.sebutan)",
          ubahan(satu.lama.biaya?.rupiah ?? "bebas", satu.baru.biaya?.rupiah ?? "bebas"),
          ubahan(satu.lama.tenggat?.teks ?? "–", satu.baru.tenggat?.teks ?? "–"),
          ubahan(satu.lama.jalur.joined(separator: ", "), satu.baru.jalur.joined(separator: ", ")),
          ubahan(satu.lama.penandatangan, satu.baru.penandatangan),
          ubahan(satu.lama.kurang.joined(separator: ", "), satu.baru.kurang.joined(separator: ", ")),
        ]
      }), lead: "\(dicoba) \(coba.berubah.count) menjadi lain.")
}

/// Nothing where both are the same.
private func ubahan(_ lama: String, _ baru: String) -> HTML { lama == baru ? "–" : difference(lama, baru) }
