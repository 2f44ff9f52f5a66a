import Bahasa
import Database
import Foundation
import Naskah
import Nomor
import Organisasi
import Pemberitahuan

/// A number that was reserved for a letter and is neither used nor void: its signature has not come through yet.
package struct NomorDipesan: Sendable, Equatable {
  package let naskah: NaskahDinas.ID
  package let teks: String
  package let register: String
  /// The office whose TU keeps the register.
  package let kantor: UnitKerja.ID
  package let tanggal: Tanggal
  /// What the letter is about; nil when it is secret.
  package let hal: String?
}

extension Persuratan {
  /// Makes the number void that was reserved for a letter: since its signer is now another office's, the year has
  /// turned, or it will not be signed at all. The number stays in the register with the reason and is never given
  /// again; the next signature gets a new one. Only the TU whose register it is.
  /// - Throws: `NaskahError.alasanWajib`, `.tanpaNomorDipesan`, `.statusTidakSesuai` while it is being sealed.
  package func batalkanNomor(_ id: NaskahDinas.ID, alasan: String, kunci: String = "", oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    let alasan = alasan.trimmingCharacters(in: .whitespacesAndNewlines)
    try await sekali(kunci, "batal-nomor", id, oleh: pelaku, pada: now) { tx in
      guard var naskah = try tx.naskah(id) else { throw NaskahError.tidakDitemukan }
      let nomor = try tx.nomor(milik: ObjekBernomor("naskah", id))
      let penomor = try nomor.map { try tx.register($0.register).unit }
      guard let penomor, pelaku.adalah(.tu, di: penomor) else {
        _ = try tx.naskah(id, for: pelaku)
        throw nomor == nil ? NaskahError.tanpaNomorDipesan : NaskahError.bukanWewenang
      }
      guard let nomor, nomor.status == .dipesan else { throw NaskahError.tanpaNomorDipesan }
      guard !alasan.isEmpty else { throw NaskahError.alasanWajib }
      try naskah.lepasNomor(pada: now)
      try tx.batalkanNomor(
        nomor.id, alasan: alasan, jejak: naskah.untukJejak(alasan), oleh: pelaku, pada: now)
      try tx.update(naskah)
      try tx.run("UPDATE naskah SET register = NULL, penomor = NULL WHERE id = \(id)")
      try tx.catat(
        "naskah.nomor_dibatalkan", "naskah", id, oleh: pelaku, sebagai: pelaku.jabatan(di: penomor),
        keterangan: "\(nomor.teks)\(naskah.untukJejak(": \(alasan)"))", pada: now)
      try tx.siarkan(
        "naskah", kepada: [.orang(naskah.konseptor), .objek("jabatan", naskah.konten.penandatangan)])
    }
  }
}

extension Tx {
  /// The number that waits in this letter, with whose TU may make it void.
  func nomorDipesan(_ naskah: NaskahDinas) throws -> NomorDipesan? {
    guard let nomor = try nomor(milik: ObjekBernomor("naskah", naskah.id)), nomor.status == .dipesan else {
      return nil
    }
    return try nomorDipesan(nomor, naskah)
  }

  /// All that wait in the registers of which he is TU, oldest first.
  func nomorDipesan(for pelaku: Pelaku) throws -> [NomorDipesan] {
    let unit = pelaku.peran.compactMap { $0.peran == .tu ? $0.unit : nil }
    guard !unit.isEmpty else { return [] }
    return try nomorMenggantung(di: unit)
      .compactMap { nomor in
        guard let objek = nomor.objek, objek.jenis == "naskah",
          let naskah = try naskah(NaskahDinas.ID(rawValue: objek.id))
        else { return nil }
        return try nomorDipesan(nomor, naskah)
      }
  }

  private func nomorDipesan(_ nomor: NomorNaskah, _ naskah: NaskahDinas) throws -> NomorDipesan {
    let register = try register(nomor.register)
    return NomorDipesan(
      naskah: naskah.id, teks: nomor.teks, register: register.nama, kantor: register.unit,
      tanggal: nomor.tanggal, hal: naskah.konten.keamanan.tertutup ? nil : naskah.konten.hal)
  }
}
