import CSV
import Pencocokan

/// Where in a table the columns of a map stand.
struct LetakKolom: Sendable {
  private static let sekaliBaca = 20_000

  private let id: Int
  private let nama: [Int]
  private let kelamin: Int?
  private let lahir: Int?
  private let tempat: Int?
  private let ibu: Int?
  private let ayah: Int?
  private let kartu: Int?
  private let wilayah: [Int]
  private let alamat: [Int]

  init(_ peta: PetaKolom, _ kolom: [String], _ tabel: String) throws(DuplikatError) {
    let nomor = Dictionary(uniqueKeysWithValues: kolom.enumerated().map { ($1, $0) })
    func letak(_ bagian: PetaKolom.Bagian) throws(DuplikatError) -> [Int] {
      var hasil: [Int] = []
      for satu in peta.kolom[bagian] ?? [] {
        guard let ini = nomor[satu] else {
          throw .kolomTidakAda(tabel, kolom: satu, bagian: bagian.rawValue, ada: kolom)
        }
        hasil.append(ini)
      }
      return hasil
    }
    guard let id = try letak(.id).first else { throw .tanpaID(tabel) }
    self.id = id
    nama = try letak(.nama) + letak(.namaDepan) + letak(.namaBelakang)
    kelamin = try letak(.jenisKelamin).first
    lahir = try letak(.tanggalLahir).first
    tempat = try letak(.tempatLahir).first
    ibu = try letak(.namaIbu).first
    ayah = try letak(.namaAyah).first
    kartu = try letak(.nomorKK).first
    wilayah = try letak(.wilayah)
    alamat = try letak(.alamat)
  }

  /// The next rows with their identifiers, numbered from `dari`; none at the end of the table.
  func bagian(_ tabel: CSVScanner, _ berkas: String, dari: Int) throws -> (
    CSVScanner, [(id: String, baris: Int, orang: CatatanOrang)]
  ) {
    var tabel = tabel
    var hasil: [(id: String, baris: Int, orang: CatatanOrang)] = []
    hasil.reserveCapacity(Self.sekaliBaca)
    while hasil.count < Self.sekaliBaca, try tabel.next() {
      let ini = try tabel.text(id)
      guard !ini.isEmpty else { throw DuplikatError.idKosong(berkas, baris: tabel.line) }
      hasil.append((ini, tabel.line, try orang(tabel, Int64(dari + hasil.count))))
    }
    return (tabel, hasil)
  }

  private func orang(_ baris: CSVScanner, _ nomor: Int64) throws(CSVError) -> CatatanOrang {
    var orang = CatatanOrang(id: nomor)
    for kolom in nama {
      let teks = try baris.text(kolom)
      orang.nama = orang.nama.isEmpty ? teks : "\(orang.nama) \(teks)"
    }
    if let kelamin { orang.kelamin = try baris.text(kelamin) }
    if let lahir { orang.lahir = TanggalLahir(try baris.text(lahir)) }
    if let tempat { orang.tempatLahir = try baris.text(tempat) }
    if let ibu { orang.ibu = try baris.text(ibu) }
    if let ayah { orang.ayah = try baris.text(ayah) }
    if let kartu { orang.nomorKK = try baris.text(kartu) }
    for kolom in wilayah { orang.wilayah.append(try baris.text(kolom)) }
    for kolom in alamat { orang.alamat.append(try baris.text(kolom)) }
    return orang
  }
}
