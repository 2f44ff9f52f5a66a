import Bahasa
import Database
import Foundation
import Organisasi
import Web

func daftarSuratMasuk(
  _ daftar: DaftarKiriman, _ halaman: HalamanDaftar<BarisKiriman>, _ saring: SaringDaftar,
  _ galat: FieldErrors, tertutup pelaku: Pelaku, pada now: Date
) -> Page {
  let judul = daftar == .arsip ? "Arsip surat masuk" : "Surat masuk"
  let dicari = !saring.kata.isEmpty
  let isi: HTML =
    !halaman.baris.isEmpty
    ? list(halaman.baris.map { barisSurat($0, pelaku, now) }, label: judul)
    : dicari ? tanpaTemuan(saring.q) : kosong(daftar)
  let dasar = daftar == .arsip ? Rute.arsip() : Rute.suratMasuk()
  return Page(
    judul, section: dasar,
    main: """
      \(pageHead(judul))\(galatDaftar(galat))
      \(searchBox(action: dasar, value: saring.q, label: "Cari di \(judul.lowercased())", kept: daftar == .arsip ? [] : [("tampil", daftar.rawValue)]))
      \(daftar == .arsip ? .empty : filterChips(tabSuratMasuk(daftar, saring.q)))
      \(dicari ? isi : live("surat-masuk", source: alamat(daftar, saring.sebelum), label: judul,
              front: daftar != .arsip && saring.sebelum == nil, isi))
      \(pager(newer: saring.sebelum == nil || dicari ? nil : alamat(daftar, nil),
              older: halaman.berikut.map { alamat(daftar, $0) }, newerLabel: "Terbaru"))
      """
  )
  .with(errors: galat)
}

extension Tx {
  /// The rows of what a letter has just brought to the offices that `pelaku` runs.
  package func barisSuratBaru(_ naskah: NaskahDinas.ID, for pelaku: Pelaku, pada now: Date) throws
    -> [ListRow]
  {
    try kirimanBaru(naskah, for: pelaku).map { barisSurat($0, pelaku, now) }
  }
}

/// A row of two lines; of a closed letter only the cover, unless the person leads the office.
func barisSurat(_ baris: BarisKiriman, _ pelaku: Pelaku, _ now: Date) -> ListRow {
  ListRow(
    baris.hal(bagi: pelaku), href: Rute.satuKiriman(baris.id),
    from: baris.dari,
    detail: [
      baris.nomor, baris.jenis == .tembusan ? "Tembusan" : nil, baris.nomorAgenda.map { "Agenda \($0)" },
    ]
    .compactMap(\.self).joined(separator: " · "),
    time: baris.dikirim.relatif(terhadap: now), status: tanda(baris, now),
    weight: baris.terlambat(pada: now) ? .late : baris.status == .terkirim ? .unread : .normal)
}

private func tanda(_ baris: BarisKiriman, _ now: Date) -> HTML {
  if baris.diganti { return status("Sudah diganti", .harm, icon: .refresh) }
  if baris.terlambat(pada: now), let tenggat = baris.tenggat {
    return status("Terlambat, tenggat \(tenggat.relatif(terhadap: now))", .harm, icon: .alarm)
  }
  let tone: Tone =
    switch baris.status {
    case .terkirim: .mine
    case .diterima, .dibaca, .didisposisikan: .waiting
    case .selesai, .diberkaskan: .done
    case .ditolak, .dicabut: .neutral
    }
  return status(baris.status.nama, tone)
}

private func tabSuratMasuk(_ kini: DaftarKiriman, _ kata: String) -> [Tab] {
  [DaftarKiriman.terbuka, .baru, .semua]
    .map {
      Tab(
        $0.nama,
        href: kata.isEmpty ? alamat($0, nil) : query(Rute.suratMasuk(), ["tampil": $0.rawValue, "q": kata]),
        state: $0 == kini ? .current : .other)
    }
}

private func alamat(_ daftar: DaftarKiriman, _ sebelum: Int64?) -> String {
  let dasar = daftar == .arsip ? Rute.arsip() + "?" : Rute.suratMasuk() + "?tampil=\(daftar.rawValue)&"
  return String((dasar + (sebelum.map { "sebelum=\($0)" } ?? "")).trimmingSuffix { $0 == "&" || $0 == "?" })
}

private func kosong(_ daftar: DaftarKiriman) -> HTML {
  switch daftar {
  case .baru:
    emptyState(
      "Tidak ada surat baru", "Surat yang masuk ke kantor Anda langsung tampil di sini.", icon: .inbox)
  case .terbuka:
    emptyState(
      "Semua surat sudah ditangani", "Surat baru langsung tampil di sini tanpa memuat ulang.",
      icon: .checkCircle)
  case .semua:
    emptyState("Belum ada surat masuk", "Surat untuk kantor Anda akan tampil di sini.", icon: .inbox)
  case .arsip:
    emptyState(
      "Arsip masih kosong", "Surat yang selesai dan diarsipkan dapat dibaca lagi di sini.", icon: .archive)
  }
}

extension String {
  func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var akhir = endIndex
    while akhir > startIndex, predicate(self[index(before: akhir)]) { akhir = index(before: akhir) }
    return self[..<akhir]
  }
}
