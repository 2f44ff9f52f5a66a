import Akses
import Bahasa
import Database
import Organisasi
import Web

func halamanPetugas(_ kantor: [UnitKerja], _ terisi: [UnitKerja.ID: Int]) -> Page {
  Page(
    "Petugas perizinan", section: RutePermohonan.petugas(),
    main: """
      \(pageHead("Petugas perizinan", lead: "Jabatan mana yang melayani loket, memeriksa, meninjau, menetapkan, menyusun, memaraf, dan menyerahkan di setiap kantor.", actions: [linkButton("Fiktif positif", href: RuteUpaya.fiktif(), kind: .quiet)]))
      \(list(
        kantor.map { satu in
          let jumlah = terisi[satu.id] ?? 0
          return ListRow(
            satu.nama, href: RutePermohonan.petugasKantor(satu.id),
            detail: jumlah == 0 ? "Belum ada yang ditetapkan" : "\(jumlah) peran terisi",
            status: jumlah == 0 ? status("Belum siap", .waiting) : status("Siap", .done))
        }, label: "Kantor"))
      """)
}

extension PetugasKantor {
  func halaman(_ context: PelakuContext) -> Page {
    let teks = TeksPerizinan(kode: "id")
    let pilihan = jabatan.map { satu in
      Choice(
        satu.jabatan.id.description,
        satu.pemegang.map { "\(satu.jabatan.nama) (\($0))" } ?? "\(satu.jabatan.nama) (kosong)")
    }
    let medan = PetugasForm().pilihan.map(\.0)
      .map { peran in
        details(
          "\(teks.peran(peran)): \(ada[peran]?.count ?? 0) jabatan",
          checkboxes(
            Field(peran.rawValue, teks.peran(peran), need: .optional), pilihan,
            chosen: ada[peran, default: []].map(\.description)))
      }
    return Page(
      unit.nama, breadcrumbs: [Crumb("Petugas perizinan", href: RutePermohonan.petugas())],
      section: RutePermohonan.petugas(), width: .narrow,
      main: """
        \(pageHead(unit.nama, lead: "Pimpinan kantor menandatangani tanpa perlu ditetapkan. Siapa yang memeriksa tidak dapat memutus permohonan yang sama, juga bila jabatannya dicentang di keduanya."))
        \(Form(to: RutePermohonan.petugasKantor(unit.id), context.formToken())
          .html(HTML.join(medan), next: "Berlaku untuk permohonan yang sedang menunggu juga.", actions: [button("Simpan petugas", icon: .check)]))
        """)
  }
}
