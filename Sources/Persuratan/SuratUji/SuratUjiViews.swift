import Bahasa
import Web

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
