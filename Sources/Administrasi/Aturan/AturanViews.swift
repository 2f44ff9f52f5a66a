import Akses
import Bahasa
import Naskah
import Web

private func bagian(_ kini: String) -> HTML {
  tabs(
    [
      ("Jenis naskah", Rute.aturan()), ("Penulisan nama", Rute.aturanNama()),
      ("Klasifikasi dan retensi", Rute.klasifikasi()),
    ]
    .map { Tab($0.0, href: $0.1, state: $0.1 == kini ? .current : .other) }, label: "Aturan naskah")
}

private let belumPasti = status("Sumber belum pasti", .waiting, icon: .question)

func halamanJenis(_ jenis: [JenisTersimpan]) -> Page {
  Page(
    "Jenis dan klasifikasi", section: Rute.aturan(),
    main: """
      \(pageHead("Jenis dan klasifikasi", lead: "Aturan naskah sebagai data: berlaku sejak diubah, dengan dasar dan siapa yang mengubahnya."))
      \(bagian(Rute.aturan()))
      \(list(jenis.map { satu in
        ListRow(
          satu.jenis.nama, href: Rute.satuJenis(satu.jenis.kode), from: "\(satu.jenis.kode), \(satu.jenis.kelompok.rawValue)",
          detail: "Ditandatangani \(satu.jenis.penandatangan.rawValue) · \(satu.jenis.dasar)\(satu.jenis.kepastian.isEmpty ? "" : " · \(satu.jenis.kepastian)")",
          status: !satu.aktif ? status("Tidak ditawarkan") : satu.jenis.kepastian.isEmpty ? nil : belumPasti)
      }, label: "Jenis naskah"))
      """)
}

func formulirJenis(
  _ ada: JenisTersimpan, _ riwayat: [RiwayatAturan], _ form: JenisForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let nama = Field("nama", "Nama jenis", errors: errors)
  let penandatangan = Field("penandatangan", "Siapa menandatangani atas jabatannya sendiri", errors: errors)
  let aktif = Field("aktif", "Ditawarkan kepada penyusun surat", need: .optional, errors: errors)
  let kepastian = Field(
    "kepastian", "Yang belum pasti", hint: "Kosongkan bila sudah dicocokkan dengan peraturannya.",
    need: .optional, errors: errors)
  let dasar = Field("dasar", "Dasar hukum", errors: errors)
  return Formulir(
    judul: ada.jenis.nama, pengantar: "Jenis \(ada.jenis.kode), kelompok \(ada.jenis.kelompok.rawValue).",
    jejak: [Crumb("Jenis dan klasifikasi", href: Rute.aturan())], bagian: Rute.aturan(),
    tindakan: Rute.satuJenis(ada.jenis.kode), medan: [nama, penandatangan, aktif, kepastian, dasar],
    isi: """
      \(textField(nama, form.nama))
      \(radios(penandatangan, [
        Choice("pimpinan kantor", "Pimpinan kantor", detail: "Bupati, sekda, kepala dinas, camat, kepala desa."),
        Choice("pimpinan unit", "Pimpinan unit mana pun", detail: "Juga kepala bagian dan kepala bidang."),
      ], chosen: form.penandatangan))
      \(checkbox(aktif, checked: form.aktif))\(textField(kepastian, form.kepastian))\(textField(dasar, form.dasar))
      \(tabelRiwayat(riwayat))
      """, sesudahnya: "Berlaku untuk naskah yang diajukan sejak sekarang.", tombol: button("Simpan jenis"),
    kembali: Rute.aturan()
  )
  .halaman(errors, context)
}

func halamanAturanNama(_ aturan: [AturanNamaTersimpan]) -> Page {
  Page(
    "Penulisan nama", section: Rute.aturan(),
    main: """
      \(pageHead("Penulisan nama", lead: "Kapan gelar, pangkat, dan NIP tercantum di bawah tanda tangan (Permendagri 1/2023 Pasal 44)."))
      \(bagian(Rute.aturanNama()))
      \(list(aturan.map { satu in
        ListRow(
          satu.siapa, href: Rute.satuAturanNama(satu.urutan), detail: "\(satu.bentuk.kalimat) · \(satu.dasar)",
          status: satu.perluDipastikan ? belumPasti : nil)
      }, label: "Aturan penulisan nama"))
      """)
}

