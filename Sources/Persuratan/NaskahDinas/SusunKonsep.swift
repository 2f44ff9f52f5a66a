import Bahasa
import Database
import Foundation
import Organisasi

extension Persuratan {
  /// Starts a draft.
  ///
  /// `membalas`: the delivery it answers.
  /// `mengganti`: the letter it corrects (ralat).
  /// `kunci`: of the form; the same key makes one draft.
  package func buatKonsep(
    _ konten: KontenNaskah, membalas: Kiriman.ID? = nil, mengganti: NaskahDinas.ID? = nil, kunci: String,
    oleh pelaku: Pelaku
  ) async throws -> NaskahDinas.ID {
    let now = now()
    return try await db.write { tx in
      try tx.sekali(kunci, oleh: pelaku, pada: now) {
        guard let penugasan = pelaku.utama else { throw NaskahError.bukanWewenang }
        if let membalas { _ = try tx.kiriman(membalas, for: pelaku) }
        if let mengganti { try tx.periksaRalat(mengganti, dari: penugasan.kantor, pelaku) }
        let struktur = try tx.struktur(pada: Tanggal(now))
        try konten.periksaPenandatangan(struktur)
        let naskah = NaskahDinas(
          id: tx.key(), kantor: penugasan.kantor, konseptor: pelaku.orang,
          jabatanKonseptor: penugasan.jabatan,
          konten: konten, versi: 1, status: .konsep, membalas: membalas, mengganti: mengganti, alasan: "",
          dibuat: now, diubah: now)
        try tx.insert(
          naskah, ringkas: tx.ringkasan(konten.tujuan, struktur),
          namaKantor: struktur.unit[penugasan.kantor]?.nama ?? "", oleh: pelaku)
        try tx.catat("naskah.dibuat", "naskah", naskah.id, oleh: pelaku, sebagai: penugasan, pada: now)
        return naskah.id
      }
    }
  }

  /// Saves the draft as it stands, also half done: what is missing is asked for when it is submitted.
  /// `versi`: the version the person was shown; another one now means somebody else changed it.
  package func simpanKonsep(
    _ id: NaskahDinas.ID, _ konten: KontenNaskah, versi: Int, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      guard naskah.versi == versi else { throw NaskahError.versiBerubah }
      try naskah.ubah(konten, pada: now)
      try tx.simpan(naskah, oleh: pelaku)
    }
  }

  /// Throws an unsigned draft away. It stays readable in the trail.
  package func buangKonsep(_ id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      try naskah.buang(pada: now)
      try tx.update(naskah)
      try tx.catat("naskah.dibuang", "naskah", id, oleh: pelaku, pada: now)
    }
  }

  package func naskah(_ id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws -> NaskahDinas {
    try await db.read { tx in try tx.naskah(id, for: pelaku) }
  }
}

extension Tx {
  /// Only the office that issued a letter corrects it.
  fileprivate func periksaRalat(_ lama: NaskahDinas.ID, dari kantor: UnitKerja.ID, _ pelaku: Pelaku) throws {
    let lama = try naskah(lama, for: pelaku)
    guard lama.kantor == kantor else { throw NaskahError.bukanWewenang }
    guard lama.ditandatangani != nil else {
      throw NaskahError.statusTidakSesuai(lama.status, untuk: "diralat")
    }
  }

  /// A draft is written by who began it, or by his superior of the same office after it came back.
  func bolehMenyusun(_ naskah: NaskahDinas, _ pelaku: Pelaku) -> Bool {
    naskah.konseptor == pelaku.orang || pelaku.memimpin(naskah.kantor)
  }

  /// Row, present version and summary of a naskah whose content changed.
  func simpan(_ naskah: NaskahDinas, oleh pelaku: Pelaku) throws {
    let struktur = try struktur(pada: Tanggal(naskah.diubah))
    try naskah.konten.periksaPenandatangan(struktur)
    try update(naskah)
    try simpanVersi(naskah, oleh: pelaku)
    try simpanRingkasan(naskah, tujuan: ringkasan(naskah.konten.tujuan, struktur))
  }
}

extension KontenNaskah {
  /// Whether he may sign is asked when it is submitted; that there is such a position is asked of every draft.
  fileprivate func periksaPenandatangan(_ struktur: Struktur) throws(FieldErrors) {
    guard struktur.jabatan[penandatangan] != nil else {
      throw FieldErrors("penandatangan", "Pilih siapa yang menandatangani.")
    }
  }
}
