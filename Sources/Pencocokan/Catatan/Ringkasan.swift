extension Himpunan {
  func semuaRingkas(logBanyak: Float) -> [Ringkas] {
    baris.indices.map { ringkas(baris[$0], $0, logBanyak: logBanyak) }
  }

  /// What of a record rules most pairs out.
  func ringkas(_ ini: Baris, _ tempat: Int, logBanyak: Float) -> Ringkas {
    let nama = self.nama.isi[Int(ini.nama)]
    var hasil = Ringkas()
    for i in 0..<min(4, Int(nama.banyak)) {
      let bunyi = self.nama.bunyi(nama, i)
      let bobot = min(14, max(0, logBanyak - self.nama.kamus.bunyi[Int(bunyi)].log))
      hasil.kata |= UInt64(bunyi.enamBelasBit) << UInt64(16 * i)
      hasil.bobotKata |= UInt32(bobot.rounded(.up)) << UInt32(8 * i)
      hasil.bobotNama += UInt8(bobot.rounded(.up))
    }
    hasil.banyak = nama.banyak
    hasil.nama = nama.pasanganHuruf
    hasil.lahir = ini.lahir
    hasil.baris = UInt32(tempat)
    hasil.ibu = self.ibu.isi[Int(ini.ibu)].pasanganHuruf
    hasil.ayah = self.ayah.isi[Int(ini.ayah)].pasanganHuruf
    let ibu = kataLangka(self.ibu, ini.ibu, logBanyak, paling: 12)
    let ayah = kataLangka(self.ayah, ini.ayah, logBanyak, paling: 9)
    (hasil.kataIbu, hasil.kataAyah) = (ibu.kata, ayah.kata)
    hasil.bobotOrangTua = ibu.bobot << 16 | ayah.bobot
    for i in 0..<4 where ini.alamat[i] != 0 {
      hasil.alamat |= UInt32(campur(23, UInt64(ini.alamat[i])) % 255 + 1) << UInt32(8 * i)
    }
    hasil.wilayah = ini.wilayahKecil == 0 ? 0 : UInt8(campur(23, UInt64(ini.wilayahKecil)) % 255 + 1)
    hasil.kelamin = ini.kelamin
    return hasil
  }

  /// The two rarest words of a name and what each tells.
  private func kataLangka(_ tabel: TabelNama, _ nomor: UInt32, _ logBanyak: Float, paling: Float) -> (
    kata: UInt32, bobot: UInt32
  ) {
    let nama = tabel.isi[Int(nomor)]
    var langka: (bunyi: UInt32, bobot: Float) = (0, -1)
    var berikut: (bunyi: UInt32, bobot: Float) = (0, -1)
    for i in 0..<Int(nama.banyak) {
      let bunyi = tabel.bunyi(nama, i)
      let bobot = min(paling, logBanyak - tabel.kamus.bunyi[Int(bunyi)].log)
      if bobot > langka.bobot {
        (langka, berikut) = ((bunyi, bobot), langka)
      } else if bobot > berikut.bobot {
        berikut = (bunyi, bobot)
      }
    }
    if langka.bunyi == 0 { return (0, 0) }
    let bobot = UInt32(langka.bobot.rounded(.up)) << 8 | UInt32(max(0, berikut.bobot).rounded(.up))
    return (langka.bunyi.enamBelasBit << 16 | (berikut.bunyi == 0 ? 0 : berikut.bunyi.enamBelasBit), bobot)
  }
}

extension UInt32 {
  /// Sixteen bits that stand for a number; never 0.
  @inline(__always) fileprivate var enamBelasBit: UInt32 {
    UInt32(truncatingIfNeeded: campur(47, UInt64(self)) & 0xffff | 1)
  }
}