func formulirAturanNama(
  _ aturan: AturanNamaTersimpan, _ riwayat: [RiwayatAturan], _ form: AturanNamaForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let gelar = Field("gelar", "Nama ditulis dengan gelar", need: .optional, errors: errors)
  let pangkat = Field("pangkat", "Pangkat dan NIP dicantumkan", need: .optional, errors: errors)
  let dasar = Field("dasar", "Dasar hukum", hint: "Peraturan yang sudah Anda baca.", errors: errors)
  return Formulir(
    judul: "Penulisan nama", pengantar: aturan.siapa,
    jejak: [Crumb("Penulisan nama", href: Rute.aturanNama())],
    bagian: Rute.aturan(), tindakan: Rute.satuAturanNama(aturan.urutan), medan: [gelar, pangkat, dasar],
    isi:
      "\(checkbox(gelar, checked: form.gelar))\(checkbox(pangkat, checked: form.pangkat))\(textField(dasar, form.dasar))\(tabelRiwayat(riwayat))",
    sesudahnya: "Berlaku untuk surat yang ditandatangani sejak sekarang.", tombol: button("Simpan aturan"),
    kembali: Rute.aturanNama()
  )
  .halaman(errors, context)
}

/// The codes, a page at a time, with what is known of each.
struct DaftarKlasifikasi {
  static let sehalaman = 50

  let kata: String
  let saring: String
  let baris: [KlasifikasiTersimpan]
  let jumlah: (semua: Int, ragu: Int, tanpaRetensi: Int)
  let berikut: String?

  init(_ semua: [KlasifikasiTersimpan], _ form: SaringKlasifikasiForm) {
    kata = form.q.rapi
    saring = form.jenis
    jumlah = (semua.count, semua.count(where: \.ragu), semua.count { $0.retensiAktif == nil })
    let (kata, saring) = (kunciUrut(form.q), form.jenis)
    let cocok = semua.filter { satu in
      (kata.isEmpty || satu.kode.hasPrefix(form.q.rapi) || kunciUrut(satu.nama).contains(kata))
        && (saring != "ragu" || satu.ragu) && (saring != "retensi" || satu.retensiAktif == nil)
        && (form.sesudah.isEmpty || satu.kode > form.sesudah)
    }
    baris = Array(cocok.prefix(Self.sehalaman))
    berikut = cocok.count > Self.sehalaman ? baris.last?.kode : nil
  }

  func halaman() -> Page {
    Page(
      "Klasifikasi dan retensi", section: Rute.aturan(),
      main: """
        \(pageHead("Klasifikasi dan retensi", lead: "Kode arsip (Permendagri 83/2022) dan berapa lama berkasnya disimpan.", actions: [linkButton("Tambah kode", href: Rute.klasifikasiBaru(), icon: .plus)]))
        \(bagian(Rute.klasifikasi()))
        \(searchBox(action: Rute.klasifikasi(), value: kata, label: "Cari kode atau judul", kept: saring.isEmpty ? [] : [("jenis", saring)]))
        \(filterChips([
          Tab("Semua", href: alamat(""), count: jumlah.semua, state: saring.isEmpty ? .current : .other),
          Tab("Sumber belum pasti", href: alamat("ragu"), count: jumlah.ragu, state: saring == "ragu" ? .current : .other),
          Tab("Tanpa retensi", href: alamat("retensi"), count: jumlah.tanpaRetensi, state: saring == "retensi" ? .current : .other),
        ]))
        \(baris.isEmpty
          ? emptyState("Tidak ada kode yang cocok", "Cari sebagian judul, atau awal kodenya.", icon: .search)
          : list(baris.map(barisDaftar), label: "Klasifikasi"))
        \(pager(newer: nil, older: berikut.map { alamat(saring, $0) }, olderLabel: "Berikutnya"))
        """)
  }

