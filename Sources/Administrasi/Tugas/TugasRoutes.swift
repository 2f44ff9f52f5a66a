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
    rute.get(Rute.satuTugas.path, .admin, use: satu)
    rute.post(Rute.percobaanUlang.path, .admin, use: cobaLagi)
    rute.get(Rute.pembuangan.path, .admin, use: pembuangan)
    rute.post(Rute.pembuangan.path, .admin, use: buang)
    rute.post(Rute.percobaanJenis.path, .admin, use: cobaLagiJenis)
    rute.get(Rute.jeda.path, .admin, use: penjedaan)
    rute.post(Rute.jeda.path, .admin, use: jeda)
    rute.post(Rute.lanjutan.path, .admin, use: lanjutkan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let sesudah = try request.query(as: KataCari.self).sesudah
    let sebelum = Tugas.ID(sesudah)
    let (ringkasan, mati) = try await administrasi.db.read { tx in
      (try tx.ringkasanTugas(), try tx.tugasMati(sebelum: sebelum, batas: 26))
    }
    return halamanTugas(ringkasan, mati, pada: administrasi.now(), context).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    berkasTugas(try await tugas(Rute.satuTugas.value(context)), context).response(context)
  }

  func pembuangan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    pembuanganTugas(try await tugas(Rute.pembuangan.value(context)), .init(), .init(), context)
      .response(context)
  }

  func penjedaan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    jedaTugas(try Rute.jeda.value(context), .init(), .init(), context).response(context)
  }

  func cobaLagi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.percobaanUlang.value(context)
    try await ubah(context, "tugas.dicoba-lagi", id) { tx, now in try tx.cobaLagi(id, pada: now) }
    return .see(Rute.tugas(), Flash("Tugas antre lagi dan segera dicoba."), context)
  }

  func cobaLagiJenis(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let jenis = try Rute.percobaanJenis.value(context)
    let (now, pelaku) = (administrasi.now(), context.pelaku)
    let jumlah = try await administrasi.db.write { tx in
      let jumlah = try tx.cobaLagiSemua(jenis, pada: now)
      guard jumlah > 0 else { return 0 }
      try tx.catat(
        "tugas.dicoba-lagi", "tugas", Key<Tugas>(rawValue: 0), oleh: pelaku,
        keterangan: "\(jenis): \(jumlah)",
        pada: now)
      return jumlah
    }
    return .see(Rute.tugas(), Flash("\(jumlah.ribuan) tugas \(jenis) antre lagi dan segera dicoba."), context)
  }

  func buang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.pembuangan.value(context)
    return try await request.terima(context) { (form: AlasanForm) in
      try await ubah(context, "tugas.dibuang", id, form.alasan.rapi) { tx, now in
        try tx.buang(id, alasan: form.alasan, pada: now)
      }
      return .see(Rute.tugas(), Flash("Tugas dibuang. Alasannya tercatat."), context)
    } ulang: {
      pembuanganTugas(try await tugas(id), $0, $1, context)
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
      jedaTugas(jenis, $0, $1, context)
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

  private func tugas(_ id: Tugas.ID) async throws -> Tugas {
    guard let tugas = try await administrasi.db.read({ try $0.tugas(id) }) else { throw TugasError.tidakAda }
    return tugas
  }
}

struct AlasanForm: Decodable, Sendable {
  var alasan = ""
}
