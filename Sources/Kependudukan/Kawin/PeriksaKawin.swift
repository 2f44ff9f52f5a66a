import Bahasa
import Database

extension PelaksanaPeristiwa {
  /// Holds the rules in force on the wedding day against two people: what may not be is refused, what is odd is told.
  /// - Throws: `FieldErrors`.
  mutating func periksa(_ satu: Penduduk, _ dua: Penduduk?, dispensasi: String) throws {
    let aturan = try tx.aturanKawin(pada: tanggal)
    var galat = FieldErrors()
    func berlaku(_ kode: AturanKawin.Kode, _ bidang: String, _ nama: String = "", bila syarat: (Int) -> Bool)
    {
      guard let satu = aturan[kode.rawValue], syarat(satu.nilai) else { return }
      switch satu.sifat {
      case .tolak: galat.check(bidang, satu.teks(nama), false)
      case .ingatkan: hasil.peringatan.append(Peringatan(bidang, satu.teks(nama)))
      }
    }
    for (orang, lain) in [(satu, dua)] + (dua.map { [($0, satu)] } ?? []) {
      let b = orang.biodata
      berlaku(.umurMinimum, "dispensasi", b.nama) { b.umur(pada: tanggal) < $0 && dispensasi.isEmpty }
      berlaku(.dispensasi, "dispensasi", b.nama) { b.umur(pada: tanggal) < $0 && !dispensasi.isEmpty }
      let terikat = b.statusKawin.isKawin && !mencatatkan(orang, lain)
      berlaku(b.jenisKelamin == .lakiLaki ? .suamiBeristri : .istriBersuami, "pasangan", b.nama) { _ in
        terikat
      }
      berlaku(.masaTunggu, "tanggal", b.nama) { hari in
        guard b.jenisKelamin == .perempuan, let cerai = b.rincian.tanggalCerai else { return false }
        return tanggal < cerai + hari
      }
    }
    if let dua {
      berlaku(.kelaminSama, "pasangan") { _ in satu.biodata.jenisKelamin == dua.biodata.jenisKelamin }
      let sekandung = seayahIbu(satu, dua)
      berlaku(.sekandung, "pasangan") { _ in sekandung == .menurutNIK }
      berlaku(.mungkinSekandung, "pasangan") { _ in sekandung == .menurutNama }
      berlaku(.agamaBerbeda, "pasangan") { _ in satu.biodata.agama != dua.biodata.agama }
    }
    try galat.throwIfAny()
  }

  /// Both live in a marriage that stands in no book, and now it is written into one.
  private func mencatatkan(_ satu: Penduduk, _ dua: Penduduk?) -> Bool {
    satu.biodata.statusKawin == .kawinBelumTercatat && dua?.biodata.statusKawin == .kawinBelumTercatat
  }

  private enum Sekandung { case tidak, menurutNama, menurutNIK }

  private func seayahIbu(_ satu: Penduduk, _ dua: Penduduk) -> Sekandung {
    if let ayah = satu.nikAyah, let ibu = satu.nikIbu, ayah.sidik == dua.nikAyah?.sidik,
      ibu.sidik == dua.nikIbu?.sidik
    {
      return .menurutNIK
    }
    let (a, b) = (satu.biodata, dua.biodata)
    let sama =
      kunciUrut(a.namaAyah) == kunciUrut(b.namaAyah) && kunciUrut(a.namaIbu) == kunciUrut(b.namaIbu)
    return sama && a.namaAyah.contains(where: \.isLetter) && a.namaIbu.contains(where: \.isLetter)
      ? .menurutNama : .tidak
  }
}
