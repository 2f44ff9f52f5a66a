import Bahasa
import Cetak
import Database
import HTTPTypes
import Hummingbird
import NIOPosix
import Organisasi
import Web

/// Printed passwords for the first login, an office at a time.
struct LembarAkunRoutes {
  let akses: Akses

  func add(to rute: RuteTerjaga) {
    rute.get(RuteAkses.lembarAkun.path, .adminUnit, use: daftar)
    rute.post(RuteAkses.lembarKantor.path, .adminUnit, use: terbitkan)
  }

  @Sendable private func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    halamanLembarTunggu(try await akses.kantorMenunggu(oleh: context.pelaku), context).response(context)
  }

  @Sendable private func terbitkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteAkses.lembarKantor.value(context)
    let (unit, lembar) = try await akses.terbitkanLembar(id, oleh: context.pelaku)
    let (site, now) = (akses.site, akses.now())
    let pdf = try await NIOThreadPool.singleton.runIfActive {
      try lembar.dokumen(unit.nama, site, alamat: akses.alamat, pada: now).pdf()
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf",
        .contentDisposition: "attachment; filename=\"lembar-akun-\(unit.kode).pdf\"",
        .cacheControl: "no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: pdf)))
  }
}

func halamanLembarTunggu(_ menunggu: [KantorMenunggu], _ context: PelakuContext) -> Page {
  let jumlah = menunggu.reduce(0) { $0 + $1.orang.count }
  return Page(
    "Lembar kata sandi", breadcrumbs: [Crumb("Akun dan peran", href: RuteAkses.daftarAkun())],
    section: RuteAkses.daftarAkun(),
    main: """
      \(pageHead("Lembar kata sandi", lead: jumlah == 0 ? nil : "\(jumlah.ribuan) akun menunggu kata sandi pertamanya."))
      \(menunggu.isEmpty
        ? emptyState("Tidak ada yang menunggu", "Semua akun sudah punya kata sandi. Lembar satu orang diterbitkan dari halaman akunnya.", icon: .checkCircle, action: linkButton("Masukkan banyak orang", href: RuteAkses.impor(), kind: .secondary))
        : """
          \(notice("<p>Kata sandi dibuat saat lembarnya diunduh dan tidak tersimpan di mana pun. Cetak langsung, serahkan kepada orangnya, lalu hapus berkasnya.</p>", kind: .warning))
          <ul class="rows">\(menunggu, { baris($0, context) })</ul>
          """)
      """)
}

private func baris(_ kantor: KantorMenunggu, _ context: PelakuContext) -> HTML {
  let lebih = kantor.orang.count > Akses.lembarSekali ? ", \(Akses.lembarSekali) pertama lebih dahulu" : ""
  return """
    <li class="row device"><div class="row-text"><b>\(kantor.unit.nama)</b><span class="row-detail">\(kantor.orang.count) orang\(lebih)</span></div>\
    \(actionForm(to: RuteAkses.lembarKantor(kantor.unit.id), context.formToken(), button("Unduh lembar", kind: .secondary, icon: .printer)))</li>
    """
}
