import Akses
import Bahasa
import Organisasi
import Web

func halamanKetentuan(_ ketentuan: [Ketentuan], _ batas: [BatasPenjabat]) -> Page {
  Page(
    "Ketentuan", section: Rute.ketentuan(),
    main: """
      \(pageHead("Ketentuan", lead: "Angka dan batas yang ditetapkan peraturan. Ubah bila peraturannya berubah."))
      \(card("Angka yang dipakai sistem", list(ketentuan.map(\.baris), label: "Ketentuan"), icon: .sliders))
      \(card("Yang tidak boleh ditandatangani Plt. dan Plh.", """
        \(batas.isEmpty
          ? emptyState("Tidak ada batas", "Plt. dan Plh. boleh menandatangani semua naskah.", icon: .unlock)
          : list(batas.map(\.baris), label: "Batas wewenang Plt. dan Plh."))
        <div class="buttons">\(linkButton("Tambah batas", href: Rute.batasBaru(), kind: .secondary, icon: .plus))</div>
        """, icon: .lock))
      """)
}

extension Ketentuan {
  fileprivate var baris: ListRow {
    ListRow(
      "\(nama): \(nilai) \(satuan)", href: Rute.satuKetentuan(kode), detail: "Dasar: \(dasar)",
      status: kepastian.perluDicocokkan
        ? status(kepastian.nama, .waiting, icon: .question) : status(kepastian.nama, .done))
  }
}

extension BatasPenjabat {
  fileprivate var baris: ListRow {
    ListRow(
      alasan.kalimat, href: Rute.akhirBatas(id),
      from: klasifikasi.isEmpty ? jenisNaskah : "\(jenisNaskah), klasifikasi \(klasifikasi)",
      detail: "\(teksMasa(masa.mulai, masa.selesai)) · \(dasar)",
      status: masa.selesai != nil
        ? status("Berakhir")
        : kepastian.perluDicocokkan
          ? status("Sumber belum pasti", .waiting, icon: .question) : status(kepastian.nama, .done))
  }
}

func formulirKetentuan(
  _ ketentuan: Ketentuan, _ form: KetentuanForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let nilai = Field("nilai", "\(ketentuan.nama) (\(ketentuan.satuan))", errors: errors)
  let dasar = Field("dasar", "Dasar hukum", hint: "Peraturan yang sudah Anda baca.", errors: errors)
  return Formulir(
    judul: "Ubah ketentuan",
    pengantar: "\(ketentuan.nama). Saat ini: \(ketentuan.kepastian.nama.lowercased()).",
    jejak: [Crumb("Ketentuan", href: Rute.ketentuan())], bagian: Rute.ketentuan(),
    tindakan: Rute.satuKetentuan(ketentuan.kode), medan: [nilai, dasar],
    isi: "\(textField(nilai, form.nilai, kind: .number, width: .short))\(textField(dasar, form.dasar))",
    sesudahnya: "Angka ini dianggap sudah dicocokkan, atas nama Anda.", tombol: button("Simpan ketentuan"),
    kembali: Rute.ketentuan()
  )
  .halaman(errors, context)
}
