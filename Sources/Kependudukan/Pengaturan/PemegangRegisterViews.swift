import Akses
import Bahasa
import Database
import Organisasi
import Web

func halamanPemegangRegister(
  _ form: PemegangRegisterForm, _ kini: UnitKerja?, _ calon: [UnitKerja], _ galat: FieldErrors,
  _ context: PelakuContext
) -> Page {
  Page(
    "Pemegang register", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())],
    section: RuteKonter.atur(), width: .narrow,
    main: """
      \(pageHead("Pemegang register", lead: "Instansi Pelaksana: petugasnya memegang register penduduk seluruh kabupaten, memutus data ganda, dan menerbitkan akta."))
      \(errorSummary(galat, [Field("unit", ""), Field("dasar", "")]))
      \(kini == nil ? notice("Belum ada: tidak seorang pun dapat memutus data ganda atau melihat register seluruh kabupaten.", kind: .warning) : nil)
      \(Form(to: RuteKonter.pemegangRegister(), context.formToken()).html("""
        \(combobox(Field("unit", "Perangkat daerah", errors: galat), calon.map { Choice($0.id.description, $0.nama) }, chosen: [form.unit], prompt: "Ketik nama dinas"))
        \(textArea(Field("dasar", "Dasar", hint: "Peraturan yang menunjuknya, misalnya Perda susunan perangkat daerah.", errors: galat), form.dasar, rows: 3, most: 300))
        """, next: "Petugas kependudukan di unit lain, selain kecamatan, desa, dan kelurahan, tidak melihat seorang pun di register. Yang mereka perlukan didapat dengan hak akses (Permendagri 102/2019).", actions: [button("Tetapkan pemegang", icon: .check)]))
      """)
}
