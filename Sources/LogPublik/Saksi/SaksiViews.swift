import Bahasa
import Transparency
import Web

func halamanSaksi(_ saksi: [SaksiLog], _ form: SaksiForm, _ galat: FieldErrors, token: FormToken) -> Page {
  let nama = Field("nama", "Nama saksi", hint: "Misalnya Universitas Sebelas Maret.", errors: galat)
  let kunci = Field(
    "vkey", "Kunci publik saksi",
    hint: "Jenis cosignature. Minta langsung kepada saksi, bukan dari orang ketiga.", errors: galat)
  return Page(
    "Saksi log publik", breadcrumbs: [Crumb("Administrasi", href: "/administrasi")], section: RuteLog.saksi(),
    state: galat.isEmpty ? .fine : .hasErrors,
    main: """
      \(pageHead("Saksi log publik", lead: "Lembaga di luar pemerintah kabupaten yang ikut menandatangani checkpoint. Tanpa saksi, dua versi log yang berbeda dapat diperlihatkan kepada dua orang.", actions: [linkButton("Lihat log publik", href: RuteLog.halaman(.id), kind: .secondary, icon: .arrowUpRight)]))
      \(errorSummary(galat, [nama, kunci]))
      <div class="stack">
      \(card("Terdaftar", saksi.isEmpty ? emptyState("Belum ada saksi", "Tambahkan satu atau lebih di bawah ini: perguruan tinggi, DPRD, atau media setempat.", icon: .people) : daftar(saksi, token), icon: .people))
      \(card("Tambah saksi", Form(to: RuteLog.saksi(), token).html("\(textField(nama, form.nama))\(textField(kunci, form.vkey))", next: "Program saksi mengirim tanda tangannya ke /log/add-cosignature; hanya dari kunci ini yang diterima.", actions: [button("Tambah saksi")]), icon: .plus))
      </div>
      """)
}

private func daftar(_ saksi: [SaksiLog], _ token: FormToken) -> HTML {
  table(
    "Saksi log publik", [Column("Saksi"), Column("Kunci"), Column("Terakhir menandatangani"), Column("")],
    saksi.map { satu in
      [
        "\(satu.nama)", sidik(satu.kunci.vkey),
        "\(satu.terakhir.map { "\(satu.ukuran ?? 0) entri, \($0.teksLengkap())" } ?? "belum pernah")",
        satu.selesai.map { status("Dihentikan \($0.teksLengkap())") }
          ?? actionForm(to: RuteLog.penghentian(satu.id), token, button("Hentikan saksi", kind: .harm)),
      ]
    })
}
