import Bahasa
import Database
import Organisasi
import Web

struct HalamanCariPenduduk {
  let form: CariPendudukForm
  let dicari: Bool
  let permintaan: PermintaanPenduduk
  let hasil: HasilCariPenduduk
  let struktur: Struktur
  let desa: [UnitKerja]
  let bolehMencatat: Bool
  let hariIni: Tanggal

  func halaman(_ token: FormToken) -> Page {
    Page(
      "Penduduk", section: RutePenduduk.cari(),
      main: """
        \(pageHead("Penduduk", actions: bolehMencatat ? [linkButton("Catat penduduk", href: RutePenduduk.baru(), kind: .secondary, icon: .personPlus), linkButton("Impor berkas", href: RuteImpor.semua(), kind: .quiet, icon: .upload)] : []))
        \(privateSearchBox(Form(to: RutePenduduk.pencarian(), token), value: form.q, label: "Nama, tanggal lahir, alamat, atau NIK utuh", kept: tetap, answers: "hasil-cari"))
        \(details("Saring dan keperluan", saringan(token)))
        <div id="hasil-cari">\(isi)</div>
        """)
  }

  private var tetap: [(String, String)] {
    [("desa", form.desa), ("untuk", form.keperluan.rawValue), ("semua", form.semua)].filter { !$0.1.isEmpty }
  }

  private func saringan(_ token: FormToken) -> HTML {
    """
    <form class="form" method="post" action="\(RutePenduduk.pencarian())"><input type="hidden" name="csrf" value="\(token.csrf)">\(token.pageField)<input type="hidden" name="q" value="\(form.q)">
    \(chipRadios(Field("untuk", "Untuk keperluan apa", need: .optional), Keperluan.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.keperluan.rawValue))
    \(combobox(Field("desa", "Desa atau kelurahan", need: .optional), desa.map { Choice($0.id.description, $0.nama, detail: $0.induk.flatMap { struktur.unit[$0]?.nama }) }, chosen: [form.desa], prompt: "Semua yang menjadi wilayah Anda"))
    \(checkbox(Field("semua", "Tampilkan juga yang sudah meninggal atau pindah", hint: "Yang sudah lama sekali hanya ditemukan dengan NIK utuh.", need: .optional), checked: form.semua))
    \(button("Terapkan", kind: .secondary, icon: .funnel))</form>
    """
  }

  /// Named to who may find by it.
  private var ibu: String { bolehMencatat ? "nama ibu, " : "" }

  private var isi: HTML {
    if !dicari {
      return emptyState(
        "Siapa yang dicari?",
        "Ketik nama seperti terdengar, boleh ejaan lama atau panggilan, ditambah tahun lahir, \(ibu)RT, atau desa. "
          + "NIK dan nomor KK dicari utuh. Setiap pencarian tercatat.", icon: .search)
    }
    if permintaan.perluNomorUtuh, hasil.orang.isEmpty {
      return emptyState(
        "Nomor belum utuh", "Tulis keenam belas angka NIK atau nomor KK. Sebagian nomor tidak dicari.",
        icon: .shieldLock)
    }
    guard !hasil.orang.isEmpty || hasil.keluarga != nil else {
      return emptyState(
        "Tidak ada yang cocok", petunjuk,
        icon: .search)
    }
    return """
      \(hasil.keluarga.map { list([ListRow("Kartu keluarga dengan nomor itu", href: query(RutePenduduk.keluarga($0), ["untuk": form.keperluan.rawValue]), detail: "Buka kartu keluarga")], label: "Kartu keluarga") })
      \(hasil.orang.isEmpty ? nil : list(hasil.orang.map(baris), label: "Penduduk yang ditemukan"))
      \(hasil.adaLagi ? notice("Masih ada yang lain. Tambahkan tahun lahir, \(ibu)RT, atau desa supaya lebih tepat.") : nil)
      """
  }

  /// The same of a number that is nobody's and of one of somebody elsewhere.
  private var petunjuk: String {
    if permintaan.isNomor { return "Tidak ada di wilayah Anda. Periksa keenam belas angkanya." }
    return
      "Tidak ada di wilayah Anda. Coba satu kata dari namanya saja, ejaan lain, atau ganti dengan tahun lahir, "
      + "\(ibu)RT, atau desanya."
      + (form.semua.isEmpty ? " Yang meninggal atau pindah ada di Saring dan keperluan." : "")
  }

  private func baris(_ orang: TemuanPenduduk) -> ListRow {
    orang.baris(struktur, untuk: form.keperluan, pada: hariIni)
  }
}

extension TemuanPenduduk {
  /// `untuk`: what was said that the search is for; nil where it is asked before the look.
  func baris(_ struktur: Struktur, untuk: Keperluan?, pada hari: Tanggal) -> ListRow {
    let lahir = "\(jenisKelamin.nama), \(tempatLahir), \(tanggalLahir.teks)"
    let tempat = [alamat.teks, struktur.unit[desa]?.nama ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return ListRow(
      nama, href: query(RutePenduduk.satu(id), ["untuk": untuk?.rawValue]), detail: "\(lahir) · \(tempat)",
      time: status == .hidup
        ? "\(hari.tahun - tanggalLahir.tahun - (sudahUlangTahun(hari) ? 0 : 1)) th" : nil,
      status: status == .hidup ? nil : Web.status(status.nama, .neutral), avatar: inisial(nama))
  }

  private func sudahUlangTahun(_ hari: Tanggal) -> Bool {
    (hari.bulan, hari.hari) >= (tanggalLahir.bulan, tanggalLahir.hari)
  }
}

func inisial(_ nama: String) -> String {
  String(nama.split(separator: " ").prefix(2).compactMap(\.first)).uppercased()
}

/// A name that is asked for as proof elsewhere, that of the mother: neither letters nor how many words it has.
func samarkanNama(_ nama: String) -> String { nama.isEmpty ? "" : "••••" }
