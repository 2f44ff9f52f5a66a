import Akses
import Bahasa
import Organisasi
import Web

/// `pemilik` is the office that keeps a group for itself; nil for one that all may use.
func halamanKelompok(_ kelompok: [(kelompok: Kelompok, jumlah: Int, pemilik: String?)], boleh: Bool) -> Page {
  Page(
    "Kelompok penerima", section: Rute.kelompok(),
    main: """
      \(pageHead("Kelompok penerima", lead: "Penerima surat yang dipilih sekaligus. Anggotanya dihitung pada hari surat dikirim.", actions: boleh ? [linkButton("Susun kelompok", href: Rute.kelompokBaru(), icon: .plus)] : []))
      \(kelompok.isEmpty
        ? emptyState("Belum ada kelompok", "Susun kelompok pertama, misalnya semua camat.", icon: .people)
        : list(kelompok.map { satu in
          ListRow(
            satu.kelompok.nama, href: Rute.satuKelompok(satu.kelompok.id), from: satu.pemilik ?? "Untuk semua kantor",
            detail: satu.kelompok.aturan, time: "\(satu.jumlah) kantor", status: satu.pemilik == nil ? nil : status("Milik kantor"))
        }, label: "Kelompok penerima"))
      """)
}

/// A common group, for who may use it but not change it.
func bacaKelompok(_ kelompok: Kelompok, _ anggota: [String]) -> Page {
  Page(
    kelompok.nama, breadcrumbs: [Crumb("Kelompok penerima", href: Rute.kelompok())], section: Rute.kelompok(),
    width: .narrow,
    main: """
      \(pageHead(kelompok.nama, lead: "\(anggota.count) kantor hari ini. Disusun administrator sistem untuk semua kantor."))
      \(card("Anggotanya", "<p>\(anggota.joined(separator: ", "))</p>", icon: .people))
      """)
}

extension Kelompok {
  var aturan: String {
    let jenis =
      self.jenis.count == UnitKerja.Jenis.allCases.count
      ? "semua jenis kantor" : jenis.map { $0.nama.lowercased() }.joined(separator: ", ")
    let bagian = [
      jenis.isEmpty ? nil : jenis, bawah == nil ? nil : "di bawah satu unit",
      tambah.isEmpty ? nil : "\(tambah.count) ditambahkan",
      kecuali.isEmpty ? nil : "\(kecuali.count) dikecualikan",
    ]
    return bagian.compactMap(\.self).joined(separator: "; ").kalimat
  }
}

func formulirKelompok(
  _ kelompok: Kelompok?, _ anggota: [String], _ form: KelompokForm, _ pilihan: PilihanUnit,
  _ kantor: [Choice],
  _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let nama = Field("nama", "Nama kelompok", hint: "Seperti akan tertulis sesudah Yth.", errors: errors)
  let pemilik = Field(
    "pemilik", "Milik kantor", hint: "Hanya kantor itu yang melihat dan memakainya.",
    need: context.pelaku.adalah(.admin) ? .optional : .required, errors: errors)
  let jenis = Field("jenis", "Jenis kantor yang termasuk", need: .optional, errors: errors)
  let bawah = Field("bawah", "Hanya yang berada di bawah", need: .optional, errors: errors)
  let tambah = Field("tambah", "Kantor yang ditambahkan", need: .optional, errors: errors)
  let kecuali = Field("kecuali", "Kantor yang dikecualikan", need: .optional, errors: errors)
  var page = Formulir(
    judul: kelompok?.nama ?? "Susun kelompok",
    pengantar: kelompok.map { _ in "\(anggota.count) kantor hari ini" },
    jejak: [Crumb("Kelompok penerima", href: Rute.kelompok())], bagian: Rute.kelompok(),
    tindakan: kelompok.map { Rute.satuKelompok($0.id) } ?? Rute.kelompok(),
    medan: [nama, pemilik, jenis, bawah, tambah, kecuali],
    isi: """
      \(textField(nama, form.nama))
      \(kelompok == nil && !kantor.isEmpty ? select(pemilik, kantor, chosen: form.pemilik.isEmpty && kantor.count == 1 && !context.pelaku.adalah(.admin) ? kantor[0].value : form.pemilik, prompt: context.pelaku.adalah(.admin) ? "Semua kantor" : "Pilih…") : nil)
      \(chips(jenis, UnitKerja.Jenis.kantor.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
      \(combobox(bawah, source: Rute.pilihanUnit(), choices: pilihan.unit, chosen: [form.bawah]))
      \(combobox(tambah, source: Rute.pilihanUnit(), choices: pilihan.unit, chosen: form.tambah, picks: .several))
      \(combobox(kecuali, source: Rute.pilihanUnit(), choices: pilihan.unit, chosen: form.kecuali, picks: .several))
      \(anggota.isEmpty ? nil : details("Lihat \(anggota.count) kantor anggotanya", "<p>\(anggota.joined(separator: ", "))</p>"))
      """,
    sesudahnya: "Surat yang sudah terkirim tidak berubah.", tombol: button("Simpan kelompok"),
    kembali: Rute.kelompok()
  )
  .halaman(errors, context)
  if let kelompok {
    page.main = """
      \(page.main)\(actionForm(to: Rute.hapusKelompok(kelompok.id), context.formToken(), button("Hapus kelompok", kind: .harm, icon: .trash)))
      """
  }
  return page
}

extension UnitKerja.Jenis {
  /// The kinds that have an agenda of their own.
  static var kantor: [Self] {
    allCases.filter { ![.stafAhli, .asisten, .sekretariat, .bidang, .seksi].contains($0) }
  }
}
