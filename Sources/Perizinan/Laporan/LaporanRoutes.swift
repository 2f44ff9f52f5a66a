import Akses
import Bahasa
import CSV
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Jejak
import Lembar
import Organisasi
import Web

/// Reports of the one door, on screen and as files that say who took them out and when.
struct LaporanRoutes {
  static let alamat: Route<> = Route("/laporan-izin")
  static let unduhan: Route<> = Route("/laporan-izin/unduhan")

  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(Self.alamat.path, .pelaku, use: halaman)
    rute.get(Self.unduhan.path, .pelaku, use: unduh)
  }

  func halaman(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: LaporanForm = try request.query()
    let waktu = perizinan.now()
    let (laporan, penetap) = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      try tx.pastikanPelapor(context.pelaku, pada: waktu)
      return (
        try form.laporan(tx, katalog, pada: waktu),
        try !tx.kantorPenetap(context.pelaku, pada: Tanggal(waktu)).isEmpty
      )
    }
    return
      laporan.halaman(
        penetap
          ? [linkButton("Rekonsiliasi retribusi", href: RuteBayar.rekonsiliasi(), kind: .quiet, icon: .tag)]
          : []
      )
      .response(context)
  }

  func unduh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: LaporanForm = try request.query()
    let (pelaku, waktu) = (context.pelaku, perizinan.now())
    let (laporan, tanda) = try await perizinan.db.write { [katalog = perizinan.katalog] tx in
      try tx.pastikanPelapor(pelaku, pada: waktu)
      let laporan = try form.laporan(tx, katalog, pada: waktu)
      let nomor: Key<LaporanIzin> = tx.key()
      try tx.catat(
        Catatan(
          waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
          peristiwa: "laporan_izin.diunduh", objekJenis: "laporan_izin", objek: nomor.rawValue,
          keterangan:
            "\(laporan.menurut.nama) \(laporan.masa.dari) sampai \(laporan.masa.sampai), \(form.bentuk)",
          alamat: pelaku.alamat))
      return (
        laporan,
        "Unduhan \(nomor), \(pelaku.nama), \(pelaku.utama?.sebutan ?? "tanpa jabatan"), \(waktu.teksPendek())"
      )
    }
    let nama = "laporan-izin-\(laporan.menurut.rawValue)-\(laporan.masa.dari)-\(laporan.masa.sampai)"
    guard form.bentuk == "xlsx" else {
      return .berkas(
        laporan.csv(CSVWriter(for: .spreadsheet), tanda: tanda), "text/csv; charset=utf-8",
        nama: "\(nama).csv")
    }
    return .berkas(
      try bukuKerja([laporan.lembar(tanda: tanda)]),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", nama: "\(nama).xlsx")
  }
}

struct LaporanForm: Decodable, Sendable {
  var menurut = ""
  var dari = ""
  var sampai = ""
  var bentuk = "csv"

  func laporan(_ tx: Tx, _ katalog: KatalogTersimpan, pada waktu: Date) throws -> LaporanIzin {
    try LaporanIzin(
      .init(dari, sampai, pada: Tanggal(waktu)), .init(rawValue: menurut) ?? .hari, tx, katalog, pada: waktu)
  }
}

extension Tx {
  /// Reports count; they tell of nobody. Who works on permits reads them, and who oversees or leads those who do.
  /// - Throws: `PermohonanError.bukanGiliran`.
  fileprivate func pastikanPelapor(_ pelaku: Pelaku, pada waktu: Date) throws {
    let hari = Tanggal(waktu)
    let pimpinan = try struktur(pada: hari).unit.values
      .contains { ($0.jenis == .bupati || $0.jenis == .setda) && pelaku.memimpin($0.id) }
    guard
      try pimpinan || pelaku.adalah(.pengawas) || pelaku.adalah(.admin) || berperanIzin(pelaku, pada: hari)
    else { throw PermohonanError.bukanGiliran("petugas perizinan, pengawas, dan pimpinan") }
  }
}
