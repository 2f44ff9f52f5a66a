import Bahasa
import Foundation
import Naskah
import Web

func daftarNaskah(
  _ daftar: DaftarNaskah, _ halaman: HalamanDaftar<BarisNaskah>, _ saring: SaringDaftar,
  _ jumlah: [DaftarNaskah: Int], _ galat: FieldErrors, pada now: Date
) -> Page {
  let dicari = !saring.kata.isEmpty
  let alamat = { (daftar: DaftarNaskah, sebelum: Int64?) in
    query(
      Rute.naskah(),
      ["tampil": daftar.rawValue, "q": dicari ? saring.q : nil, "sebelum": sebelum.map(String.init)])
  }
  let isi =
    !halaman.baris.isEmpty
    ? list(halaman.baris.map { barisNaskah($0, now) }, label: daftar.nama)
    : dicari ? tanpaTemuan(saring.q) : kosong(daftar)
  return Page(
    "Naskah keluar", section: Rute.naskah(),
    main: """
      \(pageHead("Naskah keluar", actions: [linkButton("Buat naskah", href: Rute.naskahBaru(), icon: .pencilSquare)]))\
      \(galatDaftar(galat))
      \(searchBox(action: Rute.naskah(), value: saring.q, label: "Cari di naskah keluar", kept: [("tampil", daftar.rawValue)]))
      \(filterChips(DaftarNaskah.allCases.map {
        Tab($0.nama, href: alamat($0, nil), count: jumlah[$0], state: $0 == daftar ? .current : .other)
      }))
      \(live("naskah", source: alamat(daftar, saring.sebelum), label: daftar.nama, isi))
      \(pager(newer: saring.sebelum == nil ? nil : alamat(daftar, nil),
              older: halaman.berikut.map { alamat(daftar, $0) }, newerLabel: "Terbaru"))
      """
  )
  .with(errors: galat)
}

func barisNaskah(_ baris: BarisNaskah, _ now: Date) -> ListRow {
  ListRow(
    baris.hal.isEmpty ? "(belum berhal)" : baris.hal, href: Rute.satuNaskah(baris.id),
    from: [baris.nomor, baris.namaKantor].compactMap(\.self).joined(separator: " · "),
    detail: baris.tujuan.isEmpty ? "Belum ada tujuan" : "Kepada \(baris.tujuan)",
    time: (baris.dikirim ?? baris.diubah).relatif(terhadap: now),
    status: baris.diganti && baris.status == .dikirim
      ? status("Sudah diganti", .harm, icon: .refresh) : tandaNaskah(baris.status))
}

func tandaNaskah(_ status: NaskahDinas.Status) -> HTML {
  let tone: Tone =
    switch status {
    case .konsep: .neutral
    case .paraf, .menyegel, .ditandatangani: .waiting
    case .siapTandaTangan: .mine
    case .dikirim: .done
    case .ditolak, .dicabut, .dibuang: .harm
    }
  return Web.status(status.nama, tone)
}

private func kosong(_ daftar: DaftarNaskah) -> HTML {
  switch daftar {
  case .konsep:
    emptyState(
      "Belum ada konsep", "Naskah yang Anda susun dan belum terkirim tampil di sini.", icon: .pencilSquare,
      action: linkButton("Buat naskah", href: Rute.naskahBaru(), icon: .pencilSquare))
  case .paraf:
    emptyState(
      "Tidak ada yang menunggu paraf Anda", "Konsep baru langsung tampil di sini.", icon: .checkCircle)
  case .tandaTangan:
    emptyState(
      "Tidak ada yang menunggu tanda tangan Anda",
      "Surat yang sudah lengkap parafnya langsung tampil di sini.", icon: .checkCircle)
  case .terkirim:
    emptyState(
      "Belum ada surat terkirim", "Surat kantor Anda yang sudah terkirim tampil di sini.", icon: .send)
  }
}

/// Which kind of naskah to write.
func pilihanJenis(_ jenis: [JenisNaskah], _ awal: AwalNaskah) -> Page {
  let lanjut =
    (awal.balas.isEmpty ? "" : "&balas=\(awal.balas)") + (awal.ralat.isEmpty ? "" : "&ralat=\(awal.ralat)")
    + (awal.tujuan.isEmpty ? "" : "&tujuan=\(awal.tujuan)")
  let galat =
    awal.jenis.isEmpty
    ? FieldErrors() : FieldErrors("jenis", "Jenis naskah yang diminta tidak ada. Pilih salah satu di bawah.")
  return Page(
    "Buat naskah", breadcrumbs: [Crumb("Naskah keluar", href: Rute.naskah())], section: Rute.naskah(),
    width: .narrow,
    main: """
      \(pageHead("Buat naskah", lead: "Pilih jenisnya. Bentuk, nomor, dan kop mengikuti."))
      \(galatDaftar(galat))
      \(list(jenis.map {
        ListRow($0.nama, href: Rute.naskahBaru() + "?jenis=\($0.kode)\(lanjut)", detail: keterangan($0))
      }, label: "Jenis naskah"))
      """
  )
  .with(errors: galat)
}

private func keterangan(_ jenis: JenisNaskah) -> String {
  switch jenis.bentuk {
  case .surat: "Surat resmi kepada kantor lain atau pihak luar"
  case .undangan: "Mengundang ke rapat atau acara, dengan hari, waktu, dan tempat"
  case .notaDinas: "Surat di dalam satu kantor atau antarpejabat"
  case .edaran: "Pemberitahuan yang berlaku bagi banyak kantor sekaligus"
  }
}
