import Bahasa

/// Days between two births of one mother that are odd: more than a night of labour with twins, and fewer than the shortest
/// time after which another child is born alive, some seven months. Odd, not impossible: twins have been born weeks apart,
/// and a date may be an estimate.
private let jarakJanggal = 2..<210

/// Children, or grandchildren, by one mother on one card who were born too near to each other. The mother is the same by her
/// NIK where both know it, otherwise by her name.
func kelahiranTerlaluDekat(_ anggota: [Penduduk]) -> [TemuanKeluarga] {
  let urut =
    anggota.filter {
      [.anak, .cucu].contains($0.biodata.shdk) && $0.biodata.namaIbu.contains(where: \.isLetter)
    }
    .sorted { ($0.biodata.tanggalLahir, $0.id) < ($1.biodata.tanggalLahir, $1.id) }
  var temuan: [TemuanKeluarga] = []
  for (letak, adik) in urut.enumerated() {
    guard let kakak = urut[..<letak].last(where: { seibu($0, adik) }) else { continue }
    let jarak = adik.biodata.tanggalLahir.hariKe - kakak.biodata.tanggalLahir.hariKe
    guard jarakJanggal.contains(jarak) else { continue }
    temuan.append(
      TemuanKeluarga(
        bidang: "tanggal_lahir",
        kalimat:
          "\(adik.biodata.nama) lahir \(jarak) hari sesudah \(kakak.biodata.nama) dari ibu yang sama. Periksa kedua tanggal lahirnya, dan apakah keduanya satu orang.",
        isGalat: false, orang: [kakak.id, adik.id]))
  }
  return temuan
}

private func seibu(_ a: Penduduk, _ b: Penduduk) -> Bool {
  guard a.biodata.shdk == b.biodata.shdk else { return false }
  if let satu = a.nikIbu?.sidik, let dua = b.nikIbu?.sidik { return satu == dua }
  return kunciUrut(a.biodata.namaIbu) == kunciUrut(b.biodata.namaIbu)
}
