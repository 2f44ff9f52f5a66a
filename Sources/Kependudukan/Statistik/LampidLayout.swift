import Bahasa
import Database
import Organisasi
import Cetak
import Foundation

extension LaporanLampid {
  /// The report in the official form, on a sheet turned on its side.
  func dokumen(dibuat: Date) -> Dokumen {
    Dokumen(
      kertas: .a4.mendatar, tepi: Tepi(atas: 15, kanan: 18, bawah: 18, kiri: 20),
      huruf: GayaHuruf(huruf: .sans, ukuran: 10, spasi: 1.1),
      metadata: MetadataDokumen(
        judul: "Laporan perkembangan penduduk \(bulan.teks)", penulis: wilayah.nama,
        perihal: "Laporan bulanan", dibuat: dibuat),
      blok: [
        judul("LAPORAN PERKEMBANGAN PENDUDUK (LAMPID)"), judul("BULAN \(bulan.teks.uppercased())"), .jarak(4),
        .isian(Isian(tempat, lebarLabel: 32)), .jarak(3), .tabel(rincian),
      ] + lampiran + [tandaTangan],
      kaki: KakiHalaman(
        baris: [
          Paragraf(
            [
              Potongan(
                "Dihitung menurut bulan pencatatan. Penyesuaian: pencatatan baru, hilang, pergi, data ganda, dan pembetulan."
              )
            ], ukuran: 7.5, spasi: 1.1)
        ]))
  }

  private func judul(_ teks: String) -> Blok {
    .paragraf(Paragraf([Potongan(teks, .tebal)], rata: .tengah, ukuran: 12))
  }

  private var tempat: [Isian.Baris] {
    var baris: [Isian.Baris] = []
    if let unit = wilayah.unit, unit.isDesa { baris.append(.init("Desa/Kelurahan", unit.nama)) }
    if let kecamatan { baris.append(.init("Kecamatan", kecamatan)) }
    return baris + [.init("Kabupaten", kabupaten)]
  }

  private var rincian: Tabel {
    let angka = [Lebar](repeating: .mm(23), count: Self.kolom.count)
    return Tabel(
      lajur: [.mm(10), .bagian(1)] + angka,
      kepala: [
        Tabel.Baris(
          [sel("No", .tengah, .tebal), sel("Perincian", .tengah, .tebal)]
            + Self.kolom.map { sel($0, .tengah, .tebal) })
      ],
      baris: Self.baris.enumerated()
        .map { urut, baris in
          Tabel.Baris(
            [sel("\(urut + 1)", .tengah), sel(baris.nama, .kiri)]
              + nilai(semua, baris.nilai).map { sel($0.ribuan, .kanan) })
        })
  }

  private var lampiran: [Blok] {
    guard bagian.count > 1 else { return [] }
    let angka = [Lebar](repeating: .mm(23), count: Self.kolomRekap.count)
    func baris(_ nomor: String, _ nama: String, _ isi: Lampid, _ gaya: GayaTeks = []) -> Tabel.Baris {
      Tabel.Baris(
        [sel(nomor, .tengah, gaya), sel(nama, .kiri, gaya)] + rekap(isi).map { sel($0.ribuan, .kanan, gaya) })
    }
    return [
      .jarak(5), .teks("Menurut wilayah", tebal: true), .jarak(2),
      .tabel(
        Tabel(
          lajur: [.mm(10), .bagian(1)] + angka,
          kepala: [
            Tabel.Baris(
              [sel("No", .tengah, .tebal), sel("Wilayah", .tengah, .tebal)]
                + Self.kolomRekap.map { sel($0, .tengah, .tebal) })
          ],
          baris: bagian.enumerated().map { baris("\($0 + 1)", $1.nama, $1.isi) }
            + [baris("", "Jumlah", semua, .tebal)])),
    ]
  }

  private func sel(_ teks: String, _ rata: Rata, _ gaya: GayaTeks = []) -> Tabel.Sel {
    Tabel.Sel(
      [.paragraf(Paragraf([Potongan(teks, gaya)], rata: rata, ukuran: 9.5, spasi: 1.05))], tegak: .tengah)
  }

  private var tandaTangan: Blok {
    func baris(_ teks: String, _ gaya: GayaTeks = []) -> Blok {
      .paragraf(Paragraf([Potongan(teks, gaya)], rata: .tengah))
    }
    let isi: [Blok] =
      [baris(hari.teks), baris(pejabat.map { "\($0.sebutan)," } ?? "Pejabat yang melaporkan,"), .jarak(18)]
      + [baris(pejabat?.nama ?? "............................", [.tebal, .garisBawah])]
      + (pejabat.map { $0.nip.isEmpty ? [] : [baris("NIP \($0.nip)")] } ?? [])
    return .kelompok(
      Kelompok(
        [.jarak(6), .kolom(Kolom([.init(.bagian(1), []), .init(.mm(80), isi)]))], ikutBarisSebelum: 2))
  }
}
