import Berkas
import Cryptography
import Database
import Foundation
import Naskah
import NIOCore
import Organisasi

/// One attached file as it was when its letter was sealed.
package struct LampiranTersegel: Sendable, Equatable, Codable {
  /// Key of the stored file.
  let berkas: Int64
  let nama: String
  let ukuran: Int64
  /// SHA-256 of the file itself: what stands on the sealed paper.
  let sidik: String
  /// SHA-256 of the bytes in the store, which of a closed letter are encrypted.
  let tersimpan: String

  var terlampir: BerkasTerlampir { BerkasTerlampir(nama: nama, ukuran: ukuran, sidik: sidik) }
}

/// Whether an attachment is still the file that was sealed with its letter.
enum KesesuaianLampiran: Sendable, Equatable {
  /// The digest under the seal.
  case sama(sidik: String)
  case berbeda
}

extension Persuratan {
  /// Reads every attached file once, before a number is reserved: what cannot be read is not signed.
  func sidikLampiran(_ naskah: NaskahDinas) async throws -> [LampiranTersegel] {
    let semua = naskah.konten.lampiran
    guard !semua.isEmpty else { return [] }
    let tersimpan = try await db.read { tx in
      try semua.map { satu in
        guard let berkas = try tx.berkas(Berkas.ID(rawValue: satu.berkas)) else {
          throw NaskahError.tidakDitemukan
        }
        return berkas
      }
    }
    var hasil: [LampiranTersegel] = []
    for (satu, berkas) in zip(semua, tersimpan) {
      hasil.append(
        LampiranTersegel(
          berkas: satu.berkas, nama: satu.nama, ukuran: satu.ukuran,
          sidik: try await sidikIsi(try await gudang.isi(berkas)), tersimpan: berkas.sidik))
    }
    return hasil
  }

  private func sidikIsi(_ isi: IsiBerkas) async throws -> String {
    let hash = SHA256Stream()
    for try await potongan in isi { hash.update(Data(potongan.readableBytesView)) }
    return hex(hash.finish())
  }
}

extension Tx {
  /// Of each attached file of a sealed letter, by key, whether it is the sealed one; empty for letters whose paper does
  /// not list them.
  func kesesuaianLampiran(_ naskah: NaskahDinas) throws -> [Int64: KesesuaianLampiran] {
    guard !naskah.konten.lampiran.isEmpty, let tersegel = try namaTercetak(naskah)?.lampiran else {
      return [:]
    }
    let kini = Dictionary(
      try berkas(tersegel.map { Berkas.ID(rawValue: $0.berkas) }).map { ($0.id.rawValue, $0.sidik) }
    ) { satu, _ in satu }
    return Dictionary(
      tersegel.map { satu in
        (satu.berkas, kini[satu.berkas] == satu.tersimpan ? .sama(sidik: satu.sidik) : .berbeda)
      }
    ) { satu, _ in satu }
  }
}
