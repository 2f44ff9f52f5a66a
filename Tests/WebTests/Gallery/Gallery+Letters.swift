import Web

extension Gallery {
  static let rows: [ListRow] = [
    ListRow(
      "Permintaan Data Ibu Hamil Risiko Tinggi Triwulan IV Tahun 2026", href: "/surat/1",
      from: "Sekretariat Daerah · Bagian Kesejahteraan Rakyat",
      detail: "400.7/1182/2026 · Biasa · tenggat Selasa, 24 November",
      time: "09.15", status: status("Menunggu Anda", .mine), weight: .unread, avatar: "SD", key: "1"),
    ListRow(
      "Undangan Rapat Koordinasi Percepatan Penurunan Stunting", href: "/surat/2",
      from: "Badan Perencanaan Pembangunan Daerah", detail: "005/2217/2026 · Segera", time: "08.40",
      status: status("Terlambat 2 hari", .harm, icon: .alarm), weight: .late, avatar: "BP", key: "2"),
    ListRow(
      "Penyampaian Jadwal Imunisasi Sekolah", href: "/surat/3", from: "Puskesmas Sambungmacan I",
      detail: "445/87/XI/2026 · Biasa", time: "Kemarin", status: status("Didisposisikan", .waiting),
      avatar: "PS", key: "3"),
    ListRow(
      "Laporan Kejadian Luar Biasa Demam Berdarah Dengue di Desa Plumbungan, Kecamatan Karangmalang, dan Langkah Penanganannya",
      href: "/surat/4", from: "Kecamatan Karangmalang", detail: "443.4/12/2026 · Sangat segera",
      time: "19 Nov",
      status: status("Selesai", .done, icon: .check), avatar: "KK", key: "4"),
    ListRow(
      "Pengantar", href: "/surat/5", from: "Desa Gondang", detail: "140/3/2026 · Biasa", time: "18 Nov",
      status: status("Dibaca"), avatar: "DG", key: "5"),
  ]

  static var filters: HTML {
    filterChips([
      Tab("Semua", href: "?", count: 48, state: .current), Tab("Menunggu saya", href: "?w=saya", count: 12),
      Tab("Terlambat", href: "?w=telat", count: 2), Tab("Belum dibaca", href: "?w=baru", count: 7),
      Tab("Rahasia", href: "?w=rahasia"),
    ])
  }

  static var inbox: Page {
    Page(
      "Surat masuk", section: "/surat-masuk",
      main: """
        \(pageHead("Surat masuk", actions: [linkButton("Catat surat dari luar", href: "/surat-masuk/baru", kind: .secondary, icon: .plus)]))
        \(masterDetail(
          """
          <div class="flow">\(searchBox(action: "/surat-masuk", label: "Cari nomor, perihal, atau pengirim"))\(filters)
          \(bulkList(
            live("surat-masuk", source: "/surat-masuk/daftar", label: "Daftar surat masuk", list(rows, label: "Surat masuk")),
            noun: "surat", token, kept: [("tampil", "terbuka")], acts: [
              BulkAct("Catat di agenda", to: "/surat-masuk/agenda", icon: .journal),
              BulkAct("Tidak perlu disposisi", to: "/surat-masuk/penyelesaian", icon: .check, asks: .init(
                textArea(Field("catatan", "Catatan", need: .optional), rows: 3), button: "Selesaikan surat")),
            ]))
          \(pager(newer: nil, older: "?sebelum=5"))</div>
          """, label: "Isi surat"))
        """)
  }

  static var emptyInbox: Page {
    Page(
      "Surat terlambat", section: "/surat-masuk", width: .narrow,
      main: """
        \(pageHead("Surat terlambat"))
        \(emptyState("Tidak ada yang terlambat", "Semua surat di meja Anda masih dalam waktunya. Yang mendekati tenggat muncul di sini sehari sebelumnya.", icon: .checkCircle, action: linkButton("Buka surat masuk", href: "/surat-masuk", kind: .secondary)))
        """)
  }

