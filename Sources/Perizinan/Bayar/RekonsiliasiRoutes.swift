import Akses
import Bahasa
import CSV
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Assessed against paid, for who assesses: on screen and as a table for the treasury.
struct RekonsiliasiRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(RuteBayar.rekonsiliasi.path, .pelaku, use: halaman)
    rute.get(RuteBayar.unduhan.path, .pelaku, use: unduh)
  }

  func halaman(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await susun(request, context).halaman().response(context)
  }

  func unduh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let hasil = try await susun(request, context)
    return .berkas(
      hasil.csv(CSVWriter(for: .spreadsheet)), "text/csv; charset=utf-8",
      nama: "rekonsiliasi-\(hasil.masa.dari)-\(hasil.masa.sampai).csv")
  }

  /// - Throws: `PermohonanError.bukanGiliran` for who assesses nowhere.
  private func susun(_ request: Request, _ context: PelakuContext) async throws -> Rekonsiliasi {
    let form: RekonsiliasiForm = try request.query()
    let (pelaku, hari) = (context.pelaku, Tanggal(perizinan.now()))
    return try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      let kantor = try tx.kantorPenetap(pelaku, pada: hari)
      guard !kantor.isEmpty else { throw PermohonanError.bukanGiliran("petugas penetapan retribusi") }
      return try tx.rekonsiliasi(
        form.masa(hari), kantor,
        namaLayanan: Dictionary(
          try katalog.semua(tx, pada: hari).map { ($0.kode, $0.nama.id) },
          uniquingKeysWith: { satu, _ in satu }
        ))
    }
  }
}

struct RekonsiliasiForm: Decodable {
  var dari = ""
  var sampai = ""

  /// As asked, within what one page shows; the last week when nothing was.
  func masa(_ hari: Tanggal) -> Rekonsiliasi.Masa {
    let sampai = Tanggal(sampai) ?? hari
    let dari = min(Tanggal(dari) ?? sampai + -6, sampai)
    return Rekonsiliasi.Masa(dari: max(dari, sampai + -(Rekonsiliasi.Masa.terpanjang - 1)), sampai: sampai)
  }
}

extension Tx {
  /// The offices in which a person assesses fees.
  func kantorPenetap(_ pelaku: Pelaku, pada hari: Tanggal) throws -> [UnitKerja.ID] {
    Array(
      Set(try peranIzin(pelaku, try struktur(pada: hari)).filter { $0.peran == .penetap }.map(\.unit))
    )
    .sorted()
  }
}
