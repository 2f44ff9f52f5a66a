import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The routes of acts on the ticked rows of a list.
protocol RuteMassal: Sendable {
  associatedtype Objek
  associatedtype Daftar: RawRepresentable<String>, CaseIterable

  var persuratan: Persuratan { get }
  /// The list when none is named, and what each is called.
  var bawaan: Daftar { get }
  func nama(_ daftar: Daftar) -> String
  var alamat: String { get }
  func alamat(_ id: Key<Objek>) -> String
  /// The names of those that this person may see.
  func judul(_ pilihan: [Key<Objek>], for pelaku: Pelaku, _ tx: Tx) throws -> [Key<Objek>: String]
  /// `sisa`: those to which it was not done.
  func halaman(
    _ daftar: Daftar, _ saring: SaringDaftar, _ galat: FieldErrors, sisa: HTML?, _ context: PelakuContext
  ) async throws -> Response
}

extension RuteMassal {
  /// Back to the list where all was done; else the list with those left over above it.
  func jalankan(
    _ request: Request, _ context: PelakuContext, _ kata: KataMassal,
    _ tindakan: ([Key<Objek>], PilihanForm) async throws -> HasilMassal<Objek>
  ) async throws -> Response {
    let form: PilihanForm = try await request.form()
    let (daftar, galat) = form.saring.pilih(bawaan: bawaan, nama)
    let errors = galat.isEmpty ? kata.galat(dipilih: form.pilih.count) : galat
    guard errors.isEmpty else {
      return try await halaman(daftar, form.saring, errors, sisa: nil, context)
    }
    let hasil = try await tindakan(form.objek(), form)
    let nama = try await persuratan.db.read { tx in
      try judul(hasil.gagal.map(\.id), for: context.pelaku, tx)
    }
    guard let sisa = kata.sisa(hasil, nama, alamat) else {
      return .see(form.saring.alamat(alamat), Flash(kata.berhasil(hasil.berhasil.count)), context)
    }
    return try await halaman(daftar, form.saring, .init(), sisa: sisa, context)
  }
}
