import Database
import Akses
import Bahasa
import Hummingbird
import Organisasi
import Web

/// Groups of addressees for all offices.
struct KelompokRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.kelompok.path, .admin, use: daftar)
    rute.get(Rute.kelompokBaru.path, .admin, use: baru)
    rute.post(Rute.kelompok.path, .admin, use: susun)
    rute.get(Rute.satuKelompok.path, .admin, use: satu)
    rute.post(Rute.satuKelompok.path, .admin, use: ubah)
    rute.post(Rute.hapusKelompok.path, .admin, use: hapuskan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await administrasi.baca { struktur, tx in
      halamanKelompok(try tx.kelompokUmum().map { ($0, $0.anggota(struktur).count) })
    }
    .response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(nil, .init(), .init(), context).response(context)
  }

  func susun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: KelompokForm) in
      let id = try await administrasi.organisasi.susun(form.isian, bagi: nil, oleh: context.pelaku)
      return .see(
        Rute.satuKelompok(id), Flash("Kelompok \(form.nama.rapi) dapat dipilih semua kantor."), context)
    } ulang: {
      try await halaman(nil, $0, $1, context)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kelompok = try await kelompok(Rute.satuKelompok.value(context))
    return try await halaman(kelompok, KelompokForm(kelompok), .init(), context).response(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.satuKelompok.value(context)
    return try await request.terima(context) { (form: KelompokForm) in
      try await administrasi.organisasi.ubah(id, form.isian, oleh: context.pelaku)
      return .see(
        Rute.kelompok(),
        Flash("Kelompok \(form.nama.rapi) tersimpan. Surat yang sudah terkirim tidak berubah."), context)
    } ulang: {
      try await halaman(try await kelompok(id), $0, $1, context)
    }
  }

  func hapuskan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await administrasi.organisasi.hapuskan(Rute.hapusKelompok.value(context), oleh: context.pelaku)
    return .see(Rute.kelompok(), Flash("Kelompok tidak ditawarkan lagi. Surat lama tetap utuh."), context)
  }

  private func kelompok(_ id: Kelompok.ID) async throws -> Kelompok {
    guard let kelompok = try await administrasi.db.read({ try $0.kelompok(id) }) else {
      throw KelompokError.tidakAda
    }
    return kelompok
  }

  private func halaman(
    _ kelompok: Kelompok?, _ form: KelompokForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let (anggota, pilihan) = try await administrasi.baca { struktur, _ in
      let dipilih = form.tambah + form.kecuali + [form.bawah]
      return (
        kelompok?.anggota(struktur).compactMap { struktur.unit[$0]?.nama } ?? [],
        PilihanUnit(struktur, dipilih: dipilih)
      )
    }
    return formulirKelompok(kelompok, anggota, form, pilihan, errors, context)
  }
}

struct KelompokForm: Decodable, Sendable {
  var nama = ""
  var jenis: [String] = []
  var bawah = ""
  var tambah: [String] = []
  var kecuali: [String] = []

  init() {}

  init(_ kelompok: Kelompok) {
    nama = kelompok.nama
    jenis = kelompok.jenis.map(\.rawValue)
    bawah = kelompok.bawah?.description ?? ""
    tambah = kelompok.tambah.sorted().map(\.description)
    kecuali = kelompok.kecuali.sorted().map(\.description)
  }

  var isian: IsianKelompok {
    var isian = IsianKelompok(nama: nama.rapi)
    isian.jenis = jenis.compactMap(UnitKerja.Jenis.init)
    isian.bawah = UnitKerja.ID(bawah)
    isian.tambah = Set(tambah.compactMap { UnitKerja.ID($0) })
    isian.kecuali = Set(kecuali.compactMap { UnitKerja.ID($0) })
    return isian
  }
}
