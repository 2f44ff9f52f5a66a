import Akses
import Bahasa
import Database
import Organisasi
import Web

/// What the front desk does: read back, compare, take photo and signature.
extension HalamanPermohonan {
  var pembacaan: HTML {
    Form(to: RuteKonter.pembacaan(p.id), context.formToken())
      .html(
        """
        <input type="hidden" name="versi" value="\(orang.versi)">
        \(tanyaKTPLama)
        \(formSection("Syarat", checkboxes(Field("syarat", "Yang dibawa pemohon", hint: "Centang setelah Anda melihatnya.", errors: isian.galat), berkas.syarat.map { Choice($0.id.description, $0.nama, detail: $0.wajib ? $0.dasar : "\($0.dasar) · bila ada") }, chosen: isian.syarat ?? berkas.syarat.filter(\.ada).map(\.id.description))))
        \(formSection("Bacakan kepada pemohon", dibacakan, lead: "Tanyakan dahulu, lalu cocokkan dengan kartu keluarganya."))
        """, next: "Bila ada yang keliru, betulkan dahulu datanya, lalu muat ulang halaman ini.",
        actions: [button("Identitas benar", icon: .check)])
  }

  /// A first card for a grown-up of whom nothing tells whether he had one before this register.
  private var tanyaKTPLama: HTML? {
    let umur = orang.biodata.umur(pada: berkas.hari)
    guard p.jenis == .baru, umur > 20, orang.biodata.rincian.ktpTidakDiketahui else { return nil }
    return notice(
      "<b>Pemohon berumur \(umur) tahun.</b> Register tidak tahu apakah ia pernah memegang KTP-el. Tanyakan KTP lamanya; bila pernah ada, batalkan ini dan pilih hilang, rusak, atau ubah data.",
      kind: .warning)
  }

  private var dibacakan: HTML {
    let b = orang.biodata
    let alamat = berkas.kk?.alamat.teks ?? ""
    let baris: [(String, String)] = [
      ("NIK", berkas.nikSamar), ("Nama", b.nama),
      ("Tempat, tanggal lahir", "\(b.tempatLahir), \(b.tanggalLahir.teks)"),
      ("Jenis kelamin", b.jenisKelamin.nama),
      ("Golongan darah", berkas.nama(.golonganDarah, b.golonganDarah)),
      (
        "Alamat",
        [alamat, berkas.struktur.sebutanDesa(orang.desa)].filter { !$0.isEmpty }.joined(separator: ", ")
      ), ("Agama", berkas.nama(.agama, b.agama)), ("Status perkawinan", b.statusKawin.nama),
      ("Pekerjaan", berkas.nama(.pekerjaan, b.pekerjaan)),
      ("Kewarganegaraan", berkas.nama(.kewarganegaraan, b.kewarganegaraan.rawValue)),
    ]
    return """
      <dl class="read-back">\(baris, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>
      """
  }

  var pemeriksaan: HTML {
    let kosong = berkas.temuan.isEmpty
    return Form(to: RuteKonter.ganda(p.id), context.formToken())
      .html(
        """
        \(kosong ? tanpaTemuan : banding)
        \(kosong ? nil : textArea(Field("alasan", "Mengapa ini orang yang berbeda?", hint: "Misalnya: nama ibunya lain, wajahnya lain. Alasan Anda tersimpan. Bila ternyata orang yang sama, jangan lanjutkan: batalkan permohonan ini.", errors: isian.galat), isian.teks, rows: 3, most: 300))
        """, next: kosong ? nil : "Putusan ini atas nama Anda; sistem hanya menunjukkan kemiripan.",
        actions: [button(kosong ? "Lanjut ke foto" : "Orang yang berbeda", icon: .check)])
  }

  private var tanpaTemuan: HTML {
    notice(
      "<b>Tidak ada yang mirip di seluruh kabupaten.</b> Register sudah diperiksa baru saja.", kind: .done)
  }

  private var banding: HTML {
    """
    \(notice("<b>\(berkas.temuan.count == 1 ? "Satu orang mirip" : "\(berkas.temuan.count) orang mirip") dengan pemohon.</b> Bandingkan sebelum melanjutkan.", kind: .warning))
    \(berkas.temuan, satuBanding)
    """
  }

