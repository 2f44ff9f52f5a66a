import Akses
import Bahasa
import Database
import Organisasi
import Percetakan
import Web

/// What verifier, printer and hand-over desk do.
extension HalamanPermohonan {
  var persetujuan: HTML {
    let sama = berkas.pisahPenyetuju && berkas.penerima == context.pelaku.orang
    let isi: HTML = """
      <div class="approval">\(fotoDanGoresan)<div class="approval-text">\(facts(faktaPersetujuan))</div></div>
      \(putusan)
      """
    guard !sama else {
      return "\(isi)\(notice("Permohonan ini Anda terima sendiri. Minta verifikator lain menyetujuinya."))"
    }
    return """
      \(isi)\(isian.galat["setuju"].map { notice("\($0)", kind: .harm) })
      \(Form(to: RuteKonter.persetujuan(p.id), context.formToken()).html("", next: berkas.kartuLama == nil ? "Sesudah disetujui kartu dapat dicetak." : "KTP lama \(p.jenis == .hilang ? "dicabut" : "ditarik") saat itu juga, sebelum yang baru dicetak.", actions: [button("Setujui permohonan", icon: .check)]))
      """
  }

  private var faktaPersetujuan: [Fact] {
    let b = orang.biodata
    return [
      Fact("Nama", b.nama), Fact("Lahir", "\(b.tempatLahir), \(b.tanggalLahir.teks)"),
      Fact(
        "Alamat",
        [berkas.kk?.alamat.teks ?? "", berkas.struktur.sebutanDesa(orang.desa)].filter { !$0.isEmpty }
          .joined(separator: ", ")),
      Fact("Syarat dilihat", berkas.syarat.filter(\.ada).map(\.nama).joined(separator: "; ")),
      Fact("Diterima oleh", berkas.cap.first?.nama ?? ""),
    ]
  }

  private var putusan: HTML? {
    guard !berkas.putusan.isEmpty else {
      return notice("Tidak ada data yang mirip saat diperiksa.", kind: .done)
    }
    return card(
      "Data mirip yang sudah diputuskan",
      facts(berkas.putusan.map { Fact($0.nama, "\($0.alasan) Petugas: \($0.putusan)") }), icon: .people)
  }

  var pencetakan: HTML {
    if let cetakan = berkas.cetakan { return mencetak(cetakan) }
    guard berkas.stok > 0 else {
      return """
        \(emptyState("Blangko habis", "Minta kiriman dari loket pusat. Permohonan ini menunggu sampai blangkonya ada.", icon: .archive, action: linkButton("Lihat blangko", href: query(RuteKonter.blangko(), ["loket": berkas.loket.id.description]), kind: .secondary)))
        """
    }
    return """
      \(berkas.cetakanGagal.first.map { notice("Cetakan terakhir gagal: \($0.alasan).", kind: .warning) })
      \(Form(to: RuteKonter.cetakan(p.id), context.formToken()).html("""
        <p>Pasang satu blangko di pencetak. Kosongkan isian ini bila nomor serinya yang terkecil di loket.</p>
        \(textField(Field("seri", "Nomor seri blangko", need: .optional, errors: isian.galat), isian.seri, width: .half))
        """, next: berkas.loket.pencetak.isEmpty ? "Loket ini tanpa pencetak jaringan: kartu dibuka sebagai PDF dan dicetak dari komputer ini." : "Kartu dikirim ke pencetak loket.", actions: [button("Cetak KTP", icon: .printer)]))
      """
  }

  private func mencetak(_ cetakan: Cetakan) -> HTML {
    """
    <section class="printing" data-cetakan><p class="printing-serial">Blangko <b>\(cetakan.seri)</b></p>\(kabarCetak(cetakan))</section>
    \(pdfViewer(RuteKonter.kartu(p.id), title: "kartu", detail: "depan dan belakang, 85,6 × 54 mm"))
    \(Form(to: RuteKonter.hasil(p.id, cetakan.id), context.formToken()).html("", next: "Lihat kartunya dahulu: foto, nama, dan nomor seri \(cetakan.seri).", actions: [button("Kartu tercetak baik", icon: .check), dialogButton("Gagal cetak", dialog: "gagal", kind: .harm)]))
    \(dialog("gagal", "Kartu gagal dicetak", formGagal(cetakan), state: isian.galat["alasan"] != nil || isian.galat["foto"] != nil ? .open : .closed))
    """
  }

