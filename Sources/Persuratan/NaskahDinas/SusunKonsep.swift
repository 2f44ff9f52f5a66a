import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

extension Persuratan {
  /// Starts a draft.
  ///
  /// `membalas`: the delivery it answers.
  /// `mengganti`: the letter it corrects (ralat).
  /// `sebagai`: the position in which he drafts, his own or one at whose desk he helps; nil for the one that the signer
  /// and the letter answered point to.
  /// `templat`: the version of the template that its text came from.
  /// `kunci`: of the form; the same key makes one draft.
  package func buatKonsep(
    _ konten: KontenNaskah, membalas: Kiriman.ID? = nil, mengganti: NaskahDinas.ID? = nil,
    sebagai: Jabatan.ID? = nil, templat: Templat.ID? = nil, kunci: String, oleh pelaku: Pelaku
  ) async throws -> NaskahDinas.ID {
    let now = now()
    return try await db.write { tx in
      try tx.sekali(kunci, oleh: pelaku, pada: now) {
        let struktur = try tx.struktur(pada: Tanggal(now))
        try tx.periksaDikenal(konten, struktur)
        let dibalas = try membalas.map { try tx.kiriman($0, for: pelaku) }
        let diralat = try mengganti.map { try tx.naskah($0, for: pelaku) }
        let meja = try struktur.meja(
          pelaku, dipilih: sebagai, kantor: diralat?.kantor ?? dibalas?.kantor,
          penandatangan: konten.penandatangan)
        let penugasan = meja.penugasan
        if let diralat {
          try diralat.periksaRalat(dari: penugasan.kantor, pelaku)
          try tx.periksaSatuRalat(atas: diralat.id)
        }
        let naskah = NaskahDinas(
          id: tx.key(), kantor: penugasan.kantor, konseptor: pelaku.orang,
          jabatanKonseptor: penugasan.jabatan,
          konten: konten, versi: 1, status: .konsep, membalas: membalas, mengganti: mengganti, alasan: "",
          dibuat: now, diubah: now, disiapkan: meja.delegasi == nil ? "" : pelaku.nama,
          templat: templat)
        try tx.insert(
          naskah, ringkas: tx.ringkasan(konten.tujuan, struktur),
          namaKantor: struktur.unit[penugasan.kantor]?.nama ?? "", oleh: pelaku)
        try tx.catat("naskah.dibuat", naskah, oleh: pelaku)
        return naskah.id
      }
    }
  }

  /// Saves the draft as it stands, also half done: what is missing is asked for when it is submitted.
  /// The attachments stay as they are: they come and go by acts of their own.
  /// `versi`: the version the person was shown; another one now means somebody else changed it.
  /// `dasar`: the form he writes in; nil for who has read the draft in the same breath.
  /// - Throws: `NaskahError.versiBerubah`, `.suntinganBentrok`.
  package func simpanKonsep(
    _ id: NaskahDinas.ID, _ konten: KontenNaskah, versi: Int, atas dasar: DasarSuntingan? = nil,
    oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      var konten = konten
      var naskah = try tx.naskah(id, for: pelaku)
      guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      guard naskah.versi == versi else { throw NaskahError.versiBerubah }
      try tx.periksaDikenal(konten, tx.struktur(pada: Tanggal(now)))
      konten.lampiran = naskah.konten.lampiran
      try naskah.ubah(konten, pada: now)
      try naskah.sunting(dasar ?? DasarSuntingan(nomor: naskah.suntingan, formulir: ""))
      try tx.simpan(naskah, oleh: pelaku)
    }
    try await luruskanSegel(id)
  }

  /// Throws an unsigned draft away. It stays readable in the trail.
  package func buangKonsep(_ id: NaskahDinas.ID, kunci: String = "", oleh pelaku: Pelaku) async throws {
    let now = now()
    try await sekali(kunci, "buang", id, oleh: pelaku, pada: now) { tx in
      var naskah = try tx.naskah(id, for: pelaku)
      guard tx.bolehMenyusun(naskah, pelaku) else { throw NaskahError.bukanWewenang }
      try naskah.buang(pada: now)
      try tx.update(naskah)
      try tx.catat("naskah.dibuang", naskah, oleh: pelaku)
    }
  }

  package func naskah(_ id: NaskahDinas.ID, oleh pelaku: Pelaku) async throws -> NaskahDinas {
    try await db.read { tx in try tx.naskah(id, for: pelaku) }
  }
}

extension NaskahDinas {
  /// Only the office that issued a letter corrects it.
  fileprivate func periksaRalat(dari kantor: UnitKerja.ID, _ pelaku: Pelaku) throws(NaskahError) {
    guard pelaku.penerus(self.kantor) == kantor else { throw .bukanWewenang }
    guard ditandatangani != nil else { throw .statusTidakSesuai(status, untuk: "diralat") }
  }
}

extension Tx {
  /// A draft is written by who began it, by the official for whom it is prepared, or by the leader of the office. Who
  /// prepared it for another writes on only while he still helps there.
  func bolehMenyusun(_ naskah: NaskahDinas, _ pelaku: Pelaku) -> Bool {
    if pelaku.memegang(naskah.jabatanKonseptor) != nil || pelaku.memimpin(naskah.kantor) { return true }
    return naskah.konseptor == pelaku.orang && (naskah.disiapkan.isEmpty || pelaku.menyiapkan(naskah) != nil)
  }

  /// Row, present version and summary of a naskah whose content changed.
  func simpan(_ naskah: NaskahDinas, oleh pelaku: Pelaku) throws {
    let struktur = try struktur(pada: Tanggal(naskah.diubah))
    try update(naskah)
    try simpanVersi(naskah, oleh: pelaku)
    try simpanRingkasan(naskah, tujuan: ringkasan(naskah.konten.tujuan, struktur))
    try tandaiSegelLampiran(naskah)
  }
}
