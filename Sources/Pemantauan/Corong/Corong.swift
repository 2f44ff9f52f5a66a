/// The funnel: officers whose files are slow, rejected or sent back far more often than files of the same service, lane and
/// stage are with their colleagues. The expectation is made file by file, so that who gets the hard services is not blamed for
/// them; what the log does not tell of a file's difficulty it cannot correct, and the words say so.
package struct Corong: Pemantau {
  /// Fewer files than these say nothing of an officer.
  package var minimal = 20
  /// How far from the others, after allowing for how much officers differ anyway.
  package var z = 3.0
  /// Many files make any difference certain; it has to be large, too: by so many times.
  package var kali = 1.5
  /// And by such a share of the files.
  package var selisih = 0.1
  /// A file is slow beyond this quantile of its peers' office time.
  package var kuantilLambat = 0.8
  /// And never below so many office minutes: who signs in the afternoon is not slow.
  package var lantaiLambat = 480.0

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    let selesai = log.tahap.filter { $0.keadaan == .lewat && $0.petugas >= 0 }
    return Ukuran.allCases.flatMap { ukuran in
      BandingPetugas(minimal: minimal).banding(sampel(selesai, ukuran, log))
        .compactMap { bendera($0, ukuran, log) }
    }
  }

  private func sampel(_ tahap: [Tahap], _ ukuran: Ukuran, _ log: LogTertata) -> [BandingPetugas.Sampel] {
    switch ukuran {
    case .lambat: lambat(tahap, log)
    case .ditolak: berakhir(tahap, dengan: .ditolak, log)
    case .dikembalikan: berakhir(tahap, dengan: .dimintaLengkapi, log)
    }
  }

  private func lambat(_ tahap: [Tahap], _ log: LogTertata) -> [BandingPetugas.Sampel] {
    let batas = Dictionary(grouping: tahap, by: \.kelompok)
      .mapValues { max(lantaiLambat, Sebaran($0.map(\.lama)).kuantil(kuantilLambat)) }
    return tahap.map { satu in
      .init(
        petugas: satu.petugas, kelompok: satu.kelompok,
        kena: satu.lama > batas[satu.kelompok, default: .infinity] || melewatiTenggat(satu, log))
    }
  }

  /// The deadline passed while the file was here: who came before or after has no part in it.
  private func melewatiTenggat(_ tahap: Tahap, _ log: LogTertata) -> Bool {
    guard tahap.lama >= lantaiLambat, let tenggat = log.kasus[Int(tahap.kasus)].tenggat,
      let akhir = log.penutup(tahap)?.waktu
    else { return false }
    return log.pembuka(tahap).waktu <= tenggat && tenggat < akhir
  }

  /// Only among peers of whom some ended so: a stage that cannot end in a refusal says nothing of refusals.
  private func berakhir(_ tahap: [Tahap], dengan jenis: JenisKegiatan, _ log: LogTertata)
    -> [BandingPetugas.Sampel]
  {
    let sampel = tahap.map { satu in
      BandingPetugas.Sampel(
        petugas: satu.petugas, kelompok: satu.kelompok, kena: log.penutup(satu)?.jenis == jenis)
    }
    let mungkin = Set(sampel.lazy.filter(\.kena).map(\.kelompok))
    return sampel.filter { mungkin.contains($0.kelompok) }
  }

  private func bendera(_ hasil: HasilPetugas, _ ukuran: Ukuran, _ log: LogTertata) -> Bendera? {
    guard hasil.z >= z, hasil.bagian >= hasil.bagianHarapan * kali,
      hasil.bagian >= hasil.bagianHarapan + selisih, let nama = log.petugas[hasil.petugas]
    else { return nil }
    let harapan = Kalimat.bilangan(hasil.harapan, desimal: 0)
    return Bendera(
      pemantau: .corongPegawai, sifat: .pola, kasus: nil, petugas: nama, tahap: ukuran.rawValue,
      kekuatan: .z(hasil.z),
      angka: [
        Angka(ukuran.rawValue, Double(hasil.kena), "berkas"), Angka("diharapkan", hasil.harapan, "berkas"),
        Angka("dikerjakan", Double(hasil.n), "berkas"),
      ],
      penjelasan: "\(hasil.kena) dari \(hasil.n) berkas yang dikerjakan \(nama) \(ukuran.sebutan); sekitar "
        + "\(harapan) yang diharapkan bila sama dengan rekan pada layanan dan tahap yang sama. "
        + "Perbedaan sebesar ini jarang terjadi karena kebetulan, tetapi bisa karena berkas yang lebih sulit.",
      periksaDahulu: [.kasusSulit, .beban, .berkasBerbeda])
  }
}
