/// Decisions while the office is closed. One is only a fact; an officer who does it far more often than those who decide on
/// the same services is a pattern.
package struct LuarJam: Pemantau {
  /// How many such decisions at least.
  package var minimal = 5
  /// How far from those who decide on the same services, in standard deviations.
  package var z = 3.0
  /// The share must exceed the others' by so much.
  package var selisih = 0.1

  /// The defaults.
  package init() {}

  private struct Putusan {
    let kasus: Int
    let kejadian: Kejadian
    let kelompok: Int32
    let diLuar: Bool
  }

  func periksa(_ log: LogTertata) -> [Bendera] {
    let putusan = log.kasus.indices.flatMap { i in
      log.kasus[i].kejadian.filter(\.jenis.memutus)
        .compactMap { ini in
          log.kelompokKasus(i)
            .map { Putusan(kasus: i, kejadian: ini, kelompok: $0, diLuar: !log.waktuKerja.buka(ini.waktu)) }
        }
    }
    let nomor = NomorPetugas(log)
    let sampel = putusan.map {
      BandingPetugas.Sampel(petugas: nomor[$0.kejadian.petugas], kelompok: $0.kelompok, kena: $0.diLuar)
    }
    return putusan.filter(\.diLuar).map { fakta($0, log) }
      + BandingPetugas(minimalSebaran: .max).banding(sampel).compactMap { pola($0, log) }
  }

  private func fakta(_ putusan: Putusan, _ log: LogTertata) -> Bendera {
    let id = log.kasus[putusan.kasus].id
    return Bendera(
      pemantau: .luarJam, sifat: .fakta, kasus: id, petugas: putusan.kejadian.petugas,
      tahap: putusan.kejadian.kegiatan, kekuatan: .fakta(0.5), angka: [],
      penjelasan: "Putusan berkas \(id) dicatat di luar jam kerja.",
      periksaDahulu: [.tugasResmi, .salahCatat])
  }

  private func pola(_ hasil: HasilPetugas, _ log: LogTertata) -> Bendera? {
    guard hasil.kena >= minimal, hasil.z >= z, hasil.bagian >= hasil.bagianHarapan + selisih,
      let nama = log.petugas[hasil.petugas]
    else { return nil }
    return Bendera(
      pemantau: .luarJam, sifat: .pola, kasus: nil, petugas: nama, tahap: nil, kekuatan: .z(hasil.z),
      angka: [
        Angka("di luar jam", Double(hasil.kena), "putusan"), Angka("seluruhnya", Double(hasil.n), "putusan"),
        Angka("bagian rekan", hasil.bagianHarapan),
      ],
      penjelasan:
        "\(hasil.kena) dari \(hasil.n) putusan \(nama) (\(Kalimat.persen(hasil.bagian))) dicatat di "
        + "luar jam kerja. Pada rekan dengan layanan yang sama: \(Kalimat.persen(hasil.bagianHarapan)).",
      periksaDahulu: [.tugasResmi, .beban, .salahCatat])
  }
}
