import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// Acts on the ticked rows of the dispositions one gave.
struct DisposisiMassalRoutes: RuteMassal {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.post(Rute.penerimaanLaporanMassal.path, .pelaku, use: terima)
    rute.post(Rute.penarikanMassal.path, .pelaku, use: tarik)
  }

  func terima(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = KataMassal(surat: "laporan", sudah: "diterima; disposisinya selesai", belum: "diterima")
    return try await jalankan(request, context, kata) { pilihan, form in
      try await persuratan.terimaLaporan(pilihan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  func tarik(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let kata = KataMassal(surat: "disposisi", sudah: "ditarik sebelum dibaca", belum: "ditarik")
    return try await jalankan(request, context, kata) { pilihan, form in
      try await persuratan.tarik(pilihan, kunci: form.kunci, oleh: context.pelaku)
    }
  }

  var bawaan: DaftarDisposisi { .keluar }
  func nama(_ daftar: DaftarDisposisi) -> String { daftar.nama }
  var alamat: String { Rute.disposisi() }
  func alamat(_ id: Disposisi.ID) -> String { Rute.satuDisposisi(id) }

  func judul(_ pilihan: [Disposisi.ID], for pelaku: Pelaku, _ tx: Tx) throws -> [Disposisi.ID: String] {
    try tx.judul(pilihan, for: pelaku)
  }

  func halaman(
    _ daftar: DaftarDisposisi, _ saring: SaringDaftar, _ galat: FieldErrors, sisa: HTML?,
    _ context: PelakuContext
  ) async throws -> Response {
    try await KerjakanRoutes(persuratan: persuratan).daftar(daftar, saring, galat, sisa: sisa, context)
  }
}
