import Akses
import Bahasa
import Database
import Hummingbird
import Naskah
import Organisasi
import Web

/// What Plt. and Plh. may not sign, kept as rules with dates and basis.
struct BatasRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.batasBaru.path, .admin, use: baru)
    rute.post(Rute.batasBaru.path, .admin, use: tetapkan)
    rute.get(Rute.akhirBatas.path, .admin, use: pengakhiran)
    rute.post(Rute.akhirBatas.path, .admin, use: akhiri)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(.init(), .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await request.terima(context) { (form: BatasForm) in
      guard let kepastian = KepastianOrganisasi(rawValue: form.kepastian) else {
        throw FieldErrors("kepastian", "Pilih seberapa pasti sumbernya.")
      }
      let mulai = try tanggal("mulai", form.mulai)
      try await administrasi.organisasi.tetapkanBatas(
        IsianBatas(
          jenisNaskah: form.jenis, klasifikasi: form.klasifikasi.rapi, alasan: form.alasan.rapi,
          dasar: form.dasar.rapi, kepastian: kepastian, mulai: mulai), oleh: context.pelaku)
      return .see(
        Rute.ketentuan(), Flash("Mulai \(mulai.teks) Plt. dan Plh. tidak dapat menandatanganinya."), context)
    } ulang: {
      try await halaman($0, $1, context)
    }
  }

  func pengakhiran(_ request: Request, _ context: PelakuContext) async throws -> Response {
    akhir(try await batas(context), .init(), .init(), context).response(context)
  }

  func akhiri(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let ada = try await batas(context)
    return try await request.terima(context) { (form: AkhirBatasForm) in
      let selesai = try tanggal("selesai", form.selesai)
      try await administrasi.organisasi.akhiriBatas(
        ada.id, pada: selesai, alasan: form.alasan.rapi, oleh: context.pelaku)
      return .see(Rute.ketentuan(), Flash("Batas itu berakhir \(selesai.teks)."), context)
    } ulang: {
      akhir(ada, $0, $1, context)
    }
  }

  private func batas(_ context: PelakuContext) async throws -> BatasPenjabat {
    let id = try Rute.akhirBatas.value(context)
    guard let ada = try await administrasi.db.read({ try $0.batasPenjabat().first { $0.id == id } }) else {
      throw KetentuanError.tidakAda
    }
    return ada
  }

  private func halaman(_ form: BatasForm, _ errors: FieldErrors, _ context: PelakuContext) async throws
    -> Page
  {
    let jenis = Field("jenis", "Jenis naskah", errors: errors)
    let kode = Field(
      "klasifikasi", "Hanya klasifikasi", hint: "Dan semua di bawahnya. Kosong berarti semua.",
      need: .optional, errors: errors)
    let alasan = Field(
      "alasan", "Perbuatan yang dibatasi", hint: "Misalnya pengangkatan pegawai.", errors: errors)
    let kepastian = Field("kepastian", "Seberapa pasti sumbernya", errors: errors)
    let masa = MasaForm(errors)
    let (semuaJenis, klasifikasi) = try await administrasi.db.read { tx in
      (try tx.jenisNaskah(), try tx.klasifikasi())
    }
    let pilihan =
      semuaJenis.map { Choice($0.kode, $0.nama) } + [
        Choice("KEP", "Keputusan"), Choice("PERBUP", "Peraturan Bupati"),
      ]
    return Formulir(
      judul: "Tambah batas wewenang",
      pengantar:
        "UU 30/2014 Pasal 14: Plt. dan Plh. tidak mengambil keputusan strategis yang mengubah status hukum.",
      jejak: [Crumb("Ketentuan", href: Rute.ketentuan())], bagian: Rute.ketentuan(),
      tindakan: Rute.batasBaru(),
      medan: [jenis, kode, alasan, kepastian, masa.mulai, masa.dasar],
      isi: """
        \(select(jenis, pilihan, chosen: form.jenis))
        \(combobox(kode, klasifikasi.map { Choice($0.kode, "\($0.kode) \($0.nama)") }, chosen: [form.klasifikasi]))
        \(textField(alasan, form.alasan))
        \(radios(kepastian, KepastianOrganisasi.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.kepastian))
        \(masa.html(mulai: form.mulai, dasar: form.dasar))
        """, sesudahnya: "Penandatangan diperiksa terhadap batas ini pada hari ia menandatangani.",
      tombol: button("Tambah batas"), kembali: Rute.ketentuan()
    )
    .halaman(errors, context)
  }

  private func akhir(
    _ ada: BatasPenjabat, _ form: AkhirBatasForm, _ errors: FieldErrors, _ context: PelakuContext
  ) -> Page {
    let selesai = Field("selesai", "Hari terakhir", errors: errors)
    let alasan = Field("alasan", "Alasan atau dasar", errors: errors)
    return Formulir(
      judul: "Akhiri batas: \(ada.alasan)",
      pengantar: "\(ada.jenisNaskah) \(ada.klasifikasi). Dasar: \(ada.dasar). \(ada.kepastian.nama).",
      jejak: [Crumb("Ketentuan", href: Rute.ketentuan())], bagian: Rute.ketentuan(),
      tindakan: Rute.akhirBatas(ada.id),
      medan: [selesai, alasan],
      isi: "\(textField(selesai, form.selesai, kind: .date, width: .short))\(textField(alasan, form.alasan))",
      sesudahnya: "Surat yang sudah ditandatangani tidak berubah.",
      tombol: button("Akhiri batas", kind: .harm),
      kembali: Rute.ketentuan()
    )
    .halaman(errors, context)
  }
}

struct BatasForm: Decodable, Sendable {
  var jenis = ""
  var klasifikasi = ""
  var alasan = ""
  var kepastian = ""
  var mulai = ""
  var dasar = ""
}

struct AkhirBatasForm: Decodable, Sendable {
  var selesai = ""
  var alasan = ""
}
