import Database
import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// People: the list, one person, entering and correcting.
struct OrangRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.orang.path, .adminUnit, use: daftar)
    rute.get(Rute.orangBaru.path, .adminUnit, use: baru)
    rute.post(Rute.orang.path, .adminUnit, use: daftarkan)
    rute.get(Rute.satuOrang.path, .adminUnit, use: satu)
    rute.get(Rute.dataOrang.path, .adminUnit, use: data)
    rute.post(Rute.dataOrang.path, .adminUnit, use: perbarui)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring = try request.query(as: KataCari.self)
    return
      try await administrasi.baca { struktur, tx in
        let sesudah = try Orang.ID(saring.sesudah).flatMap { try tx.orang($0) }
        let orang = try tx.orang(awalan: saring.q, sesudah: sesudah, batas: 51)
        return DaftarOrang(
          kata: saring.q, orang: Array(orang.prefix(50)), berikut: orang.count > 50 ? orang[49].id : nil,
          struktur: struktur)
      }
      .halaman().response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    formulirOrang(nil, .init(), .init(), context).response(context)
  }

  func daftarkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: OrangForm) in
      let id = try await administrasi.organisasi.daftarkan(form.isian, oleh: context.pelaku)
      return .see(
        Rute.satuOrang(id), Flash("\(form.nama.rapi) terdaftar. Cari jabatannya untuk menugaskannya."),
        context)
    } ulang: {
      formulirOrang(nil, $0, $1, context)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.satuOrang.value(context)
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, tx in try BerkasOrang(id, struktur, tx, pelaku) }
      .halaman().response(context)
  }

  func data(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let orang = try await orang(Rute.dataOrang.value(context))
    return formulirOrang(orang, OrangForm(orang), .init(), context).response(context)
  }

  func perbarui(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.dataOrang.value(context)
    return try await request.terima(context) { (form: OrangForm) in
      try await administrasi.organisasi.perbarui(id, form.isian, oleh: context.pelaku)
      return .see(
        Rute.satuOrang(id),
        Flash("Data \(form.nama.rapi) tersimpan. Surat yang sudah ditandatangani tidak berubah."), context)
    } ulang: {
      formulirOrang(try await orang(id), $0, $1, context)
    }
  }

  private func orang(_ id: Orang.ID) async throws -> Orang {
    guard let orang = try await administrasi.db.read({ try $0.orang(id) }) else { throw OrangError.tidakAda }
    return orang
  }
}

struct OrangForm: Decodable, Sendable {
  var nama = ""
  var gelarDepan = ""
  var gelarBelakang = ""
  var nip = ""
  var golongan = ""
  var surel = ""
  var telepon = ""

  init() {}

  init(_ orang: Orang) {
    nama = orang.nama
    gelarDepan = orang.gelarDepan
    gelarBelakang = orang.gelarBelakang
    nip = orang.nip ?? ""
    golongan = orang.golongan
    surel = orang.surel
    telepon = orang.telepon
  }

  var isian: IsianOrang {
    var isian = IsianOrang(nama: nama.rapi)
    isian.gelarDepan = gelarDepan.rapi
    isian.gelarBelakang = gelarBelakang.rapi
    isian.nip = nip.filter { !$0.isWhitespace }
    isian.golongan = golongan
    isian.pangkat = pangkat(golongan)
    isian.surel = surel.rapi
    isian.telepon = telepon.rapi
    return isian
  }
}
