import Akses
import Bahasa
import Database
import Hummingbird
import Naskah
import Nomor
import Organisasi
import Web

/// The acts on registers: founding, pattern, years, blocks for paper days, void numbers.
struct UbahNomorRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.registerBaru.path, .pelaku, use: baru)
    rute.post(Rute.nomor.path, .pelaku, use: buat)
    rute.get(Rute.polaRegister.path, .pelaku, use: pola)
    rute.post(Rute.polaRegister.path, .pelaku, use: ubahPola)
    rute.get(Rute.tahunRegister.path, .pelaku, use: tahun)
    rute.post(Rute.tahunRegister.path, .pelaku, use: bukaTahun)
    rute.get(Rute.tutupTahunRegister.path, .pelaku, use: penutupanTahun)
    rute.post(Rute.tutupTahunRegister.path, .pelaku, use: tutupTahun)
    rute.get(Rute.penutupanRegister.path, .pelaku, use: penutupan)
    rute.post(Rute.penutupanRegister.path, .pelaku, use: tutup)
    rute.get(Rute.blokBaru.path, .pelaku, use: blok)
    rute.post(Rute.blokBaru.path, .pelaku, use: sisihkan)
    rute.get(Rute.satuBlok.path, .pelaku, use: satuBlok)
    rute.post(Rute.satuBlok.path, .pelaku, use: cocokkan)
    rute.get(Rute.batalNomor.path, .pelaku, use: pembatalan)
    rute.post(Rute.batalNomor.path, .pelaku, use: batalkan)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var form: RegisterBaruForm = try request.query()
    if form.mulai.isEmpty { form.mulai = administrasi.hariIni.description }
    return try await halamanBaru(form, .init(), context).response(context)
  }

  func buat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: RegisterBaruForm) in
      let register = try form.validated(administrasi.db.keys.next())
      _ = try await unit(register.unit, context)
      try await menolak("jenis") {
        try await administrasi.nomor.buat(register: register, oleh: context.pelaku)
      }
      return .see(
        Rute.satuRegister(register.id), Flash("Register \(register.nama) siap memberi nomor."), context)
    } ulang: {
      try await halamanBaru($0, $1, context)
    }
  }

  func pola(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(Rute.polaRegister.value(context), context)
    let form = PolaForm(
      pola: register.pola.last?.pola.description ?? "", mulai: administrasi.hariIni.description)
    return polaRegister(register, form, .init(), context).response(context)
  }

  func ubahPola(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(Rute.polaRegister.value(context), context)
    return try await request.terima(context) { (form: PolaForm) in
      let (pola, mulai) = (try baca(form.pola), try tanggal("mulai", form.mulai))
      guard !form.dasar.rapi.isEmpty else { throw FieldErrors("dasar", "Sebutkan dasar perubahannya.") }
      try await administrasi.nomor.ubah(
        pola: pola, register: register.id, mulai: mulai, dasar: form.dasar.rapi, oleh: context.pelaku)
      return .see(
        Rute.satuRegister(register.id), Flash("Pola baru dipakai mulai \(mulai.teks). Hitungan diteruskan."),
        context)
    } ulang: {
      polaRegister(register, $0, $1, context)
    }
  }

  func tahun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var form: TahunNomorForm = try request.query()
    if form.awal.isEmpty { form.awal = "1" }
    let register = try await register(Rute.tahunRegister.value(context), context)
    return bukaTahunRegister(register, form, .init(), context).response(context)
  }

  func bukaTahun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(Rute.tahunRegister.value(context), context)
    return try await request.terima(context) { (form: TahunNomorForm) in
      guard let tahun = Int(form.tahun), (1945...9999).contains(tahun) else {
        throw FieldErrors("tahun", "Tulis tahun empat angka.")
      }
      guard let awal = Int(form.awal), awal >= 1 else {
        throw FieldErrors("awal", "Tulis nomor pertama, 1 atau lebih.")
      }
      try await menolak("tahun") {
        try await administrasi.nomor.bukaTahun(tahun, register: register.id, awal: awal, oleh: context.pelaku)
      }
      return .see(
        query(Rute.satuRegister(register.id), ["tahun": String(tahun)]),
        Flash("Tahun \(tahun) dibuka mulai nomor \(awal)."), context)
    } ulang: {
      bukaTahunRegister(register, $0, $1, context)
    }
  }

  func penutupanTahun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, tahun) = try Rute.tutupTahunRegister.value(context)
    return tutupTahunRegister(try await register(id, context), tahun, context).response(context)
  }

  func tutupTahun(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, tahun) = try Rute.tutupTahunRegister.value(context)
    _ = try await register(id, context)
    try await administrasi.nomor.tutupTahun(tahun, register: id, oleh: context.pelaku)
    return .see(
      query(Rute.satuRegister(id), ["tahun": String(tahun)]),
      Flash("Tahun \(tahun) ditutup. Tidak ada nomor lagi untuk tahun itu."), context)
  }

  func penutupan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(Rute.penutupanRegister.value(context), context)
    return tutupRegister(register, .init(), .init(), context).response(context)
  }

  func tutup(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(Rute.penutupanRegister.value(context), context)
    return try await request.terima(context) { (form: PenutupanRegisterForm) in
      let terakhir = try tanggal("terakhir", form.terakhir)
      guard !form.alasan.rapi.isEmpty else { throw FieldErrors("alasan", "Sebutkan alasan atau dasarnya.") }
      try await menolak("terakhir") {
        try await administrasi.nomor.tutup(
          register: register.id, terakhir: terakhir, alasan: form.alasan.rapi, oleh: context.pelaku)
      }
      return .see(
        Rute.satuRegister(register.id), Flash("Hari terakhir register ini \(terakhir.teks)."), context)
    } ulang: {
      tutupRegister(register, $0, $1, context)
    }
  }
}

