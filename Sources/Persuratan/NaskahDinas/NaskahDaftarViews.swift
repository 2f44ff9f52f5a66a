import Bahasa
import Database
import Foundation
import Naskah
import Web

func daftarNaskah(
  _ daftar: DaftarNaskah, _ halaman: HalamanDaftar<BarisNaskah>, _ saring: SaringDaftar,
  _ jumlah: [DaftarNaskah: Int], _ galat: FieldErrors, sisa: HTML?, _ token: FormToken, pada now: Date
) -> Page {
  let dicari = !saring.kata.isEmpty
  let alamat = { (daftar: DaftarNaskah, sebelum: Int64?) in
    query(
      Rute.naskah(),
      ["tampil": daftar.rawValue, "q": dicari ? saring.q : nil, "sebelum": sebelum.map(String.init)])
  }
  let massal = tindakanMassal(daftar)
  let isi = live(
    "naskah", source: alamat(daftar, saring.sebelum), label: daftar.nama,
    !halaman.baris.isEmpty
      ? list(halaman.baris.map { barisPilihan($0, daftar, now) }, label: daftar.nama)
      : dicari ? tanpaTemuan(saring.q) : kosong(daftar))
  let barisnya =
    massal.isEmpty
    ? isi
    : bulkList(isi, noun: "konsep", token, kept: saring.bidang(daftar.rawValue), acts: massal)
  let halamanLain = pager(
    newer: saring.sebelum == nil ? nil : alamat(daftar, nil),
    older: halaman.berikut.map { alamat(daftar, $0) }, newerLabel: "Terbaru")
  return Page(
    "Naskah keluar", section: Rute.naskah(),
    main: """
      \(pageHead("Naskah keluar", actions: [linkButton("Buat naskah", href: Rute.naskahBaru(), icon: .pencilSquare)]))\
      \(galatDaftar(galat))\(sisa)
      \(searchBox(action: Rute.naskah(), value: saring.q, label: "Cari di naskah keluar", kept: [("tampil", daftar.rawValue)]))
      \(filterChips(DaftarNaskah.allCases.filter { $0 != .kirim || $0 == daftar || jumlah[$0] != 0 }.map {
        Tab($0.nama, href: alamat($0, nil), count: jumlah[$0], state: $0 == daftar ? .current : .other)
      }))
      \(masterDetail("\(barisnya)\(halamanLain)", label: "Isi naskah"))
      """
  )
  .with(errors: galat, left: sisa)
}

/// What can be done to many at once: throwing drafts away.
///
/// No paraf: it is bound to the digest of the version that was seen, on the page that shows it. No signature: the signer
/// sees each paper that he seals. What was sent is not undone by the dozen.
private func tindakanMassal(_ daftar: DaftarNaskah) -> [BulkAct] {
  switch daftar {
  case .konsep:
    [
      BulkAct(
        "Buang konsep", to: Rute.pembuanganMassal(), icon: .trash,
        asks: .init(
          "<p>Konsep yang dibuang tidak dapat diajukan lagi. Bahwa ia pernah ada tetap tercatat.</p>",
          button: "Buang konsep", kind: .harm))
    ]
  case .paraf, .tandaTangan, .kirim, .terkirim: []
  }
}

private func barisPilihan(_ baris: BarisNaskah, _ daftar: DaftarNaskah, _ now: Date) -> ListRow {
  var hasil = barisNaskah(baris, now)
  let dapatDibuang = (baris.status == .konsep || baris.status == .ditolak) && baris.nomor == nil
  if daftar == .konsep, dapatDibuang { hasil.key = baris.id.description }
  return hasil
}

func barisNaskah(_ baris: BarisNaskah, _ now: Date) -> ListRow {
  ListRow(
    baris.judul, href: Rute.satuNaskah(baris.id),
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
  case .kirim:
    emptyState(
      "Tidak ada yang menunggu Anda kirim",
      "Surat yang sudah ditandatangani dan dikirim tata usaha tampil di sini.", icon: .checkCircle)
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
