import Bahasa
import Web

extension Gallery {
  static var desk: Page {
    Page(
      "Meja", section: "/meja",
      main: """
        \(pageHead("Selamat pagi, Bu Sari", lead: "Sabtu, 21 November 2026. Dua surat sudah lewat tenggat; sebaiknya itu dulu.", actions: [linkButton("Tulis surat", href: "/surat/baru", icon: .pencilSquare)]))
        \(figures([
          Figure("2", "Terlambat", detail: "paling lama 5 hari", href: "/surat-masuk?w=telat", tone: .harm),
          Figure("12", "Menunggu saya", detail: "3 baru hari ini", href: "/surat-masuk?w=saya", tone: .mine),
          Figure("4", "Disposisi berjalan", detail: "di 3 bidang", href: "/disposisi", tone: .waiting),
          Figure("1.284", "Surat tahun ini", detail: "96% tepat waktu", href: "/arsip"),
        ]))
        \(cards([
          card("Menunggu saya", list(Array(rows.prefix(3)), label: "Menunggu saya"), icon: .inbox, link: ("Lihat semua 12", "/surat-masuk")),
          card("Yang saya mulai", list([
            ListRow("Nota Dinas Kebutuhan Vaksin 2027", href: "/surat/7", detail: "Di meja Sekretaris Dinas sejak kemarin", time: "Kemarin", status: status("Diperiksa", .waiting)),
            ListRow("Surat Edaran Kewaspadaan Dini DBD", href: "/surat/8", detail: "Terkirim ke 208 desa, dibaca 131", time: "19 Nov", status: status("Terkirim", .done, icon: .check)),
          ], label: "Yang saya mulai"), icon: .send, link: ("Lihat semua", "/terkirim")),
        ]))
        """)
  }

  static var composeWithErrors: Page {
    let errors = wrong
    let fields = [
      Field("perihal", "Perihal", errors: errors), Field("kepada", "Kepada", errors: errors),
      Field("tanggal", "Tanggal", errors: errors),
    ]
    return Page(
      "Tulis surat", breadcrumbs: [Crumb("Konsep", href: "/konsep")], section: "/konsep", width: .narrow,
      main: """
        \(errorSummary(errors, fields))
        \(pageHead("Tulis surat", lead: "Simpan kapan saja; yang Anda ketik tidak hilang."))
        \(Form(to: "/surat", token, encoding: .files, autosave: .init(to: "/surat/9/konsep", name: "surat-9")).html(
          """
          \(radios(Field("jenis", "Jenis naskah"), [
            Choice("dinas", "Surat dinas", detail: "Ke instansi lain di dalam atau luar kabupaten"),
            Choice("nota", "Nota dinas", detail: "Di dalam unit sendiri"),
            Choice("edaran", "Surat edaran", detail: "Ke banyak penerima sekaligus"),
          ], chosen: "dinas"))
          \(textField(fields[0], ""))
          \(combobox(Field("kepada", "Kepada", hint: "Pejabat, unit, atau kelompok penerima.", errors: errors), people, chosen: ["2", "4"], picks: .several))
          \(combobox(Field("klasifikasi", "Klasifikasi", hint: "Menentukan nomor dan lama penyimpanan."), source: "/klasifikasi", choices: [Choice("400.7", "400.7 Kesehatan"), Choice("000.1", "000.1 Ketatausahaan")], chosen: ["400.7"]))
          \(textField(fields[2], "30 Februari", width: .half))
          \(chipRadios(Field("sifat", "Sifat"), [Choice("biasa", "Biasa"), Choice("segera", "Segera"), Choice("sangat", "Sangat segera"), Choice("rahasia", "Rahasia")], chosen: "biasa"))
          \(formSection("Isi surat", textArea(Field("isi", "Isi"), "Dengan hormat,\n\nmenindaklanjuti surat Saudara nomor 005/2217/2026 perihal tersebut di atas, bersama ini kami sampaikan hal-hal sebagai berikut.", rows: 8)))
          \(fileUpload(Field("lampiran", "Lampiran", hint: "PDF, paling besar 10 MB tiap berkas.", need: .optional), accept: ["application/pdf"], picks: .several))
          """,
          next: "Berikutnya surat diperiksa Sekretaris Dinas, lalu ditandatangani Kepala Dinas.",
          actions: [button("Ajukan untuk diperiksa", icon: .send), button("Simpan konsep", kind: .secondary, name: "tindakan", value: "simpan")]))
        """
    )
    .with(errors: errors)
  }

