import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Takes an event back: whom and what it changed becomes what it was, and whom it brought in counts no more. The event
  /// stays in the history, and so does its taking back.
  /// - Throws: `PeristiwaError.adaPeristiwaSesudahnya` when something later stands on it.
  package func batalkan(
    _ id: Peristiwa.ID, alasan: String, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    guard alasan.contains(where: \.isLetter) else { throw FieldErrors("alasan", "Tulis alasan pembatalan.") }
    let dicatat = now()
    return try await db.write { [sandi] tx in
      guard let asal = try tx.peristiwa(id) else { throw PeristiwaError.tidakAda }
      guard asal.dibatalkanOleh == nil else { throw PeristiwaError.sudahDibatalkan }
      guard asal.jenis != .pembatalan, asal.jenis != .impor else { throw PeristiwaError.tidakDapatDibatalkan }
      var pembatal = try Pembatal(
        tx, sandi, asal,
        Peristiwa(
          id: tx.key(), jenis: .pembatalan, tanggal: Tanggal(dicatat), dicatat: dicatat,
          pencatat: pelaku.orang, desa: asal.desa,
          dasar: Dasar(jenis: "Pembatalan", nomor: samarkanNomor(alasan)), membatalkan: id), oleh: pelaku)
      return try pembatal.batalkan()
    }
  }
}

private struct Pembatal {
  let tx: Tx
  let asal: Peristiwa
  var pelaksana: PelaksanaPeristiwa

  init(_ tx: Tx, _ sandi: Sandi, _ asal: Peristiwa, _ baru: Peristiwa, oleh pelaku: Pelaku) throws {
    self.tx = tx
    self.asal = asal
    pelaksana = try PelaksanaPeristiwa(tx, sandi, baru, oleh: pelaku)
  }

  mutating func batalkan() throws -> HasilPeristiwa {
    let orang = try tx.orangTersentuh(asal.id)
    let keluarga = try tx.keluargaTersentuh(asal.id)
    try keluarga.forEach { try pulihkan($0.id, $0.sebelum) }
    var kepala: [(Penduduk, Penduduk)] = []
    for (kini, lama) in try lepaskan(orang.map { try pasangan($0.id, $0.sebelum) }) {
      if lama.biodata.shdk == .kepalaKeluarga, lama.isHidup {
        kepala.append((kini, lama))
      } else {
        try tulis(kini, lama)
      }
    }
    for (kini, lama) in kepala { try tulis(kini, lama) }
    try periksaKeluarga()
    if asal.jenis == .gabung { try tx.bukaLagi(gabungan: asal.id) }
    for satu in orang where satu.sebelum == 0 { try tx.lepaskanGanda(satu.id) }
    try tx.run(
      "UPDATE peristiwa SET dibatalkan_oleh = \(pelaksana.penulis.peristiwa.id) WHERE id = \(asal.id)")
    return pelaksana.hasil
  }

  private mutating func pulihkan(_ id: KartuKeluarga.ID, _ sebelum: Int) throws {
    guard let kini = try tx.keluarga(id) else { throw KeluargaError.tidakAda }
    guard kini.peristiwa == asal.id else { throw try penghalang(kini.peristiwa) }
    if sebelum == 0 {
      // Somebody may have been born into it, or come and gone, without changing the card itself.
      if let lain = try tx.peristiwaTerakhir(id, sesudah: asal.id) { throw try penghalang(lain) }
      var batal = kini
      batal.status = .batal
      return try pelaksana.penulis.ubah(kini, menjadi: batal)
    }
    guard let lama = try tx.versi(kini, sebelum) else { throw KeluargaError.tidakAda }
    try pelaksana.penulis.ubah(kini, menjadi: lama, bertumpu: lama.peristiwa)
  }

  /// What stands there, and what it becomes again.
  private func pasangan(_ id: Penduduk.ID, _ sebelum: Int) throws -> (Penduduk, Penduduk) {
    guard let kini = try tx.penduduk(id) else { throw PendudukError.tidakAda }
    guard kini.peristiwa == asal.id else { throw try penghalang(kini.peristiwa) }
    if sebelum > 0 {
      guard let lama = try tx.versi(id, sebelum) else { throw PendudukError.tidakAda }
      return (kini, lama)
    }
    var batal = kini
    batal.keluar(.tidakSah)
    // The number goes to the superseded version, free for who really has it.
    batal.nik = nil
    batal.nikSementara = false
    batal.peristiwa = pelaksana.penulis.peristiwa.id
    return (kini, batal)
  }

