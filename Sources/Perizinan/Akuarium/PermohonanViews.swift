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
        \(record("\(kisah(teks, .umum))\(bukti(teks))", side: "\(ringkas(teks))\(facts(publik))<p class=\"muted\">\(teks.pemohonTertutup)</p>\(tautanPungli(teks))"))
        """)
  }

  /// On every page of an application: who was asked for more than it costs knows where to say so.
  func tautanPungli(_ teks: TeksPerizinan) -> HTML {
    "<p><a href=\"\(RutePerizinan.lapor(permohonan.kode, teks.bahasa))\">\(teks.laporPungli)</a></p>"
  }

  /// Where each step stands in the public log: its holder proves with it, years later, that it was so.
  func bukti(_ teks: TeksPerizinan) -> HTML? {
    let baris = zip(peristiwa, kodeLog).compactMap { satu, kode in kode.map { (satu, $0) } }
    guard !baris.isEmpty else { return nil }
    return details(
      teks.catatanPublik,
      "<ol class=\"bullets\">\(baris, { satu, kode in "<li><a href=\"\(RuteLog.halaman(kode, teks.bahasa))\">\(nama(satu, teks))</a></li>" })</ol>"
    )
  }

  func lencana(_ teks: TeksPerizinan) -> HTML {
    let nama = teks[jalan.tahap.nama]
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
      Fact(teks.diterima, permohonan.diterima.teksPendek()),
      Fact(teks.dijanjikan, Tanggal(jam.tenggat.saat).teksLengkap),
      Fact(teks.tahapKini, teks[jalan.tahap.nama]),
      Fact(teks.waktuKantor, jam.kantor.teks),
      Fact(teks.waktuPemohonUmum, jam.pemohon.teks),
      Fact(teks.waktuKalender, Duration.seconds(jam.kalender).teks),
    ]))\
    \(details(teks.bagaimanaTanggal, "<ol class=\"bullets\">\(jam.tenggat.penjelasan(), { "<li>\($0)</li>" })</ol>"))
    """
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
          nama(satu, teks), who: satu.jabatan.isEmpty ? satu.nama : satu.jabatan,
          time: satu.waktu.teksPendek(),
          lasted: sebelum.map { Duration.seconds(satu.waktu.timeIntervalSince($0)).teks },
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
    guard let transisi = layanan.alur.dari(satu.dari).first(where: { $0.tindakan == satu.tindakan }) else {
      return teks.satu("Permohonan masuk", "Application received")
    }
    let tahap = layanan.alur.tahap(satu.dari).map { teks[$0.nama] } ?? ""
    let cabang = layanan.alur.tahap(satu.dari)?.cabang.first { $0.kode == satu.cabang }
      .map { " \(teks[$0.nama])" }
    return "\(tahap)\(cabang ?? ""): \(teks[transisi.nama])"
  }
}
