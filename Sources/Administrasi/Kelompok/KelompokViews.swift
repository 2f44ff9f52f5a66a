import Akses
import Bahasa
import Organisasi
import Web

func halamanKelompok(_ kelompok: [(kelompok: Kelompok, jumlah: Int)]) -> Page {
  Page(
    "Kelompok penerima", section: Rute.kelompok(),
    main: """
      \(pageHead("Kelompok penerima", lead: "Penerima surat yang dipilih sekaligus. Anggotanya dihitung pada hari surat dikirim.", actions: [linkButton("Susun kelompok", href: Rute.kelompokBaru(), icon: .plus)]))
      \(kelompok.isEmpty
        ? emptyState("Belum ada kelompok", "Susun kelompok pertama, misalnya semua camat.", icon: .people)
        : list(kelompok.map { ListRow($0.kelompok.nama, href: Rute.satuKelompok($0.kelompok.id), detail: $0.kelompok.aturan, time: "\($0.jumlah) kantor") }, label: "Kelompok penerima"))
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
  _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let nama = Field("nama", "Nama kelompok", hint: "Seperti akan tertulis sesudah Yth.", errors: errors)
  let jenis = Field("jenis", "Jenis kantor yang termasuk", need: .optional, errors: errors)
  let bawah = Field("bawah", "Hanya yang berada di bawah", need: .optional, errors: errors)
  let tambah = Field("tambah", "Kantor yang ditambahkan", need: .optional, errors: errors)
  let kecuali = Field("kecuali", "Kantor yang dikecualikan", need: .optional, errors: errors)
  var page = Formulir(
    judul: kelompok?.nama ?? "Susun kelompok",
    pengantar: kelompok.map { _ in "\(anggota.count) kantor hari ini" },
    jejak: [Crumb("Kelompok penerima", href: Rute.kelompok())], bagian: Rute.kelompok(),
    tindakan: kelompok.map { Rute.satuKelompok($0.id) } ?? Rute.kelompok(),
    medan: [nama, jenis, bawah, tambah, kecuali],
    isi: """
      \(textField(nama, form.nama))
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
