import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Groups of addressees: those for all offices, and those an office keeps for itself.
struct KelompokRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.kelompok.path, .pelaku, use: daftar)
    rute.get(Rute.kelompokBaru.path, .pelaku, use: baru)
    rute.post(Rute.kelompok.path, .pelaku, use: susun)
    rute.get(Rute.satuKelompok.path, .pelaku, use: satu)
    rute.post(Rute.satuKelompok.path, .pelaku, use: ubah)
    rute.post(Rute.hapusKelompok.path, .pelaku, use: hapuskan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pelaku = context.pelaku
    return
      try await administrasi.baca { struktur, tx in
        let kantor = struktur.kantorSendiri(pelaku)
        let umum = try tx.kelompokUmum()
        let sendiri = try kantor.flatMap { unit in
          try tx.kelompok(bagi: unit.id).filter { $0.pemilik == unit.id }
            .map { ($0, $0.anggota(struktur).count, unit.nama) }
        }
        return halamanKelompok(
          umum.map { ($0, $0.anggota(struktur).count, nil) } + sendiri,
          boleh: pelaku.adalah(.admin) || !kantor.isEmpty)
      }
      .response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(nil, .init(), .init(), context).response(context)
  }

  func susun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: KelompokForm) in
      let pemilik = UnitKerja.ID(form.pemilik)
      if pemilik == nil, !context.pelaku.adalah(.admin) {
        throw FieldErrors("pemilik", "Pilih kantor pemiliknya.")
      }
      let id = try await administrasi.organisasi.susun(form.isian, bagi: pemilik, oleh: context.pelaku)
      return .see(
        Rute.satuKelompok(id),
        Flash("Kelompok \(form.nama.rapi) dapat dipilih \(pemilik == nil ? "semua kantor" : "kantor Anda")."),
        context)
    } ulang: {
      try await halaman(nil, $0, $1, context)
    }
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kelompok = try await kelompok(Rute.satuKelompok.value(context), context)
    return try await halaman(kelompok, KelompokForm(kelompok), .init(), context).response(context)
  }

  func ubah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kelompok = try await kelompok(Rute.satuKelompok.value(context), context)
    return try await request.terima(context) { (form: KelompokForm) in
      try await administrasi.organisasi.ubah(kelompok.id, form.isian, oleh: context.pelaku)
      return .see(
        Rute.kelompok(),
        Flash("Kelompok \(form.nama.rapi) tersimpan. Surat yang sudah terkirim tidak berubah."), context)
    } ulang: {
      try await halaman(kelompok, $0, $1, context)
    }
  }

  func hapuskan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kelompok = try await kelompok(Rute.hapusKelompok.value(context), context)
    try await administrasi.organisasi.hapuskan(kelompok.id, oleh: context.pelaku)
    return .see(Rute.kelompok(), Flash("Kelompok tidak ditawarkan lagi. Surat lama tetap utuh."), context)
  }

  /// The common ones, and those of one's own offices; others do not exist for him.
  private func kelompok(_ id: Kelompok.ID, _ context: PelakuContext) async throws -> Kelompok {
    let pelaku = context.pelaku
    let kelompok = try await administrasi.baca { struktur, tx -> Kelompok? in
      guard let ada = try tx.kelompok(id) else { return nil }
      let kantor = struktur.kantorSendiri(pelaku).map(\.id)
      return pelaku.adalah(.admin) || ada.pemilik.map(kantor.contains) ?? true ? ada : nil
    }
    guard let kelompok else { throw KelompokError.tidakAda }
    return kelompok
  }

  private func halaman(
    _ kelompok: Kelompok?, _ form: KelompokForm, _ errors: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let pelaku = context.pelaku
    let (anggota, pilihan, pemilik) = try await administrasi.baca { struktur, _ in
      let dipilih = form.tambah + form.kecuali + [form.bawah]
      return (
        kelompok?.anggota(struktur).compactMap { struktur.unit[$0]?.nama } ?? [],
        PilihanUnit(struktur, dipilih: dipilih), struktur.kantorSendiri(pelaku).map(struktur.pilihan)
      )
    }
    if let kelompok, kelompok.pemilik == nil, !pelaku.adalah(.admin) {
      return bacaKelompok(kelompok, anggota)
    }
    return formulirKelompok(kelompok, anggota, form, pilihan, pemilik, errors, context)
  }
}

extension Struktur {
  /// The offices whose groups somebody keeps: as tata usaha, as their administrator, or as their leader.
  fileprivate func kantorSendiri(_ pelaku: Pelaku) -> [UnitKerja] {
    let peran = pelaku.peran.filter { $0.peran == .tu || $0.peran == .adminUnit }.compactMap(\.unit)
    let memimpin = pelaku.kantor.filter { pelaku.memimpin($0) }
    return Set(peran + memimpin).compactMap { unit[$0] }.filter(\.kantor).sorted { $0.kode < $1.kode }
  }
}

struct KelompokForm: Decodable, Sendable {
  var nama = ""
  var pemilik = ""
  var jenis: [String] = []
  var bawah = ""
  var tambah: [String] = []
  var kecuali: [String] = []

  init() {}

  init(_ kelompok: Kelompok) {
    nama = kelompok.nama
    pemilik = kelompok.pemilik?.description ?? ""
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
