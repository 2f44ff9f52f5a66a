import Bahasa
import Foundation
import Organisasi
import Web

/// The desk: what waits, late first; what changed; what I started.
func halamanMeja(_ meja: Meja, _ pelaku: Pelaku, pada now: Date) -> Page {
  Page(
    "Meja saya", section: Rute.meja(),
    main: """
      \(pageHead(salam(now) + ", " + pelaku.nama, lead: Tanggal(now).teksLengkap,
        actions: [linkButton("Buat naskah", href: Rute.naskahBaru(), icon: .pencilSquare)]))
      \(live("meja", source: Rute.meja(), label: "Yang menunggu Anda", isiMeja(meja, pelaku, now)))
      """)
}

private func isiMeja(_ meja: Meja, _ pelaku: Pelaku, _ now: Date) -> HTML {
  let menunggu = kartuMenunggu(meja, pelaku, now)
  return """
    \(figures(angka(meja)))
    \(menunggu.isEmpty
      ? emptyState("Meja Anda bersih", "Tidak ada yang menunggu Anda. Hal baru langsung tampil di sini.", icon: .checkCircle)
      : cards(menunggu))
    \(cards(kartuSaya(meja, now)))
    """
}

private func angka(_ meja: Meja) -> [Figure] {
  var hasil: [Figure] = []
  if meja.terlambat > 0 {
    hasil.append(Figure(banyak(meja.terlambat), "terlambat", href: Rute.terlambat(), tone: .harm))
  }
  if meja.tandaTangan.jumlah > 0 {
    hasil.append(
      Figure(
        banyak(meja.tandaTangan.jumlah), "menunggu tanda tangan", href: alamat(.tandaTangan), tone: .mine))
  }
  if meja.paraf.jumlah > 0 {
    hasil.append(Figure(banyak(meja.paraf.jumlah), "menunggu paraf", href: alamat(.paraf), tone: .mine))
  }
  if meja.mengurusKantor {
    hasil.append(
      Figure(
        banyak(meja.suratBaru.jumlah), "surat baru", href: Rute.suratMasuk() + "?tampil=baru",
        tone: meja.suratBaru.jumlah > 0 ? .mine : .neutral))
  }
  hasil.append(
    Figure(
      banyak(meja.disposisi.jumlah), "disposisi untuk saya", href: Rute.disposisi(),
      tone: meja.disposisi.jumlah > 0 ? .mine : .neutral))
  return hasil
}

private func kartuMenunggu(_ meja: Meja, _ pelaku: Pelaku, _ now: Date) -> [HTML] {
  [
    kartu("Menunggu tanda tangan Anda", .patchCheck, meja.tandaTangan, alamat(.tandaTangan)) {
      barisNaskah($0, now)
    },
    kartu("Menunggu paraf Anda", .check, meja.paraf, alamat(.paraf)) { barisNaskah($0, now) },
    kartu("Surat baru", .inbox, meja.suratBaru, Rute.suratMasuk() + "?tampil=baru") {
      barisSurat($0, pelaku, now)
    },
    kartu("Disposisi untuk saya", .listTask, meja.disposisi, Rute.disposisi()) { barisDisposisi($0, now) },
    kartu("Laporan untuk Anda terima", .reply, meja.laporan, Rute.disposisi() + "?tampil=dilaporkan") {
      barisDisposisi($0, now)
    },
  ]
  .compactMap(\.self)
}

private func kartuSaya(_ meja: Meja, _ now: Date) -> [HTML] {
  var hasil = [kartu("Konsep saya", .pencilSquare, meja.konsep, alamat(.konsep)) { barisNaskah($0, now) }]
  if !meja.terkirim.isEmpty {
    hasil.append(
      card(
        "Terakhir terkirim",
        list(
          meja.terkirim.map { surat in
            var baris = barisNaskah(surat.naskah, now)
            baris.status = status(
              "Dibaca \(surat.sebaran.dibaca) dari \(surat.sebaran.kantor)",
              surat.sebaran.dibaca == surat.sebaran.kantor ? .done : .waiting, icon: .eye)
            return baris
          }, label: "Terakhir terkirim"),
        icon: .send, link: ("Lihat semua", alamat(.terkirim))))
  }
  return hasil.compactMap(\.self)
}

private func kartu<Baris>(
  _ judul: String, _ ikon: Icon, _ bagian: Meja.Bagian<Baris>, _ alamat: String, _ baris: (Baris) -> ListRow
) -> HTML? {
  guard !bagian.baris.isEmpty else { return nil }
  return card(
    judul, list(bagian.baris.map(baris), label: judul), icon: ikon,
    link: bagian.jumlah > bagian.baris.count ? ("Lihat semua (\(banyak(bagian.jumlah)))", alamat) : nil)
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

/// What should be done by now and is not.
func halamanTerlambat(
  _ surat: [BarisKiriman], _ disposisi: [BarisDisposisi], _ pelaku: Pelaku, pada now: Date
) -> Page {
  Page(
    "Terlambat", section: Rute.terlambat(),
    main: """
      \(pageHead("Terlambat", lead: "Yang melewati tenggat, paling lama di atas."))
      \(surat.isEmpty && disposisi.isEmpty
        ? emptyState("Tidak ada yang terlambat", "Semua surat dan disposisi masih dalam tenggatnya.", icon: .checkCircle) : .empty)
      \(surat.isEmpty ? .empty : card("Surat masuk", list(surat.map { barisSurat($0, pelaku, now) }, label: "Surat masuk terlambat"), icon: .inbox))
      \(disposisi.isEmpty ? .empty : card("Disposisi", list(disposisi.map { barisDisposisi($0, now) }, label: "Disposisi terlambat"), icon: .listTask))
      """)
}