  private func alamat(_ jenis: String, _ sesudah: String? = nil) -> String {
    query(
      Rute.klasifikasi(),
      ["q": kata.isEmpty ? nil : kata, "jenis": jenis.isEmpty ? nil : jenis, "sesudah": sesudah])
  }

  private func barisDaftar(_ satu: KlasifikasiTersimpan) -> ListRow {
    ListRow(
      satu.nama, href: Rute.satuKlasifikasi(satu.kode), from: satu.kode, detail: satu.retensi,
      status: !satu.aktif ? status("Tidak ditawarkan") : satu.ragu ? belumPasti : nil)
  }
}

extension KlasifikasiTersimpan {
  /// Whether its title still rests on fewer than two sources.
  fileprivate var ragu: Bool { !["", "ok", "lengkap", "2 sumber"].contains(mutu) }
}

func formulirKlasifikasi(
  _ ada: KlasifikasiTersimpan?, _ riwayat: [RiwayatAturan], _ form: KlasifikasiForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let kode = Field("kode", "Kode", hint: "Seperti 000.1.2.", errors: errors)
  let nama = Field("nama", "Judul", errors: errors)
  let aktif = Field("aktif", "Ditawarkan kepada penyusun surat", need: .optional, errors: errors)
  let retensiAktif = Field(
    "retensiAktif", "Masa aktif (tahun)", hint: "Di kantor yang mengolahnya.", need: .optional, errors: errors
  )
  let retensiInaktif = Field(
    "retensiInaktif", "Masa inaktif (tahun)", hint: "Di tempat arsip.", need: .optional, errors: errors)
  let nasib = Field("nasib", "Sesudah itu", errors: errors)
  let dasar = Field(
    "dasar", "Dasar hukum", hint: "Peraturan tentang klasifikasi atau jadwal retensi yang sudah Anda baca.",
    errors: errors)
  return Formulir(
    judul: ada.map { "\($0.kode) \($0.nama)" } ?? "Tambah kode",
    pengantar: ada.flatMap { $0.mutu.isEmpty ? nil : "Judul bawaan, dasar: \($0.mutu)." },
    jejak: [Crumb("Klasifikasi dan retensi", href: Rute.klasifikasi())], bagian: Rute.aturan(),
    tindakan: ada.map { Rute.satuKlasifikasi($0.kode) } ?? Rute.klasifikasi(),
    medan: [kode, nama, aktif, retensiAktif, retensiInaktif, nasib, dasar],
    isi: """
      \(ada == nil ? textField(kode, form.kode, width: .short) : nil)\(textField(nama, form.nama))
      \(textField(retensiAktif, form.retensiAktif, kind: .number, width: .short))
      \(textField(retensiInaktif, form.retensiInaktif, kind: .number, width: .short))
      \(chipRadios(nasib, KlasifikasiTersimpan.Nasib.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.nasib))
      \(checkbox(aktif, checked: form.aktif))\(textField(dasar, form.dasar))\(tabelRiwayat(riwayat))
      """, sesudahnya: "Surat yang sudah berklasifikasi tidak berubah.", tombol: button("Simpan kode"),
    kembali: Rute.klasifikasi()
  )
  .halaman(errors, context)
}

/// Who changed the rule, since when, and by what right.
private func tabelRiwayat(_ riwayat: [RiwayatAturan]) -> HTML? {
  guard !riwayat.isEmpty else { return nil }
  return details(
    "Perubahan aturan ini",
    table(
      "Perubahan aturan",
      [Column("Sejak"), Column("Menjadi"), Column("Sebelumnya"), Column("Dasar"), Column("Oleh")],
      riwayat.map { ["\($0.mulai.teks)", "\($0.sesudah)", "\($0.sebelum)", "\($0.dasar)", "\($0.nama)"] }))
}
