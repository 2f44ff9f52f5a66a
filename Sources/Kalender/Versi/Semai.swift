import Bahasa
import Database
import Foundation
import Seeds

extension Kalender {
  /// Brings in what is shipped and was never there: calendars with their hours, the holidays of a year, levels of
  /// urgency. What an administrator has changed or revoked since stays so; a second run changes nothing.
  package static func semai(_ tx: Tx, pada waktu: Date, dari tempat: SeedsPlace = .current) throws {
    let isi = try IsiSemai(
      kalender: Seeds.rows("kalender.csv", in: tempat)
        .filter { baris in
          try !tx.adaKalender(kode: baris.teks("kode"))
        },
      tahun: Seeds.rows("libur-tahun.csv", in: tempat)
        .filter { baris in
          try !tx.exists("SELECT 1 FROM libur_tahun WHERE tahun = \(baris.angka("tahun"))")
        },
      kecepatan: Seeds.rows("kecepatan-surat.csv", in: tempat)
        .filter { baris in
          try !tx.exists("SELECT 1 FROM kecepatan WHERE kode = \(baris.teks("kode"))")
        })
    if isi.isEmpty { return }
    let versi = try tx.versiBaru(alasan: "Data awal kalender", oleh: nil, pada: waktu)
    try tx.semai(kalender: isi.kalender, pola: Seeds.rows("pola-kerja.csv", in: tempat), versi)
    try tx.semai(tahun: isi.tahun, libur: Seeds.rows("libur-nasional.csv", in: tempat), versi)
    for baris in isi.kecepatan { try tx.insert(baris.kecepatan(tx), versi) }
  }
}

private struct IsiSemai {
  let kalender: [[String: String]]
  let tahun: [[String: String]]
  let kecepatan: [[String: String]]

  var isEmpty: Bool { kalender.isEmpty && tahun.isEmpty && kecepatan.isEmpty }
}

extension Tx {
  fileprivate func semai(kalender: [[String: String]], pola: [[String: String]], _ versi: Int) throws {
    for baris in kalender {
      let kode = try baris.teks("kode")
      let kalender = NamaKalender(id: key(), kode: kode, nama: try baris.teks("nama"))
      try insert(kalender)
      for baris in pola where baris["kalender"] == kode { try tambah(baris.pola(kalender.id, self), versi) }
    }
  }

  fileprivate func semai(tahun: [[String: String]], libur: [[String: String]], _ versi: Int) throws {
    for baris in tahun {
      let tahun = LiburTahun(
        tahun: try baris.angka("tahun"), dasar: try baris.teks("dasar"), kepastian: try baris.kepastian)
      try tetapkan(tahun, versi)
      for baris in libur where baris["tahun"] == String(tahun.tahun) {
        try tambah([baris.libur(sumber: tahun.dasar, self)], versi)
      }
    }
  }
}
