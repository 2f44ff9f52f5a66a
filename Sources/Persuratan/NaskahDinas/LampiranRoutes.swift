import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Attachments: uploaded to a draft, taken off it, and read with the letter.
struct LampiranRoutes {
  static let palingBanyak = 20
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.post(Rute.lampiranNaskah.path, .pelaku, use: unggah)
    rute.get(Rute.satuLampiran.path, .pelaku, use: satu)
    rute.post(Rute.pencabutanLampiran.path, .pelaku, use: lepas)
    rute.get(Rute.lampiranKiriman.path, .pelaku, use: satuKiriman)
  }

  func unggah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.lampiranNaskah.value(context)
    do {
      let jumlah = try await unggah(request, pada: id, oleh: context.pelaku)
      return .see(
        Rute.satuNaskah(id),
        Flash(
          jumlah == 0 ? "Tidak ada berkas yang dipilih." : "\(jumlah) lampiran terunggah.",
          kind: jumlah == 0 ? .note : .done), context)
    } catch {
      guard let gagal = UploadFailure(error, at: "berkas") else { throw error }
      return gagal.response(
        try await persuratan.halaman(id, context, TindakanGagal(errors: gagal.errors)), context)
    }
  }

  /// - Returns: how many files came.
  private func unggah(
    _ request: Request, pada id: NaskahDinas.ID, oleh pelaku: Pelaku
  ) async throws -> Int {
    let naskah = try await persuratan.naskah(id, oleh: pelaku)
    var baru: [BerkasBaru] = []
    let masuk: Upload<KunciForm> = try await request.upload(limit: FormLimit(file: GudangBerkas.batasBaku)) {
      part, reader in
      guard let nama = part.fileName, !nama.isEmpty else { return try await reader.skipPart() }
      guard baru.count + naskah.konten.lampiran.count < Self.palingBanyak else {
        throw LampiranError.terlaluBanyak
      }
      let potongan = PartChunks(reader)
      defer { reader = potongan.reader }
      baru.append(
        try await persuratan.gudang.terima(potongan, nama: nama, rahasia: naskah.konten.keamanan.tertutup))
    }
    try masuk.throwIfRefused()
    let daftar = baru
    try await persuratan.lampirkan(daftar, pada: id, kunci: masuk.form.kunci, oleh: pelaku)
    return daftar.count
  }

  func lepas(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, berkas) = try Rute.pencabutanLampiran.value(context)
    try await persuratan.lepaskan(berkas, dari: id, oleh: context.pelaku)
    return .see(Rute.satuNaskah(id), Flash("Lampiran dilepas."), context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, berkas) = try Rute.satuLampiran.value(context)
    return try await persuratan.lampiran(berkas, naskah: id, oleh: context.pelaku).response()
  }

  func satuKiriman(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let (id, berkas) = try Rute.lampiranKiriman.value(context)
    return try await persuratan.lampiran(berkas, kiriman: id, oleh: context.pelaku).response()
  }
}

package enum LampiranError: Refusal, Equatable {
  case terlaluBanyak

  package var reason: RefusalReason { .invalid }
  package var message: String {
    "Paling banyak \(LampiranRoutes.palingBanyak) lampiran. Gabungkan berkas, atau kirim dalam dua surat."
  }
}

extension Persuratan {
  /// Adds files to a draft; under the same `kunci` once.
  func lampirkan(
    _ baru: [BerkasBaru], pada id: NaskahDinas.ID, kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    try await ubahLampiran(id, kunci: kunci, oleh: pelaku) { [gudang] tx, konten, now in
      for satu in baru {
        guard gudang.tersimpan(satu) else { throw BerkasError.tersapu }
        let berkas = try tx.insert(satu, oleh: pelaku.orang.rawValue, pada: now)
        konten.lampiran.append(
          .init(
            berkas: berkas.id.rawValue, nama: berkas.nama, sidik: berkas.sidik, ukuran: Int64(berkas.ukuran)))
      }
    }
  }

  func lepaskan(_ berkas: Int64, dari id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws {
    try await ubahLampiran(id, kunci: "", oleh: pelaku) { _, konten, _ in
      konten.lampiran.removeAll { $0.berkas == berkas }
    }
  }

  private func ubahLampiran(
    _ id: NaskahDinas.ID, kunci: String, oleh pelaku: Pelaku,
    _ ubah: @escaping @Sendable (Tx, inout KontenNaskah, Date) throws -> Void
  ) async throws {
    let now = now()
    try await sekali(kunci, "lampiran", id, oleh: pelaku, pada: now, serialised: giliranBerkas) { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      var konten = naskah.konten
      try ubah(tx, &konten, now)
      try naskah.ubah(konten, pada: now)
      try tx.simpan(naskah, oleh: pelaku)
    }
    try await luruskanSegel(id)
  }
}