  /// A number, or the place of a head, that another one of them gets back is let go first: no two have the same, not even
  /// in between.
  private mutating func lepaskan(_ semua: [(Penduduk, Penduduk)]) throws -> [(Penduduk, Penduduk)] {
    try semua.map { kini, lama in
      var lepas = kini
      for (_, lain) in semua where lain.id != kini.id {
        if let nik = kini.nik, lain.nik?.sidik == nik.sidik { lepas.nik = nil }
        if let kepala = kini.mengepalai, lain.mengepalai == kepala { lepas.biodata.shdk = .familiLain }
      }
      guard lepas != kini else { return (kini, lama) }
      try pelaksana.penulis.ubah(kini, menjadi: lepas, sebagai: .subjek, bertumpu: kini.peristiwa)
      guard let lepas = try tx.penduduk(kini.id) else { throw PendudukError.tidakAda }
      return (lepas, lama)
    }
  }

  private mutating func tulis(_ kini: Penduduk, _ lama: Penduduk) throws {
    do {
      try pelaksana.penulis.ubah(kini, menjadi: lama, sebagai: .subjek, bertumpu: lama.peristiwa)
    } catch KeluargaError.sudahAdaKepala {
      throw try penghalang(lama.keluarga)
    }
    pelaksana.hasil.penduduk.append(kini.id)
  }

  /// Who was left out of a restored family by something later, or came into one that is gone now.
  private func periksaKeluarga() throws {
    for id in pelaksana.penulis.keluargaTersentuh.sorted() {
      let anggota = try tx.anggota(id)
      let aktif = try tx.keluarga(id)?.status == .aktif
      let kepala = anggota.filter { $0.biodata.shdk == .kepalaKeluarga }.count
      if aktif == anggota.isEmpty || !anggota.isEmpty && kepala != 1 { throw try penghalang(id) }
    }
  }

  private func penghalang(_ id: Peristiwa.ID) throws -> PeristiwaError {
    guard let lain = try tx.peristiwa(id) else { return .tidakDapatDibatalkan }
    return .adaPeristiwaSesudahnya(lain.jenis.nama, lain.tanggal.teks)
  }

  private func penghalang(_ keluarga: KartuKeluarga.ID?) throws -> PeristiwaError {
    guard let keluarga, let id = try tx.peristiwaTerakhir(keluarga, sesudah: asal.id) else {
      return .tidakDapatDibatalkan
    }
    return try penghalang(id)
  }
}

extension Penduduk {
  /// The family whose head he is.
  fileprivate var mengepalai: KartuKeluarga.ID? { biodata.shdk == .kepalaKeluarga ? keluarga : nil }
}

extension Tx {
  fileprivate func orangTersentuh(_ id: Peristiwa.ID) throws -> [(id: Penduduk.ID, sebelum: Int)] {
    try all(
      "SELECT penduduk, versi_sebelum FROM peristiwa_orang WHERE peristiwa = \(id) ORDER BY penduduk"
    ) { (try $0["penduduk"], try $0["versi_sebelum"]) }
  }

  fileprivate func keluargaTersentuh(_ id: Peristiwa.ID) throws -> [(id: KartuKeluarga.ID, sebelum: Int)] {
    try all(
      "SELECT keluarga, versi_sebelum FROM peristiwa_keluarga WHERE peristiwa = \(id) ORDER BY keluarga"
    ) { (try $0["keluarga"], try $0["versi_sebelum"]) }
  }

  /// The last event in force that touched a family after `id`.
  fileprivate func peristiwaTerakhir(
    _ keluarga: KartuKeluarga.ID, sesudah id: Peristiwa.ID
  ) throws -> Peristiwa.ID? {
    try value(
      """
      SELECT MAX(p.id)
      FROM peristiwa p
      WHERE p.id > \(id) AND p.dibatalkan_oleh IS NULL AND p.membatalkan IS NULL
        AND (EXISTS (SELECT 1 FROM peristiwa_orang o
                     WHERE o.peristiwa = p.id AND (o.keluarga_asal = \(keluarga) OR o.keluarga_tujuan = \(keluarga)))
             OR EXISTS (SELECT 1 FROM peristiwa_keluarga k WHERE k.peristiwa = p.id AND k.keluarga = \(keluarga)))
      """)
  }
}
