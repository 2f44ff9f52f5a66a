import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan

extension Persuratan {
  /// Enters a delivery in the agenda of the office.
  /// - Returns: the agenda number it got.
  @discardableResult
  package func agendakan(_ id: Kiriman.ID, kunci: String = "", oleh pelaku: Pelaku) async throws -> Int {
    try await sekali(kunci, "agenda", id, oleh: pelaku, pada: now(), serialised: "agenda") {
      [now = now()] tx in
      var kiriman = try tx.kirimanKantor(id, pelaku)
      try tx.agendakan(&kiriman, oleh: pelaku, pada: now)
    }
    return try await db.read { tx in try tx.kirimanKantor(id, pelaku).nomorAgenda ?? 0 }
  }

  /// The addressee opens the letter: it is entered in the agenda if the TU has not done so, and its time of reading is kept.
  package func baca(_ id: Kiriman.ID, oleh pelaku: Pelaku) async throws {
    // Most openings change nothing, and wait for no other writer.
    guard try await db.read({ tx in try tx.belumDibaca(tx.kiriman(id, for: pelaku), pelaku) }) else { return }
    let now = now()
    try await db.write(serialised: "agenda") { tx in
      var kiriman = try tx.kiriman(id, for: pelaku)
      guard try tx.belumDibaca(kiriman, pelaku) else { return }
      if kiriman.nomorAgenda == nil { try tx.agendakan(&kiriman, oleh: pelaku, pada: now) }
      kiriman.baca(pada: now)
      try tx.update(kiriman)
      try tx.beres(.suratUji, di: kiriman.kantor, pada: now)
      try tx.catat(
        "kiriman.dibaca", "kiriman", id, oleh: pelaku, sebagai: pelaku.jabatan(di: kiriman.kantor), pada: now)
      try tx.kabariKiriman(kiriman)
    }
  }

  /// Misdirected: back to the sender with the reason.
  package func tolakSalahAlamat(
    _ id: Kiriman.ID, alasan: String, kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    try await ubah(id, "kiriman.ditolak", keterangan: alasan, kunci: kunci, oleh: pelaku) {
      tx, kiriman, now in
      try tx.pastikanMembuka(kiriman, pelaku)
      try kiriman.tolak(alasan: alasan, pada: now)
      try tx.kabariSalahAlamat(kiriman, pada: now)
    }
  }

  /// Ends it: without any disposition (`catatan` says what was done), or when all are finished.
  package func selesaikan(
    _ id: Kiriman.ID, catatan: String, kunci: String = "", oleh pelaku: Pelaku
  ) async throws {
    try await ubah(id, "kiriman.selesai", keterangan: catatan, kunci: kunci, oleh: pelaku) {
      tx, kiriman, now in
      try tx.pastikanMembuka(kiriman, pelaku)
      let terbuka = try tx.perintahTerbuka(id)
      guard terbuka == 0 else { throw KirimanError.masihDikerjakan(terbuka) }
      if kiriman.titipan, kiriman.diserahkan == nil {
        let struktur = try tx.struktur(pada: Tanggal(now))
        throw KirimanError.belumDiserahkan(try tx.namaUnit(kiriman.untuk, struktur))
      }
      try kiriman.selesaikan(pada: now)
      try tx.run("UPDATE kiriman SET catatan_selesai = \(catatan) WHERE id = \(id)")
    }
  }

  /// Files it in the arsip aktif of the office. What becomes of it later follows from its classification.
  package func arsipkan(_ id: Kiriman.ID, kunci: String = "", oleh pelaku: Pelaku) async throws {
    try await ubah(id, "kiriman.diarsipkan", kunci: kunci, oleh: pelaku) { tx, kiriman, now in
      try kiriman.berkaskan()
      let klasifikasi: String? = try tx.value("SELECT klasifikasi FROM naskah WHERE id = \(kiriman.naskah)")
      if let jadwal = try tx.jadwalRetensi(klasifikasi: klasifikasi ?? "", sejak: Tanggal(now)) {
        try tx.tetapkan(jadwal, kiriman.id)
      }
    }
  }

