import Akses
import Bahasa
import Database
import Organisasi
import Web

/// The page of one request: its way on top, the one thing to do now in the middle, its story at the side.
struct HalamanPermohonan {
  let berkas: BerkasPermohonan
  let isian: IsianLangkah
  let cetak: KabarPencetak
  let context: PelakuContext

  var p: PermohonanKTP { berkas.permohonan }
  var orang: Penduduk { berkas.orang }

  func halaman() -> Page {
    Page(
      // The title goes into histories and bookmarks: a name is in none of them.
      "Permohonan KTP",
      breadcrumbs: [
        Crumb("Konter KTP", href: query(RuteKonter.papan(), ["loket": berkas.loket.id.description]))
      ], section: RuteKonter.papan(), scripts: skrip, width: .wide,
      main: """
        \(pageHead(orang.biodata.nama, lead: [p.jenis.nama, berkas.antrean.map { "nomor \($0.tulisan)" }, "loket \(berkas.loket.nama)"].compactMap(\.self).joined(separator: " · ")))
        \(live("konter", source: RuteKonter.satu(p.id), label: "Kemajuan permohonan", kemajuan))
        <div class="record"><div class="record-main">\(kabarGalat)\(langkah)\(tindakanLain)</div>\
        <aside class="record-side">\(samping)</aside></div>
        """)
  }

  private var skrip: [Script] {
    let dasar = [Script.jamLayanan, Script("halaman/permohonan-ktp.js")]
    switch p.tahap {
    case .diperiksaGanda where berkas.boleh(.terima): return dasar + [.kameraKTP]
    case .difoto where berkas.boleh(.terima): return dasar + [.goresan]
    case .dicetak where berkas.boleh(.serah): return dasar + [.goresan]
    default: return dasar
    }
  }

  private var kabarGalat: HTML? {
    errorSummary(
      isian.galat,
      ["syarat", "alasan", "foto", "tanda_tangan", "seri", "penerima", "setuju", "tahap"]
        .map { Field($0, "") })
  }

  private var kemajuan: HTML {
    let jalan = PermohonanKTP.Tahap.jalan
    let kini = p.kembaliKe ?? p.tahap
    let tempat = jalan.firstIndex(of: kini) ?? jalan.count - 1
    let berikut = min(tempat + 1, jalan.count - 1)
    return """
      <div class="service-head" data-tahap="\(p.tahap.rawValue) \(String(p.versi))"><p class="service-step">\(sebutan(berikut, jalan.count))</p>\(berkas.jam.besar)</div>
      <ol class="stepper" aria-label="Langkah permohonan">\(Array(jalan.enumerated()), { urut, tahap in
        let keadaan = urut <= tempat ? "done" : urut == berikut && p.tahap.isTerbuka ? "now" : "ahead"
        return "<li class=\"\(keadaan)\"\(.attribute("aria-current", keadaan == "now" ? "step" : nil))><span>\(tahap.pendek)</span></li>" as HTML
      })</ol>
      """
  }

  private func sebutan(_ berikut: Int, _ jumlah: Int) -> HTML {
    switch p.tahap {
    case .diserahkan: status("KTP sudah diserahkan", .done, icon: .checkCircle)
    case .ditolak, .dibatalkan: status(p.tahap.nama, .harm, icon: .closeCircle)
    case .dikembalikan: status("Dikembalikan ke meja depan", .waiting, icon: .reply)
    default: "Langkah \(berikut) dari \(jumlah - 1): <b>\(PermohonanKTP.Tahap.jalan[berikut].perintah)</b>"
    }
  }

  private var langkah: HTML {
    guard p.tahap.isTerbuka else { return penutup }
    if p.tahap == .dikembalikan { return pengembalian }
    guard let berikut = p.tahap.berikut, berkas.boleh(berikut.tugas) else { return giliranLain }
    switch p.tahap {
    case .diminta: return pembacaan
    case .dibacakan: return pemeriksaan
    case .diperiksaGanda: return pemotretan
    case .difoto: return penandatanganan
    case .ditandatangani: return persetujuan
    case .disetujui: return pencetakan
    default: return penyerahan
    }
  }

  private var giliranLain: HTML {
    let tugas = p.tahap.berikut?.tugas ?? .serah
    return """
      \(emptyState("Menunggu \(tugas.nama.lowercased())", "Langkah berikutnya dikerjakan rekan Anda. Halaman ini berganti sendiri begitu selesai.", icon: .hourglass, action: linkButton("Kembali ke papan", href: kePapan, kind: .secondary)))
      """
  }

