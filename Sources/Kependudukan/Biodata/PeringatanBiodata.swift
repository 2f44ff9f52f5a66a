import Bahasa

extension PeriksaBiodata {
  /// The youngest age at which an education can be finished: SD 10, SLTP 13, SLTA 16, D-I/II 18, D-III 19, S-1 20, S-2
  /// 22, S-3 24.
  private static let umurTamat = [3: 10, 4: 13, 5: 16, 6: 18, 7: 19, 8: 20, 9: 22, 10: 24]
  /// Not at work, keeping house, at school.
  private static let bukanBekerja = 1...3

  func peringatan(_ b: Biodata, _ asal: AsalNama) -> [Peringatan] {
    let umur = b.umur(pada: hariIni)
    var daftar: [Peringatan] = []
    func ingatkan(_ bidang: String, _ kalimat: String, bila syarat: Bool) {
      if syarat { daftar.append(Peringatan(bidang, kalimat)) }
    }
    ingatkan(
      "nama", "Nama hanya satu kata. Sah bagi nama yang sudah tercatat.",
      bila: asal == .lama && b.nama.split(separator: " ").count == 1)
    ingatkan("tanggal_lahir", "Umurnya lebih dari 110 tahun.", bila: umur > 110)
    ingatkan("nama_ibu", "Nama ibu belum diisi.", bila: !b.namaIbu.contains(where: \.isLetter))
    ingatkan("nama_ayah", "Nama ayah belum diisi.", bila: !b.namaAyah.contains(where: \.isLetter))
    ingatkan(
      "status_kawin", "Umurnya kurang dari 19 tahun, batas umur kawin (UU 16/2019).",
      bila: b.statusKawin != .belumKawin && umur < 19)
    ingatkan(
      "akta_kawin", "Kawin tercatat, tetapi nomor akta atau buku nikahnya belum diisi.",
      bila: b.statusKawin == .kawinTercatat && (b.rincian.aktaKawin ?? "").isEmpty)
    ingatkan(
      "pendidikan", "Pendidikan itu belum mungkin tamat pada umurnya.",
      bila: umur < Self.umurTamat[b.pendidikan, default: 0])
    ingatkan(
      "pekerjaan", "Umurnya kurang dari 15 tahun, tetapi tercatat bekerja.",
      bila: umur < 15 && !Self.bukanBekerja.contains(b.pekerjaan))
    ingatkan(
      "izin_tinggal", "Orang asing tanpa nomor paspor atau izin tinggal.",
      bila: b.kewarganegaraan == .wna && b.rincian.paspor == nil && b.rincian.izinTinggal == nil)
    return daftar
  }
}
