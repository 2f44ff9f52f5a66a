import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Tugas
import Web

/// Work behind the screen: what waits, and what failed and needs a person.
struct TugasRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.tugas.path, .admin, use: daftar)
    rute.post(Rute.percobaanUlang.path, .admin, use: cobaLagi)
    rute.post(Rute.pembuangan.path, .admin, use: buang)
    rute.post(Rute.jeda.path, .admin, use: jeda)
    rute.post(Rute.lanjutan.path, .admin, use: lanjutkan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let sesudah = try request.query(as: KataCari.self).sesudah
    return try await halaman(Tugas.ID(sesudah), .init(), context).response(context)
  }

  func cobaLagi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.percobaanUlang.value(context)
    try await ubah(context, "tugas.dicoba-lagi", id) { tx, now in try tx.cobaLagi(id, pada: now) }
    return .see(Rute.tugas(), Flash("Tugas antre lagi dan segera dicoba."), context)
  }

  func buang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembuangan.value(context)
    return try await request.terima(context) { (form: AlasanForm) in
      try await ubah(context, "tugas.dibuang", id, form.alasan.rapi) { tx, now in
        try tx.buang(id, alasan: form.alasan, pada: now)
      }
      return .see(Rute.tugas(), Flash("Tugas dibuang. Alasannya tercatat."), context)
    } ulang: {
      try await halaman(nil, $1, context)
    }
  }

  func jeda(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let jenis = try Rute.jeda.value(context)
    return try await request.terima(context) { (form: AlasanForm) in
      guard !form.alasan.rapi.isEmpty else {
        throw FieldErrors("alasan", "Sebutkan mengapa tugas ini dijeda.")
      }
      try await ubah(context, "tugas.dijeda", Key<Tugas>(rawValue: 0), "\(jenis): \(form.alasan.rapi)") {
        tx, now in
        try tx.jeda(jenis, alasan: form.alasan.rapi, pada: now)
      }
      return .see(
        Rute.tugas(), Flash("Tugas \(jenis) dijeda. Yang sedang berjalan tetap selesai.", kind: .note),
        context)
    } ulang: {
      try await halaman(nil, $1, context)
    }
  }

  func lanjutkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let jenis = try Rute.lanjutan.value(context)
    try await ubah(context, "tugas.dilanjutkan", Key<Tugas>(rawValue: 0), jenis) { tx, _ in
      try tx.lanjutkan(jenis)
    }
    return .see(Rute.tugas(), Flash("Tugas \(jenis) berjalan lagi."), context)
  }

  private func ubah(
    _ context: PelakuContext, _ peristiwa: String, _ id: Tugas.ID, _ keterangan: String = "",
    _ perubahan: @escaping @Sendable (Tx, Date) throws -> Void
  ) async throws {
    let (now, pelaku) = (administrasi.now(), context.pelaku)
    try await administrasi.db.write { tx in
      try perubahan(tx, now)
      try tx.catat(peristiwa, "tugas", id, oleh: pelaku, keterangan: keterangan, pada: now)
    }
  }

  private func halaman(_ sebelum: Tugas.ID?, _ errors: FieldErrors, _ context: PelakuContext) async throws
    -> Page
  {
    let (ringkasan, mati) = try await administrasi.db.read { tx in
      (try tx.ringkasanTugas(), try tx.tugasMati(sebelum: sebelum, batas: 26))
    }
    return halamanTugas(ringkasan, mati, pada: administrasi.now(), errors, context)
  }
}

struct AlasanForm: Decodable, Sendable {
  var alasan = ""
}