  private static var wrong: FieldErrors {
    var errors = FieldErrors("perihal", "Tulis perihal surat, misalnya “Undangan rapat”.")
    errors.check("tanggal", "Tidak ada tanggal 30 Februari. Tulis seperti 21-11-2026.", false)
    return errors
  }

  static var components: Page {
    Page(
      "Komponen", breadcrumbs: [Crumb("Meja", href: "/meja"), Crumb("Gaya", href: "/gaya")],
      main: """
        \(pageHead("Komponen", lead: "Semua bagian dalam satu halaman.", status: status("Contoh")))
        <div class="stack">
        \(notice("Surat terkirim ke <b>208 desa</b>. Anda melihat siapa yang sudah membaca di halaman surat.", kind: .done))
        \(notice("Sertifikat tanda tangan berakhir dalam 14 hari."))
        \(notice("Nomor surat bulan ini hampir habis dari jatah.", kind: .warning))
        \(notice("Tanda tangan gagal: kata sandi sertifikat salah.", kind: .harm))
        <p class="buttons">\(button("Kirim surat", icon: .send))\(button("Simpan konsep", kind: .secondary))\(button("Batal", kind: .quiet))\(button("Tolak permohonan", kind: .harm, icon: .close))\(copyButton("Salin kode", text: "KTY-7F3A-91C2"))</p>
        <p class="buttons">\(status("Netral")) \(status("Menunggu", .waiting, icon: .clock)) \(status("Menunggu Anda", .mine)) \(status("Selesai", .done, icon: .check)) \(status("Terlambat", .harm, icon: .alarm)) \(avatar("SW"))</p>
        \(tabs([Tab("Ringkasan", href: "#a", state: .current), Tab("Riwayat", href: "#b", count: 4)], label: "Contoh tab"))
        \(table("Surat per unit, November 2026", [Column("Unit"), Column("Masuk", .number), Column("Keluar", .number), Column("Tepat waktu", .number)], [
          ["Dinas Kesehatan", "412", "188", "96%"], ["Dinas Pendidikan dan Kebudayaan", "1.024", "733", "91%"], ["Kecamatan Gemolong", "87", "40", "100%"],
        ]))
        \(facts([Fact("Nama", "Suparno"), Fact("NIP", "19700101 199503 1 004"), Fact("Alamat", html: "<a href=\"/unit/4\">Dinas Kesehatan</a>")]))
        \(progress("Dibaca penerima", value: 131, of: 208, detail: "131 dari 208"))
        \(details("Mengapa saya melihat ini?", "<p>Karena Anda pelaksana harian Kepala Dinas sampai 30 November 2026.</p>"))
        \(actionForm(to: "/contoh", token, button("Tandai sudah dibaca", kind: .secondary), fields: [("pilih", "1")]))
        \(Form(to: "/contoh", token).html(
          """
          \(select(Field("unit", "Unit kerja"), [Choice("1", "Dinas Kesehatan", group: "Dinas"), Choice("2", "Badan Keuangan", group: "Badan")], chosen: "2"))
          \(checkboxes(Field("hak", "Hak", hint: "Boleh lebih dari satu."), [Choice("baca", "Membaca"), Choice("tulis", "Menulis", detail: "Termasuk mengubah konsep orang lain di unitnya")], chosen: ["baca"]))
          \(checkbox(Field("setuju", "Saya sudah membaca surat ini sampai selesai"), checked: "1"))
          \(textField(Field("kode", "Kode dari aplikasi autentikator", hint: "Enam angka."), kind: .oneTimeCode, width: .short))
          \(textField(Field("surel", "Surel", need: .optional), "sari@sragenkab.go.id", kind: .email, width: .half))
          \(textField(Field("telepon", "Telepon"), "0812 3456 7890", kind: .telephone, width: .half))
          \(textField(Field("jumlah", "Jumlah salinan"), "3", kind: .number, width: .short))
          """, next: "Contoh saja, tidak dikirim ke mana-mana.", actions: [button("Simpan perubahan")]))
        \(printSheet("<h2>SURAT PERINTAH TUGAS</h2><p>Nomor 800.1.11.1/412/2026</p><p>Kepala Dinas Kesehatan memerintahkan kepada pegawai berikut untuk menghadiri rapat koordinasi.</p>"))
        </div>
        """)
  }

