import Akses
import Bahasa
import Web

func halamanAturLayanan(_ layanan: [LayananSurat]) -> Page {
  let baris = layanan.map { satu in
    ListRow(
      satu.nama, href: RuteSurat.aturSatu(satu.kode), from: satu.penerbit == .dukcapil ? "Dukcapil" : "Desa",
      detail: satu.kepastian,
      status: satu.aktif
        ? (satu.untukWarga ? nil : status("hanya di kantor")) : status("tidak dilayani", .harm))
  }
  return Page(
    "Naskah layanan", section: RuteSurat.atur(),
    main: """
      \(pageHead("Naskah layanan", lead: "Surat desa dan kutipan Dukcapil: naskah, syarat, masa berlaku. Di bawah tiap nama berdiri seberapa pasti naskahnya."))
      \(filteredList(baris, label: "Surat layanan"))
      """)
}

func halamanSatuLayanan(
  _ satu: LayananSurat, _ form: LayananForm, _ galat: FieldErrors, _ context: PelakuContext
) -> Page {
  let bidang = ["nama", "judul", "klasifikasi", "masa", "medan", "isi", "syarat", "ketentuan", "dasar"]
  return Page(
    satu.nama, breadcrumbs: [Crumb("Naskah layanan", href: RuteSurat.atur())], section: RuteSurat.atur(),
    width: .narrow, state: galat.isEmpty ? .fine : .hasErrors,
    main: """
      \(pageHead(satu.nama, lead: "Kode \(satu.kode). Naskah sekarang: \(satu.kepastian)."))
      \(errorSummary(galat, bidang.map { Field($0, "") }))
      \(Form(to: RuteSurat.aturSatu(satu.kode), context.formToken()).html("""
        \(formSection("Layanan", """
          \(textField(Field("nama", "Nama layanan", errors: galat), form.nama))
          \(textField(Field("judul", "Judul yang tercetak", errors: galat), form.judul))
          \(textField(Field("klasifikasi", "Kode klasifikasi", errors: galat), form.klasifikasi, width: .short))
          \(textField(Field("masa", "Berlaku berapa hari", hint: "0 berarti seterusnya.", errors: galat), form.masa, kind: .digits, width: .short))
          \(checkbox(Field("aktif", "Dilayani", need: .optional), checked: form.aktif))
          \(checkbox(Field("warga", "Dapat diminta warga dari rumah", need: .optional), checked: form.warga))
          \(checkbox(Field("registrasi", "Didaftarkan di kecamatan", need: .optional), checked: form.registrasi))
          """))
        \(satu.bentuk == .surat ? naskah(satu, form, galat) : nil)
        \(formSection("Syarat", textArea(Field("syarat", "Yang dapat diminta petugas", hint: "Satu syarat satu baris.", need: .optional, errors: galat), form.syarat, rows: 4)))
        \(satu.bentuk == .surat ? formSection("Ketentuan register", textArea(Field("ketentuan", "Yang harus tercatat dalam register", hint: "Satu ketentuan satu baris, lalu titik dua dan dasarnya: cakap : UU 1/1974 Pasal 47. Diperiksa saat diajukan, disetujui, dan ditandatangani. Pilihannya: \(KetentuanSurat.contoh.joined(separator: ", ")).", need: .optional, errors: galat), form.ketentuan, rows: 3)) : nil)
        \(formSection("Dasar", textField(Field("dasar", "Keputusan yang menetapkannya", hint: "Misalnya: Peraturan Bupati 12/2026.", errors: galat), form.dasar)))
        """, next: "Surat yang sudah tersegel tidak berubah.", actions: [button("Simpan layanan", icon: .check)]))
      """)
}

private func naskah(_ satu: LayananSurat, _ form: LayananForm, _ galat: FieldErrors) -> HTML {
  let umum = satu.token.sorted().map { "{\($0)}" }.joined(separator: ", ")
  return formSection(
    "Naskah",
    """
    \(textArea(Field("medan", "Yang ditanyakan", hint: "Satu baris satu pertanyaan, paling banyak sembilan: nama | pertanyaan | \(MedanSurat.Jenis.sebutan). Alinea dengan isian opsional yang kosong tidak tercetak. Yang diketahui register (ayah, pasangan, anak, anggota, pengikut, …) diisi atau dipilih dari register; dari orang yang dipilih, naskah boleh memakai {nama_umur}, {nama_lahir}, dan {nama_tempat}.", need: .optional, errors: galat), form.medan, rows: 4))
    \(textArea(Field("isi", "Isi surat", hint: "Baris kosong memisahkan alinea. Diisi sistem: \(umum), dan nama pertanyaan dalam kurung kurawal.", errors: galat), form.isi, rows: 8))
    """)
}
