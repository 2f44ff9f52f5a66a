import Bahasa
import Foundation
import Organisasi
import Web

func halamanDaftarAkun(_ daftar: DaftarAkun, _ form: SaringanAkunForm, _ now: Date) -> Page {
  func alamat(_ keadaan: String?) -> String {
    query(RuteAkses.daftarAkun(), ["q": form.q.isEmpty ? nil : form.q, "keadaan": keadaan])
  }
  func saring(_ judul: String, _ keadaan: String?) -> Tab {
    Tab(judul, href: alamat(keadaan), state: form.keadaan == keadaan ?? "" ? .current : .other)
  }
  let berikut = daftar.berikut.map {
    query(
      RuteAkses.daftarAkun(),
      [
        "q": form.q.isEmpty ? nil : form.q, "keadaan": form.keadaan.isEmpty ? nil : form.keadaan,
        "nama": $0.urutNama,
        "orang": "\($0.orang)",
      ])
  }
  return Page(
    "Akun dan peran", section: RuteAkses.daftarAkun(),
    main: """
      \(pageHead("Akun dan peran", lead: "Siapa yang dapat masuk, dan apa yang boleh dilakukannya.", actions: [
        linkButton("Masukkan banyak orang", href: RuteAkses.impor(), icon: .upload),
        linkButton("Lembar kata sandi", href: RuteAkses.lembarAkun(), kind: .secondary, icon: .printer),
      ]))
      \(searchBox(
        action: RuteAkses.daftarAkun(), value: form.q, label: "Cari nama, nama pengguna, atau NIP",
        kept: form.keadaan.isEmpty ? [] : [("keadaan", form.keadaan)]))
      \(filterChips([
        saring("Semua", nil), saring("Aktif", "aktif"), saring("Belum punya akun", "belum"), saring("Ditutup", "ditutup"),
      ]))
      \(daftar.baris.isEmpty
        ? emptyState("Tidak ada yang cocok", "Periksa ejaannya, atau hapus saringan.", icon: .people)
        : list(daftar.baris.map { baris($0.0, $0.jabatan, now) }, label: "Orang dan akunnya"))
      \(pager(newer: nil, older: berikut, olderLabel: "Berikutnya"))
      """)
}

private func baris(_ ada: OrangAkun, _ jabatan: String, _ now: Date) -> ListRow {
  ListRow(
    ada.orang.namaLengkap, href: RuteAkses.akunOrang(ada.orang.id), detail: jabatan,
    time: ada.akun?.terakhirMasuk.map { $0.relatif(terhadap: now) }, status: keadaan(ada.akun),
    avatar: NamaGelar(nama: ada.orang.nama).inisial)
}

private func keadaan(_ akun: Akun?) -> HTML {
  guard let akun else { return status("Belum punya akun") }
  if !akun.aktif { return status("Ditutup", .harm) }
  if akun.harusGanti { return status("Belum ganti sandi", .waiting) }
  return akun.duaLangkah ? status("Aktif, dua langkah", .done, icon: .shield) : status("Aktif", .done)
}

func halamanRincianAkun(
  _ rincian: RincianAkun, _ context: PelakuContext, baru: AkunBaruForm?, peran: PeranForm,
  _ errors: FieldErrors,
  _ now: Date
) -> Page {
  let orang = rincian.orang.orang
  let jabatan = rincian.jabatan.map { Fact("Jabatan", $0.sebutan) }
  let nip = orang.nip.map { [Fact("NIP", $0)] } ?? []
  let isi: HTML =
    if let akun = rincian.orang.akun {
      """
      \(card("Akun", ringkasan(akun, nip + jabatan, now), icon: .person))
      \(card("Peran", daftarPeran(rincian, context), icon: .personBadge))
      \(rincian.boleh.mengubahPeran ? formPeran(rincian, peran, context, errors) : nil)
      \(rincian.boleh.mengelola ? tindakan(akun, rincian, context) : bukanWewenang())
      """
    } else {
      """
      \(card("Orang", facts(nip + jabatan), icon: .person))
      \(rincian.boleh.memberiSandi
        ? formAkunBaru(rincian, baru, context, errors)
        : rincian.boleh.mengelola ? sandiPenandatangan() : bukanWewenang())
      """
    }
  return Page(
    orang.namaLengkap, breadcrumbs: [Crumb("Akun dan peran", href: RuteAkses.daftarAkun())],
    section: RuteAkses.daftarAkun(), width: .narrow,
    main: """
      \(pageHead(orang.namaLengkap, status: keadaan(rincian.orang.akun)))
      \(errorSummary(errors, ["pengguna", "peran", "unit", "mulai", "selesai", "dasar"].map { Field($0, "", errors: errors) }))
      \(isi)
      """
  )
  .with(errors: errors)
}

