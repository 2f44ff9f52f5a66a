import Akses
import Bahasa
import Database
import Organisasi
import Web

extension BerkasPenduduk {
  func halaman(
    _ context: PelakuContext, terbuka: (nik: String, kk: String, ibu: String)? = nil,
    galat: FieldErrors = .init()
  ) -> Page {
    let b = orang.biodata
    let umur = orang.isHidup ? "\(b.umur(pada: hari)) tahun" : orang.status.nama
    return Page(
      // The title goes into histories and bookmarks: a name is in none of them.
      "Data penduduk", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())],
      section: RutePenduduk.cari(),
      main: """
        \(pageHead(b.nama, lead: "\(b.jenisKelamin.nama), \(umur), \(struktur.sebutanDesa(orang.desa))", status: orang.isHidup ? nil : status(orang.status.nama, .neutral)))
        \(ganda)\(record("\(nomor(terbuka, galat, context))\(biodata)\(keluarga)", side: "\(perubahanLain)\(akunWarga(context))\(perjalanan(peristiwa, peran: peran, kode, khusus: bolehKhusus ? .boleh : .tidak, pembatalan: bolehUbah ? .boleh : .tidak))\(versi)", actions: tindakan))
        """)
  }

  private var ganda: HTML {
    func tautan(_ id: Penduduk.ID, _ teks: String) -> HTML {
      "<a\(.href(query(RutePenduduk.satu(id), ["untuk": Keperluan.pemutakhiran.rawValue])))>\(teks)</a>"
    }
    return """
      \(digabungKe.map { notice("Data ini sudah digabung. Yang berlaku: \(tautan($0, "data orang yang sama"))", kind: .warning) })\
      \(gabungan.isEmpty ? nil : notice("Data lain dari orang ini, yang digabung ke sini: \(HTML.join(gabungan.enumerated().map { tautan($1, "data \($0 + 1) ") }))"))\
      \(pasangan.map { notice("Ada data lain yang mungkin milik orang ini. <a\(.href(RutePenduduk.satuGanda($0)))>Bandingkan keduanya</a>", kind: .warning) })
      """
  }

  private func nomor(
    _ terbuka: (nik: String, kk: String, ibu: String)?, _ galat: FieldErrors, _ context: PelakuContext
  ) -> HTML {
    if let terbuka {
      return card(
        "NIK dan nomor KK",
        "\(facts([Fact("NIK", terbuka.nik), Fact("Nomor KK", terbuka.kk), Fact("Nama ibu", terbuka.ibu)]))<p class=\"muted\">Terbuka sekali ini saja. Muat ulang halaman untuk menutupnya.</p>",
        icon: .unlock)
    }
    let tertutup = NIK.tertutup
    let isi = facts([
      Fact("NIK", orang.nik == nil ? "Belum ada" : orang.nikSementara ? "\(tertutup) (sementara)" : tertutup),
      Fact("Nomor KK", kk == nil ? "Tidak ada" : tertutup),
    ])
    let buka = Form(to: RutePenduduk.nomor(orang.id), context.formToken())
      .html(
        textField(
          Field(
            "alasan", "Untuk apa nomor ini dibuka?", hint: "Misalnya: mencocokkan KTP di loket.",
            errors: galat)),
        next: "Tercatat atas nama Anda dan dapat dibaca pemilik data.",
        actions: [button("Buka NIK", kind: .secondary, icon: .unlock)])
    return card(
      "NIK dan nomor KK",
      "\(isi)\(bolehUbah ? (galat.isEmpty ? details("Buka NIK, nomor KK, dan nama ibu", buka) : buka) : nil as HTML?)",
      icon: .shieldLock)
  }

  private var biodata: HTML {
    let b = orang.biodata
    var baris = [
      Fact("Lahir", "\(b.tempatLahir), \(b.tanggalLahir.teks)\(b.lahirPerkiraan ? " (perkiraan)" : "")"),
      Fact("Agama", nama(.agama, b.agama)), Fact("Status kawin", b.statusKawin.nama),
      Fact("Pendidikan", nama(.pendidikan, b.pendidikan)), Fact("Pekerjaan", nama(.pekerjaan, b.pekerjaan)),
      Fact("Golongan darah", nama(.golonganDarah, b.golonganDarah)),
      Fact("Kewarganegaraan", nama(.kewarganegaraan, b.kewarganegaraan.rawValue)),
      Fact("Ayah", b.namaAyah.isEmpty ? "–" : b.namaAyah),
      Fact("Ibu", b.namaIbu.isEmpty ? "–" : samarkanNama(b.namaIbu)),
    ]
    let r = b.rincian
    for (judul, isi) in [
      ("Akta kelahiran", r.aktaLahir), ("Akta perkawinan", r.aktaKawin), ("Akta perceraian", r.aktaCerai),
      ("Pasangan", r.namaPasangan),
      ("Paspor", r.paspor), ("Izin tinggal", r.izinTinggal),
    ] { if let isi, !isi.isEmpty { baris.append(Fact(judul, samarkanNomor(isi))) } }
    if bolehKhusus, let cacat = r.cacat { baris.append(Fact("Disabilitas", nama(.cacat, cacat))) }
    return card("Biodata", facts(baris), icon: .personBadge)
  }

  private var keluarga: HTML? {
    guard let kk, !anggota.isEmpty else { return nil }
    return card(
      "Keluarga",
      "\(facts([Fact("Alamat", kk.alamat.teks.isEmpty ? "–" : kk.alamat.teks)]))\(list(anggota.map { $0.baris(ini: orang.id, pada: hari) }, label: "Anggota keluarga"))",
      icon: .people,
      link: ("Buka kartu keluarga", RutePenduduk.keluarga(kk.id)))
  }

  private var versi: HTML? {
    guard !riwayat.isEmpty else { return nil }
    // Newest first: each was replaced by the one before it in this list, the newest by what stands there now.
    let sesudah = [orang] + riwayat.map(\.orang)
    let langkah = zip(riwayat, sesudah)
      .map { lama, baru in
        StoryStep(
          "Versi \(baru.versi)", who: pengubah[lama.orang.versi]?.nama,
          position: pengubah[lama.orang.versi]?.jabatan, time: lama.berakhir.teksPendek(),
          note: beda(lama.orang, baru).joined(separator: "; "))
      }
    return story(langkah, title: "Yang berubah")
  }

  private func akunWarga(_ context: PelakuContext) -> HTML? {
    guard bolehUbah, orang.isHidup, orang.nik != nil else { return nil }
    return details(
      "Akun warga",
      """
      <p>Orang ini dapat melihat datanya sendiri, siapa yang membukanya, dan meminta surat dari rumah.</p>\
      \(actionForm(to: RuteWarga.kode(orang.id), context.formToken(), button("Beri kode akun", kind: .secondary, icon: .key)))
      """)
  }

  private var tindakan: [HTML] {
    let pelihat = linkButton(
      "Siapa melihat data ini", href: RutePenduduk.pelihat(orang.id), kind: .secondary, icon: .eye)
    let surat = linkButton("Buat surat", href: RuteSurat.untuk(orang.id), kind: .secondary, icon: .fileText)
    guard bolehUbah else { return [pelihat] }
    guard orang.isHidup else { return [surat, pelihat] }
    return [
      linkButton("Ubah biodata", href: RutePenduduk.biodata(orang.id), icon: .pencil), surat, pelihat,
    ]
  }

  /// What is rarely written down of him.
  private var perubahanLain: HTML? {
    guard bolehUbah, orang.isHidup else { return nil }
    let kawin = orang.biodata.statusKawin.isKawin
    return details(
      "Perubahan lain",
      """
      \(linkButton("Catat perkawinan", href: RutePenduduk.perkawinan(orang.id), kind: .quiet))\
      \(kawin ? linkButton("Catat perceraian", href: RutePenduduk.perceraian(orang.id), kind: .quiet) : nil)\
      \(bolehGantiNIK ? linkButton("Betulkan NIK", href: RutePenduduk.nik(orang.id), kind: .quiet) : nil)
      """)
  }
}

extension Penduduk {
  func baris(ini: Penduduk.ID? = nil, pada hari: Tanggal) -> ListRow {
    ListRow(
      // Another person: what that look is for is asked anew.
      biodata.nama, href: RutePenduduk.satu(id),
      detail: "\(biodata.shdk.nama), lahir \(biodata.tanggalLahir.teks)",
      time: "\(biodata.umur(pada: hari)) th", weight: id == ini ? .current : .normal,
      avatar: inisial(biodata.nama))
  }
}
