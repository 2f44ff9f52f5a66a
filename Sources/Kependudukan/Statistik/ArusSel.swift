import Bahasa
import Database
import Organisasi

/// What one event moved.
struct ArusSel: Hashable, Sendable {
  let desa: UnitKerja.ID
  let bulan: Bulan
  let arus: Arus
  let kelompok: KelompokPenduduk

  /// What an event of `jenis`, written down in `bulan`, did to the population by making `lama` into `baru`.
  static func dari(_ lama: Penduduk?, _ baru: Penduduk?, _ jenis: Peristiwa.Jenis, _ bulan: Bulan)
    -> [ArusSel]
  {
    let asal = lama.flatMap(Tempat.init)
    let tujuan = baru.flatMap(Tempat.init)
    guard asal != tujuan else { return [] }
    // Whatever puts a resident of one village into another has moved him; what changes him within one, or takes a
    // move back that was reported, changes only as what he is counted.
    let pindah =
      asal != nil && tujuan != nil && asal?.desa != tujuan?.desa && jenis != .pembatalan
    let tetap = asal != nil && tujuan != nil && !pindah
    let keluar: Arus = tetap ? .kurang : pindah ? .pindah : .keluar(jenis)
    let masuk: Arus = tetap ? .tambah : pindah ? .datang : .masuk(jenis)
    return [(asal, keluar), (tujuan, masuk)]
      .compactMap { tempat, arus in
        tempat.map { ArusSel(desa: $0.desa, bulan: bulan, arus: arus, kelompok: $0.kelompok) }
      }
  }

  private struct Tempat: Equatable {
    let desa: UnitKerja.ID
    let kelompok: KelompokPenduduk

    init?(_ orang: Penduduk) {
      guard orang.isHidup else { return nil }
      desa = orang.desa
      kelompok = KelompokPenduduk(orang.biodata)
    }
  }
}
