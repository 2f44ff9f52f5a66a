import Akses
import Bahasa
import CSV
import Database
import Foundation
import Hummingbird
import Lembar
import Organisasi
import Web

/// How many live here and what they are, as of this moment.
struct StatistikRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RuteStatistik.statistik.path, .statistikPenduduk, use: tampil)
    rute.get(RuteStatistik.unduhan.path, .statistikPenduduk, use: unduh)
  }

  func tampil(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: StatistikForm = try request.query()
    return try await rekap(form, context).halaman(form).response(context)
  }

  func unduh(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let rekap = try await rekap(request.query(), context)
    let baris = rekap.baris.map {
      [$0.nama, "\($0.nilai.laki)", "\($0.nilai.perempuan)", "\($0.nilai.jumlah)"]
    }
    return try TabelUnduhan(
      nama: "penduduk-menurut-\(rekap.menurut.rawValue)",
      kepala: [rekap.menurut.nama, "Laki-laki", "Perempuan", "Jumlah"], baris: baris
    )
    .jawaban(RuteStatistik.unduhan.value(context))
  }

  private func rekap(_ form: StatistikForm, _ context: PelakuContext) async throws -> Rekap {
    let (pelaku, hari) = (context.pelaku, kependudukan.hariIni)
    return try await kependudukan.db.read { tx in
      try Rekap(
        tx.wilayahStatistik(form.wilayah, pelaku, pada: hari), Menurut(rawValue: form.menurut) ?? .umur, tx)
    }
  }
}

struct StatistikForm: Decodable, Sendable {
  /// Empty for all that the reader may see.
  var wilayah = ""
  var menurut = ""
  var bulan = ""
}

extension Tx {
  func wilayahStatistik(_ teks: String, _ pelaku: Pelaku, pada hari: Tanggal) throws -> WilayahStatistik {
    let struktur = try struktur(pada: hari)
    let unit = UnitKerja.ID(teks)
    guard unit != nil || teks.isEmpty else { throw PendudukError.tidakAda }
    return try WilayahStatistik(
      unit, struktur, struktur.lingkupStatistik(pelaku),
      kabupaten: teksSetelan(.kabupaten))
  }
}
