import Akses
import Bahasa
import Database
import Hummingbird
import Kalender
import Organisasi
import Web

/// The working calendar of the regency.
struct KalenderRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.kalender.path, .admin, use: tahun)
    rute.get(Rute.liburBaru.path, .admin, use: baru)
    rute.post(Rute.liburBaru.path, .admin, use: tambah)
    rute.get(Rute.cabutLibur.path, .admin, use: libur)
    rute.post(Rute.cabutLibur.path, .admin, use: cabut)
  }

  func tahun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let diminta: TahunForm = try request.query()
    let tahun = Int(diminta.tahun) ?? administrasi.hariIni.tahun
    let (kalender, riwayat) = try await administrasi.db.read { tx in
      (try tx.kalenderKerja(), try tx.riwayatKalender(batas: 10))
    }
    return halamanKalender(kalender, riwayat, tahun: tahun).response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    tambahLibur(.init(), .init(), context).response(context)
  }

  func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: LiburForm) in
      let libur = try form.validated(administrasi.db.keys.next())
      try await administrasi.kalender.tambah(libur: [libur], alasan: form.dasar.rapi, oleh: context.pelaku)
      return .see(
        query(Rute.kalender(), ["tahun": String(libur.tanggal.tahun)]),
        Flash("\(libur.nama) tercatat pada \(libur.tanggal.teksLengkap). Tenggat surat dihitung ulang."),
        context)
    } ulang: {
      tambahLibur($0, $1, context)
    }
  }

  func libur(_ request: Request, _ context: PelakuContext) async throws -> Response {
    cabutLibur(try await libur(Rute.cabutLibur.value(context)), .init(), .init(), context).response(context)
  }

  func cabut(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let libur = try await libur(Rute.cabutLibur.value(context))
    return try await request.terima(context) { (form: AlasanForm) in
      guard !form.alasan.rapi.isEmpty else {
        throw FieldErrors("alasan", "Sebutkan mengapa hari ini dicabut.")
      }
      try await administrasi.kalender.cabut(libur: libur.id, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(
        query(Rute.kalender(), ["tahun": String(libur.tanggal.tahun)]),
        Flash("\(libur.tanggal.teksLengkap) kembali mengikuti pola mingguan."), context)
    } ulang: {
      cabutLibur(libur, $0, $1, context)
    }
  }

  private func libur(_ id: Libur.ID) async throws -> Libur {
    let kalender = try await administrasi.db.read { try $0.kalenderKerja() }
    guard let libur = kalender.libur.first(where: { $0.id == id }) else {
      throw KalenderError.liburTidakDitemukan
    }
    return libur
  }
}

struct TahunForm: Decodable, Sendable {
  var tahun = ""
}

struct LiburForm: Decodable, Sendable {
  var tanggal = ""
  var nama = ""
  var jenis = ""
  var dasar = ""

  func validated(_ id: Libur.ID) throws(FieldErrors) -> Libur {
    var errors = FieldErrors()
    let jenis = Libur.Jenis(rawValue: jenis)
    errors.check("nama", "Tulis nama harinya.", !nama.rapi.isEmpty)
    errors.check("jenis", "Pilih jenis harinya.", jenis != nil)
    errors.check("dasar", "Sebutkan keputusan yang menetapkannya.", !dasar.rapi.isEmpty)
    try errors.throwIfAny()
    return Libur(
      id: id, tanggal: try Administrasi.tanggal(self), nama: nama.rapi, jenis: jenis ?? .lokal,
      sumber: dasar.rapi)
  }
}

extension Administrasi {
  fileprivate static func tanggal(_ form: LiburForm) throws(FieldErrors) -> Tanggal {
    guard let hari = Tanggal(form.tanggal) ?? Tanggal(tulisan: form.tanggal) else {
      throw FieldErrors("tanggal", "Pilih tanggal, misalnya 1 Januari 2027.")
    }
    return hari
  }
}
