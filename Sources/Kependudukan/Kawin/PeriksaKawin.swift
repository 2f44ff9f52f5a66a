import Bahasa
import Database

extension PelaksanaPeristiwa {
  /// Holds the rules in force on the wedding day against two people: what may not be is refused, what is odd is told.
  /// - Throws: `FieldErrors`.
  mutating func periksa(_ satu: Penduduk, _ dua: Penduduk?, _ perkawinan: Perkawinan) throws {
    let aturan = try tx.aturanKawin(pada: tanggal)
    let (dispensasi, izin) = (perkawinan.dispensasi, perkawinan.izinBeristri)
    var galat = FieldErrors()
    func berlaku(_ kode: AturanKawin.Kode, _ bidang: String, _ nama: String = "", bila syarat: (Int) -> Bool)
    {
      guard let satu = aturan[kode.rawValue], syarat(satu.nilai) else { return }
      switch satu.sifat {
      case .tolak: galat.check(bidang, satu.teks(nama), false)
      case .ingatkan: hasil.peringatan.append(Peringatan(bidang, satu.teks(nama)))
      }
    }
    galat.periksa("dispensasi", dispensasi, .penetapan)
    galat.periksa("izin_beristri", izin, .putusan)
    for (orang, lain) in [(satu, dua)] + (dua.map { [($0, satu)] } ?? []) {
      let b = orang.biodata
      berlaku(.umurMinimum, "dispensasi", b.nama) { b.umur(pada: tanggal) < $0 && dispensasi.isEmpty }
      berlaku(.dispensasi, "dispensasi", b.nama) { b.umur(pada: tanggal) < $0 && !dispensasi.isEmpty }
      let terikat = b.statusKawin.isKawin && !mencatatkan(orang, lain)
      if b.jenisKelamin == .lakiLaki {
        berlaku(.suamiBeristri, "izin_beristri", b.nama) { _ in terikat && izin.isEmpty }
        berlaku(.izinBeristri, "izin_beristri", b.nama) { _ in terikat && !izin.isEmpty }
      } else {
        berlaku(.istriBersuami, "pasangan", b.nama) { _ in terikat }
        let sejak = try tx.sejakCerai(orang)
        berlaku(b.statusKawin == .ceraiMati ? .masaTungguMati : .masaTunggu, "tanggal", b.nama) { hari in
          sejak.map { tanggal < $0 + hari } ?? false
        }
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

extension FieldErrors {
  fileprivate mutating func periksa(_ bidang: String, _ nomor: String, _ jenis: NomorPengadilan) {
    check(
      bidang, "Tulis nomor seperti pada putusannya, misalnya \(jenis.contoh).",
      nomor.isEmpty || jenis.memuat(nomor))
  }
}
