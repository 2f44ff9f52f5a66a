import Database

extension BerkasGanda {
  /// Those who are left in a family without a head after the merge, with that family; nil when none is.
  func ditinggalkan(_ pilihan: PilihanGabung) -> (keluarga: KartuKeluarga.ID, sisa: [Penduduk])? {
    let (tetap, gugur) = (self[pilihan.bertahan], self[pilihan.bertahan.lain])
    let pindah = pilihan.dari(.keluarga) != pilihan.bertahan
    for sisi in [tetap, gugur] {
      guard let keluarga = sisi.orang.keluarga else { continue }
      let tujuan = pindah ? gugur.orang.keluarga : tetap.orang.keluarga
      let shdk = (pindah ? gugur : tetap).orang.biodata.shdk
      var sisa = sisi.anggota.filter { $0.id != gugur.orang.id && $0.id != tetap.orang.id }
      var adaKepala = sisa.contains { $0.biodata.shdk == .kepalaKeluarga }
      if tujuan == keluarga {
        adaKepala = adaKepala || shdk == .kepalaKeluarga
        sisa.insert(tetap.orang, at: 0)
      }
      if !sisa.isEmpty, !adaKepala { return (keluarga, sisa) }
    }
    return nil
  }
}
