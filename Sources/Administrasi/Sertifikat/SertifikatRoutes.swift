import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Naskah
import Organisasi
import Segel
import Web

/// Who may sign electronically: lists, permits, revocation.
struct SertifikatRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.sertifikat.path, .adminUnit, use: daftar)
    rute.get(Rute.sertifikatOrang.path, .adminUnit, use: satu)
    rute.post(Rute.izinSertifikat.path, .adminUnit, use: izinkan)
    rute.get(Rute.cabutSertifikat.path, .adminUnit, use: pencabutan)
    rute.post(Rute.cabutSertifikat.path, .adminUnit, use: cabut)
    rute.post(Rute.daftarCabut.path, .admin, use: perbarui)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SaringSertifikatForm = try request.query()
    let (pelaku, waktu) = (context.pelaku, administrasi.now())
    let daftar = try await administrasi.baca { struktur, tx in
      try DaftarSertifikat(struktur, tx, form, pelaku, pada: waktu)
    }
    return daftar.halaman(try await administrasi.keadaanOtoritas(pelaku), context).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(Rute.sertifikatOrang.value(context), .init(), .init(), context).response(context)
  }

  func izinkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.izinSertifikat.value(context)
    return try await request.terima(context) { (form: IzinForm) in
      let berkas = try await berkas(id, context)
      if form.tarik == "1" {
        try await administrasi.mesin.tarikIzinSertifikat(id, oleh: context.pelaku)
        return .see(Rute.sertifikatOrang(id), Flash("Izin terbit ditarik.", kind: .note), context)
      }
      try await administrasi.mesin.izinkanSertifikat(
        id, tahun: Int(form.tahun), alasan: form.alasan.rapi, alamat: administrasi.alamat,
        oleh: context.pelaku)
      return .see(
        Rute.sertifikatOrang(id),
        Flash("\(berkas.orang.nama) sekarang dapat menerbitkan sertifikatnya di “Akun saya”."), context)
    } ulang: {
      try await halaman(id, $0, $1, context)
    }
  }

  func pencabutan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let sertifikat = try await sertifikat(context)
    return cabutSertifikat(
      sertifikat, ke: Rute.cabutSertifikat(sertifikat.id), kembali: Rute.sertifikatOrang(sertifikat.orang),
      .init(), .init(), context
    )
    .response(context)
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let sertifikat = try await sertifikat(context)
    let kembali = Rute.sertifikatOrang(sertifikat.orang)
    return try await request.terima(context) { (form: CabutSertifikatForm) in
      let (sebab, alasan) = try form.validated()
      try await administrasi.mesin.cabutSertifikat(
        sertifikat.id, sebab, keterangan: alasan, oleh: context.pelaku)
      return .see(kembali, Flash("Sertifikat dicabut. Tidak seorang pun dapat memakainya lagi."), context)
    } ulang: {
      cabutSertifikat(
        sertifikat, ke: Rute.cabutSertifikat(sertifikat.id), kembali: kembali, $0, $1, context)
    }
  }

  func perbarui(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await administrasi.mesin.perbaruiDaftarCabut()
    return .see(Rute.sertifikat(), Flash("Daftar cabut diperbarui dan berlaku 30 hari."), context)
  }

  private func berkas(_ id: Orang.ID, _ context: PelakuContext) async throws -> BerkasSertifikat {
    let (pelaku, waktu) = (context.pelaku, administrasi.now())
    return try await administrasi.baca { struktur, tx in
      try BerkasSertifikat(id, struktur, tx, pelaku, pada: waktu)
    }
  }

  private func halaman(_ id: Orang.ID, _ form: IzinForm, _ errors: FieldErrors, _ context: PelakuContext)
    async throws -> Page
  {
    try await berkas(id, context)
      .halaman(form, errors, administrasi.keadaanOtoritas(context.pelaku), context)
  }

  private func sertifikat(_ context: PelakuContext) async throws -> Sertifikat {
    let id = try Rute.cabutSertifikat.value(context)
    guard let ada = try await administrasi.db.read({ try $0.sertifikat(id) }) else {
      throw SertifikatError.tidakDitemukan
    }
    _ = try await berkas(ada.orang, context)
    return ada
  }
}

extension Administrasi {
  func keadaanOtoritas(_ pelaku: Pelaku) async throws -> KeadaanOtoritas {
    let daftar = try mesin.otoritas.daftarCabut()
    let sejak = daftar?.diterbitkan ?? .distantPast
    return KeadaanOtoritas(
      ada: mesin.otoritas.ada, terbuka: mesin.otoritasTerbuka, daftarSampai: daftar?.berlakuSampai,
      tertinggal: try await db.read { try $0.adaPencabutan(sesudah: sejak) }, admin: pelaku.adalah(.admin))
  }
}
