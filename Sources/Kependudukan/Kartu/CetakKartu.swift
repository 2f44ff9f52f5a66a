import Bahasa
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Reserves a blank and begins to print. `seri` is that of the blank in the printer; nil takes the lowest in stock.
  /// Begun already, it gives the print that runs.
  package func mulaiCetak(
    _ id: PermohonanKTP.ID, seri: String? = nil, oleh pelaku: Pelaku
  ) async throws -> Cetakan {
    let now = now()
    let hari = Tanggal(now)
    return try await db.write { tx in
      let p = try tx.permohonan(id, untuk: pelaku, pada: hari)
      try tx.pastikan(pelaku, .cetak, di: p.loket, pada: hari)
      if let berjalan = try tx.cetakanBerjalan(id) { return berjalan }
      guard p.tahap == .disetujui else { throw KonterError.bukanGiliran(p.tahap) }
      try tx.pastikanTetap(p)
      guard try tx.kartuAktif(p.penduduk) == nil else { throw KonterError.masihPunyaKartu }
      let blangko = try tx.blangkoSiap(di: p.loket, seri: seri)
      try tx.run(
        """
        INSERT INTO cetakan (id, permohonan, blangko, pencetak, status, mulai, oleh)
        VALUES (\(tx.key(Cetakan.self)), \(id), \(blangko.id), \(tx.loket(p.loket)?.pencetak ?? ""), 'berjalan', \(now),
                \(pelaku.orang))
        """)
      try tx.catat(
        "ktp.cetak_dimulai", "permohonan_ktp", id, oleh: pelaku, keterangan: "blangko \(blangko.seri)",
        pada: now)
      guard let cetakan = try tx.cetakanBerjalan(id) else { throw KonterError.berubah }
      return cetakan
    }
  }

  /// Takes the turn to give a running print to the printer: of two who press at once only one does. With `lagi` also
  /// when that was done before, as the officer has seen that nothing came.
  func ambilGiliranKirim(_ id: Cetakan.ID, lagi: Bool, oleh pelaku: Pelaku) async throws -> Cetakan? {
    let hari = Tanggal(now())
    return try await db.write { tx in
      let (cetakan, p) = try tx.cetakan(id, untuk: pelaku, pada: hari)
      guard cetakan.status == .berjalan else { throw KonterError.bukanGiliran(p.tahap) }
      guard !cetakan.pencetak.isEmpty, lagi || cetakan.tugasCetak == nil else { return nil }
      try tx.run("UPDATE cetakan SET tugas_cetak = 0 WHERE id = \(id)")
      return cetakan
    }
  }

  /// The number of the job at the printer, by which its state is asked.
  package func catatTugasCetak(_ id: Cetakan.ID, nomor: Int?) async throws {
    try await db.write { tx in
      try tx.run("UPDATE cetakan SET tugas_cetak = \(nomor) WHERE id = \(id) AND status = 'berjalan'")
    }
  }

  /// The officer has the card in hand: now the blank is used and the card exists, in one transaction.
  package func nyatakanTercetak(_ id: Cetakan.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      let (cetakan, p) = try tx.cetakan(id, untuk: pelaku, pada: hari)
      if cetakan.status == .tercetak { return }
      guard cetakan.status == .berjalan, p.tahap == .disetujui, let versi = p.versiDibacakan else {
        throw KonterError.bukanGiliran(p.tahap)
      }
      try tx.pastikanTetap(p)
      try tx.akhiri(cetakan, .tercetak, pada: now)
      try tx.pakai(cetakan.blangko, untuk: cetakan, p, versi: versi, oleh: pelaku, pada: now)
      try tx.pindahkan(p, ke: .dicetak, oleh: pelaku, pada: now)
    }
  }

  /// No card came out. The blank is whole again in stock, or spoiled.
  package func nyatakanGagal(
    _ id: Cetakan.ID, alasan: String, blangko nasib: NasibBlangko, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    let hari = Tanggal(now)
    guard !alasan.isEmpty else { throw KonterError.perluAlasan }
    try await db.write { tx in
      let (cetakan, p) = try tx.cetakan(id, untuk: pelaku, pada: hari)
      if cetakan.status == .gagal { return }
      guard cetakan.status == .berjalan else { throw KonterError.bukanGiliran(p.tahap) }
      try tx.akhiri(cetakan, .gagal, alasan: alasan, pada: now)
      if case .rusak(let foto) = nasib, let blangko = try tx.blangko(cetakan.blangko) {
        try tx.rusakkan(blangko, alasan: alasan, foto, oleh: pelaku, pada: now)
      }
      try tx.catat(
        "ktp.cetak_gagal", "permohonan_ktp", p.id, oleh: pelaku, keterangan: alasan, pada: now)
      try tx.kabarkanKonter(p.loket)
    }
  }

  /// The card was printed, and is wrong: it is void, and the request waits for another print.
  package func nyatakanSalahCetak(
    _ id: PermohonanKTP.ID, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await alihkan(
      id, ke: .disetujui, tugas: .cetak, alasan: alasan, oleh: pelaku, boleh: { $0 == .dicetak }
    ) { tx, p in
      guard let kartu = try tx.kartu(permohonan: p.id) else { throw KonterError.berubah }
      try tx.akhiri(
        kartu, .dicabut, sebab: "salah cetak: \(alasan)", karena: p.id, oleh: pelaku, pada: now)
    }
  }
}
