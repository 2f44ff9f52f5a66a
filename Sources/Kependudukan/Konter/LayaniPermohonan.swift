import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Notes which requirements the front desk has seen.
  package func tandaiSyarat(
    _ id: PermohonanKTP.ID, _ ada: [SyaratKTP.ID], oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      let p = try tx.permohonan(id, untuk: pelaku, pada: hari)
      guard p.tahap == .diminta else { throw KonterError.bukanGiliran(p.tahap) }
      try tx.pastikan(pelaku, .terima, di: p.loket, pada: hari)
      try tx.tandaiSyarat(p, ada, oleh: pelaku, pada: now)
    }
  }

  /// The biodata was read to the applicant, as the screen showed it in `versi`, and he confirmed it.
  package func bacakan(_ id: PermohonanKTP.ID, versi: Int, oleh pelaku: Pelaku) async throws {
    try await lanjutkan(id, ke: .dibacakan, oleh: pelaku) { tx, p, now in
      let hari = Tanggal(now)
      let kurang = try tx.syarat(p, pada: hari).filter { $0.wajib && !$0.ada }.map(\.nama)
      guard kurang.isEmpty else { throw KonterError.syaratKurang(kurang) }
      guard try tx.pastikanBerhak(p, pada: hari).versi == versi else { throw KonterError.biodataBerubah }
      p.versiDibacakan = versi
    }
  }

  /// Looks for others in the register who may be this person. What is found is decided by a human, who says why it is
  /// somebody else; the findings and his words are kept.
  package func periksaGanda(
    _ id: PermohonanKTP.ID, dengan pemeriksa: any PemeriksaGanda, putusan: String, oleh pelaku: Pelaku
  ) async throws {
    let hari = Tanggal(now())
    let orang = try await db.read { tx in
      try tx.penduduk(tx.permohonan(id, untuk: pelaku, pada: hari).penduduk)
    }
    guard let orang else { throw KonterError.tidakDitemukan }
    let temuan = try await pemeriksa.periksa(orang)
    guard temuan.isEmpty || !putusan.isEmpty else { throw KonterError.perluPutusanGanda }
    try await serahkanKepadaPemegang(temuan, pemohon: orang, oleh: pelaku)
    try await lanjutkan(id, ke: .diperiksaGanda, alasan: putusan, oleh: pelaku) { tx, p, now in
      try tx.simpan(temuan, p.id, putusan: putusan, oleh: pelaku, pada: now)
    }
  }

  /// Nobody gets a first card beside somebody alike who holds one, on the word of the front desk: the pairs wait for who
  /// keeps the register.
  /// - Throws: `KonterError.perluPemegangRegister`.
  private func serahkanKepadaPemegang(
    _ temuan: [TemuanGanda], pemohon orang: Penduduk, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    let terhalang = try await db.write { tx in
      guard try !tx.struktur(pada: Tanggal(waktu)).memegangRegister(pelaku),
        try tx.kartuAktif(orang.id) == nil, try tx.pernahKTP(orang) == nil
      else { return false }
      let berkartu = try temuan.filter { satu in
        guard let lain = try tx.penduduk(satu.penduduk) else { return false }
        return try tx.kartuAktif(lain.id) != nil || tx.pernahKTP(lain) != nil
      }
      try tx.antrekan(orang.id, berkartu, pada: waktu)
      return !berkartu.isEmpty
    }
    if terhalang { throw KonterError.perluPemegangRegister }
  }

  /// A photo that has passed the gate.
  package func foto(_ id: PermohonanKTP.ID, _ gambar: BerkasBaru, oleh pelaku: Pelaku) async throws {
    try await lanjutkan(id, ke: .difoto, oleh: pelaku) { tx, p, now in
      p.foto = try tx.insert(gambar, oleh: pelaku.orang.rawValue, pada: now).id
    }
  }

  package func tandaTangani(
    _ id: PermohonanKTP.ID, _ gambar: BerkasBaru, oleh pelaku: Pelaku
  ) async throws {
    try await lanjutkan(id, ke: .ditandatangani, oleh: pelaku) { tx, p, now in
      p.tandaTangan = try tx.insert(gambar, oleh: pelaku.orang.rawValue, pada: now).id
    }
  }

  /// The verifier answers for it: from here on the old card is void, before anything can be printed.
  package func setujui(_ id: PermohonanKTP.ID, oleh pelaku: Pelaku) async throws {
    try await lanjutkan(id, ke: .disetujui, oleh: pelaku) { tx, p, now in
      let pisah = try tx.setelan(.pisahPenyetuju) != 0
      guard !pisah || pelaku.orang != p.diterimaOleh else { throw KonterError.penyetujuSama }
      let orang = try tx.pastikanBerhak(p, pada: Tanggal(now))
      guard orang.versi == p.versiDibacakan else { throw KonterError.biodataBerubah }
      p.disetujuiOleh = pelaku.orang
      try tx.akhiriKartuLama(p, oleh: pelaku, pada: now)
    }
  }

  /// Into the hands of `penerima`, who signed for it.
  package func serahkan(
    _ id: PermohonanKTP.ID, kepada penerima: String, _ tandaTerima: BerkasBaru, oleh pelaku: Pelaku
  ) async throws {
    guard !penerima.isEmpty else { throw FieldErrors("penerima", "Isi nama orang yang menerima KTP.") }
    try await lanjutkan(id, ke: .diserahkan, oleh: pelaku) { tx, p, now in
      // Its owner may have died or moved away since it was printed.
      guard try tx.kartu(permohonan: id) != nil else { throw KonterError.kartuTidakBerlaku }
      p.penerima = penerima
      p.tandaTerima = try tx.insert(tandaTerima, oleh: pelaku.orang.rawValue, pada: now).id
    }
  }
}
