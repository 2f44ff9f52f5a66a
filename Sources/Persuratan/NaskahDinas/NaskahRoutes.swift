import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Naskah
import Organisasi
import Web

/// Writing letters: lists, the form, autosave, pickers.
struct NaskahRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.naskah.path, .pelaku, use: daftar)
    rute.get(Rute.naskahBaru.path, .pelaku, use: baru)
    rute.post(Rute.naskah.path, .pelaku, use: buat)
    rute.get(Rute.isiNaskah.path, .pelaku, use: sunting)
    rute.post(Rute.isiNaskah.path, .pelaku, use: simpan)
    rute.post(Rute.simpananNaskah.path, .pelaku, use: simpanOtomatis)
    rute.get(Rute.pilihanTujuan.path, .pelaku, use: tujuan)
    rute.get(Rute.pilihanKlasifikasi.path, .pelaku, use: klasifikasi)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let saring: SaringDaftar = try request.query()
    let daftar = DaftarNaskah(rawValue: saring.tampil) ?? .konsep
    let now = persuratan.now()
    let (halaman, jumlah) = try await persuratan.db.read { tx in
      let jumlah = try DaftarNaskah.allCases.filter { $0 != .terkirim }
        .map { ($0, try tx.jumlah($0, for: context.pelaku)) }
      return (
        try tx.daftar(daftar, for: context.pelaku, Potongan(sebelum: saring.sebelum)),
        Dictionary(uniqueKeysWithValues: jumlah)
      )
    }
    return daftarNaskah(daftar, halaman, saring, jumlah, pada: now).response(context)
  }

  func baru(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let awal: AwalNaskah = try request.query()
    guard !awal.jenis.isEmpty else { return try await pilihJenis(awal, context) }
    let form = try await persuratan.db.read { [now = persuratan.now()] tx in
      try awal.form(context.pelaku, pada: now, tx)
    }
    return try await halaman(form, naskah: nil, context).response(context)
  }

  func buat(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    do {
      let id = try await persuratan.buatKonsep(
        form.konten(lampiran: []), membalas: Kiriman.ID(form.balas), mengganti: NaskahDinas.ID(form.ralat),
        kunci: form.kunci, oleh: context.pelaku)
      return .see(Rute.satuNaskah(id))
    } catch let errors as FieldErrors {
      return try await halaman(form, naskah: nil, context, errors)
        .response(context, status: .unprocessableContent)
    }
  }

  func sunting(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let naskah = try await persuratan.naskah(Rute.isiNaskah.value(context), oleh: context.pelaku)
    return try await halaman(NaskahForm(naskah), naskah: naskah, context).response(context)
  }

  func simpan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    let naskah = try await persuratan.naskah(Rute.isiNaskah.value(context), oleh: context.pelaku)
    do {
      try await persuratan.simpan(
        form.konten(lampiran: naskah.konten.lampiran), naskah, form.versi, context.pelaku)
      return .see(Rute.satuNaskah(naskah.id))
    } catch let errors as FieldErrors {
      return try await halaman(form, naskah: naskah, context, errors)
        .response(context, status: .unprocessableContent)
    }
  }

  func simpanOtomatis(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: NaskahForm = try await request.form()
    let naskah = try await persuratan.naskah(Rute.simpananNaskah.value(context), oleh: context.pelaku)
    if naskah.status == .konsep {
      try await persuratan.simpanKonsep(
        naskah.id, form.konten(lampiran: naskah.konten.lampiran), versi: form.versi, oleh: context.pelaku)
    }
    return Response(status: .noContent)
  }

  func tujuan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let cari: CariPilihan = try request.query()
    let now = persuratan.now()
    return try await persuratan.db
      .read { tx in
        ChoiceList(try tx.pilihanTujuan(cari.q, tx.struktur(pada: Tanggal(now))))
      }
      .response()
  }

  func klasifikasi(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let cari: CariPilihan = try request.query()
    return try await persuratan.db.read { tx in ChoiceList(try tx.pilihanKlasifikasi(cari.q)) }.response()
  }

  private func pilihJenis(_ awal: AwalNaskah, _ context: PelakuContext) async throws -> Response {
    let jenis = try await persuratan.db.read { try $0.jenisNaskah() }
    return pilihanJenis(jenis, awal).response(context)
  }

  private func halaman(
    _ form: NaskahForm, naskah: NaskahDinas?, _ context: PelakuContext, _ errors: FieldErrors = .init()
  ) async throws -> Page {
    let now = persuratan.now()
    let (pilihan, pratinjau) = try await persuratan.db.read { tx in
      (
        try PilihanNaskah.muat(form, context.pelaku, pada: now, tx),
        try tx.pratinjauTeks(form, context.pelaku, pada: now)
      )
    }
    return formulirNaskah(
      form, pilihan, naskah: naskah, pratinjau: pratinjau, context.formToken().keeping(key: form.kunci),
      errors)
  }
}

struct CariPilihan: Decodable, Sendable {
  var q = ""
}

/// With what a new letter begins: a kind, the letter it answers, or the one it corrects.
struct AwalNaskah: Decodable, Sendable {
  var jenis = ""
  var balas = ""
  var ralat = ""

  func form(_ pelaku: Pelaku, pada now: Date, _ tx: Tx) throws -> NaskahForm {
    var form = NaskahForm()
    if let asal = NaskahDinas.ID(ralat) {
      form = NaskahForm(try tx.naskah(asal, for: pelaku))
      form.versi = 1
      form.ralat = ralat
    } else if let id = Kiriman.ID(balas) {
      let kiriman = try tx.kiriman(id, for: pelaku)
      if let surat = try tx.naskah(kiriman.naskah), try tx.bolehMembuka(kiriman, surat, pelaku) {
        form.hal = "Jawaban atas \(surat.konten.hal)"
        form.tujuan = ["u:\(surat.kantor)"]
        form.klasifikasi = surat.konten.klasifikasi
        form.keamanan = surat.konten.keamanan.rawValue
        form.isi =
          "Menunjuk surat nomor \(surat.nomor ?? "") tanggal \(surat.tanggal?.teks ?? ""), dengan hormat kami sampaikan:\n\n"
      }
      form.balas = balas
    }
    form.jenis = jenis
    let pilihan = try PilihanNaskah.muat(form, pelaku, pada: now, tx)
    if form.penandatangan.isEmpty {
      let sendiri = pilihan.penandatangan.first {
        $0.value.hasSuffix("/\(BentukKewenangan.sendiri.rawValue)")
      }
      form.penandatangan = (sendiri ?? pilihan.penandatangan.first)?.value ?? ""
    }
    return form
  }
}

extension Persuratan {
  /// Saves the form: as drafter, or as one who changes it while it is his turn to give paraf.
  func simpan(_ konten: KontenNaskah, _ naskah: NaskahDinas, _ versi: Int, _ pelaku: Pelaku) async throws {
    if naskah.status == .paraf {
      try await ubahSaatParaf(naskah.id, konten, versi: versi, oleh: pelaku)
    } else {
      try await simpanKonsep(naskah.id, konten, versi: versi, oleh: pelaku)
    }
  }
}
