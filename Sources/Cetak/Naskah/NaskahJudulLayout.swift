extension NaskahJudul {
  /// The paper, set.
  package func dokumen() -> Dokumen {
    Dokumen(
      kertas: gaya.kertas, tepi: gaya.tepi, huruf: gaya.huruf, metadata: metadata,
      blok: kop.blok() + (yth.map { $0.blok() + [.jarak(6)] } ?? []) + kepala + bagian.flatMap(blok)
        + tandaTanganBlok + blokTembusan(tembusan, huruf: gaya.huruf) + lampiranBlok,
      kaki: segel.kaki(), tandaAir: tahap.tandaAir)
  }

  private var kepala: [Blok] {
    var blocks = judul.map { tengah($0, .tebal) }
    switch penomoran {
    case .tanpa: break
    case .belum: blocks.append(tengah("NOMOR \(titikNomor)"))
    case .nomor(let nomor): blocks.append(tengah("NOMOR \(nomor)"))
    }
    if let tentang { blocks += [.jarak(3), tengah("TENTANG"), .jarak(3), tengah(tentang, .tebal)] }
    if !frasa.isEmpty { blocks += frasa.flatMap { [.jarak(4), tengah($0)] } }
    return blocks + [.jarak(7)]
  }

  private func tengah(_ teks: String, _ gaya: GayaTeks = []) -> Blok {
    .paragraf(Paragraf([Potongan(teks, gaya)], rata: .tengah, ikutBerikutnya: true))
  }

  private func blok(_ bagian: BagianNaskah) -> [Blok] {
    switch bagian {
    case .isi(let isi): return gaya.tataIsi.blok(isi)
    case .kata(let kata): return [.jarak(1), tengah(kata, .tebal), .jarak(3)]
    case .diktum(let diktum):
      let tata = TataIsi(indenAwal: 0, antarAlinea: 3)
      let baris = diktum.map { Isian.Baris(Potongan($0.label), tata.blok($0.isi)) }
      return [.isian(Isian(baris, lebarLabel: 30, sela: 5)), .jarak(2)]
    }
  }

  /// One block at the right; two parties side by side; more, in rows of two.
  private var tandaTanganBlok: [Blok] {
    guard tandaTangan.count > 1 else { return tandaTangan.map { $0.blok() } }
    return stride(from: 0, to: tandaTangan.count, by: 2)
      .map { BlokTandaTangan.berdampingan(Array(tandaTangan[$0..<min($0 + 2, tandaTangan.count)])) }
  }

  private var lampiranBlok: [Blok] {
    let nomor: String? = if case .nomor(let nomor) = penomoran { nomor } else { nil }
    let tanggal = tandaTangan.first?.penetapan.last?.withoutPrefix("pada tanggal ").uppercased()
    let induk = IndukLampiran(
      naskah: judul.joined(separator: " "), nomor: nomor, tanggal: tanggal, tentang: tentang)
    return lampiran.blok(induk: induk, gaya: gaya)
  }
}

extension BlokTandaTangan {
  /// Parties side by side, as in a berita acara.
  static func berdampingan(_ pihak: [BlokTandaTangan]) -> Blok {
    .kelompok(
      Kelompok(
        [.jarak(8), .kolom(Kolom(pihak.map { Kolom.Lajur(.bagian(1), $0.isi) }, sela: 6))],
        ikutBarisSebelum: 2))
  }
}
