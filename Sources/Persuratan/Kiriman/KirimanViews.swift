import Bahasa
import Database
import Foundation
import Organisasi
import Web

func daftarSuratMasuk(
  _ daftar: DaftarKiriman, _ halaman: HalamanDaftar<BarisKiriman>, _ saring: SaringDaftar,
  _ galat: FieldErrors, sisa: HTML?, _ token: FormToken, bagi pelaku: Pelaku, pada now: Date
) -> Page {
  let judul = daftar == .arsip ? "Arsip surat masuk" : "Surat masuk"
  let dicari = !saring.kata.isEmpty
  let massal = tindakanMassal(daftar)
  let baris = halaman.baris.map { baris in
    massal.isEmpty ? barisSurat(baris, pelaku, now) : barisPilihan(baris, pelaku, now)
  }
  let tampil: HTML =
    !baris.isEmpty ? list(baris, label: judul) : dicari ? tanpaTemuan(saring.q) : kosong(daftar)
  let isi =
    dicari
    ? tampil
    : live(
      "surat-masuk", source: alamat(daftar, saring.sebelum), label: judul,
      front: daftar.terbaruDiAtas && saring.sebelum == nil, tampil)
  let dasar = daftar == .arsip ? Rute.arsip() : Rute.suratMasuk()
  let barisnya =
    massal.isEmpty
    ? isi
    : bulkList(isi, noun: "surat", token, kept: saring.bidang(daftar.rawValue), acts: massal)
  let halamanLain = pager(
    newer: saring.sebelum == nil || dicari ? nil : alamat(daftar, nil),
    older: halaman.berikut.map { alamat(daftar, $0) }, newerLabel: "Terbaru")
  return Page(
    judul, section: dasar,
    main: """
      \(pageHead(judul))\(galatDaftar(galat))\(sisa)
      \(searchBox(action: dasar, value: saring.q, label: "Cari di \(judul.lowercased())", kept: daftar == .arsip ? [] : [("tampil", daftar.rawValue)]))
      \(daftar == .arsip ? .empty : filterChips(tabSuratMasuk(daftar, saring.q)))
      \(masterDetail("\(barisnya)\(halamanLain)", label: "Isi surat"))
      """
  )
  .with(errors: galat, left: sisa)
}

extension DaftarKiriman {
  /// Whether a letter that has just come belongs at its top.
  fileprivate var terbaruDiAtas: Bool { self == .terbuka || self == .baru || self == .semua }
}

/// What can be done to many at once: registering, ending, filing, each in the list of those that wait for it.
///
/// Not reading: when the head of the office read a letter is told to its sender, and is true only of one that was opened.
/// Not dispositions, returns and hand-overs: each says something of its own letter.
private func tindakanMassal(_ daftar: DaftarKiriman) -> [BulkAct] {
  let agenda = BulkAct("Catat di agenda", to: Rute.agendaMassal(), icon: .journal)
  let selesai = BulkAct(
    "Tidak perlu disposisi", to: Rute.penyelesaianMassal(), icon: .check,
    asks: .init(
      """
      <p>Surat yang dipilih dinyatakan selesai dan pindah ke daftar “\(DaftarKiriman.selesai.nama)”. Ini tidak dapat \
      dibatalkan.</p>
      \(textArea(Field("keterangan", "Catatan", hint: "Sama untuk semua. Misalnya: untuk diketahui, sudah dibahas dalam rapat.", need: .optional), rows: 3))
      """, button: "Selesaikan surat"))
  return switch daftar {
  case .terbuka: [agenda, selesai]
  case .baru: [agenda]
  case .selesai: [BulkAct("Simpan ke arsip", to: Rute.arsipMassal(), icon: .archive)]
  case .semua, .arsip: []
  }
}

extension Tx {
  /// The rows of what a letter has just brought to the offices that `pelaku` runs.
  package func barisSuratBaru(_ naskah: NaskahDinas.ID, for pelaku: Pelaku, pada now: Date) throws
    -> [ListRow]
  {
    try kirimanBaru(naskah, for: pelaku).map { barisPilihan($0, pelaku, now) }
  }
}

/// The row with a tick, for who runs the office; who only reads along has none, nor has a closed letter that is in the
/// agenda already: only the head of the office ends it.
private func barisPilihan(_ baris: BarisKiriman, _ pelaku: Pelaku, _ now: Date) -> ListRow {
  var hasil = barisSurat(baris, pelaku, now)
  let milikPimpinan =
    baris.keamanan.tertutup && (baris.status == .diterima || baris.status == .dibaca)
    && !pelaku.mengepalai(baris.kantor)
  if pelaku.mengurus(baris.kantor), !milikPimpinan { hasil.key = baris.id.description }
  return hasil
}

/// A row of two lines; of a closed letter only the cover, unless the person leads the office.
func barisSurat(_ baris: BarisKiriman, _ pelaku: Pelaku, _ now: Date) -> ListRow {
  ListRow(
    baris.hal(bagi: pelaku), href: Rute.satuKiriman(baris.id),
    from: baris.dari,
    detail: [
      baris.nomor, baris.jenis == .tembusan ? "Tembusan" : nil, baris.nomorAgenda.map { "Agenda \($0)" },
      // who has several inboxes sees in which it lies
      pelaku.kotakMasuk.count > 1 ? baris.namaKantor : nil,
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
  [DaftarKiriman.terbuka, .baru, .selesai, .semua]
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
  case .selesai:
    emptyState(
      "Tidak ada yang menunggu diarsipkan", "Surat yang selesai tampil di sini sampai disimpan ke arsip.",
      icon: .archive)
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
