import Database
import Foundation
import Logging

extension PelaksanaTugas {
  /// How long a worker that hears nothing waits before it looks all the same: announcements may be lost.
  private static let rondaPalingLama: TimeInterval = 30

  /// Takes what is due and what there is room for. Looks first without writing, since mostly nothing is due.
  func ambil() async throws -> [(Tugas, Penangan)] {
    let waktu = now()
    guard try await db.read({ try saatTerdekat($0) }) <= waktu else { return [] }
    let diambil = try await db.write { tx in
      try tx.lepaskanKedaluwarsa(pada: waktu)
      for berkala in berkala { try tx.antreGiliran(berkala, pada: waktu) }
      let terjeda = try tx.jenisTerjeda()
      var sisa = serentak - meja.jumlahBerjalan
      var diambil: [(Tugas, Penangan)] = []
      for penangan in penangan where !terjeda.contains(penangan.jenis) {
        let jumlah = min(sisa, tempat(penangan))
        guard jumlah > 0 else { continue }
        let tugas = try tx.ambil(
          penangan.jenis, jumlah: jumlah, pekerja: pekerja, sampai: waktu + penangan.sewa.detik, pada: waktu)
        sisa -= tugas.count
        diambil += tugas.map { ($0, penangan) }
      }
      return diambil
    }
    for (tugas, penangan) in diambil { meja.mulai(tugas.id, .init(jenis: tugas.jenis, sewa: penangan.sewa)) }
    return diambil
  }

  /// When to look again if nobody rings before.
  func ronda() async -> Date {
    let waktu = now()
    do {
      let saat = try await db.read { try saatTerdekat($0) }
      return min(max(saat, waktu + 0.05), waktu + Self.rondaPalingLama)
    } catch {
      logger.error("antrean tugas tidak terbaca", metadata: ["galat": "\(error)"])
      return waktu + 5
    }
  }

  /// The instant from which there is something this worker can do, as far as it can be foreseen.
  private func saatTerdekat(_ tx: Tx) throws -> Date {
    let terjeda = try tx.jenisTerjeda()
    var saat = try tx.sewaTerdekat().map { $0 + 0.001 } ?? .distantFuture
    if meja.jumlahBerjalan < serentak {
      for penangan in penangan where !terjeda.contains(penangan.jenis) && tempat(penangan) > 0 {
        if let jadwal = try tx.jadwalTerdekat(penangan.jenis) { saat = min(saat, jadwal) }
      }
    }
    for berkala in berkala { saat = min(saat, try tx.giliranBerikutnya(berkala, pada: now())) }
    return saat
  }

  private func tempat(_ penangan: Penangan) -> Int { penangan.serentak - meja.berjalan(penangan.jenis) }
}

extension Duration {
  var detik: TimeInterval { self / .seconds(1) }
}
