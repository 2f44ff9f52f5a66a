import Bahasa
import Foundation
import Organisasi
import Web

/// What is late on somebody's desk, the longest overdue first.
struct Terlambat: Sendable {
  var surat: [BarisKiriman] = []
  var disposisi: [BarisDisposisi] = []
  /// Of offices whose heads stand below him; only on the page of what is late.
  var bawahan: [TerlambatBawahan] = []
}

/// A late letter that is not his to open, and the office that keeps it today, with its name.
struct TerlambatBawahan: Sendable {
  let surat: BarisKiriman
  let pengurus: UnitKerja.ID
  let kantor: String
}

/// The desk: what waits, late first; what I sent and who has read it; what I am writing.
func halamanMeja(
  _ meja: Meja, _ terlambat: Terlambat, _ lain: [TugasMeja], _ pelaku: Pelaku, _ token: FormToken,
  pada now: Date
) -> Page {
  let isi = IsiMeja(meja: meja, terlambat: terlambat, lain: lain, pelaku: pelaku, token: token, now: now)
  return Page(
    "Meja saya", section: Rute.meja(),
    main: """
      \(pageHead(salam(now) + ", " + pelaku.nama, lead: Tanggal(now).teksLengkap,
        actions: [linkButton("Buat naskah", href: Rute.naskahBaru(), kind: isi.adaTugas ? .secondary : .primary, icon: .pencilSquare)]))
      \(live("meja", source: Rute.meja(), label: "Yang menunggu Anda", isi.html))
      """)
}

private struct IsiMeja {
  let meja: Meja
  let terlambat: Terlambat
  let lain: [TugasMeja]
  let pelaku: Pelaku
  let token: FormToken
  let now: Date

  var adaTugas: Bool { !menunggu.isEmpty }

  var html: HTML {
    let samping = kartuSaya
    return """
      \(HTML.join(meja.suratUji.map(suratUjiMenunggu)))\(angka.isEmpty ? .empty : figures(angka))
      <div class="desk \(samping.isEmpty ? "" : "both")"><div>\(adaTugas ? .join(menunggu) : bersih)</div>\
      \(samping.isEmpty ? .empty : "<div class=\"desk-side\">\(HTML.join(samping))</div>" as HTML)</div>
      """
  }

  /// Only what there is something of: a row of zeros tells nobody anything.
  private var angka: [Figure] {
    [
      (meja.terlambat, "terlambat", Rute.terlambat(), Tone.harm),
      (meja.tandaTangan.jumlah, "menunggu tanda tangan", alamat(.tandaTangan), .mine),
      (meja.paraf.jumlah, "menunggu paraf", alamat(.paraf), .mine),
      (meja.kirim.jumlah, "menunggu Anda kirim", alamat(.kirim), .mine),
      (meja.suratBaru.jumlah, "surat baru", Rute.suratMasuk() + "?tampil=baru", .mine),
      (meja.disposisi.jumlah, "disposisi untuk saya", Rute.disposisi(), .mine),
      (meja.laporan.jumlah, "laporan untuk saya terima", Rute.disposisi() + "?tampil=dilaporkan", .waiting),
    ]
    .filter { $0.0 > 0 }.map { Figure(banyak($0.0), $0.1, href: $0.2, tone: $0.3) }
  }

  private var menunggu: [HTML] {
    let lewat = Set(terlambat.disposisi.map(\.id))
    let suratLewat = Set(terlambat.surat.map(\.id))
    return [
      kartuTerlambat,
      kartu("Menunggu tanda tangan Anda", .patchCheck, meja.tandaTangan, alamat(.tandaTangan)) {
        menunggu($0, "tanda-tangan", "Tanda tangani", .patchCheck)
      },
      kartu("Menunggu paraf Anda", .check, meja.paraf, alamat(.paraf)) {
        menunggu($0, "paraf", "Beri paraf", .check)
      },
      kartu("Menunggu Anda kirim", .send, meja.kirim, alamat(.kirim)) { dikirim($0) },
      kartu(
        "Surat baru", .inbox, meja.suratBaru.tanpa { suratLewat.contains($0.id) },
        Rute.suratMasuk() + "?tampil=baru"
      ) {
        suratBaru($0)
      },
      kartu(
        "Disposisi untuk saya", .listTask, meja.disposisi.tanpa { lewat.contains($0.id) }, Rute.disposisi()
      ) {
        barisDisposisi($0, now)
      },
      kartu("Laporan untuk Anda terima", .reply, meja.laporan, Rute.disposisi() + "?tampil=dilaporkan") {
        barisDisposisi($0, now)
      },
      lain.isEmpty
        ? nil
        : card(
          "Administrasi yang menunggu Anda",
          list(lain.map(\.baris), label: "Administrasi yang menunggu Anda"),
          icon: .speedometer),
    ]
    .compactMap(\.self)
  }

