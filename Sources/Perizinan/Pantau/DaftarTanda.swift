import Bahasa
import Database
import Foundation
import Organisasi
import Pemantauan
import Web

/// Flags as the Inspektorat finds them, with when the monitors last looked.
struct DaftarTanda {
  static let batas = 50

  let saringan: SaringanTanda
  let baris: [TandaIzin]
  let berikut: TandaIzin.ID?
  let jumlah: [TandaIzin.Status: Int]
  let terakhir: (waktu: Date, kasus: Int)?

  init(_ saringan: SaringanTanda, _ tx: Tx, bagi orang: Orang.ID) throws {
    self.saringan = saringan
    let semua = try tx.tanda(saringan, bagi: orang, batas: Self.batas + 1)
    baris = Array(semua.prefix(Self.batas))
    berikut = semua.count > Self.batas ? baris.last?.id : nil
    jumlah = try tx.jumlahTanda(bagi: orang)
    terakhir = try tx.first("SELECT waktu, kasus FROM pantauan_izin ORDER BY waktu DESC LIMIT 1") {
      (try $0["waktu"], try $0["kasus"])
    }
  }

  func halaman() -> Page {
    let alamat = { (status: String, sebelum: TandaIzin.ID?) in
      query(
        RuteTanda.semua(),
        [
          "status": status.isEmpty ? nil : status,
          "pemantau": saringan.pemantau.isEmpty ? nil : saringan.pemantau, "sebelum": sebelum?.description,
        ])
    }
    let chip =
      [Tab("Semua", href: alamat("", nil), state: saringan.status.isEmpty ? .current : .other)]
      + TandaIzin.Status.allCases.map {
        Tab(
          $0.nama, href: alamat($0.rawValue, nil), count: jumlah[$0] ?? 0,
          state: saringan.status == $0.rawValue ? .current : .other)
      }
    let kapan =
      terakhir.map { "Terakhir dilihat \($0.waktu.teksPendek()): \($0.kasus.ribuan) permohonan." }
      ?? "Pemantau berjalan setiap pagi; belum ada hasilnya."
    let laporan = linkButton("Laporan", href: LaporanRoutes.alamat(), kind: .quiet, icon: .listTask)
    return Page(
      "Pengawasan perizinan", section: RuteTanda.semua(),
      main: """
        \(pageHead("Pengawasan perizinan", lead: "Yang menonjol di antara permohonan izin. Tanda adalah bahan pemeriksaan, bukan tuduhan; petugasnya belum tahu sebelum Anda bagikan. \(kapan)", actions: [laporan]))
        \(filterChips(chip, label: "Keadaan"))
        <form class="inline-fields" method="get" action="\(RuteTanda.semua())">\
        <input type="hidden" name="status" value="\(saringan.status)">\
        \(select(Field("pemantau", "Yang dipantau", need: .optional), NamaPemantau.allCases.map { Choice($0.rawValue, $0.judul) }, chosen: saringan.pemantau, prompt: "Semua"))\
        \(button("Tampilkan", kind: .secondary))</form>
        \(baris.isEmpty ? emptyState("Tidak ada tanda", "Pemantau tidak menemukan yang menonjol di sini.", icon: .check) : list(baris.map(\.baris), label: "Tanda"))
        \(pager(newer: nil, older: berikut.map { alamat(saringan.status, $0) }, olderLabel: "Lebih lama"))
        """)
  }
}

extension TandaIzin {
  var lencana: HTML {
    switch status {
    case .baru: Web.status(status.nama, .harm)
    case .ditelaah, .ditindaklanjuti: Web.status(status.nama, .waiting)
    case .wajar: Web.status(status.nama, .done)
    }
  }

  var baris: ListRow {
    ListRow(
      penjelasan, href: RuteTanda.satu(id), from: pemantau.judul,
      detail: [kode, nama].compactMap(\.self).joined(separator: ", "), time: ditemukan.teksPendek(),
      status: lencana, weight: status == .baru ? .unread : .normal)
  }
}