  private func kabarCetak(_ cetakan: Cetakan) -> HTML {
    let kirim = actionForm(
      to: RuteKonter.kiriman(p.id, cetakan.id), context.formToken(),
      button("Kirim lagi ke pencetak", kind: .secondary, icon: .printer))
    switch cetak {
    case .tanpaPencetak: return "<p>Buka PDF di bawah ini, lalu cetak dari komputer ini.</p>"
    case .belumTerkirim: return "\(notice("Belum sampai di pencetak.", kind: .warning))\(kirim)"
    case .takTerjawab:
      return
        "\(notice("Pencetak tidak menjawab. Lihat keadaannya, lalu nyatakan apa yang keluar.", kind: .warning))\(kirim)"
    case .keadaan(let kini): return keadaan(kini, kirim)
    }
  }

  private func keadaan(_ kini: KeadaanCetak, _ kirim: HTML) -> HTML {
    let pesan: HTML? = kini.pesan.isEmpty ? nil : "<p class=\"muted\">Kata pencetak: \(kini.pesan)</p>"
    switch kini.tahap {
    case .menunggu:
      return "<p>\(status("Menunggu giliran di pencetak", .waiting, icon: .hourglass))</p>\(pesan)"
    case .berjalan: return "<p>\(status("Sedang dicetak", .mine, icon: .printer))</p>\(pesan)"
    case .selesai: return "<p>\(status("Pencetak selesai", .done, icon: .checkCircle))</p>"
    case .ditahan: return "<p>\(status("Pencetak berhenti", .harm, icon: .exclamation))</p>\(pesan)"
    case .gagal, .dibatalkan:
      return "<p>\(status("Pencetak gagal", .harm, icon: .exclamation))</p>\(pesan)\(kirim)"
    }
  }

  private func formGagal(_ cetakan: Cetakan) -> HTML {
    Form(to: RuteKonter.kegagalan(p.id, cetakan.id), context.formToken(), encoding: .files)
      .html(
        """
        \(textField(Field("alasan", "Apa yang terjadi?", hint: "Misalnya: pita habis, kartu macet.", errors: isian.galat), isian.teks))
        \(radios(Field("blangko", "Blangkonya"), [Choice("utuh", "Masih utuh", detail: "Kembali ke stok loket."), Choice("rusak", "Rusak", detail: "Difoto, dan keluar dari stok.")], chosen: isian.blangko))
        \(fileUpload(Field("foto", "Foto blangko yang rusak", need: .optional, errors: isian.galat), accept: ["image/jpeg", "image/png"], largest: 12_000_000))
        """, actions: [button("Catat kegagalan", kind: .harm)])
  }

  var penyerahan: HTML {
    Form(to: RuteKonter.penyerahan(p.id), context.formToken(), encoding: .files)
      .html(
        """
        <div class="approval">\(fotoDanGoresan)<div class="approval-text"><p>Cocokkan wajah pemohon dengan foto ini, lalu serahkan KTP bernomor seri <b>\(berkas.kartu?.seri)</b>.</p></div></div>
        \(textField(Field("penerima", "Diterima oleh", hint: "Pemohon sendiri, atau nama yang mewakilinya.", errors: isian.galat), isian.penerima ?? orang.biodata.nama))
        \(kotakGoresan(judul: "Tanda tangan penerima", isian.galat))
        """, next: "Jam layanan berhenti, dan permohonan selesai.",
        actions: [button("Serahkan KTP", icon: .check)])
  }

  var pengembalian: HTML {
    let alasan = berkas.cap.last?.alasan ?? ""
    guard berkas.boleh(.terima) else {
      return emptyState("Dikembalikan ke meja depan", alasan, icon: .reply)
    }
    return """
      \(notice("<b>Dikembalikan:</b> \(alasan)", kind: .warning))
      \(Form(to: RuteKonter.kelanjutan(p.id), context.formToken()).html("", next: "Mulai lagi sesudah: \(p.kembaliKe?.nama.lowercased() ?? "").", actions: [button("Lanjutkan permohonan", icon: .arrowRight)]))
      """
  }

  var penutup: HTML {
    let akhir = berkas.cap.last
    guard p.tahap == .diserahkan else {
      return emptyState(
        "Permohonan \(p.tahap.nama.lowercased())", akhir?.alasan ?? "", icon: .closeCircle,
        action: linkButton("Kembali ke papan", href: kePapan))
    }
    return """
      <section class="finished"><span class="finished-mark">\(icon(.checkCircle))</span><h2>KTP di tangan \(p.penerima)</h2>\
      <p>Nomor seri <b>\(berkas.kartu?.seri)</b>, selesai dalam <b>\(berkas.jam.teks)</b>.</p>\
      <p><img class="signature" src="\(RuteKonter.tandaTerima(p.id))" alt="Tanda tangan penerima"></p>\
      \(linkButton("Kembali ke papan", href: kePapan, icon: .arrowLeft))</section>
      """
  }
}
