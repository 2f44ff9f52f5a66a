import Database
import Organisasi

@testable import Kependudukan

extension Permainan {
  private var endang: Pelaku {
    Pelaku(
      orang: .init(rawValue: 7), nama: "Endang", penugasan: [],
      peran: [PeranUnit(.kependudukan, di: Daerah.dinas)])
  }

  /// Any two who never married as one person, with number, name and place from either; often against the rules of the
  /// family that comes of it, or with nobody to follow the head of the one that is left.
  mutating func gabung(_ kini: Potret) async throws -> HasilPeristiwa {
    let lajang = kini.orang
      .filter { $0.value.status == .hidup && $0.value.biodata.statusKawin == .belumKawin }
      .keys.sorted()
    guard lajang.count > 1 else { throw GandaError.tidakAda }
    let satu = lajang[dadu.satu(dari: 0..<lajang.count)]
    let dua = lajang[dadu.satu(dari: 0..<lajang.count)]
    guard satu != dua else { throw GandaError.tidakAda }
    let (a, b) = (min(satu, dua), max(satu, dua))
    let waktu = daerah.kependudukan.now()
    let pasangan = try await daerah.db.write { tx in
      _ = try tx.catat([CalonPasangan(a: a, b: b, skor: 0.9, alasan: [])], sapuan: 1, pada: waktu)
      return try tx.pasanganGanda(a, b)
    }
    guard let pasangan else { throw GandaError.tidakAda }
    let sisi = [BidangGabung.nik, .nama, .keluarga].map { ($0, Bool.random(using: &dadu) ? SisiGanda.a : .b) }
    let pilihan = PilihanGabung(
      bertahan: Bool.random(using: &dadu) ? .a : .b, dari: Dictionary(uniqueKeysWithValues: sisi))
    // Whoever's place is not taken leaves a family behind.
    let pergi = pilihan.dari(.keluarga) == .a ? b : a
    let asal = kini.orang[pergi]?.keluarga
    let kepala = asal.flatMap { pengganti($0, tanpa: [pergi], kini) }
    return try await daerah.kependudukan.gabungkan(
      pasangan.id, pilihan, versi: (kini.versi[a, default: 0], kini.versi[b, default: 0]),
      kepalaSisa: kepala.flatMap { kepala in asal.map { [$0: kepala] } } ?? [:], daerah.pencatatan,
      oleh: endang)
  }
}
