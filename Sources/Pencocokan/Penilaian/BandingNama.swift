extension Penilai {
  /// Words are paired off by how alike they are, in whatever order they stand. A rare word that agrees says much, a common
  /// one little; a word too many says little, two words that differ say much against.
  @inline(__always)
  func bandingkan(_ tabel: TabelNama, _ nomorA: UInt32, _ nomorB: UInt32, _ pencatat: inout some PencatatNama)
    -> BuktiNama
  {
    let x = tabel.isi[Int(nomorA)]
    let y = tabel.isi[Int(nomorB)]
    guard x.banyak > 0, y.banyak > 0 else { return BuktiNama(kosong: true) }
    var keadaan = Pemasangan(x, y)
    pasangkan(tabel.kamus, &keadaan, &pencatat)
    if keadaan.sisaA > 0, keadaan.sisaB > 0 {
      pasangkanMirip(tabel.kamus, &keadaan, &pencatat)
      if keadaan.sisaA > 0, keadaan.sisaB > 0 { pasangkanSingkatan(tabel.kamus, &keadaan, &pencatat) }
    }
    var hasil = BuktiNama(bukti: keadaan.bukti)
    hasil.lainKata = keadaan.lainNama || keadaan.sisaA > 0 && keadaan.sisaB > 0
    hasil.lainHuruf = hasil.lainKata || keadaan.lainHuruf
    if keadaan.sisaA > 0 || keadaan.sisaB > 0 { nilaiSisa(tabel.kamus, &keadaan, &hasil.bukti, &pencatat) }
    if x.utuh == y.utuh {
      hasil.utuh = true
      hasil.bukti.sama = min(hasil.bukti.sama, logBanyak - tabel.logUtuh[Int(x.utuh)] + 1)
      hasil.bukti.saudara = max(0, hasil.bukti.sama + bobot.saudaraNamaUtuh)
    }
    let penuh = min(jumlahInfo(tabel, x), jumlahInfo(tabel, y))
    hasil.bagian = penuh > 0 ? min(1, keadaan.tercakup / penuh) : 0
    return hasil
  }

  /// How much it says that a record has this sound: minus the logarithm of its share.
  @inline(__always)
  func info(_ kamus: KamusKata, _ bunyi: UInt32) -> Float {
    min(bobot.kataPaling, logBanyak - kamus.bunyi[Int(bunyi)].log)
  }

  private func jumlahInfo(_ tabel: TabelNama, _ nama: Nama) -> Float {
    var jumlah: Float = 0
    for i in 0..<Int(nama.banyak) { jumlah += info(tabel.kamus, tabel.bunyi(nama, i)) }
    return jumlah
  }

  /// Words that are the same, then words that sound the same.
  @inline(__always)
  private func pasangkan(_ kamus: KamusKata, _ k: inout Pemasangan, _ pencatat: inout some PencatatNama) {
    for i in 0..<k.banyakA {
      for j in 0..<k.banyakB where k.b & 1 << UInt32(j) != 0 && k.x.kata[i] == k.y.kata[j] {
        let info = info(kamus, kamus.kata[Int(k.x.kata[i])].bunyi)
        k.pasang(i, j, Bukti(sama: info - 0.1, saudara: max(0, info + bobot.saudaraKata)), info)
        pencatat.pasangan(k.x.kata[i], k.y.kata[j], .sama)
        break
      }
    }
    if k.a == 0 || k.b == 0 { return }
    for i in 0..<k.banyakA where k.a & 1 << UInt32(i) != 0 {
      let bunyi = kamus.kata[Int(k.x.kata[i])].bunyi
      for j in 0..<k.banyakB where k.b & 1 << UInt32(j) != 0 && kamus.kata[Int(k.y.kata[j])].bunyi == bunyi {
        let info = info(kamus, bunyi)
        let sama = max(0.5, info - bobot.sebunyi)
        k.pasang(i, j, Bukti(sama: sama, saudara: max(0, sama + bobot.saudaraKata)), info * 0.95)
        pencatat.pasangan(k.x.kata[i], k.y.kata[j], .sebunyi)
        break
      }
    }
  }

  private func pasangkanMirip(_ kamus: KamusKata, _ k: inout Pemasangan, _ pencatat: inout some PencatatNama)
  {
    for i in 0..<k.banyakA where k.a & 1 << UInt32(i) != 0 {
      let p = kamus.kata[Int(k.x.kata[i])].bunyi
      for j in 0..<k.banyakB where k.b & 1 << UInt32(j) != 0 {
        let q = kamus.kata[Int(k.y.kata[j])].bunyi
        guard let slip = kamus.slip(k.x.kata[i], k.y.kata[j]) else { continue }
        let info = min(info(kamus, p), info(kamus, q))
        let pendek = min(kamus.bunyi[Int(p)].panjang, kamus.bunyi[Int(q)].panjang) <= 4 ? bobot.slipPendek : 0
        let sama = max(0.3, info - bobot.slip * Float(slip) - pendek)
        k.pasang(i, j, Bukti(sama: sama, saudara: max(0, sama + bobot.saudaraSlip)), info * 0.8)
        k.lainNama = k.lainNama || kamus.lainNama(k.x.kata[i], k.y.kata[j])
        k.lainHuruf = k.lainHuruf || kamus.lainHuruf(k.x.kata[i], k.y.kata[j])
        pencatat.pasangan(k.x.kata[i], k.y.kata[j], .slip(slip))
        break
      }
    }
  }

  private func pasangkanSingkatan(
    _ kamus: KamusKata, _ k: inout Pemasangan, _ pencatat: inout some PencatatNama
  ) {
    for i in 0..<k.banyakA where k.a & 1 << UInt32(i) != 0 {
      let p = kamus.kata[Int(k.x.kata[i])]
      for j in 0..<k.banyakB where k.b & 1 << UInt32(j) != 0 {
        let q = kamus.kata[Int(k.y.kata[j])]
        guard p.panjang == 1 || q.panjang == 1, p.pertama == q.pertama else { continue }
        let info = min(info(kamus, p.bunyi), info(kamus, q.bunyi))
        k.pasang(i, j, Bukti(sama: bobot.singkatan, saudara: 0), info * 0.3)
        pencatat.pasangan(k.x.kata[i], k.y.kata[j], .singkatan)
        break
      }
    }
  }

  /// Words that found no partner: two written as one (Nur Hayati, Nurhayati), words left out, words that differ.
  private func nilaiSisa(
    _ kamus: KamusKata, _ k: inout Pemasangan, _ bukti: inout Bukti, _ pencatat: inout some PencatatNama
  ) {
    if k.sisaA > 0, k.sisaB > 0, k.sisaA + k.sisaB == 3, let gabung = sambungan(kamus, k) {
      bukti += Bukti(sama: gabung, saudara: max(0, gabung + bobot.saudaraSlip))
      k.tercakup += gabung
      pencatat.sisa(k, tersambung: true)
    } else {
      let beda = min(k.sisaA, k.sisaB)
      bukti.sama += Float(beda) * bobot.kataBeda + Float(max(k.sisaA, k.sisaB) - beda) * bobot.kataLebih
      pencatat.sisa(k, tersambung: false)
    }
  }

  private func sambungan(_ kamus: KamusKata, _ k: Pemasangan) -> Float? {
    let satuDiA = k.sisaA == 1
    let satu = satuDiA ? k.x.kata[k.a.trailingZeroBitCount] : k.y.kata[k.b.trailingZeroBitCount]
    let (nama, sisa) = satuDiA ? (k.y, k.b) : (k.x, k.a)
    let pertama = nama.kata[sisa.trailingZeroBitCount]
    let kedua = nama.kata[(sisa & (sisa - 1)).trailingZeroBitCount]
    let bunyi = kamus.kata[Int(satu)].bunyi
    guard kamus.tersambung(bunyi, kamus.kata[Int(pertama)].bunyi, kamus.kata[Int(kedua)].bunyi) else {
      return nil
    }
    return max(1, info(kamus, bunyi) - bobot.sebunyi)
  }
}