  static var letter: Page {
    Page(
      "Undangan Rapat Koordinasi Percepatan Penurunan Stunting",
      breadcrumbs: [Crumb("Surat masuk", href: "/surat-masuk")], section: "/surat-masuk",
      main: """
        \(pageHead("Undangan Rapat Koordinasi Percepatan Penurunan Stunting", lead: "Nomor 005/2217/2026, dari Badan Perencanaan Pembangunan Daerah", status: status("Terlambat 2 hari", .harm, icon: .alarm)))
        \(record(
          """
          \(tabs([Tab("Surat", href: "#surat", state: .current), Tab("Lampiran", href: "#lampiran", count: 2), Tab("Disposisi", href: "#disposisi", count: 3)], label: "Bagian surat"))
          \(pdfViewer("/contoh.pdf", title: "surat", detail: "2 halaman, 84 kB"))
          """,
          side: """
            \(card("Ringkasan", facts([
              Fact("Sifat", html: status("Segera", .waiting)), Fact("Tanggal surat", "Jumat, 13 November 2026"),
              Fact("Diterima", "Senin, 16 November 2026 pukul 08.02 WIB"), Fact("Klasifikasi", "000.7.2 Perencanaan pembangunan"),
              Fact("Tenggat", "Kamis, 19 November 2026"),
            ])))
            \(story([
              StoryStep("Diterima dan diagendakan", who: "Rukmini", position: "Pengadministrasi Umum", time: "16 Nov pukul 08.02", lasted: "4 menit"),
              StoryStep("Didisposisikan", who: "dr. Hargiyanto, M.Kes.", position: "Kepala Dinas Kesehatan", time: "16 Nov pukul 10.31", lasted: "2 jam 29 menit", note: "Hadiri dan siapkan bahan paparan. Koordinasikan dengan Bidang Kesmas."),
              StoryStep("Belum ditindaklanjuti", who: "Sari Wulandari, S.STP., M.Si.", position: "Kepala Subbagian Umum dan Kepegawaian", time: "sejak 16 Nov pukul 10.31", lasted: "5 hari", state: .late),
              StoryStep("Laporan hasil rapat", time: "tenggat 19 Nov", state: .ahead),
            ]))
            """,
          next: "Setelah diteruskan, Bidang Kesehatan Masyarakat langsung melihatnya di meja mereka.",
          actions: [
            dialogButton("Teruskan disposisi", dialog: "teruskan", kind: .primary, icon: .reply),
            linkButton("Catat tindak lanjut", href: "/surat/2/tindak-lanjut", kind: .secondary),
          ]))
        \(dialog("teruskan", "Teruskan disposisi", Form(to: "/surat/2/disposisi", token).html(
          """
          \(combobox(Field("kepada", "Kepada"), people, chosen: ["2"], picks: .several))
          \(chips(Field("instruksi", "Instruksi"), instructions, chosen: ["hadiri"]))
          \(textField(Field("tenggat", "Tenggat", hint: "Paling lambat Kamis, 26 November 2026."), "2026-11-24", kind: .date, width: .half))
          """, next: "Penerima mendapat pemberitahuan saat itu juga.", actions: [button("Kirim disposisi", icon: .send)])))
        """)
  }

  static let instructions = [
    Choice("hadiri", "Hadiri"), Choice("tindaklanjuti", "Tindak lanjuti"), Choice("bahan", "Siapkan bahan"),
    Choice("koordinasi", "Koordinasikan"), Choice("lapor", "Laporkan hasilnya"), Choice("arsip", "Arsipkan"),
  ]

  static let people = [
    Choice("1", "dr. Hargiyanto, M.Kes.", detail: "Kepala Dinas Kesehatan", group: "Pimpinan"),
    Choice("2", "Sulistyowati, S.K.M.", detail: "Kepala Bidang Kesehatan Masyarakat", group: "Bidang"),
    Choice("3", "Suparno", detail: "Kepala Seksi Gizi", group: "Bidang"),
    Choice(
      "4", "Ni Luh Putu Ayu Widyastuti Kusumaningrum, S.Farm., Apt.", detail: "Kepala Instalasi Farmasi",
      group: "UPTD"),
  ]
}
