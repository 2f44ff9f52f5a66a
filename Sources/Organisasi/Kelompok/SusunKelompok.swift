import Bahasa
import Database
import Foundation

/// What is asked about a group.
package struct IsianKelompok: Sendable, Equatable {
  package var nama: String
  package var jenis: [UnitKerja.Jenis] = []
  package var bawah: UnitKerja.ID?
  package var tambah: Set<UnitKerja.ID> = []
  package var kecuali: Set<UnitKerja.ID> = []

  package init(nama: String) { self.nama = nama }
}

package enum KelompokError: Refusal, Equatable {
  case tidakAda
  case bukanMilikAnda

  package var reason: RefusalReason {
    switch self {
    case .tidakAda: .notFound
    case .bukanMilikAnda: .forbidden
    }
  }

  package var message: String {
    switch self {
    case .tidakAda: "Kelompok penerima itu tidak ditemukan."
    case .bukanMilikAnda: "Kelompok ini hanya dapat diubah kantor yang membuatnya, atau administrator sistem."
    }
  }
}

extension Organisasi {
  /// Makes a group of addressees: without an owner it is for all, and only an administrator of the system makes it.
  /// - Throws: `FieldErrors`, `KelompokError`.
  @discardableResult
  package func susun(_ isian: IsianKelompok, bagi pemilik: UnitKerja.ID?, oleh pelaku: Pelaku) async throws
    -> Kelompok.ID
  {
    let now = now()
    return try await db.write { tx in
      try pelaku.pastikanMemiliki(pemilik)
      let id: Kelompok.ID = tx.key()
      try tx.simpan(isian, id, kode: "kelompok-\(id)", pemilik, Tanggal(now))
      try tx.catat("kelompok.disusun", "kelompok", id, oleh: pelaku, keterangan: isian.nama, pada: now)
      return id
    }
  }

  /// - Throws: `FieldErrors`, `KelompokError`.
  package func ubah(_ id: Kelompok.ID, _ isian: IsianKelompok, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard let lama = try tx.kelompok(id) else { throw KelompokError.tidakAda }
      try pelaku.pastikanMemiliki(lama.pemilik)
      try tx.simpan(isian, id, kode: lama.kode, lama.pemilik, Tanggal(now))
      try tx.catat("kelompok.diubah", "kelompok", id, oleh: pelaku, keterangan: isian.nama, pada: now)
    }
  }

  /// No longer offers it; letters that were sent to it keep their recipients.
  /// - Throws: `KelompokError`.
  package func hapuskan(_ id: Kelompok.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard let lama = try tx.kelompok(id) else { throw KelompokError.tidakAda }
      try pelaku.pastikanMemiliki(lama.pemilik)
      try tx.run("UPDATE kelompok SET aktif = 0 WHERE id = \(id)")
      try tx.catat("kelompok.dihapus", "kelompok", id, oleh: pelaku, keterangan: lama.nama, pada: now)
    }
  }
}

extension Tx {
  fileprivate func simpan(
    _ isian: IsianKelompok, _ id: Kelompok.ID, kode: String, _ pemilik: UnitKerja.ID?, _ hari: Tanggal
  ) throws {
    let kelompok = Kelompok(
      id: id, kode: kode, nama: isian.nama, jenis: isian.jenis, bawah: isian.bawah, pemilik: pemilik,
      tambah: isian.tambah, kecuali: isian.kecuali)
    var errors = FieldErrors()
    errors.check("nama", "Tulis nama kelompok seperti akan tertulis sesudah Yth.", !isian.nama.isEmpty)
    errors.check(
      "jenis", "Pilih jenis kantor atau sedikitnya satu kantor: kelompok ini masih kosong.",
      try !kelompok.anggota(struktur(pada: hari)).isEmpty)
    try errors.throwIfAny()
    try simpan(kelompok)
  }
}

extension Pelaku {
  fileprivate func pastikanMemiliki(_ pemilik: UnitKerja.ID?) throws(KelompokError) {
    if adalah(.admin) { return }
    guard let pemilik, adalah(.tu, di: pemilik) || adalah(.adminUnit, di: pemilik) || memimpin(pemilik) else {
      throw .bukanMilikAnda
    }
  }
}
