/// Many records in columns of numbers, ready to be compared. Texts are stored once, counted, and known by their sound.
package struct Himpunan: Sendable {
  private(set) var id: [Int64] = []
  private(set) var baris: [Baris] = []
  private(set) var nama, ibu, ayah: TabelNama
  private(set) var lahir = TabelTanggal()
  private(set) var kartuKeluarga = TabelNilai()
  private(set) var tempatLahir = TabelNilai()
  private(set) var wilayahKecil = TabelNilai()
  private(set) var wilayahBesar = TabelNilai()
  private(set) var alamat = [TabelNilai](repeating: TabelNilai(), count: 4)
  private var wilayahTerakhir: (nama: [String], nomor: (kecil: UInt32, besar: UInt32)) = ([], (0, 0))
  /// Records that are not taken out.
  package private(set) var banyak = 0
  /// Whether any record has an address in parts.
  private(set) var beralamat = false

  /// - Parameter namaUmum: words that names are often made of; they tell something of tables that are too small to.
  package init(namaUmum: NamaUmum = NamaUmum()) {
    nama = TabelNama(namaUmum)
    ibu = nama
    ayah = nama
  }

  /// Makes room, so that many records come in without copying.
  package mutating func siapkan(_ banyak: Int) {
    id.reserveCapacity(banyak)
    baris.reserveCapacity(banyak)
  }

  /// Adds a record at the end, and counts its values.
  package mutating func tambah(_ orang: CatatanOrang) {
    let ini = kodekan(orang)
    id.append(orang.id)
    baris.append(ini)
    hitung(ini, 1)
    banyak += 1
  }

  /// Takes a record out; the places of the others stay.
  mutating func hapus(_ tempat: Int) {
    guard !baris[tempat].dihapus else { return }
    baris[tempat].dihapus = true
    hitung(baris[tempat], -1)
    banyak -= 1
  }

  /// A record in numbers, without adding it. What was never seen gets a number, and a count of none.
  mutating func kodekan(_ orang: CatatanOrang) -> Baris {
    var ini = Baris()
    ini.nama = nama.masukkan(orang.nama)
    ini.ibu = ibu.masukkan(orang.ibu)
    ini.ayah = ayah.masukkan(orang.ayah)
    ini.lahir = orang.lahir?.angka ?? 0
    ini.nomorLahir = lahir.masukkan(ini.lahir)
    ini.kelamin = orang.kelamin.utf8.first { $0 != UInt8(ascii: " ") }.map { $0 & 0xdf } ?? 0
    ini.kartuKeluarga = kartuKeluarga.masukkan(orang.nomorKK)
    ini.tempatLahir = tempatLahir.masukkan(orang.tempatLahir)
    (ini.wilayahKecil, ini.wilayahBesar) = kodekan(wilayah: orang.wilayah)
    for (i, bagian) in orang.alamat.prefix(3).enumerated() { ini.alamat[i] = alamat[i].masukkan(bagian) }
    if orang.alamat.count > 3 {
      ini.alamat[3] = alamat[3]
        .masukkan(
          orang.alamat.count == 4 ? orang.alamat[3] : orang.alamat[3...].joined(separator: " "))
    }
    beralamat = beralamat || !orang.alamat.isEmpty
    return ini
  }

  /// Neighbours in a register mostly live in one village: the last one is remembered.
  private mutating func kodekan(wilayah: [String]) -> (kecil: UInt32, besar: UInt32) {
    if wilayah == wilayahTerakhir.nama { return wilayahTerakhir.nomor }
    var nomor: (kecil: UInt32, besar: UInt32) = (0, 0)
    if let kecil = wilayah.last, !kecil.isEmpty {
      nomor.kecil = wilayahKecil.masukkan(wilayah.joined(separator: "/"))
    }
    nomor.besar = wilayahBesar.masukkan(wilayah.dropLast().joined(separator: "/"))
    wilayahTerakhir = (wilayah, nomor)
    return nomor
  }

  /// See `OrangSemu`. A place or an area is as common among them as in the table: nothing is known of it beforehand.
  mutating func tambahSemu(_ semu: Float) {
    nama.tambahSemu(semu)
    ibu.tambahSemu(semu)
    ayah.tambahSemu(semu)
    let kali = (Float(banyak) + semu) / Float(max(1, banyak))
    tempatLahir.kalikan(kali)
    wilayahKecil.kalikan(kali)
    wilayahBesar.kalikan(kali)
  }

  private mutating func hitung(_ ini: Baris, _ tambah: Int32) {
    nama.hitung(ini.nama, tambah)
    ibu.hitung(ini.ibu, tambah)
    ayah.hitung(ini.ayah, tambah)
    lahir.hitung(ini.nomorLahir, tambah)
    kartuKeluarga.hitung(ini.kartuKeluarga, tambah)
    tempatLahir.hitung(ini.tempatLahir, tambah)
    wilayahKecil.hitung(ini.wilayahKecil, tambah)
    wilayahBesar.hitung(ini.wilayahBesar, tambah)
    for i in 0..<4 { alamat[i].hitung(ini.alamat[i], tambah) }
  }
}
