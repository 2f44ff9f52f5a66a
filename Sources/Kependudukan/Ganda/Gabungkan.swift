import Bahasa
import Database
import Organisasi

extension Kependudukan {
  /// Makes one record of two. The other becomes invalid, leaves its family and points to the one that stays; everything
  /// that hangs on it (requests, letters, its card, which is void now) stays where it is and is reached from both. One
  /// event, which can be taken back: then both are what they were.
  ///
  /// - Parameters:
  ///   - id: the pair, which must wait for a decision.
  ///   - pilihan: which record stays, and what is taken from which.
  ///   - versi: of both records, as the screen showed them.
  ///   - kepalaSisa: who follows the head of a family that is left without one.
  ///   - pencatatan: when, and on which document.
  ///   - pelaku: an officer of the register of the whole regency.
  /// - Returns: the event, and the record that stays.
  /// - Throws: `GandaError`, `FieldErrors`, `PendudukError`, `PerluPersetujuan`.
  package func gabungkan(
    _ id: PasanganGanda.ID, _ pilihan: PilihanGabung, versi: (a: Int, b: Int),
    kepalaSisa: [KartuKeluarga.ID: KepalaBaru] = [:], _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    guard !pencatatan.dasar.isKosong else { throw PendudukError.perluDasar }
    return try await peristiwa(.gabung, pencatatan, oleh: pelaku) { pelaksana in
      let tx = pelaksana.tx
      let pasangan = try tx.pasanganGandaMenunggu(id, diputus: pelaku, pada: pelaksana.hariIni)
      guard let a = try tx.penduduk(pasangan.a), let b = try tx.penduduk(pasangan.b) else {
        throw PendudukError.tidakAda
      }
      guard a.versi == versi.a, b.versi == versi.b else { throw PendudukError.berubah }
      let (tetap, gugur) = pilihan.bertahan == .a ? (a, b) : (b, a)
      try pelaksana.gabungkan(gugur, ke: tetap, pilihan)
      for (asal, kepala) in kepalaSisa.sorted(by: { $0.key < $1.key }) {
        try pelaksana.gantiKartu(asal, kepala: kepala)
      }
      try tx.tutup(pasangan, gugur: gugur.id, tetap: tetap.id, pelaksana.penulis.peristiwa)
    }
  }
}

extension PelaksanaPeristiwa {
  fileprivate var hariIni: Tanggal { Tanggal(penulis.peristiwa.dicatat) }

  fileprivate mutating func gabungkan(_ gugur: Penduduk, ke tetap: Penduduk, _ pilihan: PilihanGabung) throws
  {
    guard tetap.isHidup else { throw GandaError.harusHidup }
    guard gugur.status != .tidakSah else { throw GandaError.sudahDiputus }
    let nikPindah = pilihan.dari(.nik) != pilihan.bertahan ? gugur.nik : nil
    let kartu = try tx.kartuAktif(gugur.id)
    var keluar = gugur
    keluar.keluar(.tidakSah)
    // A number belongs to one record at a time; without the other's it keeps its own, so that nobody else gets it.
    if nikPindah != nil {
      keluar.nik = nil
      keluar.nikSementara = false
    }
    try penulis.ubah(gugur, menjadi: keluar, sebagai: .digabung)
    var baru = tetap
    baru.biodata = try pilihan.biodata(tetap.biodata, gugur.biodata)
    if let nikPindah {
      try ingatkanPermohonan(tetap, karena: .gantiNIK)
      baru.nik = try pindahkan(nikPindah, .nik, dari: gugur.id, ke: tetap.id)
      baru.nikSementara = gugur.nikSementara
    }
    if pilihan.dari(.ayah) != pilihan.bertahan {
      baru.nikAyah = try gugur.nikAyah.map { try pindahkan($0, .ayah, dari: gugur.id, ke: tetap.id) }
    }
    if pilihan.dari(.ibu) != pilihan.bertahan {
      baru.nikIbu = try gugur.nikIbu.map { try pindahkan($0, .ibu, dari: gugur.id, ke: tetap.id) }
    }
    if pilihan.dari(.keluarga) != pilihan.bertahan {
      guard let keluarga = gugur.keluarga else {
        throw FieldErrors("keluarga", "Data itu tidak lagi berada di kartu keluarga.")
      }
      baru.keluarga = keluarga
      baru.desa = gugur.desa
    }
    try ubah(tetap, menjadi: baru)
    try peringatkanKTP(gugur, kartu)
  }

  /// A sealed number opens only in its place: it is opened there and sealed here.
  private func pindahkan(
    _ nomor: NomorTersegel, _ tempat: TempatNomor, dari: Penduduk.ID, ke: Penduduk.ID
  ) throws -> NomorTersegel {
    try sandi.segel(try sandi.buka(nomor, untuk: tempat, dari.rawValue), untuk: tempat, ke.rawValue)
  }

  private mutating func peringatkanKTP(_ gugur: Penduduk, _ kartu: Kartu?) throws {
    if let kartu {
      hasil.peringatan.append(
        Peringatan(
          "kartu",
          "KTP dengan blangko \(kartu.seri) atas data yang digabung tidak berlaku lagi. Tarik kartunya di loket."
        ))
    }
    if try tx.adaPermohonanTerbuka(gugur.id) {
      hasil.peringatan.append(
        Peringatan(
          "permohonan", "Permohonan KTP atas data yang digabung belum selesai. Batalkan di loketnya."))
    }
  }
}