  private var kartuTerlambat: HTML? {
    guard !terlambat.surat.isEmpty || !terlambat.disposisi.isEmpty else { return nil }
    let baris = (terlambat.surat.map { suratBaru($0) } + terlambat.disposisi.map { barisDisposisi($0, now) })
    return """
      <div class="late-card">\(card(
        "Terlambat", list(Array(baris.prefix(4)), label: "Terlambat"), icon: .alarm,
        link: meja.terlambat > min(baris.count, 4) ? ("Lihat semua (\(banyak(meja.terlambat)))", Rute.terlambat()) : nil))</div>
      """
  }

  private var kartuSaya: [HTML] {
    [
      meja.terkirim.isEmpty
        ? nil
        : card(
          "Terakhir terkirim", list(meja.terkirim.map(terkirim), label: "Terakhir terkirim"), icon: .send,
          link: ("Lihat semua", alamat(.terkirim))),
      kartu("Konsep saya", .pencilSquare, meja.konsep, alamat(.konsep)) { konsep($0) },
    ]
    .compactMap(\.self)
  }

  private var bersih: HTML {
    emptyState(
      "Meja Anda bersih",
      meja.mengurusKantor
        ? "Tidak ada yang menunggu. Surat baru dan disposisi langsung tampil di sini, tanpa memuat ulang."
        : "Tidak ada yang menunggu. Disposisi untuk Anda langsung tampil di sini, tanpa memuat ulang.",
      icon: .checkCircle,
      action: """
        <div class="buttons">\(linkButton(
          "Lihat surat masuk", href: Rute.suratMasuk() + "?tampil=semua", kind: .secondary, icon: .inbox))\
        \(linkButton("Cari surat", href: FrameRoute.search(), kind: .secondary, icon: .search))</div>
        """)
  }

  /// One tap to the window in which it is done, with the letter behind it.
  private func menunggu(_ naskah: BarisNaskah, _ dialog: String, _ label: String, _ ikon: Icon) -> ListRow {
    var baris = barisNaskah(naskah, now)
    baris.status = nil
    baris.action = linkButton(label, href: "\(Rute.satuNaskah(naskah.id))#\(dialog)", icon: ikon)
    return baris
  }

  /// Looked at once more before it goes: on its own page.
  private func dikirim(_ naskah: BarisNaskah) -> ListRow {
    var baris = barisNaskah(naskah, now)
    baris.status = nil
    baris.action = linkButton(
      "Periksa dan kirim", href: Rute.satuNaskah(naskah.id), kind: .secondary, icon: .send)
    return baris
  }

  private func suratBaru(_ surat: BarisKiriman) -> ListRow {
    var baris = barisSurat(surat, pelaku, now)
    if surat.jenis == .utama, surat.status != .didisposisikan,
      surat.keamanan.tertutup ? pelaku.mengepalai(surat.kantor) : pelaku.memimpin(surat.kantor)
    {
      baris.action = linkButton(
        "Disposisikan", href: Rute.disposisiKiriman(surat.id), kind: .secondary, icon: .send)
    } else if surat.status == .terkirim, pelaku.mengurus(surat.kantor) {
      baris.action = actionForm(
        to: Rute.agenda(surat.id), token, button("Catat di agenda", kind: .secondary, icon: .journal))
    }
    return baris
  }

  private func konsep(_ naskah: BarisNaskah) -> ListRow {
    var baris = barisNaskah(naskah, now)
    baris.from = nil
    return baris
  }

  private func terkirim(_ surat: (naskah: BarisNaskah, sebaran: (kantor: Int, dibaca: Int))) -> ListRow {
    var baris = barisNaskah(surat.naskah, now)
    let masihBerlaku = surat.naskah.status == .dikirim && !surat.naskah.diganti
    if masihBerlaku { baris.status = nil }
    baris.reach =
      surat.sebaran.kantor == 0 || !masihBerlaku
      ? nil
      : .init(
        surat.sebaran.dibaca, of: surat.sebaran.kantor,
        "Dibaca \(surat.sebaran.dibaca) dari \(surat.sebaran.kantor)")
    return baris
  }

  private func kartu<Baris>(
    _ judul: String, _ ikon: Icon, _ bagian: Meja.Bagian<Baris>, _ alamat: String, _ baris: (Baris) -> ListRow
  ) -> HTML? {
    guard !bagian.baris.isEmpty else { return nil }
    return card(
      judul, list(bagian.baris.map(baris), label: judul), icon: ikon,
      link: bagian.jumlah > bagian.baris.count
        ? ("Lihat semua (\(banyak(bagian.jumlah)))", alamat) : nil)
  }
}

extension Meja.Bagian {
  /// Without those that stand elsewhere already.
  fileprivate func tanpa(_ sudah: (Baris) -> Bool) -> Self {
    Self(baris: baris.filter { !sudah($0) }, jumlah: jumlah)
  }
}

private func alamat(_ daftar: DaftarNaskah) -> String { Rute.naskah() + "?tampil=\(daftar.rawValue)" }

private func banyak(_ jumlah: Int) -> String { jumlah >= 100 ? "100+" : String(jumlah) }

private func salam(_ now: Date) -> String {
  switch Int((now.pukul().prefix(2))) ?? 12 {
  case 3..<11: "Selamat pagi"
  case 11..<15: "Selamat siang"
  case 15..<18: "Selamat sore"
  default: "Selamat malam"
  }
}
