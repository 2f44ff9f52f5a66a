import Akses
import Berkas
import Database
import Hummingbird
import NIOCore
import Organisasi
import Web

/// What may come along with a picture.
struct GambarForm: Decodable, Sendable {
  var penerima = ""
  var versi = ""
}

extension Request {
  /// A form with one picture in it, held in memory: pictures of the counter are small. One that is too large is told
  /// of by the upload.
  func gambar<Isian: Decodable & Sendable>(
    _ medan: String, _: Isian.Type = GambarForm.self
  ) async throws -> (bita: [UInt8], masuk: Upload<Isian>) {
    var bita: [UInt8] = []
    let masuk: Upload<Isian> = try await upload(limit: FormLimit(file: 12_000_000)) { part, reader in
      while let potongan = try await reader.nextChunk() {
        if part.name == medan { bita += potongan.readableBytesView }
      }
    }
    return (bita, masuk)
  }
}

extension KonterKTP {
  /// Into the store, sealed under a key of its own.
  func simpan(_ bita: [UInt8], _ nama: String) async throws -> BerkasBaru {
    try await gudang.terima(bita, nama: nama, rahasia: true)
  }

  /// Whether a step is still to be done. Done already by the same person, a retried request is simply done: what it
  /// brought needs no second look.
  func belum(
    _ tahap: PermohonanKTP.Tahap, _ id: PermohonanKTP.ID, _ pelaku: Pelaku
  ) async throws -> Bool {
    let hari = hariIni
    return try await db.read { tx in
      let p = try tx.permohonan(id, untuk: pelaku, pada: hari)
      if try p.tahap == tahap && tx.cap(id).last?.oleh == pelaku.orang { return false }
      guard p.tahap.berikut == tahap else { throw KonterError.bukanGiliran(p.tahap) }
      try tx.pastikan(pelaku, tahap.tugas, di: p.loket, pada: hari)
      return true
    }
  }
}
