import Testing

@testable import Kependudukan

/// What is hidden cannot be computed from what is shown: tried by listing every table that fits.
struct PenyamarTests {
  @Test(arguments: 1...60)
  func `sel kecil tidak dapat dihitung dari yang tampak`(_ benih: Int) {
    var dadu = Dadu(UInt64(benih))
    let isi = (0..<3)
      .map { _ in
        (0..<2).map { _ in dadu.satu(dari: 0..<3) == 0 ? dadu.satu(dari: 0..<60) : dadu.satu(dari: 0..<9) }
      }
    let nilai = Self.berjumlah(isi)
    var penyamar = Penyamar(nilai)
    penyamar.lindungi()
    let samar = penyamar.samar
    for baris in nilai.indices {
      for kolom in nilai[baris].indices {
        let kecil = nilai[baris][kolom] > 0 && nilai[baris][kolom] < Penyamar.ambang
        if kecil { #expect(samar[baris][kolom]) }
      }
    }
    let mungkin = Self.semua(nilai, samar)
    for baris in nilai.indices {
      for kolom in nilai[baris].indices
      where samar[baris][kolom] && nilai[baris][kolom] < Penyamar.ambang {
        let pilihan = Set(mungkin.map { $0[baris][kolom] })
        #expect(pilihan.count >= Penyamar.ambang, "\(nilai) \(samar) \(pilihan.sorted())")
      }
    }
  }

  @Test func `tabel tanpa sel kecil tampak seluruhnya`() {
    var penyamar = Penyamar(Self.berjumlah([[40, 50], [0, 12], [7, 5]]))
    penyamar.lindungi()
    #expect(penyamar.samar.allSatisfy { $0.allSatisfy { !$0 } })
  }

  @Test func `desa yang disamarkan tidak dapat dihitung dari jumlah kecamatannya`() {
    let (kecamatan, desa) = Terbitan.wilayah([
      (
        "Kalijambe",
        [Self.baris("Keden", 400, 410), Self.baris("Krikilan", 2, 300), Self.baris("Saren", 90, 80)]
      ),
      ("Gemolong", [Self.baris("Brangkal", 3, 1)]), ("Miri", [Self.baris("Geneng", 500, 510)]),
    ])
    let nilai = Dictionary(uniqueKeysWithValues: desa.baris.map { ($0.nama, $0.nilai) })
    #expect(nilai["Krikilan, Kalijambe"]?[0] == nil)
    // A village that is all of its kecamatan is hidden there too, and what would give it away.
    #expect(kecamatan.baris[1].nilai == [nil, nil, nil])
    #expect(kecamatan.baris.filter { $0.nilai.contains(nil) }.count > 1)
    #expect(nilai["Brangkal, Gemolong"] == [nil, nil, nil])
  }

  private static func baris(_ nama: String, _ laki: Int, _ perempuan: Int) -> BarisGrafik {
    BarisGrafik(nama: nama, nilai: Pasangan(laki: laki, perempuan: perempuan))
  }

  private static func berjumlah(_ isi: [[Int]]) -> [[Int]] {
    let baris = isi.map { $0 + [$0.reduce(0, +)] }
    return baris + [(0..<3).map { kolom in baris.map { $0[kolom] }.reduce(0, +) }]
  }

  /// Every table whose shown cells are as shown and whose hidden ones are not 0, near the true one.
  private static func semua(_ nilai: [[Int]], _ samar: [[Bool]]) -> [[[Int]]] {
    var hasil: [[[Int]]] = []
    func isi(_ urut: Int, _ kini: [[Int]]) {
      guard urut < 6 else {
        let tabel = berjumlah(kini)
        let cocok = tabel.indices.allSatisfy { baris in
          tabel[baris].indices
            .allSatisfy { samar[baris][$0] ? tabel[baris][$0] > 0 : tabel[baris][$0] == nilai[baris][$0] }
        }
        if cocok { hasil.append(tabel) }
        return
      }
      let (baris, kolom) = (urut / 2, urut % 2)
      var berikut = kini
      let asli = nilai[baris][kolom]
      for satu in samar[baris][kolom] ? Array(max(1, asli - 5)...(asli + 5)) : [asli] {
        berikut[baris][kolom] = satu
        isi(urut + 1, berikut)
      }
    }
    isi(0, [[0, 0], [0, 0], [0, 0]])
    return hasil
  }
}
