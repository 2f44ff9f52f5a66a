import Foundation

/// Weighs how likely two records tell of one person: evidence in bits, as Fellegi and Sunter do, with the rarity of each
/// value taken from the data, against two other explanations: two strangers, or two of one family.
struct Penilai: Sendable {
  let h: Himpunan
  let bobot: Bobot
  let logBanyak: Float
  /// How many people are added to a small table: see `OrangSemu`.
  let semu: Int
  /// How many pairs of one family there are for each record, as a logarithm: see `takarKeluarga`.
  var logKeluarga: Float = 0

  init(_ himpunan: Himpunan, bobot: Bobot = Bobot()) {
    semu = OrangSemu.banyak(himpunan.banyak)
    h = himpunan.dengan(semu: semu)
    self.bobot = bobot
    logBanyak = log2(Float(max(himpunan.banyak + semu, 2)))
  }

  /// The evidence for one person in bits, before it is known how many doubles the register has.
  /// Below `cukup` the number is only an upper bound.
  @inline(__always)
  func nilai(_ a: Baris, _ b: Baris, cukup: Float) -> Float {
    var tanpa = TanpaCatatan()
    var bukti = lahir(a, b).bukti
    bukti += kelamin(a, b)
    bukti += rumah(a, b)
    bukti += kolom(h.kartuKeluarga, a.kartuKeluarga, b.kartuKeluarga, bobot.kartuKeluarga)
    bukti += kolom(h.tempatLahir, a.tempatLahir, b.tempatLahir, bobot.tempat)
    let nama = bandingkan(h.nama, a.nama, b.nama, &tanpa)
    bukti += nama.bukti
    bukti += kembar(a, b, nama)
    // The names of the parents cost most, and are needed only where they can tip the balance.
    if bukti.sama + bobot.ibu.paling + bobot.ayah.paling < cukup { return bukti.sama }
    bukti += orangTua(h.ibu, a.ibu, b.ibu, bobot.ibu)
    if bukti.sama + bobot.ayah.paling < cukup { return bukti.sama }
    bukti += orangTua(h.ayah, a.ayah, b.ayah, bobot.ayah)
    return simpulkan(bukti)
  }

  /// One person against everything else: strangers weigh 0, the family by how common families are.
  @inline(__always)
  func simpulkan(_ bukti: Bukti) -> Float {
    bukti.sama - logTambahSatu(peluangKeluarga(bukti))
  }

  /// How much likelier than strangers a family is, in bits.
  @inline(__always)
  func peluangKeluarga(_ bukti: Bukti) -> Float { bukti.saudara + 1 + logKeluarga - logBanyak }

  /// log2(1 + 2^x)
  @inline(__always)
  private func logTambahSatu(_ x: Float) -> Float {
    if x > 12 { return x }
    if x < -12 { return 0 }
    return log2(1 + exp2(x))
  }

  @inline(__always)
  func lahir(_ a: Baris, _ b: Baris) -> (kedekatan: KedekatanTanggal?, bukti: Bukti) {
    guard a.lahir != 0, b.lahir != 0 else { return (nil, Bukti()) }
    let kedekatan = KedekatanTanggal(a.lahir, b.lahir)
    guard kedekatan == .sama else {
      return (
        kedekatan,
        Bukti(sama: bobot.tanggal[kedekatan.rawValue], saudara: bobot.saudaraTanggal[kedekatan.rawValue])
      )
    }
    let langka = min(bobot.tanggalSama, logBanyak - h.lahir.log[Int(a.nomorLahir)])
    let kembar = a.lahir.adalahPerkiraan ? bobot.kembarPerkiraan : bobot.kembar
    return (.sama, Bukti(sama: langka - 0.1, saudara: max(0, langka + kembar)))
  }

  /// Two of one card, or without cards of the same mother and of no other father, born on one day under names that differ.
  /// On one card it is enough that they are made of other letters: whoever types somebody in again there sees the first.
  @inline(__always)
  func kembar(_ a: Baris, _ b: Baris, _ nama: BuktiNama) -> Bukti {
    guard nama.lainHuruf, a.lahir == b.lahir, a.lahir != 0, !a.lahir.adalahPerkiraan else { return Bukti() }
    let berkartu = a.kartuKeluarga != 0 || b.kartuKeluarga != 0
    let sekeluarga =
      berkartu
      ? a.kartuKeluarga == b.kartuKeluarga
      : nama.lainKata && a.ibu != 0 && a.ibu == b.ibu && (a.ayah == b.ayah || a.ayah == 0 || b.ayah == 0)
    return sekeluarga ? Bukti(saudara: bobot.kembarLainNama) : Bukti()
  }

