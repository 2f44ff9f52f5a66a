import Bahasa
import Database
import Foundation
import Organisasi
import Web

func daftarDisposisi(
  _ daftar: DaftarDisposisi, _ halaman: HalamanDaftar<BarisDisposisi>, _ saring: SaringDaftar,
  _ galat: FieldErrors, sisa: HTML?, _ token: FormToken, bagi pelaku: Pelaku, pada now: Date
) -> Page {
  let dicari = !saring.kata.isEmpty
  let alamat = { (daftar: DaftarDisposisi, sebelum: Int64?) in
    query(
      Rute.disposisi(),
      ["tampil": daftar.rawValue, "q": dicari ? saring.q : nil, "sebelum": sebelum.map(String.init)])
  }
  let massal = tindakanMassal(daftar)
  let isi = live(
    "disposisi", source: alamat(daftar, saring.sebelum), label: daftar.nama,
    !halaman.baris.isEmpty
      ? list(halaman.baris.map { barisPilihan($0, daftar, pelaku, now) }, label: daftar.nama)
      : dicari
        ? tanpaTemuan(saring.q)
        : emptyState(
          daftar.kosong, "Yang baru langsung tampil di sini, tanpa memuat ulang.",
          icon: daftar == .masuk ? .checkCircle : .listTask))
  let barisnya =
    massal.isEmpty
    ? isi
    : bulkList(isi, noun: "disposisi", token, kept: saring.bidang(daftar.rawValue), acts: massal)
  let halamanLain = pager(
    newer: saring.sebelum == nil ? nil : alamat(daftar, nil),
    older: halaman.berikut.map { alamat(daftar, $0) }, newerLabel: "Terbaru")
  return Page(
    "Disposisi", section: Rute.disposisi(),
    main: """
      \(pageHead("Disposisi", lead: daftar.keterangan))\(galatDaftar(galat))\(sisa)
      \(searchBox(action: Rute.disposisi(), value: saring.q, label: "Cari di disposisi", kept: [("tampil", daftar.rawValue)]))
      \(filterChips(DaftarDisposisi.allCases.map {
        Tab($0.nama, href: alamat($0, nil), state: $0 == daftar ? .current : .other)
      }))
      \(masterDetail("\(barisnya)\(halamanLain)", label: "Isi disposisi"))
      """
  )
  .with(errors: galat, left: sisa)
}

/// What can be done to many at once, by who gave them: accepting reports, which stand in the rows, and taking back what
/// nobody has read.
///
/// Nothing by who received them: progress, reports and refusals say something of their own letter, and reading is what
/// opening does.
private func tindakanMassal(_ daftar: DaftarDisposisi) -> [BulkAct] {
  switch daftar {
  case .dilaporkan:
    [BulkAct("Terima laporan", to: Rute.penerimaanLaporanMassal(), icon: .check)]
  case .keluar:
    [
      BulkAct(
        "Tarik disposisi", to: Rute.penarikanMassal(), icon: .arrowLeft,
        asks: .init(
          "<p>Disposisi yang dipilih hilang dari meja penerimanya. Yang ternyata sudah dibaca tetap berjalan.</p>",
          button: "Tarik disposisi", kind: .harm))
    ]
  case .masuk, .semua: []
  }
}

private func barisPilihan(
  _ baris: BarisDisposisi, _ daftar: DaftarDisposisi, _ pelaku: Pelaku, _ now: Date
) -> ListRow {
  var hasil = barisDisposisi(baris, now)
  let milikSendiri = pelaku.mewakili(baris.pemberi) != nil
  switch daftar {
  case .dilaporkan:
    hasil.detail =
      baris.laporan.isEmpty ? "Surat rahasia: buka untuk membaca laporannya" : "Laporan: \(baris.laporan)"
    if milikSendiri, !baris.laporan.isEmpty { hasil.key = baris.id.description }
  case .keluar:
    if milikSendiri, baris.status == .baru { hasil.key = baris.id.description }
  case .masuk, .semua: break
  }
  return hasil
}

extension DaftarDisposisi {
  fileprivate var keterangan: String {
    switch self {
    case .masuk: "Yang harus Anda tindak lanjuti."
    case .dilaporkan: "Laporan yang menunggu Anda terima."
    case .keluar: "Perintah Anda kepada bawahan, dan sampai di mana."
    case .semua: "Semua disposisi yang pernah Anda terima."
    }
  }

  fileprivate var kosong: String {
    switch self {
    case .masuk: "Tidak ada disposisi yang menunggu Anda"
    case .dilaporkan: "Tidak ada laporan yang menunggu Anda"
    case .keluar: "Anda belum memberi disposisi"
    case .semua: "Anda belum pernah menerima disposisi"
    }
  }
}

func barisDisposisi(_ baris: BarisDisposisi, _ now: Date) -> ListRow {
  let terlambat = baris.terlambat(pada: now)
  return ListRow(
    baris.hal, href: Rute.satuDisposisi(baris.id), from: "\(baris.dari) kepada \(baris.kepada)",
    detail: baris.tenggat.map { "Tenggat \($0.teksPendek(terhadap: now))" } ?? "Tanpa tenggat",
    time: baris.dibuat.relatif(terhadap: now),
    status: terlambat
      ? status("Terlambat", .harm, icon: .alarm)
      : status(baris.status.nama, baris.status.berakhir ? .done : baris.status == .baru ? .mine : .waiting),
    weight: terlambat ? .late : baris.status == .baru ? .unread : .normal)
}
