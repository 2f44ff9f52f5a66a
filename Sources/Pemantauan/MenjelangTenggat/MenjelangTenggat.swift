/// Closures that pile up just before the deadline. An office that is slow closes as much before as after it; a pile with a
/// gap on both sides, far beyond the others who close the same services, is work held back or closed on paper.
package struct MenjelangTenggat: Pemantau {
  /// The last part of the promised office time that is "just before".
  package var bagianAkhir = 0.1
  /// How far from the others who close the same services, in standard deviations.
  package var z = 4.0
  /// And how far from the same officer's own neighbouring parts of time.
  package var zSendiri = 3.0
  /// The share must exceed the others' by so much.
  package var selisih = 0.15
  /// Promises of fewer office minutes have no last part worth the name.
  package var janjiTerpendek = 480.0

  /// The defaults.
  package init() {}

  func periksa(_ log: LogTertata) -> [Bendera] {
    let penutupan = penutupan(log)
    let sampel = penutupan.map {
      BandingPetugas.Sampel(petugas: $0.petugas, kelompok: $0.kelompok, kena: bagian($0.pakai) == .akhir)
    }
    return BandingPetugas(minimalSebaran: .max).banding(sampel)
      .compactMap { hasil in
        bendera(hasil, penutupan.filter { $0.petugas == hasil.petugas }.map(\.pakai), log)
      }
  }

  private struct Penutupan {
    let petugas: Int32
    let kelompok: Int32
    /// The share of the promised office time that was used.
    let pakai: Double
  }

  private enum Bagian { case sebelumnya, akhir, sesudahnya, lain }

  private func bagian(_ pakai: Double) -> Bagian {
    switch pakai {
    case (1 - 2 * bagianAkhir)...(1 - bagianAkhir): .sebelumnya
    case (1 - bagianAkhir)...1: .akhir
    case 1...(1 + bagianAkhir): .sesudahnya
    default: .lain
    }
  }

  private func penutupan(_ log: LogTertata) -> [Penutupan] {
    let nomor = NomorPetugas(log)
    return log.kasus.indices.compactMap { i in
      let kasus = log.kasus[i]
      guard let tenggat = kasus.tenggat, let tutup = log.penutup[i], let kelompok = log.kelompokKasus(i),
        let mulai = log.tahap(kasus: i).first?.mulai
      else { return nil }
      let janji = log.sumbu.titik(tenggat) - mulai
      let petugas = nomor[kasus.kejadian[tutup].petugas]
      guard janji >= janjiTerpendek, petugas >= 0 else { return nil }
      return Penutupan(
        petugas: petugas, kelompok: kelompok,
        pakai: (log.sumbu.titik(kasus.kejadian[tutup].waktu) - mulai) / janji)
    }
  }

  private func bendera(_ hasil: HasilPetugas, _ pakai: [Double], _ log: LogTertata) -> Bendera? {
    let sekitar = max(
      pakai.count { bagian($0) == .sebelumnya }, pakai.count { bagian($0) == .sesudahnya })
    let zSendiri = Double(hasil.kena - sekitar) / Double(sekitar + 1).squareRoot()
    guard hasil.z >= z, zSendiri >= self.zSendiri, hasil.bagian >= hasil.bagianHarapan + selisih,
      let nama = log.petugas[hasil.petugas]
    else { return nil }
    return Bendera(
      pemantau: .menjelangTenggat, sifat: .pola, kasus: nil, petugas: nama, tahap: nil,
      kekuatan: .z(min(hasil.z, zSendiri)),
      angka: [
        Angka("menjelang tenggat", Double(hasil.kena), "berkas"), Angka("ditutup", Double(hasil.n), "berkas"),
        Angka("bagian rekan", hasil.bagianHarapan), Angka("tepat di sebelahnya", Double(sekitar), "berkas"),
      ],
      penjelasan: "\(hasil.kena) dari \(hasil.n) berkas ditutup \(nama) dalam "
        + "\(Kalimat.persen(bagianAkhir)) terakhir waktu yang dijanjikan; pada rekan dengan layanan yang sama "
        + "\(Kalimat.persen(hasil.bagianHarapan)). Sama panjang sebelum atau sesudahnya hanya "
        + "\(sekitar) berkas.", periksaDahulu: [.rapat, .beban, .salahCatat])
  }
}
