import Bahasa
import Cetak
import Foundation

/// The card on paper: ID-1 (85.60 × 53.98 mm), front and back, upper case, the photo at the right.
package struct LembarKartu: Sendable {
  package var isi: IsiKartu
  /// PNG, three to four.
  package var foto: [UInt8]
  /// PNG, dark on white; nil before it is given.
  package var tandaTangan: [UInt8]?

  package init(isi: IsiKartu, foto: [UInt8], tandaTangan: [UInt8]?) {
    self.isi = isi
    self.foto = foto
    self.tandaTangan = tandaTangan
  }

  /// The front fits for every name and address of lawful length: the longer they are, the smaller the type.
  package func dokumen(dibuat: Date) -> Dokumen {
    Dokumen(
      kertas: .id1, tepi: Tepi(atas: 2, kanan: 3.6, bawah: 1.5, kiri: 3.6),
      huruf: GayaHuruf(huruf: .sans, ukuran: ukuran, spasi: 1.02),
      metadata: MetadataDokumen(
        judul: "Kartu Tanda Penduduk", penulis: isi.kabupaten, perihal: "Cetakan kartu", dibuat: dibuat),
      blok: depan + [.halamanBaru] + belakang, latar: [.latarDepan, .latarBelakang])
  }

  private var depan: [Blok] {
    [
      kepala(isi.provinsi), kepala(isi.kabupaten), .jarak(1),
      .kolom(
        Kolom(
          [
            .init(
              .bagian(1),
              [
                .isian(
                  Isian(
                    [
                      .init(
                        Potongan("NIK", .tebal),
                        [.paragraf(Paragraf([Potongan(isi.nik, .tebal)], ukuran: 8.4))])
                    ], lebarLabel: label)), .jarak(0.5), .isian(Isian(baris, lebarLabel: label, sela: 0.1)),
              ]),
            .init(.mm(20.5), sisiFoto),
          ], sela: 1.6)),
    ]
  }

  private let label = 18.8

  private func kepala(_ teks: String) -> Blok {
    .paragraf(
      Paragraf(
        [Potongan(teks, .tebal)], rata: .tengah, ukuran: 7.2, spasi: 1, warna: .tinta, pemuatan: .perkecil))
  }

  private var baris: [Isian.Baris] {
    [
      .init("Nama", isi.nama, gaya: .tebal), .init("Tempat/Tgl Lahir", isi.lahir),
      .init("Jenis Kelamin", "\(isi.kelamin)     Gol. Darah : \(isi.golonganDarah)"),
      .init("Alamat", isi.alamat),
      .init("    RT/RW", isi.rtRw), .init("    Kel/Desa", isi.desa), .init("    Kecamatan", isi.kecamatan),
      .init("Agama", isi.agama), .init("Status Perkawinan", isi.statusKawin),
      .init("Pekerjaan", isi.pekerjaan),
      .init("Kewarganegaraan", isi.kewarganegaraan), .init("Berlaku Hingga", isi.berlaku),
    ]
  }

  private var sisiFoto: [Blok] {
    let tanggal = isi.terbit.teksAngka.replacing("/", with: "-")
    return [
      .jarak(3.2), .gambar(Gambar(.png(foto), tinggi: 26, rata: .tengah)), .jarak(0.7),
      kecil(isi.tempatTerbit), kecil(tanggal), .jarak(0.4),
    ] + (tandaTangan.map { [.gambar(Gambar(.goresan($0, .tinta), tinggi: 6, rata: .tengah))] } ?? [])
  }

  private func kecil(_ teks: String) -> Blok {
    .paragraf(Paragraf([Potongan(teks)], rata: .tengah, ukuran: 4.6, spasi: 1, pemuatan: .perkecil))
  }

  private var belakang: [Blok] {
    [
      .jarak(4),
      .paragraf(Paragraf([Potongan("REPUBLIK INDONESIA", .tebal)], rata: .tengah, ukuran: 9, warna: .tinta)),
      .paragraf(
        Paragraf([Potongan("KARTU TANDA PENDUDUK", .tebal)], rata: .tengah, ukuran: 7, warna: .tinta)),
      .jarak(33),
      .paragraf(
        Paragraf(
          [
            Potongan(
              "Kartu ini milik negara. Penemu dimohon menyerahkannya ke kantor Dukcapil atau kecamatan.")
          ],
          rata: .tengah, ukuran: 4.4, warna: .tinta)),
    ]
  }

  /// Points. A line of values holds some forty capitals; the card has room for fifteen such lines.
  private var ukuran: Double {
    let barisNilai = [isi.nama, isi.lahir, isi.alamat, isi.desa, isi.kecamatan, isi.pekerjaan]
      .map { max(1, ($0.count + 23) / 24) }.reduce(6, +)
    switch barisNilai {
    case ...13: return 6.3
    case 14: return 6
    case 15: return 5.7
    case 16: return 5.3
    default: return 4.6
    }
  }
}

extension Warna {
  fileprivate static let tinta = Warna(merah: 0.06, hijau: 0.16, biru: 0.33)
}