  static var board: Page {
    Page(
      "Papan surat", section: "/meja", width: .full,
      main: """
        \(pageHead("Surat hari ini"))
        \(figures([Figure("318", "Surat masuk", detail: "sejak pukul 07.00"), Figure("12", "Lewat tenggat", detail: "di 5 unit", tone: .harm), Figure("96%", "Tepat waktu", detail: "30 hari terakhir", tone: .done)], size: .wall))
        """)
  }

  static var landing: Page {
    Page(
      "Selamat datang", translation: "/en",
      main: """
        <section class="hero"><h1>Urusan Anda dengan kabupaten, di satu tempat</h1>
        <p class="lead">Periksa keaslian surat, ikuti permohonan Anda, dan lihat siapa yang mengerjakannya.</p>
        <p class="buttons">\(linkButton("Periksa surat", href: "/v", icon: .shield))\(linkButton("Masuk sebagai pegawai", href: "/masuk", kind: .secondary, icon: .signIn))</p></section>
        \(cards([
          card("Periksa surat", "<p>Ketik kode di bawah kode QR, atau unggah PDF-nya. Jawabannya langsung.</p>", icon: .qr),
          card("Log terbuka", "<p>Setiap nomor surat tercatat dan tidak dapat dihapus diam-diam. Siapa pun boleh memeriksa.</p>", icon: .journal),
          card("Bantuan", "<p>Dinas Kominfo, Senin sampai Jumat pukul 07.30–15.30 WIB.</p>", icon: .phone),
        ]))
        """)
  }

  static var signIn: Page {
    Page(
      "Masuk", width: .narrow,
      main: """
        <div class="sign-in">\(pageHead("Masuk", lead: "Untuk pegawai Pemerintah Kabupaten Sragen."))
        \(Form(to: "/masuk", token).html(
          "\(textField(Field("nama", "NIP atau surel"), kind: .userName))\(textField(Field("sandi", "Kata sandi"), kind: .password))",
          next: "Berikutnya kami minta kode dari aplikasi autentikator Anda.", actions: [button("Masuk", icon: .signIn)]))</div>
        """)
  }

  static var verification: Page {
    Page(
      "Surat ini asli", width: .narrow, translation: "/en/v/7F3A91C2",
      main: """
        <section class="verdict">\(icon(.patchCheck))<h1>Surat ini asli dan tidak berubah</h1><p>Ditandatangani secara elektronik oleh Bupati Sragen pada Rabu, 18 November 2026 pukul 14.07 WIB.</p></section>
        \(facts([Fact("Nomor", "100.3.4.2/977/2026"), Fact("Perihal", "Kewaspadaan Dini Demam Berdarah Dengue"), Fact("Penanda tangan", "Sigit Pamungkas, S.I.P., M.A."), Fact("Jabatan", "Bupati Sragen"), Fact("Sidik dokumen", html: "<span class=\"reference\">9f86d081 884c7d65 9a2feaa0 c55ad015</span>")]))
        \(Form(to: "/v/7F3A91C2", token, encoding: .files).html(fileUpload(Field("pdf", "Cocokkan dengan PDF Anda", hint: "Berkas diperiksa lalu dibuang."), accept: ["application/pdf"]), actions: [button("Cocokkan PDF", kind: .secondary, icon: .upload)]))
        """)
  }
}
