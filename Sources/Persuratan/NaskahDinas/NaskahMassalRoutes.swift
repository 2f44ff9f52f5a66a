import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Throwing away the ticked drafts.
struct NaskahMassalRoutes: RuteMassal {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) { rute.post(Rute.pembuanganMassal.path, .pelaku, use: buang) }

  func buang(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = KataMassal(surat: "konsep", sudah: "dibuang", belum: "dibuang")
    return try await jalankan(request, context, kata) { pilihan, form in
      try await persuratan.buangKonsep(pilihan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  var bawaan: DaftarNaskah { .konsep }
  func nama(_ daftar: DaftarNaskah) -> String { daftar.nama }
  var alamat: String { Rute.naskah() }
  func alamat(_ id: NaskahDinas.ID) -> String { Rute.satuNaskah(id) }

  func judul(_ pilihan: [NaskahDinas.ID], for pelaku: Pelaku, _ tx: Tx) throws -> [NaskahDinas.ID: String] {
    try tx.judul(pilihan, for: pelaku)
  }

  func halaman(
    _ daftar: DaftarNaskah, _ saring: SaringDaftar, _ galat: FieldErrors, sisa: HTML?,
    _ context: PelakuContext
  ) async throws -> Response {
    try await NaskahRoutes(persuratan: persuratan).daftar(daftar, saring, galat, sisa: sisa, context)
  }
}