  private func ubah(
    _ id: Kiriman.ID, _ peristiwa: StaticString, keterangan: String = "", kunci: String, oleh pelaku: Pelaku,
    _ langkah: @escaping @Sendable (Tx, inout Kiriman, Date) throws -> Void
  ) async throws {
    let now = now()
    try await sekali(kunci, peristiwa, id, oleh: pelaku, pada: now) { tx in
      var kiriman = try tx.kirimanKantor(id, pelaku)
      try langkah(tx, &kiriman, now)
      try tx.update(kiriman)
      try tx.catat(
        "\(peristiwa)", "kiriman", id, oleh: pelaku, sebagai: pelaku.jabatan(di: kiriman.kantor),
        keterangan: tx.untukJejak(keterangan, id), pada: now)
      try tx.kabariKiriman(kiriman)
    }
  }
}

extension Tx {
  /// Whether his opening it now is the first reading by who leads the office it is for. Who only keeps it for another
  /// office, to print it, does not read in that one's place, nor a deputy a closed letter, of which he sees the cover.
  fileprivate func belumDibaca(_ kiriman: Kiriman, _ pelaku: Pelaku) throws -> Bool {
    guard pelaku.memimpin(kiriman.kantor), !kiriman.titipan, kiriman.dibaca == nil,
      // what his tata usaha has ended he reads all the same
      kiriman.status.terbuka || kiriman.status == .selesai || kiriman.status == .diberkaskan
    else {
      return false
    }
    return try pelaku.mengepalai(kiriman.kantor) || !tertutup(kiriman)
  }

  /// What ends a letter, or sends it back, is done by who may read it: of a closed one the cover says too little.
  fileprivate func pastikanMembuka(_ kiriman: Kiriman, _ pelaku: Pelaku) throws {
    guard let naskah = try naskah(kiriman.naskah) else { throw KirimanError.tidakDitemukan }
    guard try bolehMembuka(kiriman, naskah, pelaku) else { throw KirimanError.hanyaSampul }
  }

  /// How many orders on this letter are still to be done or accepted.
  func perintahTerbuka(_ id: Kiriman.ID) throws -> Int {
    try disposisi(of: id).count { $0.sifat == .perintah && !$0.status.berakhir }
  }

  /// The delivery for one who runs the office: leader, sekretaris or TU.
  func kirimanKantor(_ id: Kiriman.ID, _ pelaku: Pelaku) throws -> Kiriman {
    let kiriman = try kiriman(id, for: pelaku)
    guard pelaku.mengurus(kiriman.kantor) else { throw KirimanError.bukanWewenang }
    return kiriman
  }

  @discardableResult
  func agendakan(_ kiriman: inout Kiriman, oleh pelaku: Pelaku, pada now: Date) throws -> Int {
    guard kiriman.status == .terkirim else {
      throw KirimanError.statusTidakSesuai(kiriman.status, untuk: "diagendakan lagi")
    }
    let tahun = Tanggal(now).tahun
    let nomor = try nomorAgendaBerikut(kiriman.kantor, tahun: tahun)
    try kiriman.agendakan(nomor: nomor, tahun: tahun, pada: now)
    try update(kiriman)
    try catat(
      "kiriman.diagendakan", "kiriman", kiriman.id, oleh: pelaku, sebagai: pelaku.jabatan(di: kiriman.kantor),
      keterangan: "Nomor agenda \(nomor)", pada: now)
    try kabariKiriman(kiriman)
    return nomor
  }

  /// Wakes the screens of the office, and those of the sender, which count who has the letter.
  func kabariKiriman(_ kiriman: Kiriman) throws {
    if !kiriman.status.terbuka { try tuntas(.kiriman(kiriman.id)) }
    try siarkan("surat-masuk", kepada: [.unit(kiriman.kantor)])
    guard let naskah = try naskah(kiriman.naskah) else { return }
    try siarkan("naskah", kepada: [.orang(naskah.konseptor), .unit(naskah.kantor)])
  }
}

extension Pelaku {
  /// In which of his positions he acts for an office: as its leader before any other there; nil for one who keeps its
  /// agenda from elsewhere.
  func jabatan(di kantor: UnitKerja.ID) -> PenugasanAktif? {
    let kantor = penerus(kantor)
    return penugasan.first { $0.memimpin(kantor) }
      ?? penugasan.first { $0.kantor == kantor }
  }
}