private func bukanWewenang() -> HTML {
  notice(
    "<p>Orang ini juga memegang jabatan atau peran di luar unit Anda, jadi akunnya diatur oleh administrator sistem.</p>"
  )
}

private func sandiPenandatangan() -> HTML {
  notice(
    "<p>Orang ini menandatangani atas nama kantornya, jadi kata sandinya hanya diterbitkan administrator sistem. Pemiliknya selalu diberi tahu.</p>"
  )
}

private func ringkasan(_ akun: Akun, _ lain: [Fact], _ now: Date) -> HTML {
  facts(
    [
      Fact("Nama pengguna", akun.namaPengguna),
      Fact("Terakhir masuk", akun.terakhirMasuk.map { $0.relatif(terhadap: now) } ?? "Belum pernah"),
      Fact("Verifikasi dua langkah", akun.duaLangkah ? "Terpasang" : "Belum terpasang"),
    ] + lain)
}

private func daftarPeran(_ rincian: RincianAkun, _ context: PelakuContext) -> HTML {
  guard !rincian.peran.isEmpty else { return "<p class=\"muted\">Tidak ada peran selain jabatannya.</p>" }
  return "<ul class=\"rows\">\(rincian.peran, { satuPeran($0.0, $0.sebutan, rincian, context) })</ul>"
}

private func satuPeran(
  _ peran: PeranAkun, _ sebutan: String, _ rincian: RincianAkun, _ context: PelakuContext
) -> HTML {
  let berakhir = peran.selesai.map { $0 < rincian.hari } ?? false
  let masa = "sejak \(peran.mulai.teks)" + (peran.selesai.map { " sampai \($0.teks)" } ?? "")
  let akhiri: HTML? =
    berakhir || !rincian.boleh.mengubahPeran
    ? nil
    : actionForm(
      to: RuteAkses.akhiriPeran(rincian.orang.orang.id, peran.id), context.formToken(),
      button("Akhiri", kind: .secondary))
  return """
    <li class="row device"><div class="row-text"><b>\(sebutan)</b><span class="row-detail">\(masa). \(peran.dasar)</span></div>\
    \(berakhir ? status("Berakhir") : akhiri)</li>
    """
}

private func formPeran(
  _ rincian: RincianAkun, _ form: PeranForm, _ context: PelakuContext, _ errors: FieldErrors
) -> HTML {
  let daftar = Peran.allCases.filter { rincian.adminSistem || $0 == .tu || $0 == .adminUnit }
  return details(
    "Beri peran",
    Form(to: RuteAkses.peranOrang(rincian.orang.orang.id), context.formToken())
      .html(
        """
        \(radios(
        Field("peran", "Peran", errors: errors),
        daftar.map { Choice($0.rawValue, $0.nama, detail: $0.penjelasan) }, chosen: form.peran))
        \(combobox(
        Field("unit", "Unit", hint: "Untuk tata usaha, administrator unit, dan petugas kependudukan.", need: .optional, errors: errors),
        rincian.unit.map { Choice("\($0.id)", $0.nama) }, chosen: form.unit.isEmpty ? [] : [form.unit]))
        \(textField(Field("mulai", "Mulai", hint: "Kosong berarti hari ini.", need: .optional, errors: errors), form.mulai, kind: .date, width: .half))
        \(textField(Field("selesai", "Selesai", hint: "Kosong berarti sampai diakhiri.", need: .optional, errors: errors), form.selesai, kind: .date, width: .half))
        \(textField(Field("dasar", "Dasar", hint: "Misalnya: Surat Tugas 800/17/2026.", errors: errors), form.dasar))
        """,
        next: "Berlaku sejak tanggal mulai, dan tercatat dalam jejak.",
        actions: [button("Beri peran", icon: .personPlus)]))
}

