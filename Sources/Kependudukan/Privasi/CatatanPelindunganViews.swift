import Akses
import Bahasa
import Web

func daftarCatatan(_ jenis: JenisCatatan, _ catatan: [CatatanPelindungan]) -> HTML {
  let isi: HTML =
    catatan.isEmpty
    ? emptyState("Belum ada catatan", "Tulis kegiatan yang pertama.", icon: .journal)
    : .join(
      catatan.map { satu in
        let masa = satu.selesai.map { "sampai \($0.teks)" } ?? "sejak \(satu.mulai.teks)"
        let baris =
          [
            Fact("Dasar hukum", satu.dasar), Fact("Berlaku", masa),
            Fact("Terakhir ditinjau", satu.ditinjau?.teks ?? "Belum pernah"),
          ]
          + BidangCatatan.allCases.compactMap { bidang in
            satu.isi[bidang].flatMap { $0.isEmpty ? nil : Fact(bidang.nama, $0) }
          }
        return details(
          satu.nama,
          "\(facts(baris))\(linkButton("Ubah catatan", href: RutePenduduk.catatan(satu.id), kind: .secondary, icon: .pencil))"
        )
      })
  return card(
    jenis.nama,
    "\(isi)<div class=\"buttons\">\(linkButton("Tambah catatan", href: RutePenduduk.catatanBaru(jenis), kind: .quiet, icon: .plus))</div>",
    icon: jenis == .dampak ? .shield : .journal)
}

func halamanCatatan(
  _ jenis: JenisCatatan, _ alamat: String, _ form: CatatanPelindunganForm, _ galat: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let bidang = BidangCatatan.allCases.filter { jenis == .dampak || ($0 != .risiko && $0 != .simpulan) }
  return Page(
    jenis.nama, breadcrumbs: [Crumb("Pelindungan data", href: RutePenduduk.pelindungan())],
    section: RutePenduduk.pelindungan(), width: .narrow,
    main: """
      \(pageHead(jenis.nama))\(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))
      \(Form(to: alamat, context.formToken()).html("""
        <input type="hidden" name="versi" value="\(form.versi)">
        \(textField(Field("nama", "Kegiatan", errors: galat), form.nama))
        \(textField(Field("dasar", "Dasar hukum", hint: "Misalnya: UU 24/2013 Pasal 79.", errors: galat), form.dasar))
        \(bidang, { textArea(Field($0.rawValue, $0.nama, need: .optional, errors: galat), form[$0], rows: 3) })
        \(textField(Field("mulai", "Berlaku sejak", errors: galat), form.mulai, kind: .date, width: .short))
        \(textField(Field("selesai", "Sampai", hint: "Kosongkan selama masih berlaku.", need: .optional, errors: galat), form.selesai, kind: .date, width: .short))
        \(textField(Field("ditinjau", "Terakhir ditinjau", need: .optional, errors: galat), form.ditinjau, kind: .date, width: .short))
        """, next: "Langsung berlaku; siapa mengubah dan isinya tercatat dalam jejak.", actions: [button("Simpan catatan", icon: .check)]))
      """)
}
