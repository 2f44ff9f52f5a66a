import Bahasa
import Foundation
import Jejak
import Organisasi
import Web

func halamanAkunSaya(_ saya: AkunSaya, _ context: PelakuContext, _ now: Date) -> Page {
  let pelaku = context.pelaku
  let jabatan = pelaku.penugasan.map { Fact("Jabatan", $0.sebutan) }
  let peran = saya.peran.map { Fact("Peran", $0.0.peran.nama + ($0.1.map { ", \($0.nama)" } ?? "")) }
  return Page(
    "Akun saya", section: RuteAkses.akun(),
    main: """
      \(pageHead("Akun saya", lead: pelaku.nama))
      \(context.akun.tenggatDuaLangkah.map { pengingat($0) })
      \(cards([
        card("Identitas", facts([Fact("Nama pengguna", context.akun.namaPengguna)] + jabatan + peran), icon: .person),
        card(
          "Kata sandi",
          """
          <p>Terakhir diganti \(Tanggal(saya.sandiPada).teks).</p>\
          <div class="buttons">\(linkButton("Ganti kata sandi", href: RuteAkses.sandi(), kind: .secondary))</div>
          """, icon: .key),
        card("Verifikasi dua langkah", duaLangkah(context.akun, saya.sisaKode), icon: .shieldLock),
        card(
          "Token API",
          """
          <p>Untuk aplikasi yang bekerja atas nama Anda.</p>\
          <div class="buttons">\(linkButton("Atur token", href: RuteAkses.daftarToken(), kind: .secondary))</div>
          """, icon: .link),
        card(
          "Sertifikat tanda tangan",
          """
          <p>Untuk menandatangani surat secara elektronik, dengan kata sandi yang hanya Anda ketahui.</p>\
          <div class="buttons">\(linkButton("Buka sertifikat", href: RuteAkses.sertifikat(), kind: .secondary))</div>
          """, icon: .patchCheck),
        card("Surel pengingat", surelPengingat(saya, context), icon: .bell),
        card(
          "Perangkat yang masuk",
          """
          <p>Akun Anda sedang terbuka di \(saya.sesi.count == 1 ? "perangkat ini saja" : "\(saya.sesi.count) perangkat").</p>\
          <div class="buttons">\(linkButton("Lihat perangkat", href: RuteAkses.daftarSesi(), kind: .secondary))</div>
          """, icon: .phone),
      ]))
      \(story(saya.riwayat.map { langkah($0, now) }, title: "Yang terjadi pada akun Anda"))
      """)
}

private func pengingat(_ tenggat: Date) -> HTML {
  notice(
    """
    <p><b>Pasang verifikasi dua langkah</b> paling lambat \(Tanggal(tenggat).teksLengkap). \
    <a href="\(RuteAkses.duaLangkah())">Pasang sekarang</a>, hanya perlu dua menit.</p>
    """, kind: .warning)
}

private func duaLangkah(_ akun: Akun, _ sisa: Int) -> HTML {
  akun.duaLangkah
    ? """
    <p>\(status("Terpasang", .done, icon: .shield)) \(sisa) kode pemulihan belum terpakai.</p>\
    <div class="buttons">\(linkButton("Atur", href: RuteAkses.duaLangkah(), kind: .secondary))</div>
    """
    : """
    <p>\(status("Belum terpasang", .waiting)) Lindungi akun Anda dengan kode dari ponsel.</p>\
    <div class="buttons">\(linkButton("Pasang", href: RuteAkses.duaLangkah(), kind: .secondary))</div>
    """
}

private func surelPengingat(_ saya: AkunSaya, _ context: PelakuContext) -> HTML {
  guard !saya.surel.isEmpty else {
    return """
      <p>Surat dan disposisi yang jatuh tempo atau terlambat dapat diberitahukan lewat surel, paling banyak sekali \
      sehari. Alamat surel Anda belum tercatat; minta administrator unit Anda mencatatnya.</p>
      """
  }
  let lain: SurelPengingat = saya.surelPengingat == .ya ? .tidak : .ya
  return """
    <p>\(status(saya.surelPengingat.nama, saya.surelPengingat == .ya ? .done : .neutral)) Yang jatuh tempo atau terlambat, paling banyak sekali sehari, ke \(saya.surel).</p>\
    <div class="buttons">\(actionForm(
      to: RuteAkses.surelPengingat(), context.formToken(),
      button(lain == .ya ? "Kirimi saya surel pengingat" : "Hentikan surel pengingat", kind: .secondary),
      fields: [("pilihan", lain.rawValue)]))</div>
    """
}

private func langkah(_ catatan: Catatan, _ now: Date) -> StoryStep {
  StoryStep(
    KamusPeristiwa.akses.pokok(catatan.peristiwa), who: catatan.nama,
    time: catatan.waktu.relatif(terhadap: now) + (catatan.alamat.isEmpty ? "" : " · \(catatan.alamat)"),
    note: catatan.keterangan.isEmpty ? nil : catatan.keterangan,
    state: catatan.peristiwa == "masuk.gagal" ? .refused : .done)
}

func halamanSesi(_ sesi: [Sesi], _ context: PelakuContext, _ now: Date) -> Page {
  Page(
    "Perangkat yang masuk", breadcrumbs: [Crumb("Akun saya", href: RuteAkses.akun())],
    section: RuteAkses.akun(),
    width: .narrow,
    main: """
      \(pageHead("Perangkat yang masuk", lead: "Ada yang tidak Anda kenal? Keluarkan, lalu ganti kata sandi Anda."))
      <ul class="rows">\(sesi, { baris($0, context, now) })</ul>
      \(sesi.count > 1 ? actionForm(
        to: RuteAkses.cabutSesiLain(), context.formToken(),
        button("Keluarkan semua perangkat lain", kind: .harm, icon: .signOut)) : nil)
      """)
}

private func baris(_ sesi: Sesi, _ context: PelakuContext, _ now: Date) -> HTML {
  let ini = sesi.id == context.sesi.id
  return """
    <li class="row device"><div class="row-text"><b>\(sesi.perangkat)</b>\
    <span class="row-detail">\(ini ? "Sedang dipakai" : "Terakhir dipakai \(sesi.terakhir.relatif(terhadap: now))")\
    \(sesi.alamat.isEmpty ? "" : " dari \(sesi.alamat)"), masuk \(sesi.dibuat.teksPendek())</span></div>\
    \(ini ? status("Perangkat ini", .done) : actionForm(
      to: RuteAkses.cabutSesi(sesi.id), context.formToken(), button("Keluarkan", kind: .secondary)))</li>
    """
}
