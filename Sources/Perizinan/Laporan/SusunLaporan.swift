import Bahasa
import Database
import Foundation
import Organisasi

extension LaporanIzin {
  init(_ masa: Masa, _ menurut: Menurut, _ tx: Tx, _ katalog: KatalogTersimpan, pada waktu: Date) throws {
    var angka: [String: Angka] = [:]
    try tx.eachLaporan(masa) { satu in
      func tambah(_ hari: Date, _ ubah: (inout Angka) -> Void) {
        ubah(&angka[satu.kunci(menurut, hari), default: Angka()])
      }
      if masa.memuat(satu.diterima) { tambah(satu.diterima) { $0.masuk += 1 } }
      guard let selesai = satu.selesai, selesai < masa.akhir else {
        // What is left is left at the end of the last day.
        return tambah(masa.akhir - 1) { $0.tersisa += 1 }
      }
      guard masa.memuat(selesai) else { return }
      tambah(selesai) { ini in
        switch satu.hasil {
        case .selesai: ini.terbit += 1
        case .tolak: ini.ditolak += 1
        default: return ini.berhenti += 1
        }
        ini.menit.append(satu.menit)
        if selesai <= satu.tenggat { ini.tepat += 1 }
      }
    }
    try tx.eachBayar(masa) { satu, waktu, jumlah in
      angka[satu.kunci(menurut, waktu), default: Angka()].retribusi += jumlah
    }
    let nama = try tx.namaLaporan(menurut, katalog, pada: waktu)
    self.masa = masa
    self.menurut = menurut
    baris = angka.map { kunci, angka in (kunci, Baris(nama: nama(kunci), angka: angka)) }
      .sorted { menurut == .hari ? $0.0 > $1.0 : ($0.1.nama, $0.0) < ($1.1.nama, $1.0) }
      .map(\.1)
  }
}

/// One application as reports count it.
struct BahanLaporan {
  let layanan: String
  let kantor: UnitKerja.ID
  /// Where the business is, as anybody may read it in the form.
  let kecamatan: String
  var diterima = Date.distantPast
  var tenggat = Date.distantPast
  var selesai: Date?
  var hasil: Tahap.Tugas?
  var menit = 0

  func kunci(_ menurut: LaporanIzin.Menurut, _ saat: Date) -> String {
    switch menurut {
    case .hari: Tanggal(saat).description
    case .layanan: layanan
    case .kantor: kantor.description
    case .kecamatan: kecamatan
    }
  }

  init(row: Row) throws {
    layanan = try row["layanan"]
    kantor = try row["kantor"]
    kecamatan = try baca(row["isian"])["kecamatan"] ?? ""
  }
}

extension Tx {
  fileprivate func eachLaporan(_ masa: LaporanIzin.Masa, _ kerja: (BahanLaporan) throws -> Void) throws {
    try each(
      """
      SELECT layanan, kantor, isian, diterima, tenggat, selesai, hasil, menit_kantor
      FROM permohonan_izin
      WHERE diterima < \(masa.akhir) AND (selesai IS NULL OR selesai >= \(masa.awal))
      """
    ) { row in
      var satu = try BahanLaporan(row: row)
      (satu.diterima, satu.tenggat) = (try row["diterima"], try row["tenggat"])
      (satu.selesai, satu.hasil, satu.menit) = (try row["selesai"], try row["hasil"], try row["menit_kantor"])
      try kerja(satu)
    }
  }

  fileprivate func eachBayar(
    _ masa: LaporanIzin.Masa, _ kerja: (BahanLaporan, Date, Int) throws -> Void
  ) throws {
    try each(
      """
      SELECT p.layanan, p.kantor, p.isian, b.waktu, b.jumlah
      FROM pembayaran_izin b JOIN skrd_izin s ON s.id = b.skrd JOIN permohonan_izin p ON p.id = s.permohonan
      WHERE b.waktu >= \(masa.awal) AND b.waktu < \(masa.akhir)
      """
    ) { try kerja(BahanLaporan(row: $0), try $0["waktu"], try $0["jumlah"]) }
  }

  /// What a line is called.
  fileprivate func namaLaporan(
    _ menurut: LaporanIzin.Menurut, _ katalog: KatalogTersimpan, pada waktu: Date
  ) throws -> (String) -> String {
    switch menurut {
    case .hari: return { Tanggal($0)?.teksPendek ?? $0 }
    case .layanan:
      let nama = Dictionary(try katalog.semua(self, pada: Tanggal(waktu)).map { ($0.kode, $0.nama.id) }) {
        a, _ in a
      }
      return { nama[$0] ?? $0 }
    case .kantor:
      let struktur = try struktur(pada: Tanggal(waktu))
      return { kode in UnitKerja.ID(kode).flatMap { struktur.unit[$0]?.nama } ?? kode }
    case .kecamatan: return { $0.isEmpty ? "Tidak menyebut kecamatan" : $0 }
    }
  }
}
