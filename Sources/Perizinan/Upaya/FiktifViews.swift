import Akses
import Bahasa
import Web

extension Perizinan {
  static func halamanFiktif(
    _ aturan: [FiktifPositif.Aturan], _ katalog: [Layanan], _ form: FiktifForm, _ galat: FieldErrors,
    _ hari: Tanggal, _ context: PelakuContext
  ) -> Page {
    let nama = Dictionary(katalog.map { ($0.kode, $0.nama.id) }) { satu, _ in satu }
    let medan = [
      Field("layanan", "Layanan", errors: galat), Field("hari", "Hari kerja sejak lengkap", errors: galat),
      Field("sejak", "Untuk permohonan sejak", errors: galat), Field("dasar", "Dasar hukum", errors: galat),
    ]
    return Page(
      "Fiktif positif", breadcrumbs: [Crumb("Petugas perizinan", href: RutePermohonan.petugas())],
      section: RutePermohonan.petugas(), width: .narrow, state: galat.isEmpty ? .fine : .hasErrors,
      main: """
        \(pageHead("Fiktif positif", lead: "Untuk layanan mana permohonan dianggap dikabulkan bila tidak diputus pada waktunya. Mati kecuali Anda nyalakan; tidak ada izin yang terbit sendiri: yang tampak adalah batasnya dan bahwa ia lewat."))\
        \(errorSummary(galat, medan))\
        \(aturan.isEmpty ? emptyState("Tidak ada layanan yang memakainya", "Semua permohonan menunggu keputusan pejabat.", icon: .check) : list(aturan.map { ListRow(nama[$0.layanan] ?? $0.layanan, href: RutePerizinan.layanan($0.layanan, .id), from: "\($0.hari) hari kerja, permohonan sejak \($0.sejak.teks)", detail: $0.dasar, action: actionForm(to: RuteUpaya.fiktif(), context.formToken(), button("Matikan", kind: .quiet), fields: [("layanan", $0.layanan), ("matikan", "1")])) }, label: "Layanan dengan fiktif positif"))\
        \(card("Nyalakan untuk satu layanan", Form(to: RuteUpaya.fiktif(), context.formToken()).html("\(select(medan[0], katalog.map { Choice($0.kode, $0.nama.id) }, chosen: form.layanan))\(textField(medan[1], form.hari.isEmpty ? "5" : form.hari, width: .short))\(textField(medan[2], form.sejak.isEmpty ? hari.description : form.sejak, kind: .date, width: .short))\(textArea(medan[3], form.dasar.isEmpty ? FiktifPositif.dasarUsulan : form.dasar, rows: 3, most: 300))", actions: [button("Nyalakan", icon: .check)])))
        """)
  }
}
