import Database
import Foundation
import TestKit

@testable import Jejak

/// Looks among letters: places 1–10 and 14–15 are letters, 11–13 and 16–18 looks of six years ago, 19–20 looks of four
/// years ago. What is erased is told at place 21.
extension Arsip {
  static let kini = Date(timeIntervalSince1970: 1_795_100_000)
  static let aturan = AturanHapusJejak(peristiwa: ["penduduk.dilihat"], tahun: 5)

  func tulisLihatan(_ banyak: Int, tahunLalu: Double) async throws {
    try await db.write { tx in
      for nomor in 1...banyak {
        try tx.catat(
          Catatan(
            waktu: Self.kini - tahunLalu * 365.25 * 86_400 + Double(nomor), orang: 77,
            nama: "Endang Penonton",
            jabatan: "Penonton", peristiwa: "penduduk.dilihat", objekJenis: "penduduk", objek: 4711,
            keterangan: "Keperluan Penonton", rincian: "{\"Penonton\":1}", alamat: "10.0.0.77"))
      }
    }
  }

  func segelkan() async throws {
    try await penyegel.segelSemua()
    try await penyegel.catatKepala()
  }

  @discardableResult
  func hapus(paling: Int = 100) async throws -> Int {
    let banyak = try await db.write { try $0.hapusIsiJejak(Self.aturan, paling: paling, pada: Self.kini) }
    try await segelkan()
    return banyak
  }

  func periksaLihatan(salinan: [BerkasKepala] = []) async throws -> HasilPeriksaJejak {
    try await Jejak.periksa(
      db, kunci: kunci, berkas: berkas, salinan: salinan, bolehDihapus: ["penduduk.dilihat"], sekali: 4)
  }
}

func denganLihatan(_ mesin: Mesin, _ body: (Arsip) async throws -> Void) async throws {
  try await denganJejak(mesin, baris: 10) { arsip in
    try await arsip.tulisLihatan(3, tahunLalu: 6)
    try await arsip.tulis(2)
    try await arsip.tulisLihatan(3, tahunLalu: 6)
    try await arsip.tulisLihatan(2, tahunLalu: 4)
    try await arsip.segelkan()
    try await body(arsip)
  }
}

/// What somebody who can write to the database may try once rows may be erased, and what the check says of it.
enum SeranganHapus: String, CaseIterable {
  case suratDitandai, suratDenganCatatanSah, mudaDikosongkan, mudaDenganCatatanSah, segelSisa, waktuSisa
  case jenisSisa, isiDisisipkan, tandaDilepas, sisaDibuang, catatanDibuang, catatanDiubah, catatanPalsu

  var ditemukanSebagai: String {
    switch self {
    case .suratDitandai, .suratDenganCatatanSah, .jenisSisa: "tidakBolehDihapus"
    case .mudaDikosongkan: "dihapusTanpaCatatan"
    case .mudaDenganCatatanSah, .segelSisa, .waktuSisa: "penghapusanTidakCocok"
    case .isiDisisipkan, .tandaDilepas, .catatanDiubah, .catatanPalsu: "diubah"
    case .sisaDibuang: "hilang"
    case .catatanDibuang: "ekorHilang"
    }
  }

  func lakukan(_ tx: Tx) throws {
    let sah = try tx.value("SELECT id FROM jejak WHERE urut = 21", as: Int64.self) ?? 0
    switch self {
    case .suratDitandai: try tx.kosongkan(urut: 5, catatan: 999)
    case .suratDenganCatatanSah: try tx.kosongkan(urut: 5, catatan: sah)
    case .mudaDikosongkan: try tx.kosongkan(urut: 19, catatan: 999)
    case .mudaDenganCatatanSah: try tx.kosongkan(urut: 19, catatan: sah)
    case .segelSisa:
      try tx.run("UPDATE jejak SET segel = \([UInt8](repeating: 1, count: 32)) WHERE urut = 12")
    case .waktuSisa: try tx.run("UPDATE jejak SET waktu = waktu - 1 WHERE urut = 12")
    case .jenisSisa: try tx.run("UPDATE jejak SET peristiwa = 'surat.dikirim' WHERE urut = 12")
    case .isiDisisipkan: try tx.run("UPDATE jejak SET nama = 'Orang lain' WHERE urut = 12")
    case .tandaDilepas: try tx.run("UPDATE jejak SET dihapus = NULL WHERE urut = 12")
    case .sisaDibuang: try tx.run("DELETE FROM jejak WHERE urut = 12")
    case .catatanDibuang: try tx.run("DELETE FROM jejak WHERE urut = 21")
    case .catatanDiubah:
      try tx.run("UPDATE jejak SET rincian = REPLACE(rincian, '\"tahun\":5', '\"tahun\":4') WHERE urut = 21")
    case .catatanPalsu:
      try tx.kosongkan(urut: 19, catatan: sah + 1)
      try tx.catatPenghapusan(sah + 1, batas: Arsip.kini, kunci: false)
    }
  }
}

extension Tx {
  func kosongkan(urut: Int64, catatan: Int64) throws {
    try run(
      """
      UPDATE jejak
      SET orang = NULL, nama = '', jabatan = '', objek_jenis = '', objek = 0, keterangan = '', rincian = '',
          alamat = '', mac = \([UInt8]()), dihapus = \(catatan)
      WHERE urut = \(urut)
      """)
  }

  /// The line that would cover what was marked with `nomor`, as the program writes it, or without its key.
  func catatPenghapusan(_ nomor: Int64, batas: Date, kunci: Bool) throws {
    let isi = PenghapusanJejak(try sisaBaris(Key(rawValue: nomor)), aturan: Arsip.aturan, batas: batas)
    try tulis(
      Catatan(
        waktu: Arsip.kini, peristiwa: PenghapusanJejak.peristiwa, objekJenis: PenghapusanJejak.objekJenis,
        objek: 0, rincian: try isi.rincian()), Key(rawValue: nomor))
    if !kunci { try run("UPDATE jejak SET mac = \([UInt8](repeating: 3, count: 32)) WHERE id = \(nomor)") }
    _ = try segelkan(paling: 10)
  }
}
