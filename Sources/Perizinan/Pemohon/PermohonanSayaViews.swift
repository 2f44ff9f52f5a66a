import Akses
import Bahasa
import Web

extension PermohonanSaya {
  private var teks: TeksPerizinan { TeksPerizinan(kode: "id") }

  func halaman(_ galat: FieldErrors, _ tulisan: String, _ context: AppContext) -> Page {
    Page(
      "Permohonan Anda", breadcrumbs: [Crumb("Data keluarga Anda", href: pemohon.meja)],
      state: galat.isEmpty ? .fine : .hasErrors, audience: .guest(name: pemohon.nama, home: pemohon.meja),
      main: """
        \(pageHead("Permohonan Anda", lead: "Izin dan layanan yang Anda ajukan selagi masuk ke akun ini.", actions: [linkButton("Ajukan izin atau layanan", href: RutePerizinan.pencari(.id), icon: .send)]))
        \(errorSummary(galat, [medan(galat)]))
        \(isi.isEmpty ? emptyState("Belum ada permohonan", "Yang Anda ajukan selagi masuk muncul di sini.", icon: .fileText) : list(isi.map(baris), label: "Permohonan Anda"))
        \(details(
          "Tambahkan permohonan yang diajukan tanpa masuk",
          Form(to: RutePermohonan.saya(), context.formToken())
            .html(textField(medan(galat), tulisan), actions: [button("Tambahkan", kind: .secondary, icon: .plus)]),
          state: galat.isEmpty ? .closed : .open))
        """)
  }

  private func medan(_ galat: FieldErrors) -> Field {
    Field(
      "tautan", "Tautan permohonan Anda",
      hint:
        "Tautan yang Anda simpan waktu mengajukan. Sesudah ditambahkan, permohonan itu ikut di daftar ini.",
      errors: galat)
  }

  private func baris(_ satu: (kunci: String, isi: Isi)) -> ListRow {
    switch satu.isi {
    case .draf(let draf):
      return ListRow(
        teks[draf.layanan.nama], href: RutePermohonan.milik(satu.kunci), detail: "Belum dikirim",
        status: status("Draf", .neutral))
    case .drafPaket(let draf):
      return ListRow(
        teks.paket(nama(draf.paket)), href: RutePaket.milik(satu.kunci), detail: "Belum dikirim",
        status: status("Draf", .neutral))
    case .permohonan(let berkas):
      return ListRow(
        teks[berkas.layanan.nama], href: RutePermohonan.milik(satu.kunci),
        from: "\(berkas.permohonan.kode), \(berkas.kantor)",
        detail: "Dijanjikan selesai \(teks.hari(Tanggal(berkas.jam.tenggat.saat)))",
        status: berkas.lencana(teks))
    case .paket(let paket):
      return ListRow(
        teks.paket(nama(paket.paket)), href: RutePaket.milik(satu.kunci), from: paket.paket.kode,
        detail: paket.anggota.map { teks[$0.layanan.nama] }.joined(separator: ", "),
        status: paket.lencana(teks))
    }
  }

  private func nama(_ paket: Paket) -> String {
    PeristiwaHidup.satu(paket.peristiwa).map { teks[$0.nama] } ?? paket.peristiwa
  }
}
