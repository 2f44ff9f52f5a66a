import Akses
import Bahasa
import Cetak
import Database
import Hummingbird
import Organisasi
import Web

/// The monthly report of births, deaths and moves, on the screen and as a file.
struct LampidRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RuteStatistik.lampid.path, .statistikPenduduk, use: tampil)
    rute.get(RuteStatistik.berkasLampid.path, .statistikPenduduk, use: unduh)
  }

  func tampil(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await laporan(request, context).halaman().response(context)
  }

  func unduh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let berkas = try RuteStatistik.berkasLampid.value(context)
    let laporan = try await laporan(request, context)
    if berkas == "pdf" {
      return .pdf(try laporan.dokumen(dibuat: kependudukan.now()).pdf(), nama: "lampid-\(laporan.bulan)")
    }
    return try laporan.unduhan.jawaban(berkas)
  }

  private func laporan(_ request: Request, _ context: PelakuContext) async throws -> LaporanLampid {
    let form: StatistikForm = try request.query()
    let (pelaku, hari) = (context.pelaku, kependudukan.hariIni)
    return try await kependudukan.db.read { tx in
      try LaporanLampid(
        tx.wilayahStatistik(form.wilayah, pelaku, pada: hari), Bulan(form.bulan) ?? Bulan(hari), tx,
        pada: hari)
    }
  }
}
