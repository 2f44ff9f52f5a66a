import Bahasa
import Foundation
import Jejak
import Naskah
import Organisasi
import Web

/// The page of one incoming letter: the letter in the middle, its story at the side, the next action at the bottom.
///
/// `teks`: the letter as text; nil when every opening of it is on record.
/// `tenggat`: how its due date came about.
/// `gagal`: what was tried and refused, so that its window opens again with what was typed.
func suratMasuk(
  _ isi: KirimanHalaman, teks: NaskahJadi?, tenggat: AlasanTenggat?, _ token: FormToken,
  gagal: KirimanGagal = .init(), pada now: Date
) -> Page {
  let judul =
    isi.bolehMembuka ? isi.naskah.konten.hal : "Surat \(isi.naskah.konten.keamanan.nama.lowercased())"
  return Page(
    judul, breadcrumbs: [Crumb("Surat masuk", href: Rute.suratMasuk())], section: Rute.suratMasuk(),
    main: """
      \(pageHead(judul, lead: isi.penandatangan, status: tandaKiriman(isi, now)))
      \(isi.pengganti.map(sudahDiganti))\(isi.untukKantorLain.map { kantorBelumSiap($0, isi) })
      \(record(
        badan(isi, teks), side: "\(pokokKiriman(isi, tenggat, now))\(pohonDisposisi(isi, now))\(cerita(isi.cerita))",
        next: langkahBerikut(isi), actions: TindakanKiriman(isi: isi, token: token, gagal: gagal).html))
      """
  )
  .with(errors: gagal.errors)
}

private func badan(_ isi: KirimanHalaman, _ teks: NaskahJadi?) -> HTML {
  guard isi.bolehMembuka else {
    return notice(
      """
      <p><b>Hanya sampul.</b> Surat ini \(isi.naskah.konten.keamanan.nama.lowercased()). Isinya hanya dapat dibuka \
      pimpinan kantor dan penerima disposisinya.</p>\(isi.tanpaPimpinan ? "<p>Kantor ini sedang tidak mempunyai pimpinan. Minta administrator mencatat Plt. atau Plh., supaya suratnya dapat dibaca.</p>" as HTML : nil)
      """, kind: .warning)
  }
  return """
    \(teks == nil ? notice("<p>Surat ini \(isi.naskah.konten.keamanan.nama.lowercased()): setiap pembukaan tercatat.</p>") : .empty)
    \(surat(teks, pdf: Rute.pdfKiriman(isi.kiriman.id), judul: "surat \(isi.naskah.nomor ?? "")", rincian: "tersegel elektronik"))
    \(lampiran(isi.naskah.konten.lampiran, isi.kesesuaianLampiran) { Rute.lampiranKiriman(isi.kiriman.id, $0) })
    """
}

/// Its facts and why it is due when it is; told anew when the calendar moves that.
private func pokokKiriman(_ isi: KirimanHalaman, _ tenggat: AlasanTenggat?, _ now: Date) -> HTML {
  live(
    "surat-masuk", source: Rute.satuKiriman(isi.kiriman.id), label: "Keterangan surat",
    "\(faktaKiriman(isi, now))\(tenggat.map(penjelasanTenggat))")
}