  private func satuBanding(_ satu: TemuanTampil) -> HTML {
    let (a, b) = (orang.biodata, satu.orang.biodata)
    let baris: [(String, String, String)] = [
      ("Nama", a.nama, b.nama),
      ("Lahir", "\(a.tempatLahir), \(a.tanggalLahir.teks)", "\(b.tempatLahir), \(b.tanggalLahir.teks)"),
      ("Jenis kelamin", a.jenisKelamin.nama, b.jenisKelamin.nama),
      ("Ayah", a.namaAyah.isEmpty ? "–" : a.namaAyah, b.namaAyah.isEmpty ? "–" : b.namaAyah),
      ("Ibu", ibu(a.namaIbu, dibanding: nil), ibu(b.namaIbu, dibanding: a.namaIbu)),
      ("Desa", berkas.struktur.sebutanDesa(orang.desa), satu.tempat),
      (
        "KTP", berkas.kartuLama.map { "\($0.seri.samarSeri), \($0.status.nama.lowercased())" } ?? "belum ada",
        satu.kartu.map { "\($0.seri.samarSeri), \($0.status.nama.lowercased())" } ?? "belum ada"
      ),
    ]
    return """
      <section class="compare"><h3>\(satu.temuan.alasan.joined(separator: " "))</h3>\
      <table><caption class="visually-hidden">Pemohon dan \(b.nama)</caption><thead><tr><td></td><th scope="col">Pemohon</th><th scope="col">Di register</th></tr></thead>\
      <tbody>\(baris, { nama, kiri, kanan in
        "<tr class=\"\(kiri.lowercased() == kanan.lowercased() ? "same" : "other")\"><th scope=\"row\">\(nama)</th><td>\(kiri)</td><td>\(kanan)</td></tr>" as HTML
      })</tbody></table></section>
      """
  }

  /// Whether the mothers have one name, and not which.
  private func ibu(_ nama: String, dibanding lain: String?) -> String {
    if nama.isEmpty { return "–" }
    let sama = lain.map { kunciUrut($0) == kunciUrut(nama) } ?? true
    return sama ? samarkanNama(nama) : "\(samarkanNama(nama)) (nama lain)"
  }

  var pemotretan: HTML {
    let latar: IsiKartu.LatarFoto = .init(tahunLahir: orang.biodata.tanggalLahir.tahun)
    return Form(to: RuteKonter.foto(p.id), context.formToken(), encoding: .files)
      .html(
        """
        <p>Latar <b>\(latar.rawValue)</b>, wajah lurus ke kamera, kedua telinga atau kerudung terlihat rapi.</p>
        <div class="camera" data-kamera hidden><div class="camera-frame"><video playsinline muted aria-label="Gambar dari kamera"></video>\
        <svg class="camera-guide" viewBox="0 0 300 400" aria-hidden="true"><ellipse cx="150" cy="172" rx="88" ry="118"/></svg>\
        <img alt="Foto yang baru diambil" hidden></div>\
        <p class="camera-hint" role="status" data-kamera-pesan>Menyalakan kamera…</p>\
        <p class="field-error" role="alert" data-kamera-galat hidden></p>\
        <div class="buttons"><button class="button primary" type="button" data-kamera-potret>\(icon(.camera))<span>Ambil foto</span></button>\
        <button class="button secondary" type="button" data-kamera-ulang hidden>\(icon(.refresh))<span>Ulangi</span></button>\
        <label class="camera-choice" hidden><span class="visually-hidden">Kamera</span><select class="input" data-kamera-pilih></select></label></div></div>
        <div data-kamera-cadangan>\(fileUpload(Field("foto", "Foto dari berkas", hint: "JPEG atau PNG. Dipakai bila kamera tidak dapat dibuka.", errors: isian.galat), accept: ["image/jpeg", "image/png"], largest: 12_000_000))</div>
        """, next: "Sistem memeriksa wajah, cahaya, dan ketajaman, lalu memotongnya menjadi pas foto.",
        actions: [button("Simpan foto", icon: .check)])
  }

  var penandatanganan: HTML {
    Form(to: RuteKonter.tandaTangan(p.id), context.formToken(), encoding: .files)
      .html(
        kotakGoresan(judul: "Tanda tangan pemohon", isian.galat),
        next: "Sesudah ini verifikator memeriksa semuanya.",
        actions: [button("Simpan tanda tangan", icon: .check)])
  }

  /// A place to write on, and the same from a scan for who cannot write on a screen.
  func kotakGoresan(judul: String, _ galat: FieldErrors) -> HTML {
    """
    <div class="stroke" data-goresan hidden><p class="stroke-title" id="goresan-judul">\(judul)</p>\
    <canvas width="900" height="360" tabindex="0" role="img" aria-labelledby="goresan-judul goresan-keadaan"></canvas>\
    <p class="hint" id="goresan-keadaan" role="status" data-goresan-keadaan>Tulis di kotak ini dengan jari, pena, atau tetikus.</p>\
    <div class="buttons"><button class="button secondary" type="button" data-goresan-hapus>\(icon(.trash))<span>Hapus</span></button>\
    <button class="button quiet" type="button" data-goresan-urung>\(icon(.reply))<span>Batalkan goresan terakhir</span></button></div></div>
    <div data-goresan-cadangan>\(fileUpload(Field("tanda_tangan", "Tanda tangan dari pindaian", hint: "Tanda tangan di kertas putih, difoto atau dipindai. Untuk pemohon yang tidak dapat menulis di layar.", errors: galat), accept: ["image/jpeg", "image/png"], largest: 12_000_000))</div>
    """
  }
}
