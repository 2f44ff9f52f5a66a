import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Acts on the ticked rows of the incoming letters.
struct KirimanMassalRoutes: RuteMassal {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.post(Rute.agendaMassal.path, .pelaku, use: agendakan)
    rute.post(Rute.penyelesaianMassal.path, .pelaku, use: selesaikan)
    rute.post(Rute.arsipMassal.path, .pelaku, use: arsipkan)
  }

  func agendakan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = KataMassal(surat: "surat", sudah: "tercatat di agenda", belum: "dicatat di agenda")
    return try await jalankan(request, context, kata) { pilihan, form in
      try await persuratan.agendakan(pilihan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func selesaikan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = KataMassal(surat: "surat", sudah: "selesai dan siap diarsipkan", belum: "diselesaikan")
    return try await jalankan(request, context, kata) { pilihan, form in
      try await persuratan.selesaikan(
        pilihan, catatan: form.keterangan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func arsipkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = KataMassal(surat: "surat", sudah: "tersimpan di arsip aktif", belum: "diarsipkan")
    return try await jalankan(request, context, kata) { pilihan, form in
      try await persuratan.arsipkan(pilihan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  var bawaan: DaftarKiriman { .terbuka }
  func nama(_ daftar: DaftarKiriman) -> String { daftar.nama }
  var alamat: String { Rute.suratMasuk() }
  func alamat(_ id: Kiriman.ID) -> String { Rute.satuKiriman(id) }

  func judul(_ pilihan: [Kiriman.ID], for pelaku: Pelaku, _ tx: Tx) throws -> [Kiriman.ID: String] {
    try tx.judul(pilihan, for: pelaku)
  }

  func halaman(
    _ daftar: DaftarKiriman, _ saring: SaringDaftar, _ galat: FieldErrors, sisa: HTML?,
    _ context: PelakuContext
  ) async throws -> Response {
    try await KirimanRoutes(persuratan: persuratan).daftar(daftar, saring, galat, sisa: sisa, context)
  }
}