private func faktaKiriman(_ isi: KirimanHalaman, _ now: Date) -> HTML {
  let (kiriman, naskah) = (isi.kiriman, isi.naskah)
  let pokok: [Fact?] = [
    Fact("Nomor", naskah.nomor ?? "—"), Fact("Tanggal", naskah.tanggal?.teks ?? "—"),
    Fact("Dari", isi.dari), Fact("Sifat", sifat(naskah.konten)),
    kiriman.nomorAgenda.map { Fact("Nomor agenda", "\($0) / \(kiriman.tahunAgenda ?? 0)") },
    Fact("Diterima", kiriman.dikirim.teksLengkap()),
  ]
  let lanjut: [Fact?] = [
    kiriman.tenggat.map { Fact("Tenggat", $0.teksLengkap(terhadap: now)) },
    kiriman.diserahkan.map { Fact("Diserahkan", penyerahan(kiriman, $0)) },
    naskah.konten.keamanan.tertutup && !isi.catatanSelesai.isEmpty
      ? Fact("Catatan penyelesaian", isi.catatanSelesai) : nil,
    isi.retensi.map { Fact("Retensi", $0) },
    naskah.kode.map { kode in Fact("Keaslian", html: "<a\(.href("/v/\(kode)"))>Periksa kode \(kode)</a>") },
  ]
  return facts((pokok + lanjut).compactMap(\.self))
}

private func penyerahan(_ kiriman: Kiriman, _ hari: Tanggal) -> String {
  "\(hari.teks) kepada \(kiriman.diserahkanKepada), dicatat \(kiriman.diserahkanOleh)"
}

private func sudahDiganti(_ pengganti: (nomor: String, kiriman: Kiriman.ID?)) -> HTML {
  notice(
    """
    <p><b>Surat ini sudah diganti</b> dengan surat nomor \(pengganti.nomor). Yang berlaku surat penggantinya.</p>
    \(pengganti.kiriman.map { "<p class=\"buttons\">\(linkButton("Buka surat pengganti", href: Rute.satuKiriman($0), icon: .envelopeOpen))</p>" as HTML })
    """, kind: .warning)
}

private func tandaKiriman(_ isi: KirimanHalaman, _ now: Date) -> HTML {
  if isi.pengganti != nil { return status("Sudah diganti", .harm, icon: .refresh) }
  if isi.kiriman.status.terbuka, let tenggat = isi.kiriman.tenggat, tenggat < now {
    return status("Terlambat", .harm, icon: .alarm)
  }
  return status(isi.kiriman.status.nama, isi.kiriman.status.terbuka ? .mine : .done)
}

private func kantorBelumSiap(_ nama: String, _ isi: KirimanHalaman) -> HTML {
  let cara =
    isi.bolehMembuka
    ? "Cetak lembar pengantar dan suratnya, serahkan, lalu catat kepada siapa dan kapan diserahkan."
    : "Surat ini rahasia: yang dapat mencetaknya pimpinan \(isi.namaKantor). Cetak lembar pengantarnya, serahkan bersama surat itu dalam sampul tertutup, lalu catat kepada siapa dan kapan diserahkan."
  return notice(
    """
    <p><b>Surat ini untuk \(nama)</b>, yang belum siap bekerja di sistem. \(cara)</p>
    <p class="buttons">\(isi.mengurus ? linkButton("Cetak lembar pengantar", href: Rute.sampul(isi.kiriman.id), kind: .secondary, icon: .printer) : nil)\
    \(isi.bolehMembuka ? linkButton("Cetak surat", href: Rute.pdfKiriman(isi.kiriman.id), kind: .secondary, icon: .filePDF) : nil)</p>
    """, kind: .warning)
}

private func langkahBerikut(_ isi: KirimanHalaman) -> String? {
  switch isi.kiriman.status {
  case .terkirim where isi.mengurus: "Surat mendapat nomor agenda, lalu menunggu arahan pimpinan."
  case .diterima, .dibaca: isi.bolehMendisposisi ? "Penerima disposisi melihatnya seketika." : nil
  case .selesai where isi.mengurus: "Surat pindah ke arsip aktif dan tetap dapat dicari."
  default: nil
  }
}

/// `Rahasia, Segera`; the speed only when it is not the usual one.
func sifat(_ konten: KontenNaskah) -> String {
  konten.kecepatan == "biasa"
    ? konten.keamanan.nama : "\(konten.keamanan.nama), \(namaKecepatan(konten.kecepatan))"
}

func namaKecepatan(_ kode: String) -> String {
  kode.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
}
