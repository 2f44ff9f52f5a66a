import Akses
import Bahasa
import Cetak
import Database
import Foundation
import Hummingbird
import Percetakan
import Web

/// The printers that the print system offers, and a page to try each.
struct PencetakRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.pencetak.path, .admin, use: daftar)
    rute.post(RuteKonter.halamanUji.path, .admin, use: uji)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let loket = try await konter.db.read { try $0.semuaLoket() }
    do {
      let pencetak = try await konter.percetakan.pencetak()
      return halamanPencetak(pencetak, loket, nil, tuan: konter.percetakan.tuan, context).response(context)
    } catch let galat as PercetakanError {
      return halamanPencetak([], loket, galat.kalimat, tuan: konter.percetakan.tuan, context)
        .response(context)
    }
  }

  func uji(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: UjiForm = try await request.form()
    do {
      let pdf = try halamanUjiKartu(pada: konter.kependudukan.now())
      let tugas = try await konter.percetakan.cetak(pdf, judul: "Halaman uji", di: form.uri)
      return .see(
        RuteKonter.pencetak(), Flash("Halaman uji dikirim sebagai tugas nomor \(tugas)."), context)
    } catch let galat as PercetakanError {
      return .see(RuteKonter.pencetak(), Flash(galat.kalimat, kind: .harm), context)
    }
  }
}

struct UjiForm: Decodable, Sendable { var uri = "" }
