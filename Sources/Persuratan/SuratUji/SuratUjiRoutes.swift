import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

struct SuratUjiRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.suratUji.path, .pelaku, use: satu)
    rute.post(Rute.suratUji.path, .adminUnit, use: kirim)
    rute.post(Rute.pembacaanSuratUji.path, .pelaku, use: baca)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.suratUji.value(context)
    let surat = try await persuratan.db.read { tx in try tx.suratUji(id) }
    guard let surat, context.pelaku.mengurus(id) else { throw SuratUjiError.tidakDitemukan }
    return halamanSuratUji(surat, context.formToken()).response(context)
  }

  func kirim(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.suratUji.value(context)
    let _: KosongForm = try await request.form()
    try await persuratan.kirimSuratUji(ke: id, oleh: context.pelaku)
    return .see(
      "/administrasi/kesiapan/\(id)",
      Flash("Surat uji terkirim. Tata usaha kantor itu melihatnya di mejanya."),
      context)
  }

  func baca(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembacaanSuratUji.value(context)
    let _: KosongForm = try await request.form()
    try await persuratan.bacaSuratUji(id, oleh: context.pelaku)
    return .see(Rute.meja(), Flash("Terima kasih. Surat uji tercatat sudah dibaca."), context)
  }
}

func halamanSuratUji(_ surat: SuratUji, _ token: FormToken) -> Page {
  Page(
    "Surat uji", section: Rute.meja(), width: .narrow,
    main: """
      \(pageHead("Surat uji", lead: "Dari \(surat.pengirim), \(surat.dikirim.teksLengkap())"))
      <p>Bila Anda membaca halaman ini, surat elektronik sudah dapat sampai di kantor Anda. Tekan tombol di bawah supaya \
      pengelola kesiapan tahu.</p>
      \(surat.dibaca == nil
        ? actionForm(to: Rute.pembacaanSuratUji(surat.unit), token, button("Sudah saya baca", icon: .check))
        : notice("<p>Sudah dibaca \(surat.pembaca).</p>"))
      """)
}

/// On the desk of who runs the office, until it is read.
func suratUjiMenunggu(_ surat: SuratUji) -> HTML {
  notice(
    """
    <p><b>Surat uji</b> dari \(surat.pengirim) menunggu dibaca. \
    <a\(.href(Rute.suratUji(surat.unit)))>Buka surat uji</a></p>
    """)
}
