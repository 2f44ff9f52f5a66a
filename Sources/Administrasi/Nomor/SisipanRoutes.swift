import Akses
import Bahasa
import Database
import Hummingbird
import Naskah
import Nomor
import Organisasi
import Web

/// A number between two that were given, `15.a`, for a letter on paper that should have come before: only where the
/// register allows it, with a reason, and before the next number is used.
struct SisipanRoutes {
  let administrasi: Administrasi

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.sisipan.path, .pelaku, use: formulir)
    rute.post(Rute.sisipan.path, .pelaku, use: sisipkan)
  }

  func formulir(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(context)
    let form = SisipanForm(hari: administrasi.hariIni.description)
    return halaman(register, form, .init(), context).response(context)
  }

  func sisipkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let register = try await register(context)
    return try await request.terima(context) { (form: SisipanForm) in
      let isian = try form.validated(register)
      do {
        let nomor = try await administrasi.nomor.sisipkanKertas(
          isian, register: register.id, oleh: context.pelaku)
        return .see(
          Rute.satuRegister(register.id), Flash("Nomor \(nomor.teks) tercatat untuk surat di atas kertas."),
          context)
      } catch let penolakan as NomorError {
        throw FieldErrors("setelah", penolakan.message)
      }
    } ulang: {
      halaman(register, $0, $1, context)
    }
  }

  private func register(_ context: PelakuContext) async throws -> RegisterNomor {
    let (id, pelaku) = (try Rute.sisipan.value(context), context.pelaku)
    let register = try await administrasi.baca { struktur, tx in
      let register = try tx.register(id)
      _ = try struktur.unitNomor(register.unit, pelaku)
      return register
    }
    guard register.sisipan != .dilarang else { throw NomorError.sisipanDilarang(register: register.nama) }
    return register
  }

  private func halaman(
    _ register: RegisterNomor, _ form: SisipanForm, _ errors: FieldErrors, _ context: PelakuContext
  ) -> Page {
    let setelah = Field(
      "setelah", "Sesudah nomor urut", hint: "15 memberi 15.a. Nomor berikutnya belum boleh terpakai.",
      errors: errors)
    let hari = Field("hari", "Tanggal surat", errors: errors)
    let klasifikasi = Field("klasifikasi", "Kode klasifikasi", hint: "Seperti 000.1.2.", errors: errors)
    let hal = Field("hal", "Hal dan tujuan surat", errors: errors)
    let alasan = Field("alasan", "Mengapa disisipkan", hint: "Tetap terbaca di register.", errors: errors)
    return register.formulir(
      "Sisipkan nomor", Rute.sisipan(register.id), [setelah, hari, klasifikasi, hal, alasan],
      """
      \(textField(setelah, form.setelah, kind: .number, width: .short))
      \(textField(hari, form.hari, kind: .date, width: .short))
      \(textField(klasifikasi, form.klasifikasi, width: .short))
      \(textField(hal, form.hal))\(textField(alasan, form.alasan))
      """,
      sesudahnya: "Nomor itu langsung tercatat terpakai untuk surat di atas kertas.",
      button("Sisipkan nomor"), errors, context)
  }
}

struct SisipanForm: Decodable, Sendable {
  var setelah = ""
  var hari = ""
  var klasifikasi = ""
  var hal = ""
  var alasan = ""

  /// - Throws: `FieldErrors`.
  func validated(_ register: RegisterNomor) throws(FieldErrors) -> PemakaianSisipan {
    let hari = try tanggal("hari", hari)
    guard let urut = Int(setelah), urut > 0 else {
      throw FieldErrors("setelah", "Tulis nomor urut yang mendahuluinya.")
    }
    var errors = FieldErrors()
    errors.check("hal", "Tulis hal dan tujuan suratnya.", !hal.rapi.isEmpty)
    errors.check("alasan", "Sebutkan mengapa nomor ini disisipkan.", !alasan.rapi.isEmpty)
    try errors.throwIfAny()
    return PemakaianSisipan(
      setelah: urut, tanggal: hari,
      isi: KomponenNomor(
        klasifikasi: klasifikasi.rapi.isEmpty ? nil : klasifikasi.rapi, jenis: register.jenis.first,
        sifat: "B"),
      hal: hal.rapi, alasan: alasan.rapi)
  }
}