private func tindakan(_ akun: Akun, _ rincian: RincianAkun, _ context: PelakuContext) -> HTML {
  let (orang, token) = (rincian.orang.orang.id, context.formToken())
  return """
    \(rincian.boleh.memberiSandi ? nil : sandiPenandatangan())\
    <section class="card"><h2>Tindakan</h2><div class="buttons">\
    \(akun.aktif && rincian.boleh.memberiSandi ? actionForm(
      to: RuteAkses.sandiOrang(orang), token, button("Terbitkan kata sandi sementara", kind: .secondary, icon: .key)) : nil)\
    \(akun.duaLangkah && rincian.boleh.melepasDuaLangkah ? actionForm(
      to: RuteAkses.lepasDuaLangkahOrang(orang), token,
      button("Lepas verifikasi dua langkah", kind: .harm, icon: .unlock)) : nil)\
    \(rincian.token > 0 ? actionForm(
      to: RuteAkses.cabutTokenOrang(orang), token,
      button("Cabut \(rincian.token) token API", kind: .harm, icon: .key)) : nil)\
    \(akun.aktif
      ? actionForm(to: RuteAkses.tutupAkun(orang), token, button("Tutup akun", kind: .harm, icon: .lock))
      : actionForm(to: RuteAkses.bukaAkun(orang), token, button("Buka kembali akun", icon: .unlock)))</div></section>
    """
}

private func formAkunBaru(
  _ rincian: RincianAkun, _ form: AkunBaruForm?, _ context: PelakuContext, _ errors: FieldErrors
) -> HTML {
  let orang = rincian.orang.orang
  return Form(to: RuteAkses.akunOrang(orang.id), context.formToken())
    .html(
      textField(
        Field(
          "pengguna", "Nama pengguna", hint: "NIP, atau nama pendek untuk yang bukan ASN.", errors: errors),
        form?.pengguna ?? orang.nip ?? ""),
      next: "Anda menerima lembar berisi kata sandi sementara untuk dicetak dan diserahkan.",
      actions: [button("Buat akun", icon: .personPlus)])
}

func halamanLembar(_ lembar: LembarAkun, _ orang: Orang.ID, _ context: PelakuContext) -> Page {
  Page(
    "Lembar akun", breadcrumbs: [Crumb("Akun dan peran", href: RuteAkses.daftarAkun())],
    section: RuteAkses.daftarAkun(),
    width: .narrow,
    main: """
      \(pageHead("Lembar akun untuk \(lembar.nama)", lead: "Cetak dan serahkan langsung kepada orangnya. Lembar ini tidak akan ditampilkan lagi."))
      <div class="sheet"><p>\(context.web.site.name)</p><h2>Akun \(context.web.site.system)</h2>
      \(facts([
        Fact("Nama", lembar.nama), Fact("Nama pengguna", html: "<span class=\"secret\">\(lembar.namaPengguna)</span>"),
        Fact("Kata sandi sementara", html: "<span class=\"secret\">\(lembar.sandi)</span>"),
        Fact("Berlaku sampai", lembar.berlakuSampai.teksLengkap()),
      ]))
      <ol class="steps"><li>Buka \(context.web.site.system) di ponsel atau komputer, lalu masuk dengan nama pengguna dan kata sandi di atas.</li>\
      <li>Pilih kata sandi Anda sendiri. Jangan memberitahukannya kepada siapa pun, juga kepada administrator.</li>\
      <li>Musnahkan lembar ini.</li></ol></div>
      <div class="buttons">\(printButton("Cetak lembar"))\(linkButton("Selesai", href: RuteAkses.akunOrang(orang), kind: .secondary))</div>
      """)
}

extension Peran {
  fileprivate var penjelasan: String {
    switch self {
    case .admin: "Mengatur seluruh sistem, tanpa membaca surat."
    case .adminUnit: "Mengatur orang dan akun satu unit dan unit di bawahnya."
    case .tu: "Agenda, nomor, dan pengiriman surat satu kantor."
    case .pengawas: "Membaca jejak seluruh kabupaten."
    case .kependudukan:
      "Register penduduk desanya, desa-desa kecamatannya, atau seluruh kabupaten dari dinas."
    case .eksporPenduduk:
      "Mengambil data penduduk sebagai berkas: desanya, desa-desa kecamatannya, atau seluruh kabupaten dari dinas."
    case .pelindungData: "Mengawasi siapa membuka data penduduk, dan menjawab permintaan pemilik data."
    }
  }
}