  var kePapan: String { query(RuteKonter.papan(), ["loket": berkas.loket.id.description]) }

  private var samping: HTML {
    """
    \(card("Pemohon", facts(faktaPemohon), icon: .person))
    \(gambar)
    \(story(berkas.cap.map(cerita)))
    """
  }

  private var faktaPemohon: [Fact] {
    let b = orang.biodata
    var baris = [
      Fact("NIK", berkas.nikSamar), Fact("Lahir", "\(b.tempatLahir), \(b.tanggalLahir.teks)"),
      Fact("Tempat tinggal", berkas.struktur.sebutanDesa(orang.desa)), Fact("Kode permohonan", p.kode),
    ]
    if !p.dasarNomor.isEmpty {
      baris.append(
        Fact(
          p.jenis == .hilang ? "Surat kepolisian" : "Surat",
          [p.dasarNomor, p.dasarTanggal?.teks].compactMap(\.self).joined(separator: ", ")))
    }
    if let lama = berkas.kartuLama {
      baris.append(Fact("KTP lama", "\(lama.seri.samarSeri), \(lama.status.nama.lowercased())"))
    }
    if let kartu = berkas.kartu { baris.append(Fact("KTP baru", kartu.seri)) }
    return baris
  }

  private var gambar: HTML? {
    // In front of the verifier and at the hand-over they stand large in the middle.
    guard p.foto != nil, ![.ditandatangani, .dicetak].contains(p.tahap) || !p.tahap.isTerbuka else {
      return nil
    }
    return card("Foto dan tanda tangan", fotoDanGoresan, icon: .camera)
  }

  var fotoDanGoresan: HTML {
    """
    <div class="portrait-pair">\(p.foto.map { _ in "<img class=\"portrait\" src=\"\(RuteKonter.foto(p.id))\" width=\"120\" height=\"160\" alt=\"Foto \(orang.biodata.nama)\">" as HTML })\
    \(p.tandaTangan.map { _ in "<img class=\"signature\" src=\"\(RuteKonter.tandaTangan(p.id))\" alt=\"Tanda tangan \(orang.biodata.nama)\">" as HTML })</div>
    """
  }

  private func cerita(_ cap: CapTahap) -> StoryStep {
    StoryStep(
      cap.ke.nama, who: cap.nama, time: cap.waktu.pukul(), note: cap.alasan.isEmpty ? nil : cap.alasan,
      state: [.ditolak, .dibatalkan, .dikembalikan].contains(cap.ke) ? .refused : .done)
  }
}

extension PermohonanKTP.Tahap {
  /// Above its point of the way.
  var pendek: String {
    switch self {
    case .diminta: "Diminta"
    case .dibacakan: "Identitas"
    case .diperiksaGanda: "Data ganda"
    case .difoto: "Foto"
    case .ditandatangani: "Tanda tangan"
    case .disetujui: "Persetujuan"
    case .dicetak: "Cetak"
    case .diserahkan: "Serah"
    case .dikembalikan, .ditolak, .dibatalkan: nama
    }
  }

  /// What brings a request here, as an order to the officer.
  var perintah: String {
    switch self {
    case .diminta: "Terima permohonan"
    case .dibacakan: "Periksa syarat dan bacakan identitas"
    case .diperiksaGanda: "Periksa data ganda"
    case .difoto: "Ambil foto"
    case .ditandatangani: "Minta tanda tangan"
    case .disetujui: "Periksa dan setujui"
    case .dicetak: "Cetak kartu"
    case .diserahkan: "Serahkan kartu"
    case .dikembalikan, .ditolak, .dibatalkan: nama
    }
  }
}

extension JamLayanan {
  /// The clock large, with how much of the promise is used.
  var besar: HTML {
    """
    <div class="service-clock large\(isLewat ? " late" : "")" data-jam="\(Int(berjalan))" data-jam-batas="\(Int(batas))"\
    \(.flag("data-jam-berhenti", when: isBerhenti))><b>\(teks)</b><span>dari \(Int(batas / 60)) menit</span>\
    <progress class="bar" max="\(max(1, Int(batas)))" value="\(min(Int(batas), Int(berjalan)))" aria-label="Lama layanan">\(teks)</progress></div>
    """
  }
}
