import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Definitions of services on screen: read in all their versions, written, tried and published by an administrator.
struct PenyuntingRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenyunting.semua.path, .admin, use: semua)
    rute.get(RutePenyunting.satu.path, .admin, use: satu)
    rute.get(RutePenyunting.versi.path, .admin, use: versi)
    rute.get(RutePenyunting.perubahan.path, .admin, use: form)
    rute.post(RutePenyunting.perubahan.path, .admin, use: kirim)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let hari = Tanggal(perizinan.now())
    let (katalog, terakhir, konsep) = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      (try katalog.semua(tx, pada: hari), try tx.definisiTerakhir(), try tx.konsepDefinisi())
    }
    return halamanSemuaDefinisi(katalog, terakhir, konsep, hari).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try RutePenyunting.satu.value(context)
    let hari = Tanggal(perizinan.now())
    let (layanan, versi, konsep) = try await perizinan.db.read { [perizinan] tx in
      (
        try perizinan.pangkal(kode, nil, tx).layanan(), try tx.versi(layanan: kode),
        try tx.konsepDefinisi(kode)
      )
    }
    return layanan.halamanVersi(versi, konsep, hari).response(context)
  }

  func versi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (kode, versi) = try RutePenyunting.versi.value(context)
    let (ini, sebelum, nama) = try await perizinan.db.read { tx in
      guard let ini = try tx.definisi(kode, versi: versi) else { throw PenyuntingError.tidakAda }
      let sebelum = try tx.versi(layanan: kode).first { $0.versi < versi }
      return (ini, try sebelum.flatMap { try tx.definisi(kode, versi: $0.versi) }, try ini.layanan().nama.id)
    }
    return ini.halaman(nama, sebelum: sebelum).response(context)
  }

  func form(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try RutePenyunting.perubahan.value(context)
    let waktu = perizinan.now()
    let (lama, layanan, konsep) = try await perizinan.db.read { [perizinan] tx in
      let lama = try perizinan.pangkal(kode, nil, tx)
      return (lama, try lama.layanan(), try tx.konsepDefinisi(kode))
    }
    // What was begun from an older version is no draft of the next one any more.
    let lanjut = konsep.flatMap { $0.form.dari == "\(lama.versi)" ? $0 : nil }
    let form =
      lanjut?.form
      ?? DefinisiForm(yaml: lama.yaml, sejak: (Tanggal(waktu) + 1).description, dari: "\(lama.versi)")
    return halamanPenyunting(layanan, form, lanjut, nil, .init(), context).response(context)
  }

  func kirim(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kode = try RutePenyunting.perubahan.value(context)
    let form: DefinisiForm = try await request.form()
    let pelaku = context.pelaku
    do {
      switch form.cara {
      case "terbitkan":
        let versi = try await perizinan.terbitkan(kode, form, oleh: pelaku)
        return .see(
          RutePenyunting.satu(kode),
          Flash("Versi \(versi) terbit. Permohonan yang sudah diterima mengikuti versinya sendiri."), context)
      case "simpan":
        try await perizinan.simpanKonsep(kode, form, oleh: pelaku)
        return .see(RutePenyunting.perubahan(kode), Flash("Konsep tersimpan."), context)
      default:
        return try await halaman(kode, form, .init(), context).response(context)
      }
    } catch let galat as FieldErrors {
      return try await halaman(kode, form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    } catch let tolakan as PenyuntingError where tolakan.reason == .conflict {
      let galat = FieldErrors("yaml", tolakan.message)
      return try await halaman(kode, form, galat, context).with(errors: galat)
        .response(context, status: .conflict)
    }
  }

  /// The form again, with what is wrong, what differs, and what it would change.
  private func halaman(
    _ kode: String, _ form: DefinisiForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let waktu = perizinan.now()
    let (layanan, periksa, konsep) = try await perizinan.db.read { [perizinan] tx in
      let lama = try perizinan.pangkal(kode, nil, tx)
      return (
        try lama.layanan(), try perizinan.periksa(form, lama, tx, pada: waktu), try tx.konsepDefinisi(kode)
      )
    }
    return halamanPenyunting(layanan, form, konsep, periksa, galat, context)
  }
}