extension UbahNomorRoutes {
  func blok(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(Rute.blokBaru.value(context), context)
    let form = BlokForm(jumlah: "20", tahun: String(administrasi.hariIni.tahun))
    return blokNomor(register, form, .init(), context).response(context)
  }

  func sisihkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(Rute.blokBaru.value(context), context)
    return try await request.terima(context) { (form: BlokForm) in
      guard let jumlah = Int(form.jumlah) else { throw FieldErrors("jumlah", "Tulis banyaknya nomor.") }
      guard let tahun = Int(form.tahun) else { throw FieldErrors("tahun", "Tulis tahun empat angka.") }
      guard !form.alasan.rapi.isEmpty else { throw FieldErrors("alasan", "Sebutkan mengapa memakai kertas.") }
      let blok = try await menolak("jumlah") {
        try await administrasi.nomor.blokir(
          jumlah, register: register.id, tahun: tahun, alasan: form.alasan.rapi, oleh: context.pelaku)
      }
      return .see(
        Rute.satuBlok(blok.id),
        Flash("Nomor \(blok.dari) sampai \(blok.sampai) disisihkan untuk kertas."), context)
    } ulang: {
      blokNomor(register, $0, $1, context)
    }
  }

  func satuBlok(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (blok, register) = try await blokDanRegister(context)
    return cocokkanBlok(blok, register, .init(), .init(), context).response(context)
  }

  func cocokkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (blok, register) = try await blokDanRegister(context)
    return try await request.terima(context) { (form: CocokkanForm) in
      let terpakai = try form.validated(blok, register)
      let batal = try await menolak("terpakai") {
        try await administrasi.nomor.cocokkan(blok.id, terpakai: terpakai, oleh: context.pelaku)
      }
      return .see(
        Rute.satuRegister(register.id),
        Flash("\(terpakai.count) nomor tercatat terpakai, \(batal) nomor dibatalkan."), context)
    } ulang: {
      cocokkanBlok(blok, register, $0, $1, context)
    }
  }

  func pembatalan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (nomor, register) = try await nomorDanRegister(context)
    return batalkanNomor(nomor, register, .init(), .init(), context).response(context)
  }

  func batalkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (nomor, register) = try await nomorDanRegister(context)
    return try await request.terima(context) { (form: AlasanForm) in
      guard !form.alasan.rapi.isEmpty else {
        throw FieldErrors("alasan", "Sebutkan mengapa nomor ini batal.")
      }
      guard nomor.status == .dipesan else {
        throw FieldErrors(
          "alasan", "Nomor ini sudah menempel pada surat yang disegel. Cabut suratnya lebih dahulu.")
      }
      try await menolak("alasan") {
        try await administrasi.nomor.batalkan(nomor.id, alasan: form.alasan.rapi, oleh: context.pelaku)
      }
      return .see(
        Rute.satuRegister(register.id), Flash("Nomor \(nomor.teks) dibatalkan, alasannya tercatat."), context)
    } ulang: {
      batalkanNomor(nomor, register, $0, $1, context)
    }
  }
}

extension UbahNomorRoutes {
  /// A refusal becomes an error at the field it is about.
  private func menolak<T: Sendable>(_ medan: String, _ kerja: () async throws -> T) async throws -> T {
    do {
      return try await kerja()
    } catch let penolakan as NomorError {
      throw FieldErrors(medan, penolakan.message)
    }
  }

  private func unit(_ id: UnitKerja.ID, _ context: PelakuContext) async throws -> UnitKerja {
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, _ in try struktur.unitNomor(id, pelaku) }
  }

  private func register(_ id: RegisterNomor.ID, _ context: PelakuContext) async throws -> RegisterNomor {
    let pelaku = context.pelaku
    return try await administrasi.baca { struktur, tx in
      let register = try tx.register(id)
      _ = try struktur.unitNomor(register.unit, pelaku)
      return register
    }
  }

  private func blokDanRegister(_ context: PelakuContext) async throws -> (BlokNomor, RegisterNomor) {
    let id = try Rute.satuBlok.value(context)
    let blok = try await administrasi.db.read { try $0.blok(id) }
    return (blok, try await register(blok.register, context))
  }

  private func nomorDanRegister(_ context: PelakuContext) async throws -> (NomorNaskah, RegisterNomor) {
    let id = try Rute.batalNomor.value(context)
    let nomor = try await administrasi.db.read { try $0.nomor(id) }
    return (nomor, try await register(nomor.register, context))
  }

  private func halamanBaru(_ form: RegisterBaruForm, _ errors: FieldErrors, _ context: PelakuContext)
    async throws -> Page
  {
    let pelaku = context.pelaku
    let (unit, jenis) = try await administrasi.baca { struktur, tx in
      (
        struktur.kantor.filter { struktur.menjagaNomor($0.id, pelaku) }.map(struktur.pilihan),
        try tx.jenisNaskah()
      )
    }
    return registerBaru(form, unit, jenis, errors, context)
  }
}
