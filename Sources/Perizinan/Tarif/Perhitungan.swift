/// How a fee came about, line by line, as the cost calculator and the SKRD print it.
package struct Perhitungan: Sendable, Equatable {
  /// One step of the sum.
  package struct Baris: Sendable, Equatable {
    package let kode: String
    package let nama: DuaBahasa
    /// As the definition has it: `luas × it × hsbg`.
    package let rumus: String
    /// With what was filled in: `72 × 1,5 × 25.000`.
    package let angka: String
    package let nilai: Pecahan
  }

  package let baris: [Baris]
  package let pembulatan: Pembulatan?
  /// In rupiah.
  package let jumlah: Int
}

extension Tarif {
  /// Works out the fee.
  /// - Parameter isian: what was filled in, by code; nil for a field that exists and is empty.
  /// - Returns: the lines and the sum, rounded as the regulation says.
  /// - Throws: `RumusError` for a field that is empty or of another kind, a value that no table has, a division by zero.
  package func hitung(_ isian: (String) -> NilaiRumus??) throws(RumusError) -> Perhitungan {
    if bebas { return Perhitungan(baris: [], pembulatan: nil, jumlah: 0) }
    var baris: [Perhitungan.Baris] = []
    func cari(_ nama: String) throws(RumusError) -> NilaiRumus? {
      if let langkah = baris.first(where: { $0.kode == nama }) { return .angka(langkah.nilai) }
      if let tetapan = tetapan.first(where: { $0.kode == nama }) { return .angka(tetapan.nilai) }
      if let tabel = tabel.first(where: { $0.kode == nama }) {
        guard case .some(.some(let kunci)) = isian(tabel.menurut) else { throw .belumDiisi(tabel.menurut) }
        return .angka(try tabel.nilai(kunci))
      }
      guard let ada = isian(nama) else { throw .namaTakDikenal(nama) }
      return ada
    }
    for satu in langkah {
      if let bila = satu.bila, !(try bila.berlaku(cari)) { continue }
      let nilai = try satu.rumus.nilai(cari).angka(satu.kode)
      baris.append(
        Perhitungan.Baris(
          kode: satu.kode, nama: satu.nama, rumus: satu.rumus.tertulis { $0 },
          angka: satu.rumus.tertulis { nama in (try? cari(nama))?.sebutan ?? nama }, nilai: nilai))
    }
    let akhir = baris.last?.nilai ?? .nol
    let bulat = try akhir.dibulatkan(
      pembulatan?.cara ?? .terdekat, ke: Pecahan(pembulatan?.kelipatan ?? 1))
    guard let jumlah = bulat.bulat else { throw .terlaluBesar }
    return Perhitungan(baris: baris, pembulatan: pembulatan, jumlah: max(0, jumlah))
  }
}

extension TabelTarif {
  func nilai(_ kunci: NilaiRumus) throws(RumusError) -> Pecahan {
    switch isi {
    case .pilihan(let daftar):
      guard let ini = daftar.first(where: { $0.pilihan == kunci.sebutan }) else {
        throw .takAdaDiTabel(nama, kunci.sebutan)
      }
      return ini.nilai
    case .pita(let daftar):
      let angka = try kunci.angka(menurut)
      guard let ini = daftar.first(where: { angka > $0.dari && ($0.sampai.map { angka <= $0 } ?? true) })
      else {
        throw .takAdaDiTabel(nama, angka.description)
      }
      return ini.nilai
    }
  }
}