  @inline(__always)
  func kelamin(_ a: Baris, _ b: Baris) -> Bukti {
    guard a.kelamin != 0, b.kelamin != 0 else { return Bukti() }
    return Bukti(sama: a.kelamin == b.kelamin ? bobot.kelaminSama : bobot.kelaminBeda)
  }

  @inline(__always)
  func orangTua(_ tabel: TabelNama, _ a: UInt32, _ b: UInt32, _ bobot: Bobot.Nilai) -> Bukti {
    var tanpa = TanpaCatatan()
    let nama = bandingkan(tabel, a, b, &tanpa)
    if nama.kosong { return Bukti() }
    let bit = min(bobot.paling, nama.bukti.sama)
    if bit <= 0 { return Bukti(sama: max(bobot.beda, bit), saudara: max(bobot.saudaraBeda, bit * 1.4)) }
    return Bukti(sama: bit + bobot.sama, saudara: bit + bobot.saudaraSama)
  }

  /// Where they live.
  @inline(__always)
  func rumah(_ a: Baris, _ b: Baris) -> Bukti {
    var bukti = wilayah(a, b)
    guard h.beralamat else { return bukti }
    for i in 0..<4 where a.alamat[i] != 0 && b.alamat[i] != 0 {
      var ini = kolom(h.alamat[i], a.alamat[i], b.alamat[i], bobot.alamat)
      if ini.sama < 0, tertukar(a, b, i) { ini = Bukti() }
      bukti += ini
    }
    return Bukti(sama: min(bukti.sama, bobot.alamatPaling), saudara: min(bukti.saudara, bobot.alamatPaling))
  }

  /// The smallest area says it all; a larger one counts only where the smaller differ.
  @inline(__always)
  private func wilayah(_ a: Baris, _ b: Baris) -> Bukti {
    guard a.wilayahKecil != 0, b.wilayahKecil != 0 else { return Bukti() }
    if a.wilayahKecil != b.wilayahKecil, a.wilayahBesar == b.wilayahBesar, a.wilayahBesar != 0 {
      let besar = kolom(h.wilayahBesar, a.wilayahBesar, b.wilayahBesar, bobot.wilayah)
      if besar.sama > 0 { return besar }
    }
    return kolom(h.wilayahKecil, a.wilayahKecil, b.wilayahKecil, bobot.wilayah)
  }

  /// A part that stands in another place of the other address.
  private func tertukar(_ a: Baris, _ b: Baris, _ i: Int) -> Bool {
    let ini = h.alamat[i].sidikNilai[Int(a.alamat[i])]
    for j in 0..<4 where j != i && b.alamat[j] != 0 && h.alamat[j].sidikNilai[Int(b.alamat[j])] == ini {
      return true
    }
    return false
  }

  @inline(__always)
  func kolom(_ tabel: TabelNilai, _ a: UInt32, _ b: UInt32, _ bobot: Bobot.Nilai) -> Bukti {
    guard a != 0, b != 0 else { return Bukti() }
    if a == b {
      let langka = min(bobot.paling, logBanyak - tabel.log[Int(a)])
      return Bukti(sama: langka + bobot.sama, saudara: langka + bobot.saudaraSama)
    }
    guard bobot.mirip > 0, let slip = tabel.slip(a, b) else {
      return Bukti(sama: bobot.beda, saudara: bobot.saudaraBeda)
    }
    let langka = min(bobot.paling, logBanyak - max(tabel.log[Int(a)], tabel.log[Int(b)]))
    let pendek = tabel.panjang(a) <= 5 ? self.bobot.nilaiPendek : 0
    let bit = max(0, langka - bobot.mirip * Float(slip) - pendek)
    return Bukti(sama: bit, saudara: max(0, bit - 1))
  }
}
