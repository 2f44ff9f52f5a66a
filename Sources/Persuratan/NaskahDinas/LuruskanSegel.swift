import Berkas
import Database
import Foundation
import Organisasi

extension Persuratan {
  /// Attachments of a letter that has become closed are sealed where they lie, those of one that is closed no longer are
  /// opened; those of its earlier versions too. The version's hash stays: the files are the same.
  func luruskanSegel(_ id: NaskahDinas.ID) async throws {
    let (tertutup, keliru) = try await db.read { tx in try tx.lampiranKeliruSegel(id) }
    for berkas in keliru {
      let baru = try await gudang.segelUlang(berkas, rahasia: tertutup)
      let diganti = try await db.write(serialised: giliranBerkas) { tx in
        guard try tx.naskah(id)?.konten.keamanan.tertutup == tertutup, gudang.tersimpan(baru) else {
          return false
        }
        return try tx.ganti(berkas, dengan: baru)
      }
      try await gudang.buangYatim(diganti ? berkas.sidik : baru.sidik, db)
    }
    if !keliru.isEmpty { try await db.write { tx in try tx.segelLampiranLurus(id) } }
  }

  /// What a crash or a full disk has left undone. Every minute.
  package func luruskanSegel() async throws {
    let tertunda: [NaskahDinas.ID] = try await db.read {
      try $0.values("SELECT id FROM naskah WHERE segel_lampiran = 1 ORDER BY id LIMIT 20")
    }
    for id in tertunda { try await luruskanSegel(id) }
  }
}

extension Tx {
  /// Notes, in the transaction of the change, that attachments do not lie as they should.
  func tandaiSegelLampiran(_ naskah: NaskahDinas) throws {
    guard try !keliruSegel(naskah).isEmpty else { return }
    try run("UPDATE naskah SET segel_lampiran = 1 WHERE id = \(naskah.id)")
  }

  fileprivate func lampiranKeliruSegel(_ id: NaskahDinas.ID) throws -> (tertutup: Bool, keliru: [Berkas]) {
    guard try exists("SELECT 1 FROM naskah WHERE id = \(id) AND segel_lampiran = 1"),
      let naskah = try naskah(id)
    else { return (false, []) }
    return (naskah.konten.keamanan.tertutup, try keliruSegel(naskah))
  }

  fileprivate func segelLampiranLurus(_ id: NaskahDinas.ID) throws {
    guard let naskah = try naskah(id), try keliruSegel(naskah).isEmpty else { return }
    try run("UPDATE naskah SET segel_lampiran = 0 WHERE id = \(id)")
  }

  private func keliruSegel(_ naskah: NaskahDinas) throws -> [Berkas] {
    let versi: [String] = try values(
      "SELECT isi FROM naskah_versi WHERE naskah = \(naskah.id) ORDER BY versi")
    let berkas = try versi.flatMap { try KontenNaskah(teks: $0).lampiran.map(\.berkas) }
    guard !berkas.isEmpty else { return [] }
    return try self.berkas(Set(berkas).map { Berkas.ID(rawValue: $0) })
      .filter { $0.rahasia != naskah.konten.keamanan.tertutup }
  }
}
