import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Naskah
import Organisasi
import Web

/// The letter beside its form, made anew a moment after the last key. Nothing is stored.
struct PratinjauRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.post(Rute.pratinjauTeks.path, .pelaku, use: teks)
    rute.post(Rute.pratinjauPDF.path, .pelaku, use: pdf)
  }

  func teks(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    let now = persuratan.now()
    return try await persuratan.db.read { tx in try tx.pratinjauTeks(form, context.pelaku, pada: now) }
      .response()
  }

  /// The same as the paper it will be, in a tab of its own.
  func pdf(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    let now = persuratan.now()
    let jadi = try await persuratan.db.read { tx in try tx.jadi(form, context.pelaku, pada: now) }
    return .pdf(try await persuratan.mesin.pratinjau(jadi), name: "pratinjau.pdf")
  }
}

extension Tx {
  /// The letter as the form stands; what keeps it from being one, when it is none yet.
  func pratinjauTeks(_ form: NaskahForm, _ pelaku: Pelaku, pada now: Date) throws -> HTML {
    do {
      return lembarSurat(try jadi(form, pelaku, pada: now))
    } catch let tolakan as any Refusal {
      return notice("<p>\(tolakan.message)</p>")
    }
  }

  fileprivate func jadi(_ form: NaskahForm, _ pelaku: Pelaku, pada now: Date) throws -> NaskahJadi {
    guard let penugasan = pelaku.utama else { throw NaskahError.bukanWewenang }
    let naskah = NaskahDinas(
      id: NaskahDinas.ID(rawValue: 0), kantor: penugasan.kantor, konseptor: pelaku.orang,
      jabatanKonseptor: penugasan.jabatan, konten: try form.konten(lampiran: []), versi: 1, status: .konsep,
      alasan: "", dibuat: now, diubah: now)
    return try jadi(naskah, pada: Tanggal(now))
  }
}
