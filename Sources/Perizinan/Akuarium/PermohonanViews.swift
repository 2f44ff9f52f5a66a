import Bahasa
import Foundation
import LogPublik
import Web

extension BerkasPermohonan {
  /// What anybody may see: every stage with its position and time, and what the definition makes public of the form.
  func halamanUmum(_ teks: TeksPerizinan) -> Page {
    let sebutan = isian.sebutan(layanan, teks)
    let publik = layanan.isian.filter { $0.penglihat == .publik }
      .compactMap { satu in sebutan[satu.kode].map { Fact(teks[satu.nama], $0) } }
    return Page(
      "\(teks[layanan.nama]) \(permohonan.kode)",
      breadcrumbs: [Crumb(teks.judul, href: RutePerizinan.pencari(teks.bahasa))], language: teks.bahasa,
      main: """
        \(pageHead(teks[layanan.nama], lead: "\(teks.kodeUmum) \(permohonan.kode), \(kantor)", status: lencana(teks)))
        \(record("\(kartuPencabutan(teks, .umum))\(kartuFiktif(teks))\(kisah(teks, .umum))\(bukti(teks))", side: "\(ringkas(teks))\(facts(publik))<p class=\"muted\">\(teks.pemohonTertutup)</p>\(tautanPungli(teks))"))
        """)
  }

  /// On every page of an application: who was asked for more than it costs knows where to say so.
  func tautanPungli(_ teks: TeksPerizinan) -> HTML {
    "<p><a href=\"\(RutePerizinan.lapor(permohonan.kode, teks.bahasa))\">\(teks.laporPungli)</a></p>"
  }

  /// Where each step stands in the public log: its holder proves with it, years later, that it was so.
  func bukti(_ teks: TeksPerizinan) -> HTML? {
    var baris = zip(peristiwa, kodeLog).compactMap { satu, kode in kode.map { (nama(satu, teks), $0) } }
    if let keputusan, let kodeTerbit { baris.append((teks.izinTerbit(keputusan.nomor), kodeTerbit)) }
    guard !baris.isEmpty else { return nil }
    return details(
      teks.catatanPublik,
      "<ol class=\"bullets\">\(baris, { nama, kode in "<li><a href=\"\(RuteLog.halaman(kode, teks.bahasa))\">\(nama)</a></li>" })</ol>"
    )
  }

  func lencana(_ teks: TeksPerizinan) -> HTML {
    let nama = teks[jalan.tahap.nama]
    if pencabutan != nil { return status(teks.izinDicabut, .harm) }
    switch permohonan.hasil {
    case .selesai: return status(nama, .done, icon: .check)
    case .some: return status(nama, .neutral)
    case nil:
      return permohonan.jam == .pemohon
        ? status(nama, .waiting, icon: .hourglass)
        : status(nama, sekarang > jam.tenggat.saat ? .harm : .waiting, icon: .clock)
    }
  }

  func ringkas(_ teks: TeksPerizinan) -> HTML {
    """
    \(facts([
      Fact(teks.diterima, teks.pendek(permohonan.diterima)),
      Fact(teks.dijanjikan, teks.hari(Tanggal(jam.tenggat.saat))),
      Fact(teks.tahapKini, teks[jalan.tahap.nama]),
      Fact(teks.waktuKantor, teks.lama(jam.kantor)),
      Fact(teks.waktuPemohonUmum, teks.lama(jam.pemohon)),
      Fact(teks.waktuKalender, teks.lama(.seconds(jam.kalender))),
    ]))\
    \(paket.map { "<p><a href=\"\(RutePaket.akuarium($0, teks.bahasa))\">\(teks.sepaket($0))</a></p>" as HTML })\
    \(yangMenyusul(teks))\
    \(details(teks.bagaimanaTanggal, "<ol class=\"bullets\">\(teks.penjelasan(jam.tenggat), { "<li>\($0)</li>" })</ol>"))
    """
  }

  /// What another application of the bundle gives, with how far that is.
  private func yangMenyusul(_ teks: TeksPerizinan) -> HTML? {
    guard permohonan.selesai == nil, !menyusul.isEmpty else { return nil }
    return notice(
      HTML.join(
        menyusul.map {
          "<p>\($0.kalimat(teks)) <a href=\"\(RutePerizinan.akuarium($0.kode, teks.bahasa))\">\($0.kode)</a></p>"
        }))
  }

  /// Who reads the story: what officers wrote may name somebody, so that only who is concerned reads it.
  enum Pembaca { case umum, terlibat }

  /// What happened, what is happening, and what is still ahead on the straight way.
  func kisah(_ teks: TeksPerizinan, _ pembaca: Pembaca = .terlibat) -> HTML {
    var langkah: [StoryStep] = []
    for (urut, satu) in peristiwa.enumerated() {
      let sebelum = urut > 0 ? peristiwa[urut - 1].waktu : nil
      langkah.append(
        StoryStep(
          nama(satu, teks), who: satu.jabatan.isEmpty ? teks.pelaku(satu.nama) : satu.jabatan,
          time: teks.pendek(satu.waktu),
          lasted: sebelum.map { teks.lama(.seconds(satu.waktu.timeIntervalSince($0))) },
          note: satu.alasan.isEmpty || pembaca == .umum ? nil : satu.alasan,
          state: satu.arah == .tolak || satu.arah == .gugur ? .refused : .done))
    }
    if permohonan.selesai == nil {
      langkah.append(
        StoryStep(
          teks[jalan.tahap.nama], who: menunggu(teks), time: "",
          state: sekarang > jam.tenggat.saat ? .late : .now))
      let lurus = (try? layanan.jalurLurus { isian.nilai($0) }) ?? []
      if let kini = lurus.firstIndex(where: { $0.kode == jalan.tahap.kode }) {
        langkah += lurus[(kini + 1)...].map { StoryStep(teks[$0.nama], state: .ahead) }
      }
    }
    return story(langkah, title: teks.perjalanan)
  }

  private func menunggu(_ teks: TeksPerizinan) -> String? {
    if !jalan.ditunggu.isEmpty { return jalan.ditunggu.map { teks[$0.nama] }.joined(separator: ", ") }
    return jalan.tahap.peran == .pemohon
      ? teks.satu("Pemohon", "The applicant") : jalan.tahap.peran.map { teks.peran($0) }
  }

  private func nama(_ satu: PeristiwaIzin, _ teks: TeksPerizinan) -> String {
    if satu.tindakan == PeristiwaIzin.pulihkan { return teks.dipulihkan }
    if satu.tindakan == PeristiwaIzin.kabulkan { return teks.keberatanDikabulkan }
    if satu.tindakan == PeristiwaIzin.sepaketSelesai { return teks.sepaketSelesai }
    guard let transisi = layanan.alur.dari(satu.dari).first(where: { $0.tindakan == satu.tindakan }) else {
      return teks.satu("Permohonan masuk", "Application received")
    }
    let tahap = layanan.alur.tahap(satu.dari).map { teks[$0.nama] } ?? ""
    let cabang = layanan.alur.tahap(satu.dari)?.cabang.first { $0.kode == satu.cabang }
      .map { " \(teks[$0.nama])" }
    return "\(tahap)\(cabang ?? ""): \(teks[transisi.nama])"
  }
}
