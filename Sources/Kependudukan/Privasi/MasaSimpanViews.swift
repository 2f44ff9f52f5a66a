import Akses
import Bahasa
import Web

/// What is erased by itself, how much of it is due, and the way to pause it.
func masaSimpan(_ k: KetentuanPelindungan, _ s: SimpanLihatan, _ context: PelakuContext) -> HTML {
  let terakhir = s.terakhir.map { "\($0.teksPendek()), \(s.jumlahTerakhir.ribuan) baris" } ?? "Belum pernah"
  return """
    <p>Siapa yang melihat, jabatannya, alamat komputernya, data siapa yang dilihat, dan keperluannya dihapus setiap malam begitu masanya habis. Bahwa pada saat itu ada lihatan tetap tercatat, dan rantai jejak tetap dapat diperiksa. Jejak surat dan jejak perubahan data tidak ikut dihapus.</p>
    \(s.takTercatat ? notice("\(PelindunganError.masaSimpanTakTercatat.message)", kind: .harm) : nil)
    \(s.jeda.map { notice("Dijeda oleh \($0.oleh) sejak \($0.sejak.teksPendek()): \($0.alasan)", kind: .warning) })
    \(facts([
      Fact("Disimpan", "\(k.simpanJejakTahun) tahun"),
      Fact("Dasar", "UU 27/2022 Pasal 43 dan 44. Lamanya ditetapkan kabupaten; pastikan dengan peraturan yang berlaku."),
      Fact("Jatuh tempo sekarang", jumlah(s.kini)), Fact("Jatuh tempo dalam 12 bulan berikutnya", jumlah(s.setahun)),
      Fact("Terakhir dijalankan", terakhir),
    ]))
    <div class="buttons">\(s.jeda == nil
      ? linkButton("Jeda penghapusan", href: RutePenduduk.jedaSimpan(), kind: .secondary)
      : actionForm(to: RutePenduduk.penerusanSimpan(), context.formToken(), button("Teruskan penghapusan", kind: .secondary)))</div>
    """
}

private func jumlah(_ banyak: Int) -> String {
  banyak >= SimpanLihatan.palingHitung ? "Lebih dari \(banyak.ribuan) baris" : "\(banyak.ribuan) baris"
}

struct JedaForm: Decodable, Sendable { var alasan = "" }

func halamanJedaSimpan(_ form: JedaForm, _ galat: FieldErrors, _ context: PelakuContext) -> Page {
  let isian = Field(
    "alasan", "Alasan",
    hint: "Misalnya nomor aduan atau perkara yang memerlukan jejak ini. Jangan menulis NIK.",
    errors: galat)
  return Page(
    "Jeda penghapusan jejak lihatan",
    breadcrumbs: [Crumb("Pelindungan data", href: RutePenduduk.pelindungan())],
    section: RutePenduduk.pelindungan(), width: .narrow,
    main: """
      \(pageHead("Jeda penghapusan jejak lihatan", lead: "Selama dijeda, jejak yang masa simpannya habis tidak dihapus."))\(errorSummary(galat, [isian]))\
      \(Form(to: RutePenduduk.jedaSimpan(), context.formToken()).html(textArea(isian, form.alasan, rows: 3),
        next: "Tercatat dalam jejak dengan nama Anda, dan berlaku sampai diteruskan.", actions: [button("Jeda penghapusan")]))
      """)
}
